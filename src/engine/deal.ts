/** Dealing: which papers lie on the desk and which initiatives are in the hand. Priorities are keyed, never a running sum. */
import { DOMAIN, draw, type Domain } from './chance';
import { holds, recordEvent, type Frame } from './frame';
import { CARD, DEALT_HISTORY_MAX, DEALT_MAX, DESK_SIZE, RUNG, SLOT } from './layout';
import type { Model } from './model';
import { EVENT } from './recorder';

/** Scratch, emptied at each use: the musts, the pool and the priority of the entry of `pool` at the same place. */
const list = { musts: 0, pool: 0 };
const musts: number[] = [];
const pool: number[] = [];
const priorities: number[] = [];

/** Draws already made for a seed. They follow from the seed alone, so it does not matter who asked before. */
interface KnownDraws {
  seed: number;
  idHash: Int32Array | null;
  /** -1 where none was made. */
  drawn: Float64Array;
}

const knownDeal: KnownDraws = { seed: 0, idHash: null, drawn: new Float64Array(0) };
const knownHand: KnownDraws = { seed: 0, idHash: null, drawn: new Float64Array(0) };

/** Puts this turn's papers on the empty desk: the due number, musts first; up to three when the musts are more, four in history's deal. */
export function dealDossiers(frame: Frame): void {
  const { model, state } = frame;
  const due = model.due[state[SLOT.turn] as number] as number;
  listEligible(frame);
  if (list.musts > 1) sortMusts(model.cards);
  const mustCount = Math.min(list.musts, state[SLOT.history] === 0 ? DEALT_MAX : DEALT_HISTORY_MAX);
  for (let i = 0; i < mustCount; i++) putOnDesk(frame, musts[i] as number);
  if (due <= mustCount) return;
  drawPriorities(state[SLOT.seed] as number, DOMAIN.deal, model.cards.idHash);
  const drawn = rankPool(due - mustCount, weightsOf(model, state));
  for (let k = 0; k < drawn; k++) putOnDesk(frame, pool[k] as number);
}

/** Puts the paper that follows the answer to `card` on the desk at once: the first one that may be dealt. */
export function dealBeat(frame: Frame, card: number): void {
  const { model, state } = frame;
  const { cards, layout } = model;
  const turn = state[SLOT.turn] as number;
  for (let k = cards.beatStart[card] as number; k < (cards.beatStart[card + 1] as number); k++) {
    const beat = cards.beats[k] as number;
    const inWindow = turn >= (cards.first[beat] as number) && turn <= (cards.last[beat] as number);
    if (!inWindow || state[layout.card + beat] !== CARD.undealt || (state[SLOT.desk] as number) >= DESK_SIZE) continue;
    if (!holds(model, state, cards.eligible[beat] as number)) continue;
    putOnDesk(frame, beat);
    return;
  }
}

/** Musts before what is only dated, the most urgent first; among equally urgent ones the heavier, then the earlier in the files. */
function sortMusts({ must, last, weight }: Frame['model']['cards']): void {
  for (let k = 1; k < list.musts; k++) {
    const card = musts[k] as number;
    let place = k;
    for (; place > 0; place--) {
      const other = musts[place - 1] as number;
      const order =
        (must[card] as number) - (must[other] as number) ||
        (last[other] as number) - (last[card] as number) ||
        (weight[card] as number) - (weight[other] as number);
      if (order <= 0) break;
      musts[place] = other;
    }
    musts[place] = card;
  }
}

/** Fills the hand with the eligible initiatives of highest keyed priority; in history's deal with what was started then first of all. */
export function dealHand(frame: Frame): void {
  const { model, state } = frame;
  const { initiatives, layout } = model;
  list.pool = 0;
  for (let i = 0; i < initiatives.first.length; i++) if (isInitiativeEligible(model, state, i)) pool[list.pool++] = i;
  drawPriorities(state[SLOT.seed] as number, DOMAIN.hand, initiatives.idHash);
  const { handSize } = model.scenario;
  if (state[SLOT.history] !== 0) prefer(model, state[SLOT.turn] as number);
  const drawn = rankPool(handSize, initiatives.weight);
  for (let place = 0; place < handSize; place++) {
    state[layout.handSlots + place] = place < drawn ? (pool[place] as number) + 1 : 0;
  }
}

/** Puts what history started in `turn` before everything else of the pool. */
function prefer({ scenario }: Model, turn: number): void {
  for (let k = 0; k < list.pool; k++) {
    if (scenario.initiatives[pool[k] as number]?.history.includes(turn) === true) priorities[k] = 0;
  }
}

/** True when initiative `index` may be in a hand now: window, condition, not used up. */
export function isInitiativeEligible(model: Model, state: Int32Array, index: number): boolean {
  const { initiatives, layout } = model;
  const turn = state[SLOT.turn] as number;
  if (turn < (initiatives.first[index] as number) || turn > (initiatives.last[index] as number)) return false;
  const started = state[layout.initiative + index] as number;
  const again = initiatives.again[index] as number;
  if (started > 0 && (again === 0 || turn < started - 1 + again)) return false;
  return holds(model, state, initiatives.eligible[index] as number);
}

