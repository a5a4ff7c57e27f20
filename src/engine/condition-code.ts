/** Conditions as intervals on state slots (lo <= x <= hi), with code only for what does not fit one. */
import { emitExpr, OP, readSlot, type Names, type Reading } from './expression-code';
import { SLOT } from './layout';
import { INT32_MAX, INT32_MIN } from './math';
import type { ConditionTable } from './model';
import type { Expr } from './scenario';

interface Interval {
  readonly slot: number;
  readonly lo: number;
  readonly hi: number;
}

/** Collects conditions while a scenario is compiled. */
export interface ConditionBuilder {
  readonly start: number[];
  readonly code: number[];
  readonly slot: number[];
  readonly lo: number[];
  readonly hi: number[];
}

/** An empty builder. */
export function createConditions(): ConditionBuilder {
  return { start: [0], code: [], slot: [], lo: [], hi: [] };
}

/** Adds a condition and returns its index; null (always true) is -1. */
export function addCondition(names: Names, builder: ConditionBuilder, expr: Expr | null, code: number[], lists: number[]): number {
  if (expr === null) return -1;
  const rest: Expr[] = [];
  const intervals = new Map<number, Interval>();
  for (const part of splitConjunction(expr)) {
    const interval = toInterval(names, part);
    if (interval === null) rest.push(part);
    else intervals.set(interval.slot, intersect(intervals.get(interval.slot), interval));
  }
  for (const { slot, lo, hi } of intervals.values()) {
    builder.slot.push(slot);
    builder.lo.push(lo);
    builder.hi.push(hi);
  }
  builder.start.push(builder.slot.length);
  builder.code.push(addCode(names, joinConjunction(rest), code, lists));
  return builder.code.length - 1;
}

/** Appends an expression's code with its end mark; returns its offset, -1 for null. */
export function addCode(names: Names, expr: Expr | null, code: number[], lists: number[]): number {
  if (expr === null) return -1;
  const offset = code.length;
  emitExpr(names, expr, code, lists);
  code.push(OP.end);
  return offset;
}

/** Freezes the builder into typed tables. */
export function finishConditions(builder: ConditionBuilder): ConditionTable {
  return {
    start: Int32Array.from(builder.start),
    code: Int32Array.from(builder.code),
    slot: Int32Array.from(builder.slot),
    lo: Int32Array.from(builder.lo),
    hi: Int32Array.from(builder.hi),
  };
}

function splitConjunction(expr: Expr): Expr[] {
  return expr.op === 'and' ? [...splitConjunction(expr.left), ...splitConjunction(expr.right)] : [expr];
}

function joinConjunction(parts: readonly Expr[]): Expr | null {
  return parts.reduce<Expr | null>((sum, part) => (sum === null ? part : { op: 'and', left: sum, right: part }), null);
}

function intersect(a: Interval | undefined, b: Interval): Interval {
  return a === undefined ? b : { slot: b.slot, lo: Math.max(a.lo, b.lo), hi: Math.min(a.hi, b.hi) };
}

function toInterval(names: Names, expr: Expr): Interval | null {
  if (expr.op === 'not') return negate(readSlot(names, expr.of));
  const reading = readSlot(names, expr);
  if (reading !== null) return reading;
  if (!('left' in expr) || expr.right.op !== 'int') return null;
  const slot = slotOf(names, expr.left);
  // At the ends of 32 bits the interval's own bounds would wrap.
  const isFar = Math.abs(expr.right.value) >= INT32_MAX;
  return slot === null || isFar ? null : compare(slot, expr.op, expr.right.value);
}

function slotOf(names: Names, expr: Expr): number | null {
  if (expr.op === 'turn') return SLOT.turn;
  return expr.op === 'var' ? names.layout.variables + names.indexOf('variable', expr.id) : null;
}

/** "Not" stays an interval when the reading reaches to the top of its slot's range; slots behind readings are never negative. */
function negate(reading: Reading | null): Interval | null {
  return reading === null || reading.hi < reading.top ? null : { slot: reading.slot, lo: INT32_MIN, hi: reading.lo - 1 };
}

function compare(slot: number, op: string, value: number): Interval | null {
  switch (op) {
    case '<':
      return { slot, lo: INT32_MIN, hi: value - 1 };
    case '<=':
      return { slot, lo: INT32_MIN, hi: value };
    case '>':
      return { slot, lo: value + 1, hi: INT32_MAX };
    case '>=':
      return { slot, lo: value, hi: INT32_MAX };
    case '==':
      return { slot, lo: value, hi: value };
    default:
      return null;
  }
}
