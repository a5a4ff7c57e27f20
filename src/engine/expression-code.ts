/** Expressions as postfix code in one Int32Array: the form that gives a pack its hash. What is run is made by `program.ts`. */
import { CARD, RUNG, SLOT, STATUS, type Layout } from './layout';
import { INT32_MAX } from './math';
import type { Expr, Scenario } from './scenario';

/** Operation codes. PUSH, LOAD and the list readers are followed by operands. */
export const OP = {
  end: 0,
  push: 1,
  load: 2,
  add: 3,
  sub: 4,
  mul: 5,
  div: 6,
  lt: 7,
  le: 8,
  gt: 9,
  ge: 10,
  eq: 11,
  ne: 12,
  and: 13,
  or: 14,
  not: 15,
  neg: 16,
  abs: 17,
  min: 18,
  max: 19,
  select: 20,
  since: 21,
  count: 22,
  total: 23,
  rung: 24,
  wind: 25,
  /** Slot, lo, hi follow: 1 when lo <= state[slot] <= hi. */
  within: 26,
} as const;

const BINARY: Readonly<Record<string, number>> = {
  '+': OP.add,
  '-': OP.sub,
  '*': OP.mul,
  '/': OP.div,
  '<': OP.lt,
  '<=': OP.le,
  '>': OP.gt,
  '>=': OP.ge,
  '==': OP.eq,
  '!=': OP.ne,
  and: OP.and,
  or: OP.or,
  min: OP.min,
  max: OP.max,
};

/** Finds the place of a named thing; throws for an unchecked scenario (`content` reports unknown names with their place). */
export interface Names {
  readonly scenario: Scenario;
  readonly layout: Layout;
  readonly indexOf: (
    kind: 'variable' | 'commitment' | 'dossier' | 'initiative' | 'aim' | 'ladder' | 'test' | 'peril' | 'wind' | 'reaction',
    id: string,
  ) => number;
}

/** A reading that is true while lo <= state[slot] <= hi; `top` is the largest value the slot can hold. */
export interface Reading {
  readonly slot: number;
  readonly lo: number;
  readonly hi: number;
  readonly top: number;
}

/** The state slot behind a simple reading; null when the reading needs code. */
export function readSlot(names: Names, expr: Expr): Reading | null {
  const { layout, indexOf, scenario } = names;
  switch (expr.op) {
    case 'signed':
      return { slot: layout.status + indexOf('commitment', expr.id), lo: STATUS.active, hi: STATUS.ended, top: STATUS.ended };
    case 'active':
      return { slot: layout.status + indexOf('commitment', expr.id), lo: STATUS.active, hi: STATUS.active, top: STATUS.ended };
    case 'ended':
      return { slot: layout.status + indexOf('commitment', expr.id), lo: STATUS.ended, hi: STATUS.ended, top: STATUS.ended };
    case 'answered':
      return { slot: layout.card + indexOf('dossier', expr.card), lo: CARD.answered, hi: CARD.left, top: CARD.left };
    case 'chose': {
      const dossier = indexOf('dossier', expr.card);
      const option = scenario.dossiers[dossier]?.options.findIndex((entry) => entry.id === expr.option) ?? -1;
      if (option < 0) throw new RangeError(`unchecked scenario: no option ${expr.card}/${expr.option}`);
      return { slot: layout.choice + dossier, lo: option + 1, hi: option + 1, top: INT32_MAX };
    }
    case 'started':
      return { slot: layout.initiative + indexOf('initiative', expr.initiative), lo: 1, hi: INT32_MAX, top: INT32_MAX };
    case 'settled':
      return { slot: layout.rung + indexOf('ladder', expr.ladder), lo: RUNG.settled, hi: RUNG.settled, top: RUNG.measured };
    case 'broken':
      return { slot: layout.peril + indexOf('peril', expr.peril), lo: 3, hi: 3, top: 3 };
    case 'fired':
      return { slot: layout.reaction + indexOf('reaction', expr.reaction), lo: 1, hi: INT32_MAX, top: INT32_MAX };
    case 'aim':
      return { slot: layout.aim + indexOf('aim', expr.aim), lo: 1, hi: 1, top: 1 };
    case 'outcome': {
      const test = indexOf('test', expr.test);
      const outcome = scenario.tests[test]?.outcomes.findIndex((entry) => entry.id === expr.outcome) ?? -1;
      return { slot: layout.outcome + test, lo: outcome + 1, hi: outcome + 1, top: INT32_MAX };
    }
    default:
      return null;
  }
}

/** Commitments that `count` and `total` run over, as indices. */
export function selectCommitments(scenario: Scenario, counterparty: string, sector: string): number[] {
  return scenario.commitments.flatMap((entry, index) => {
    const fits = (counterparty === 'any' || entry.counterparty === counterparty) && (sector === 'any' || entry.sector === sector);
    return fits ? [index] : [];
  });
}

/** Appends postfix code for `expr` to `code`; lists of commitments go to `lists`. */
export function emitExpr(names: Names, expr: Expr, code: number[], lists: number[]): void {
  const { layout, indexOf } = names;
  const reading = readSlot(names, expr);
  if (reading !== null) {
    code.push(OP.within, reading.slot, reading.lo, reading.hi);
    return;
  }
  switch (expr.op) {
    case 'int':
      code.push(OP.push, expr.value);
      return;
    case 'var':
      code.push(OP.load, layout.variables + indexOf('variable', expr.id));
      return;
    case 'turn':
      code.push(OP.load, SLOT.turn);
      return;
    case 'since':
      code.push(OP.since, layout.status + indexOf('commitment', expr.id), layout.signedTurn + indexOf('commitment', expr.id));
      return;
    case 'value':
      code.push(OP.load, layout.value + indexOf('commitment', expr.id));
      return;
    case 'count':
    case 'total': {
      const chosen = selectCommitments(names.scenario, expr.counterparty, expr.sector);
      const base = expr.op === 'count' ? layout.status : layout.value;
      code.push(expr.op === 'count' ? OP.count : OP.total, lists.length, chosen.length);
      lists.push(...chosen.map((index) => base + index));
      return;
    }
    case 'rung':
      code.push(OP.rung, layout.rung + indexOf('ladder', expr.ladder));
      return;
    case 'wind':
      code.push(OP.wind, layout.wind + indexOf('wind', expr.wind));
      return;
    default:
      emitCompound(names, expr, code, lists);
  }
}

function emitCompound(names: Names, expr: Expr, code: number[], lists: number[]): void {
  switch (expr.op) {
    case 'reached': {
      const aim = names.scenario.aims[names.indexOf('aim', expr.aim)];
      if (aim === undefined) throw new RangeError(`unchecked scenario: no aim ${expr.aim}`);
      emitExpr(names, aim.measure, code, lists);
      code.push(OP.push, aim.reached, OP.ge);
      return;
    }
    case 'not':
    case 'neg':
    case 'abs':
      emitExpr(names, expr.of, code, lists);
      code.push(OP[expr.op]);
      return;
    case 'if':
      emitExpr(names, expr.test, code, lists);
      emitExpr(names, expr.then, code, lists);
      emitExpr(names, expr.else, code, lists);
      code.push(OP.select);
      return;
    default: {
      const op = BINARY[expr.op];
      if (op === undefined || !('left' in expr)) throw new RangeError(`unchecked scenario: operator ${expr.op}`);
      emitExpr(names, expr.left, code, lists);
      emitExpr(names, expr.right, code, lists);
      code.push(op);
    }
  }
}