function listEligible(frame: Frame): void {
  const { model, state } = frame;
  const { cards, layout } = model;
  const turn = state[SLOT.turn] as number;
  const isHistory = state[SLOT.history] !== 0;
  list.musts = 0;
  list.pool = 0;
  for (let word = 0; word < cards.words; word++) {
    let bits = cards.window[turn * cards.words + word] as number;
    while (bits !== 0) {
      const low = bits & -bits;
      bits ^= low;
      const card = (word << 5) + (31 - Math.clz32(low));
      if (state[layout.card + card] !== CARD.undealt || !isRungReady(frame, card)) continue;
      if (!holds(model, state, cards.eligible[card] as number)) continue;
      if (cards.must[card] === 1 || (isHistory && cards.dated[card] === 1)) musts[list.musts++] = card;
      else pool[list.pool++] = card;
    }
  }
}

/** A rung's paper comes one turn after its ask. */
function isRungReady(frame: Frame, card: number): boolean {
  const { model, state } = frame;
  const ladder = model.cards.ladder[card] as number;
  if (ladder < 0) return true;
  const rung = state[model.layout.rung + ladder] as number;
  if (rung === RUNG.idle || rung >= RUNG.settled || rung !== model.cards.rung[card]) return false;
  return (state[model.layout.rungTurn + ladder] as number) < (state[SLOT.turn] as number);
}

/** Gives everything in the pool its keyed priority. A draw does not depend on the turn, so each is made once a game. */
function drawPriorities(seed: number, domain: Domain, idHash: Int32Array): void {
  const known = domain === DOMAIN.deal ? knownDeal : knownHand;
  if (known.seed !== seed || known.idHash !== idHash) {
    if (known.drawn.length !== idHash.length) known.drawn = new Float64Array(idHash.length);
    known.seed = seed;
    known.idHash = idHash;
    known.drawn.fill(-1);
  }
  const { drawn } = known;
  for (let k = 0; k < list.pool; k++) {
    const index = pool[k] as number;
    if ((drawn[index] as number) < 0) drawn[index] = draw(seed, domain, idHash[index] as number, 0, 0);
    priorities[k] = drawn[index] as number;
  }
}

/** Weights of the papers in the run of a seed. They follow from model and seed alone, so it does not matter who asked before. */
interface KnownWeights {
  seed: number;
  weight: Int32Array | null;
  inRun: Int32Array;
}

const knownWeights: KnownWeights = { seed: 0, weight: null, inRun: new Int32Array(0) };

/** The papers' weights, those of the storylines that the seed brings to the fore multiplied. History brings none to the fore. */
function weightsOf({ scenario, cards }: Model, state: Int32Array): Int32Array {
  const { focus } = scenario;
  if (focus === null || state[SLOT.history] !== 0) return cards.weight;
  const seed = state[SLOT.seed] as number;
  if (knownWeights.seed === seed && knownWeights.weight === cards.weight) return knownWeights.inRun;
  const fore = focusArcs(seed, scenario.arcs.length, focus.arcs);
  knownWeights.seed = seed;
  knownWeights.weight = cards.weight;
  knownWeights.inRun = Int32Array.from(cards.weight, (weight, card) =>
    fore.includes(cards.arc[card] as number) ? weight * focus.times : weight,
  );
  return knownWeights.inRun;
}

/** Indices of the `count` storylines of smallest keyed draw under `seed`. */
export function focusArcs(seed: number, arcCount: number, count: number): number[] {
  const drawn = Array.from({ length: arcCount }, (_, arc) => ({ arc, value: draw(seed, DOMAIN.arc, arc, 0, 0) }));
  return drawn
    .sort((a, b) => a.value - b.value || a.arc - b.arc)
    .slice(0, count)
    .map(({ arc }) => arc);
}

/** Puts the `count` entries with the smallest priority divided by weight in front, in that order; returns how many there are. */
function rankPool(count: number, weight: Int32Array): number {
  const wanted = Math.min(count, list.pool);
  for (let k = 0; k < list.pool; k++) {
    const entry = pool[k] as number;
    const priority = priorities[k] as number;
    const own = weight[entry] as number;
    let place = Math.min(k, wanted);
    // Among equals the earlier stays in front. What falls off the end is not wanted any more.
    for (; place > 0; place--) {
      const other = pool[place - 1] as number;
      if (priority * (weight[other] as number) >= (priorities[place - 1] as number) * own) break;
      if (place === wanted) continue;
      pool[place] = other;
      priorities[place] = priorities[place - 1] as number;
    }
    if (place === wanted) continue;
    pool[place] = entry;
    priorities[place] = priority;
  }
  return wanted;
}

function putOnDesk(frame: Frame, card: number): void {
  const { model, state } = frame;
  const place = state[SLOT.desk] as number;
  state[model.layout.deskSlots + place] = card + 1;
  state[SLOT.desk] = place + 1;
  state[model.layout.card + card] = CARD.onDesk;
  recordEvent(frame, EVENT.dealt, card);
}
