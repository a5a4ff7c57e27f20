/** What an expression can be at all: bounds from the declared limits of its variables. Wide rather than wrong. */
import type { Expr, Scenario } from '../engine/index';

/** Smallest and largest value, both included. Conditions lie in 0..1. */
export interface Range {
  readonly lo: number;
  readonly hi: number;
}

/** Gives the range of any expression of a scenario, while `turn` is within the turns given. */
export function createRanges(scenario: Scenario): (expr: Expr, turns: Range) => Range {
  const limits = new Map(scenario.variables.map(({ id, min, max }) => [id, { lo: min, hi: max }]));
  const rungs = new Map(scenario.ladders.map((ladder) => [ladder.id, ladder.rungs.length]));
  const range = (expr: Expr, turns: Range): Range => {
    switch (expr.op) {
      case 'int':
        return { lo: expr.value, hi: expr.value };
      case 'var':
        return limits.get(expr.id) ?? ANY;
      case 'turn':
        return turns;
      case 'since':
        return { lo: -1, hi: scenario.turnCount + 1 };
      case 'count':
        return { lo: 0, hi: countFitting(scenario, expr.counterparty, expr.sector) };
      case 'rung':
        return { lo: 0, hi: rungs.get(expr.ladder) ?? 0 };
      case 'value':
      case 'total':
        return ANY;
      case 'neg':
        return flip(range(expr.of, turns));
      case 'abs':
        return fold(range(expr.of, turns));
      case 'not':
        return shift(flip(range(expr.of, turns)), 1);
      case 'if':
        return join(range(expr.test, turns), range(expr.then, turns), range(expr.else, turns));
      default:
        return 'left' in expr ? combine(expr.op, range(expr.left, turns), range(expr.right, turns)) : { lo: 0, hi: 1 };
    }
  };
  return range;
}

const ANY: Range = { lo: -1e9, hi: 1e9 };

/** Range of `a op b`. */
function combine(op: string, a: Range, b: Range): Range {
  switch (op) {
    case '+':
      return { lo: a.lo + b.lo, hi: a.hi + b.hi };
    case '-':
      return { lo: a.lo - b.hi, hi: a.hi - b.lo };
    case '*':
      return spread([a.lo * b.lo, a.lo * b.hi, a.hi * b.lo, a.hi * b.hi]);
    case '/':
      return { lo: Math.floor(a.lo / b.lo), hi: Math.ceil(a.hi / b.lo) };
    case 'min':
    case 'and':
      return { lo: Math.min(a.lo, b.lo), hi: Math.min(a.hi, b.hi) };
    case 'max':
    case 'or':
      return { lo: Math.max(a.lo, b.lo), hi: Math.max(a.hi, b.hi) };
    default:
      return compare(op, a, b);
  }
}

function compare(op: string, a: Range, b: Range): Range {
  const sure = (always: boolean, never: boolean): Range => ({ lo: always ? 1 : 0, hi: never ? 0 : 1 });
  switch (op) {
    case '<':
      return sure(a.hi < b.lo, a.lo >= b.hi);
    case '<=':
      return sure(a.hi <= b.lo, a.lo > b.hi);
    case '>':
      return sure(a.lo > b.hi, a.hi <= b.lo);
    case '>=':
      return sure(a.lo >= b.hi, a.hi < b.lo);
    case '==':
      return sure(a.lo === a.hi && b.lo === b.hi && a.lo === b.lo, a.hi < b.lo || a.lo > b.hi);
    default:
      return sure(a.hi < b.lo || a.lo > b.hi, a.lo === a.hi && b.lo === b.hi && a.lo === b.lo);
  }
}

function flip({ lo, hi }: Range): Range {
  return { lo: -hi, hi: -lo };
}

function shift({ lo, hi }: Range, by: number): Range {
  return { lo: lo + by, hi: hi + by };
}

function fold({ lo, hi }: Range): Range {
  return { lo: lo > 0 ? lo : hi < 0 ? -hi : 0, hi: Math.max(Math.abs(lo), Math.abs(hi)) };
}

function join(test: Range, yes: Range, no: Range): Range {
  if (test.lo === 1) return yes;
  return test.hi === 0 ? no : { lo: Math.min(yes.lo, no.lo), hi: Math.max(yes.hi, no.hi) };
}

function spread(values: readonly number[]): Range {
  return { lo: Math.min(...values), hi: Math.max(...values) };
}

function countFitting(scenario: Scenario, counterparty: string, sector: string): number {
  return scenario.commitments.filter(
    (entry) => (counterparty === 'any' || entry.counterparty === counterparty) && (sector === 'any' || entry.sector === sector),
  ).length;
}
