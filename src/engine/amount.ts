/** Expressions as sums of scaled slots with known bounds: what the evaluator's short programs are made from. */
import { clampInt, INT32_MAX, INT32_MIN, saturate } from './math';

/** An integer expression: `base` plus its parts, always within lo..hi. Nothing in it can leave 32 bits. */
export interface Amount {
  readonly lo: number;
  readonly hi: number;
  readonly base: number;
  readonly slots: readonly SlotPart[];
  readonly nodes: readonly NodePart[];
}

/** (mul * state[slot] + add) / div, rounded half away from zero. */
export interface SlotPart {
  readonly slot: number;
  readonly mul: number;
  readonly add: number;
  readonly div: number;
}

/** mul * node. */
export interface NodePart {
  readonly mul: number;
  readonly node: Node;
}

/** Operations that saturate at 32 bits: only where the bounds do not rule an overflow out. */
export type WideOp = 'add' | 'sub' | 'mul' | 'div';

export type Node =
  | { readonly kind: 'divide'; readonly of: Amount; readonly by: number }
  | { readonly kind: 'clamp'; readonly of: Amount; readonly min: number; readonly max: number }
  | { readonly kind: 'mul' | 'min' | 'max'; readonly left: Amount; readonly right: Amount }
  | { readonly kind: 'wide'; readonly op: WideOp; readonly left: Amount; readonly right: Amount }
  | { readonly kind: 'abs'; readonly of: Amount }
  | { readonly kind: 'count' | 'total'; readonly slots: readonly number[] }
  | { readonly kind: 'choose'; readonly test: Test; readonly then: Amount; readonly else: Amount };

/** A condition: intervals on slots and amounts, joined. */
export type Test =
  | { readonly kind: 'always' | 'never' }
  | { readonly kind: 'slot'; readonly slot: number; readonly lo: number; readonly hi: number }
  | { readonly kind: 'amount'; readonly amount: Amount; readonly lo: number; readonly hi: number }
  | { readonly kind: 'and' | 'or'; readonly left: Test; readonly right: Test }
  | { readonly kind: 'not'; readonly of: Test };

/** A literal. */
export function literal(value: number): Amount {
  return { lo: value, hi: value, base: value, slots: [], nodes: [] };
}

/** The value of a slot that stays within lo..hi. */
export function loadSlot(slot: number, lo: number, hi: number): Amount {
  return { lo, hi, base: 0, slots: [{ slot, mul: 1, add: 0, div: 1 }], nodes: [] };
}

/** One node as an amount. */
export function wrapNode(node: Node, lo: number, hi: number): Amount {
  return { lo, hi, base: 0, slots: [], nodes: [{ mul: 1, node }] };
}

/** True when the amount is the same in every state. */
export function isLiteral(amount: Amount): boolean {
  return amount.slots.length === 0 && amount.nodes.length === 0;
}

function isInside(lo: number, hi: number): boolean {
  return lo >= INT32_MIN && hi <= INT32_MAX;
}

function wide(op: WideOp, left: Amount, right: Amount, lo: number, hi: number): Amount {
  return wrapNode({ kind: 'wide', op, left, right }, saturate(lo), saturate(hi));
}

/** The sum without a look at its bounds. */
function join(a: Amount, b: Amount): Amount {
  const slots = b.slots.reduce<readonly SlotPart[]>(addSlot, a.slots);
  if (slots.length + a.nodes.length + b.nodes.length === 0) return literal(a.base + b.base);
  return { lo: a.lo + b.lo, hi: a.hi + b.hi, base: a.base + b.base, slots, nodes: [...a.nodes, ...b.nodes] };
}

/** Two undivided parts on one slot are one part. */
function addSlot(slots: readonly SlotPart[], part: SlotPart): readonly SlotPart[] {
  const same = part.div === 1 ? slots.find(({ slot, div }) => slot === part.slot && div === 1) : undefined;
  if (same === undefined) return [...slots, part];
  const mul = same.mul + part.mul;
  const rest = slots.filter((entry) => entry !== same);
  return mul === 0 ? rest : [...rest, { ...same, mul }];
}

/** a + b. */
export function addAmounts(a: Amount, b: Amount): Amount {
  const sum = join(a, b);
  return isInside(sum.lo, sum.hi) && isSmall(sum) ? sum : wide('add', a, b, a.lo + b.lo, a.hi + b.hi);
}

/** a - b. */
export function subtractAmounts(a: Amount, b: Amount): Amount {
  const negative = b.lo > INT32_MIN ? scaleAmount(b, -1) : null;
  const sum = negative === null ? null : join(a, negative);
  if (sum !== null && isInside(sum.lo, sum.hi) && isSmall(sum)) return sum;
  return wide('sub', a, b, a.lo - b.hi, a.hi - b.lo);
}

