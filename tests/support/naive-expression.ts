/** Expressions of the naive interpreter, walked as trees. */
import { divRound } from '../../src/engine/math';
import type { Expr } from '../../src/engine/scenario';
import { read, type NaiveState } from './naive-state';

/** Value of `expr`; booleans are 0 and 1, every step is kept within 32 bits. */
export function evaluateNaive(state: NaiveState, expr: Expr): number {
  return Math.max(-0x80000000, Math.min(0x7fffffff, evaluate(state, expr)));
}

/** True when the condition is absent or not 0. */
export function holdsNaive(state: NaiveState, expr: Expr | null): boolean {
  return expr === null || evaluateNaive(state, expr) !== 0;
}

function evaluate(state: NaiveState, expr: Expr): number {
  switch (expr.op) {
    case 'not':
      return evaluateNaive(state, expr.of) === 0 ? 1 : 0;
    case 'neg':
      return -evaluateNaive(state, expr.of);
    case 'abs':
      return Math.abs(evaluateNaive(state, expr.of));
    case 'if':
      return evaluateNaive(state, evaluateNaive(state, expr.test) !== 0 ? expr.then : expr.else);
    case 'reached': {
      const aim = state.scenario.aims.find((entry) => entry.id === expr.aim);
      return aim !== undefined && evaluateNaive(state, aim.measure) >= aim.reached ? 1 : 0;
    }
    default:
      return 'left' in expr ? combine(expr.op, evaluateNaive(state, expr.left), evaluateNaive(state, expr.right)) : readFact(state, expr);
  }
}

function readFact(state: NaiveState, expr: Expr): number {
  switch (expr.op) {
    case 'int':
      return expr.value;
    case 'turn':
      return state.turn;
    case 'var':
      return read(state.variables, expr.id);
    case 'value':
      return read(state.commitments, expr.id).value;
    case 'since': {
      const { status, signedTurn } = read(state.commitments, expr.id);
      return status === 'none' ? -1 : state.turn - signedTurn;
    }
    case 'count':
    case 'total': {
      const chosen = state.scenario.commitments
        .filter((entry) => expr.counterparty === 'any' || entry.counterparty === expr.counterparty)
        .filter((entry) => expr.sector === 'any' || entry.sector === expr.sector)
        .map((entry) => read(state.commitments, entry.id))
        .filter(({ status }) => status === 'active');
      return expr.op === 'count' ? chosen.length : chosen.reduce((sum, { value }) => sum + value, 0);
    }
    case 'rung': {
      const ladder = read(state.ladders, expr.ladder);
      return ladder.state === 'active' ? ladder.rung : 0;
    }
    default:
      return isTrue(state, expr) ? 1 : 0;
  }
}

function isTrue(state: NaiveState, expr: Expr): boolean {
  switch (expr.op) {
    case 'signed':
      return read(state.commitments, expr.id).status !== 'none';
    case 'active':
    case 'ended':
      return read(state.commitments, expr.id).status === expr.op;
    case 'answered':
      return ['answered', 'left'].includes(read(state.cards, expr.card).status);
    case 'chose':
      return read(state.cards, expr.card).chosen === expr.option;
    case 'started':
      return read(state.initiatives, expr.initiative) !== null;
    case 'settled':
      return read(state.ladders, expr.ladder).state === 'settled';
    case 'broken':
      return read(state.perils, expr.peril) === 3;
    case 'wind': {
      const blows = read(state.winds, expr.wind);
      return blows !== null && blows <= state.turn;
    }
    case 'outcome':
      return state.outcomes[expr.test] === expr.outcome;
    case 'fired':
      return read(state.reactions, expr.reaction) !== null;
    case 'aim':
      return read(state.aims, expr.aim);
    default:
      throw new RangeError(`unknown operation ${expr.op}`);
  }
}

function combine(op: string, a: number, b: number): number {
  switch (op) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b > 0 ? divRound(a, b) : 0;
    case 'min':
      return a < b ? a : b;
    case 'max':
      return a > b ? a : b;
    default:
      return compare(op, a, b) ? 1 : 0;
  }
}

function compare(op: string, a: number, b: number): boolean {
  switch (op) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    case '==':
      return a === b;
    case '!=':
      return a !== b;
    case 'and':
      return a !== 0 && b !== 0;
    case 'or':
      return a !== 0 || b !== 0;
    default:
      throw new RangeError(`unknown operation ${op}`);
  }
}
