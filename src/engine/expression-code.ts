/** Expressions as postfix code in one Int32Array: what remains after intervals have been taken out. */
import { CARD, RUNG, SLOT, STATUS, type Layout } from './layout';
import { divRound, INT32_MAX, saturate } from './math';
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
    kind: 'variable' | 'commitment' | 'dossier' | 'initiative' | 'aim' | 'ladder' | 'test' | 'peril' | 'wind',
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

/** Scratch of the evaluator, which never calls itself. 32 nested levels of three operands fit. */
const stack = new Int32Array(256);

// The cases below are the numbers of OP, written out: engines build jump tables from literals only (test: every operation is evaluated).

/** Runs the code at `start` over `state`. Returns a 32-bit integer; booleans are 0 and 1. Every step saturates at 32 bits. */
export function evaluateCode(code: Int32Array, lists: Int32Array, start: number, state: Int32Array): number {
  // A literal alone is the commonest amount.
  if (code[start] === 1 && code[start + 2] === 0) return code[start + 1] as number;
  let top = 0;
  let at = start;
  for (;;) {
    const op = code[at++] as number;
    switch (op) {
      case 0: // end
        return stack[0] as number;
      case 1: // push
        stack[top++] = code[at++] as number;
        break;
      case 2: // load
        stack[top++] = state[code[at++] as number] as number;
        break;
      case 15: // not
        stack[top - 1] = stack[top - 1] === 0 ? 1 : 0;
        break;
      case 16: // neg
        stack[top - 1] = saturate(-(stack[top - 1] as number));
        break;
      case 17: // abs
        stack[top - 1] = saturate(Math.abs(stack[top - 1] as number));
        break;
      case 20: {
        // select
        top -= 2;
        stack[top - 1] = (stack[top - 1] !== 0 ? stack[top] : stack[top + 1]) as number;
        break;
      }
      case 21: {
        // since
        const status = state[code[at++] as number] as number;
        const signed = state[code[at++] as number] as number;
        stack[top++] = status === STATUS.none ? -1 : (state[SLOT.turn] as number) - signed;
        break;
      }
      case 22: {
        // count
        const first = code[at++] as number;
        const length = code[at++] as number;
        let sum = 0;
        for (let i = first; i < first + length; i++) if (state[lists[i] as number] === STATUS.active) sum++;
        stack[top++] = sum;
        break;
      }
      case 23: {
        // total
        const first = code[at++] as number;
        const length = code[at++] as number;
        let sum = 0;
        for (let i = first; i < first + length; i++) sum += state[lists[i] as number] as number;
        stack[top++] = saturate(sum);
        break;
      }
      case 24: {
        // rung
        const rung = state[code[at++] as number] as number;
        stack[top++] = rung >= RUNG.settled ? 0 : rung;
        break;
      }
      case 25: {
        // wind
        const blows = state[code[at++] as number] as number;
        stack[top++] = blows > 0 && blows - 1 <= (state[SLOT.turn] as number) ? 1 : 0;
        break;
      }
      case 26: {
        // within
        const value = state[code[at] as number] as number;
        stack[top++] = value >= (code[at + 1] as number) && value <= (code[at + 2] as number) ? 1 : 0;
        at += 3;
        break;
      }
      default:
        top--;
        stack[top - 1] = combine(op, stack[top - 1] as number, stack[top] as number);
    }
  }
}

function combine(op: number, a: number, b: number): number {
  switch (op) {
    case 3: // add
      return saturate(a + b);
    case 4: // sub
      return saturate(a - b);
    case 5: // mul
      return saturate(a * b);
    case 6: // div
      return b > 0 ? saturate(divRound(a, b)) : 0;
    case 7: // lt
      return a < b ? 1 : 0;
    case 8: // le
      return a <= b ? 1 : 0;
    case 9: // gt
      return a > b ? 1 : 0;
    case 10: // ge
      return a >= b ? 1 : 0;
    case 11: // eq
      return a === b ? 1 : 0;
    case 12: // ne
      return a !== b ? 1 : 0;
    case 13: // and
      return a !== 0 && b !== 0 ? 1 : 0;
    case 14: // or
      return a !== 0 || b !== 0 ? 1 : 0;
    case 18: // min
      return Math.min(a, b);
    default:
      return Math.max(a, b);
  }
}
