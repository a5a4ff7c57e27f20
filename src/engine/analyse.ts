/** Reads expression trees as amounts and tests. */
import {
  addAmounts,
  boundAmounts,
  divideAmounts,
  isLiteral,
  literal,
  loadSlot,
  multiplyAmounts,
  subtractAmounts,
  wrapNode,
  type Amount,
  type Test,
} from './amount';
import { readSlot, selectCommitments, type Names } from './expression-code';
import { RUNG, SLOT, STATUS } from './layout';
import { divRound, INT32_MAX, INT32_MIN } from './math';
import type { Expr } from './scenario';

/** Turns, rungs and dates stay far below this. */
const SMALL = 1 << 20;

/** The expression as an amount; conditions count 0 or 1. */
export function toAmount(names: Names, expr: Expr): Amount {
  const { layout, indexOf } = names;
  switch (expr.op) {
    case 'int':
      return literal(expr.value);
    case 'var':
      return loadVariable(names, expr.id);
    case 'turn':
      return loadSlot(SLOT.turn, 0, SMALL);
    case 'value':
      return loadSlot(layout.value + indexOf('commitment', expr.id), INT32_MIN, INT32_MAX);
    case 'since': {
      const bond = indexOf('commitment', expr.id);
      const age = subtractAmounts(loadSlot(SLOT.turn, 0, SMALL), loadSlot(layout.signedTurn + bond, -1, SMALL));
      return choose({ kind: 'slot', slot: layout.status + bond, lo: STATUS.none, hi: STATUS.none }, literal(-1), age);
    }
    case 'count':
    case 'total': {
      const chosen = selectCommitments(names.scenario, expr.counterparty, expr.sector);
      const base = expr.op === 'count' ? layout.status : layout.value;
      const isCount = expr.op === 'count';
      const slots = chosen.map((index) => base + index);
      return wrapNode({ kind: expr.op, slots }, isCount ? 0 : INT32_MIN, isCount ? slots.length : INT32_MAX);
    }
    case 'rung': {
      const slot = layout.rung + indexOf('ladder', expr.ladder);
      return choose({ kind: 'slot', slot, lo: RUNG.settled, hi: INT32_MAX }, literal(0), loadSlot(slot, 0, RUNG.settled));
    }
    case 'neg':
      return subtractAmounts(literal(0), toAmount(names, expr.of));
    case 'abs': {
      const of = toAmount(names, expr.of);
      const size = Math.min(Math.max(Math.abs(of.lo), Math.abs(of.hi)), INT32_MAX);
      return isLiteral(of) ? literal(size) : wrapNode({ kind: 'abs', of }, 0, size);
    }
    case 'if':
      return choose(toTest(names, expr.test), toAmount(names, expr.then), toAmount(names, expr.else));
    default:
      return combine(names, expr);
  }
}

function combine(names: Names, expr: Expr): Amount {
  switch (expr.op) {
    case '+':
      return addAmounts(toAmount(names, expr.left), toAmount(names, expr.right));
    case '-':
      return subtractAmounts(toAmount(names, expr.left), toAmount(names, expr.right));
    case '*':
      return multiplyAmounts(toAmount(names, expr.left), toAmount(names, expr.right));
    case '/':
      return divideAmounts(toAmount(names, expr.left), toAmount(names, expr.right), divRound);
    case 'min':
    case 'max':
      return boundAmounts(expr.op, toAmount(names, expr.left), toAmount(names, expr.right));
    default:
      return choose(toTest(names, expr), literal(1), literal(0));
  }
}

