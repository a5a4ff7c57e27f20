/**
 * The order in which a seed brings papers and initiatives up: keyed priority divided by weight, the smallest first. It follows from seed and
 * tables alone, so it is sorted once a game, and dealing then looks at no more entries than it needs.
 */
import { DOMAIN, draw, type Domain } from './chance';
import type { Model } from './model';

/** An order already sorted; it does not matter who asked before. */
interface KnownOrder {
  seed: number;
  /** Whether the storylines of the seed weigh more in it. */
  focused: boolean;
  idHash: Int32Array | null;
  order: Int32Array;
}

const knownPapers: KnownOrder = { seed: 0, focused: false, idHash: null, order: new Int32Array(0) };
const knownInitiatives: KnownOrder = { seed: 0, focused: false, idHash: null, order: new Int32Array(0) };

/** Dossier indices in the order of the run of `seed`; history brings no storyline to the fore. */
export function orderPapers({ scenario, cards }: Model, seed: number, isHistory: boolean): Int32Array {
  const focused = scenario.focus !== null && !isHistory;
  const known = knownPapers;
  if (known.seed === seed && known.idHash === cards.idHash && known.focused === focused) return known.order;
  prepare(cards.idHash.length);
  scratch.weight.set(cards.weight);
  if (scenario.focus !== null && focused) weighFocus(seed, scenario.arcs.length, scenario.focus, cards.arc);
  keep(known, seed, focused, DOMAIN.deal, cards.idHash);
  return known.order;
}

/** Initiative indices in the order of the run of `seed`. */
export function orderInitiatives({ initiatives }: Model, seed: number): Int32Array {
  const known = knownInitiatives;
  if (known.seed === seed && known.idHash === initiatives.idHash) return known.order;
  prepare(initiatives.idHash.length);
  scratch.weight.set(initiatives.weight);
  keep(known, seed, false, DOMAIN.hand, initiatives.idHash);
  return known.order;
}

/** Indices of the `count` storylines of smallest keyed draw under `seed`, the smallest first. */
export function focusArcs(seed: number, arcCount: number, count: number): number[] {
  const drawn = Array.from({ length: arcCount }, (_, arc) => draw(seed, DOMAIN.arc, arc, 0, 0));
  const chosen: number[] = [];
  while (chosen.length < Math.min(count, arcCount)) {
    let least = -1;
    for (let arc = 0; arc < arcCount; arc++) {
      if (drawn[arc] !== Infinity && (least < 0 || (drawn[arc] as number) < (drawn[least] as number))) least = arc;
    }
    drawn[least] = Infinity;
    chosen.push(least);
  }
  return chosen;
}

/** Scratch for one sort, grown as needed. */
const scratch = {
  priority: new Float64Array(0),
  weight: new Float64Array(0),
  bucket: new Int32Array(0),
  bucketEnd: new Int32Array(0),
};

function prepare(length: number): void {
  if (scratch.priority.length >= length) return;
  scratch.priority = new Float64Array(length);
  scratch.weight = new Float64Array(length);
  scratch.bucket = new Int32Array(length);
  scratch.bucketEnd = new Int32Array(length + 1);
}

function weighFocus(seed: number, arcCount: number, focus: { readonly arcs: number; readonly times: number }, arcOf: Int32Array): void {
  const { weight } = scratch;
  for (const arc of focusArcs(seed, arcCount, focus.arcs)) {
    for (let card = 0; card < arcOf.length; card++) if (arcOf[card] === arc) weight[card] = (weight[card] as number) * focus.times;
  }
}

function keep(known: KnownOrder, seed: number, focused: boolean, domain: Domain, idHash: Int32Array): void {
  if (known.order.length !== idHash.length) known.order = new Int32Array(idHash.length);
  known.seed = seed;
  known.focused = focused;
  known.idHash = idHash;
  const { priority } = scratch;
  for (let k = 0; k < idHash.length; k++) priority[k] = draw(seed, domain, idHash[k] as number, 0, 0);
  scatter(known.order);
  insert(known.order);
}

/** Weight at which half of the draws lie in the lower half of the buckets. */
const MIDDLE_WEIGHT = 16;

/** Puts the entries roughly in order: a bucket each, of a quotient that rises with priority over weight. */
function scatter(order: Int32Array): void {
  const { priority, weight, bucket, bucketEnd } = scratch;
  const count = order.length;
  bucketEnd.fill(0);
  for (let k = 0; k < count; k++) {
    const high = priority[k] as number;
    const place = Math.floor((count * high) / (high + ((weight[k] as number) * 0x100000000) / MIDDLE_WEIGHT));
    bucket[k] = place;
    bucketEnd[place + 1] = (bucketEnd[place + 1] as number) + 1;
  }
  for (let place = 1; place < count; place++) bucketEnd[place] = (bucketEnd[place] as number) + (bucketEnd[place - 1] as number);
  for (let k = 0; k < count; k++) {
    const place = bucket[k] as number;
    const at = bucketEnd[place] as number;
    order[at] = k;
    bucketEnd[place] = at + 1;
  }
}

/** Puts them exactly in order; quotients are compared as products, which are whole. Among equals the earlier in the files comes first. */
function insert(order: Int32Array): void {
  const { priority, weight } = scratch;
  for (let k = 1; k < order.length; k++) {
    const entry = order[k] as number;
    const own = priority[entry] as number;
    const ownWeight = weight[entry] as number;
    let place = k;
    for (; place > 0; place--) {
      const other = order[place - 1] as number;
      const difference = own * (weight[other] as number) - (priority[other] as number) * ownWeight;
      if (difference > 0 || (difference === 0 && other < entry)) break;
      order[place] = other;
    }
    order[place] = entry;
  }
}