/** Factors and constants are words of a program. */
function isSmall({ base, slots, nodes }: Amount): boolean {
  const words = [base, ...slots.flatMap(({ mul, add }) => [mul, add]), ...nodes.map(({ mul }) => mul)];
  return words.every((word) => isInside(word, word));
}

/** amount * by; the caller knows that the result stays inside 32 bits. Rounding is symmetric, so a sign may go inside it. */
function scaleAmount(amount: Amount, by: number): Amount {
  if (by === 0) return literal(0);
  const canScale = amount.slots.every(({ div }) => div === 1 || by === -1);
  const ends = [amount.lo * by, amount.hi * by];
  const bounds = { lo: Math.min(...ends), hi: Math.max(...ends) };
  const whole: Node = { kind: 'clamp', of: amount, min: INT32_MIN, max: INT32_MAX };
  if (!canScale) return { ...bounds, base: 0, slots: [], nodes: [{ mul: by, node: whole }] };
  return {
    ...bounds,
    base: amount.base * by + 0,
    slots: amount.slots.map((part) => ({ ...part, mul: part.mul * by, add: part.add * by + 0 })),
    nodes: amount.nodes.map(({ mul, node }) => ({ mul: mul * by, node })),
  };
}

/** a * b. */
export function multiplyAmounts(a: Amount, b: Amount): Amount {
  const ends = [a.lo * b.lo, a.lo * b.hi, a.hi * b.lo, a.hi * b.hi];
  const lo = Math.min(...ends) + 0;
  const hi = Math.max(...ends) + 0;
  if (!isInside(lo, hi)) return wide('mul', a, b, lo, hi);
  const scaled = isLiteral(b) ? scaleAmount(a, b.base) : isLiteral(a) ? scaleAmount(b, a.base) : null;
  if (scaled !== null && isSmall(scaled)) return scaled;
  return wrapNode({ kind: 'mul', left: a, right: b }, lo, hi);
}

/** a / b, rounded half away from zero; 0 when b is not positive. */
export function divideAmounts(a: Amount, b: Amount, divRound: (dividend: number, divisor: number) => number): Amount {
  if (b.hi <= 0) return literal(0);
  if (!isLiteral(b)) {
    const size = Math.max(Math.abs(a.lo), Math.abs(a.hi));
    return wide('div', a, b, -size, size);
  }
  const by = b.base;
  if (by === 1) return a;
  const lo = divRound(a.lo, by);
  const hi = divRound(a.hi, by);
  if (isLiteral(a)) return literal(lo);
  // The rounding's half must fit as well.
  if (!isInside(a.lo - by, a.hi + by)) return wide('div', a, b, lo, hi);
  const [only] = a.slots;
  if (only === undefined || only.div !== 1 || a.slots.length > 1 || a.nodes.length > 0)
    return wrapNode({ kind: 'divide', of: a, by }, lo, hi);
  return { lo, hi, base: 0, slots: [{ ...only, add: a.base, div: by }], nodes: [] };
}

/** The smaller or larger of two. */
export function boundAmounts(kind: 'min' | 'max', a: Amount, b: Amount): Amount {
  const pick = kind === 'min' ? Math.min : Math.max;
  const lo = pick(a.lo, b.lo);
  const hi = pick(a.hi, b.hi);
  const [bound, of] = isLiteral(a) ? [a, b] : [b, a];
  if (!isLiteral(bound)) return wrapNode({ kind, left: a, right: b }, lo, hi);
  if (isLiteral(of)) return literal(pick(of.base, bound.base));
  return clampAmount(of, kind === 'max' ? bound.base : INT32_MIN, kind === 'min' ? bound.base : INT32_MAX);
}

function clampAmount(of: Amount, min: number, max: number): Amount {
  const [lo, hi] = [clampInt(of.lo, min, max), clampInt(of.hi, min, max)];
  const [only] = of.nodes;
  const isNode = only !== undefined && only.mul === 1 && of.nodes.length === 1 && of.slots.length === 0 && of.base === 0;
  if (!isNode || only.node.kind !== 'clamp') return wrapNode({ kind: 'clamp', of, min, max }, lo, hi);
  // A clamp of a clamp is one clamp.
  const inner = only.node;
  return wrapNode({ kind: 'clamp', of: inner.of, min: clampInt(inner.min, min, max), max: clampInt(inner.max, min, max) }, lo, hi);
}