/** The expression as a condition: true when it is not 0. */
export function toTest(names: Names, expr: Expr): Test {
  const { layout, indexOf, scenario } = names;
  const reading = readSlot(names, expr);
  if (reading !== null) return { kind: 'slot', slot: reading.slot, lo: reading.lo, hi: reading.hi };
  switch (expr.op) {
    case 'and':
    case 'or':
      return joinTests(expr.op, toTest(names, expr.left), toTest(names, expr.right));
    case 'not':
      return negate(toTest(names, expr.of));
    case 'wind': {
      const slot = layout.wind + indexOf('wind', expr.wind);
      const ahead = subtractAmounts(loadSlot(slot, 0, SMALL), loadSlot(SLOT.turn, 0, SMALL));
      return joinTests('and', { kind: 'slot', slot, lo: 1, hi: INT32_MAX }, within(ahead, INT32_MIN, 1));
    }
    case 'reached': {
      const aim = scenario.aims[indexOf('aim', expr.aim)];
      if (aim === undefined) throw new RangeError(`unchecked scenario: no aim ${expr.aim}`);
      return compare('>=', toAmount(names, aim.measure), literal(aim.reached));
    }
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '==':
    case '!=':
      return compare(expr.op, toAmount(names, expr.left), toAmount(names, expr.right));
    default:
      return negate(within(toAmount(names, expr), 0, 0));
  }
}

/** A derived variable is 0 until its first sum, whatever its bounds. */
function loadVariable(names: Names, id: string): Amount {
  const index = names.indexOf('variable', id);
  const variable = names.scenario.variables[index];
  if (variable === undefined) throw new RangeError(`unchecked scenario: no variable "${id}"`);
  const ends = [0, variable.start, variable.min, variable.max];
  const [lo, hi] = [Math.max(Math.min(...ends), INT32_MIN), Math.min(Math.max(...ends), INT32_MAX)];
  return loadSlot(names.layout.variables + index, lo, hi);
}

function choose(test: Test, yes: Amount, no: Amount): Amount {
  if (test.kind === 'always') return yes;
  if (test.kind === 'never') return no;
  return wrapNode({ kind: 'choose', test, then: yes, else: no }, Math.min(yes.lo, no.lo), Math.max(yes.hi, no.hi));
}

/** A saturated difference still has the sign of the true one. */
function compare(op: '<' | '<=' | '>' | '>=' | '==' | '!=', left: Amount, right: Amount): Test {
  // Against a literal the difference need not fit: only the bound moves.
  const [of, bound] = isLiteral(right) ? [left, right.base] : [subtractAmounts(left, right), 0];
  switch (op) {
    case '<':
      return within(of, -Infinity, bound - 1);
    case '<=':
      return within(of, -Infinity, bound);
    case '>':
      return within(of, bound + 1, Infinity);
    case '>=':
      return within(of, bound, Infinity);
    case '==':
      return within(of, bound, bound);
    default:
      return negate(within(of, bound, bound));
  }
}

/** lo <= amount <= hi, as an interval on a slot where the amount is one slot plus a constant. */
function within(amount: Amount, lo: number, hi: number): Test {
  if (lo <= amount.lo && hi >= amount.hi) return { kind: 'always' };
  if (hi < amount.lo || lo > amount.hi || hi < lo) return { kind: 'never' };
  const [only] = amount.slots;
  const isSlot = only !== undefined && amount.slots.length === 1 && amount.nodes.length === 0 && only.div === 1;
  if (!isSlot || Math.abs(only.mul) !== 1) return { kind: 'amount', amount, lo: fit(lo), hi: fit(hi) };
  const [from, to] = only.mul === 1 ? [lo - amount.base, hi - amount.base] : [amount.base - hi, amount.base - lo];
  if (to < INT32_MIN || from > INT32_MAX) return { kind: 'never' };
  return { kind: 'slot', slot: only.slot, lo: fit(from), hi: fit(to) };
}

function fit(bound: number): number {
  return Math.max(INT32_MIN, Math.min(INT32_MAX, bound));
}

function negate(test: Test): Test {
  if (test.kind === 'always') return { kind: 'never' };
  if (test.kind === 'never') return { kind: 'always' };
  return test.kind === 'not' ? test.of : { kind: 'not', of: test };
}

function joinTests(kind: 'and' | 'or', left: Test, right: Test): Test {
  const [neutral, deciding] = kind === 'and' ? (['always', 'never'] as const) : (['never', 'always'] as const);
  if (left.kind === deciding || right.kind === deciding) return { kind: deciding };
  if (left.kind === neutral) return right;
  return right.kind === neutral ? left : { kind, left, right };
}
