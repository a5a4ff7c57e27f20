/** Derived variables, commitments and the first state. */
import type { Compiler } from './compiler';
import { readSlot, selectCommitments, type Names } from './expression-code';
import { NEVER, SLOT, STATUS, type Layout } from './layout';
import { clampInt } from './math';
import type { CommitmentTable, DerivedTable } from './model';
import type { Expr, Scenario } from './scenario';

/** In the slot of an aim that nobody may declare: neither open (0) nor declared (1). */
const AIM_CLOSED = 2;

/** At most this many derived variables: one bit each in the table of dependencies. */
export const DERIVED_MAX = 31;

/** Compiles the derived variables in dependency order, with the slots that feed each. */
export function compileDerived(compiler: Compiler): DerivedTable {
  const { scenario, layout } = compiler.names;
  const order = sortByDependency(scenario);
  if (order.length > DERIVED_MAX) throw new RangeError(`unchecked scenario: more than ${DERIVED_MAX} derived variables`);
  const feeds = new Int32Array(layout.length);
  const termStart = [0];
  const termCode: number[] = [];
  scenario.variables.forEach((variable, index) => {
    const bit = 1 << order.indexOf(index);
    for (const term of variable.terms) {
      termCode.push(compiler.amount(term.amount));
      for (const slot of slotsOf(compiler.names, term.amount)) feeds[slot] = (feeds[slot] ?? 0) | bit;
    }
    termStart.push(termCode.length);
  });
  return { order: Int32Array.from(order), termStart: Int32Array.from(termStart), termCode: Int32Array.from(termCode), feeds };
}

/** Compiles the commitments' own values, terms and upkeep. */
export function compileCommitments(compiler: Compiler): CommitmentTable {
  const { scenario, indexOf } = compiler.names;
  const upkeepStart = [0];
  const upkeepVariable: number[] = [];
  const upkeepAmount: number[] = [];
  for (const commitment of scenario.commitments) {
    for (const { variable, amount } of commitment.upkeep) {
      upkeepVariable.push(indexOf('variable', variable));
      upkeepAmount.push(amount);
    }
    upkeepStart.push(upkeepVariable.length);
  }
  return {
    value: Int32Array.from(scenario.commitments, (entry) => entry.value),
    term: Int32Array.from(scenario.commitments, (entry) => entry.term ?? 0),
    upkeepStart: Int32Array.from(upkeepStart),
    upkeepVariable: Int32Array.from(upkeepVariable),
    upkeepAmount: Int32Array.from(upkeepAmount),
  };
}

/** Everything at its start value, nothing dealt. Terms are still 0: `compile` fills them. */
export function compileInitial(scenario: Scenario, layout: Layout): Int32Array {
  const state = new Int32Array(layout.length);
  state[SLOT.ending] = -1;
  scenario.variables.forEach((variable, index) => {
    state[layout.variables + index] = variable.terms.length > 0 ? clampInt(0, variable.min, variable.max) : variable.start;
  });
  scenario.commitments.forEach((commitment, index) => {
    if (!commitment.held) return;
    state[layout.status + index] = STATUS.active;
    state[layout.signedTurn + index] = -1;
    state[layout.value + index] = commitment.value;
    state[layout.expiry + index] = commitment.term === null ? NEVER : commitment.term - 1;
  });
  scenario.aims.forEach(({ id }, index) => {
    if (scenario.closedAims?.includes(id) === true) state[layout.aim + index] = AIM_CLOSED;
  });
  return state;
}

function sortByDependency(scenario: Scenario): number[] {
  const byId = new Map(scenario.variables.map((variable, index) => [variable.id, index]));
  const order: number[] = [];
  const visit = (index: number, path: readonly number[]): void => {
    const variable = scenario.variables[index];
    if (variable === undefined || variable.terms.length === 0 || order.includes(index)) return;
    if (path.includes(index)) throw new RangeError(`unchecked scenario: "${variable.id}" depends on itself`);
    for (const term of variable.terms) for (const id of variablesOf(scenario, term.amount)) visit(byId.get(id) ?? -1, [...path, index]);
    order.push(index);
  };
  scenario.variables.forEach((_, index) => visit(index, []));
  return order;
}

function childrenOf(expr: Expr): Expr[] {
  if ('left' in expr) return [expr.left, expr.right];
  if ('of' in expr) return [expr.of];
  return expr.op === 'if' ? [expr.test, expr.then, expr.else] : [];
}

/** Variables that an expression reads, those behind an aim's measure too. */
export function variablesOf(scenario: Scenario, expr: Expr): string[] {
  if (expr.op === 'var') return [expr.id];
  const parts = expr.op === 'reached' ? scenario.aims.filter(({ id }) => id === expr.aim).map((aim) => aim.measure) : childrenOf(expr);
  return parts.flatMap((part) => variablesOf(scenario, part));
}

/** Every state slot an expression reads. */
export function slotsOf(names: Names, expr: Expr): number[] {
  const { layout, indexOf, scenario } = names;
  const reading = readSlot(names, expr);
  if (reading !== null) return [reading.slot];
  switch (expr.op) {
    case 'var':
      return [layout.variables + indexOf('variable', expr.id)];
    case 'turn':
      return [SLOT.turn];
    case 'since':
      return [SLOT.turn, layout.status + indexOf('commitment', expr.id)];
    case 'value':
      return [layout.value + indexOf('commitment', expr.id)];
    case 'count':
    case 'total': {
      const base = expr.op === 'count' ? layout.status : layout.value;
      return selectCommitments(scenario, expr.counterparty, expr.sector).map((index) => base + index);
    }
    case 'rung':
      return [layout.rung + indexOf('ladder', expr.ladder)];
    case 'wind':
      return [SLOT.turn, layout.wind + indexOf('wind', expr.wind)];
    case 'reached': {
      const aim = scenario.aims[indexOf('aim', expr.aim)];
      return aim === undefined ? [] : slotsOf(names, aim.measure);
    }
    default:
      return childrenOf(expr).flatMap((child) => slotsOf(names, child));
  }
}
