/** Which terms read which slots, as bits: two words of 31 groups. */
import { slotsOf, variablesOf } from './compile-state';
import type { Names } from './expression-code';
import type { DerivedTable, ProgramTable, RefreshTable, RuleTable } from './model';
import { FALSE, NODE_WORDS, TRUE } from './program';
import type { Expr, Scenario } from './scenario';

/** Groups of terms; with more terms than groups, neighbours share one. */
const GROUPS = 62;
const GROUPS_LOW = 31;

interface Place {
  readonly variable: number;
  readonly term: number;
  readonly amount: Expr;
  readonly group: number;
}

/** Compiles the table from those that are done. */
export function compileRefresh(names: Names, derived: DerivedTable, rules: RuleTable, programs: ProgramTable): RefreshTable {
  const places = listPlaces(names.scenario, derived);
  const feeds = new Int32Array(2 * names.layout.length);
  for (const { amount, group } of places) {
    for (const slot of slotsOf(names, amount)) {
      const word = 2 * slot + (group < GROUPS_LOW ? 0 : 1);
      feeds[word] = (feeds[word] ?? 0) | (1 << (group % GROUPS_LOW));
    }
  }
  const starts = Array.from({ length: GROUPS + 1 }, (_, group) => places.filter((place) => place.group < group).length);
  return {
    feeds,
    groupStart: Int32Array.from(starts),
    termAt: Int32Array.from(places, ({ term }) => term),
    variableAt: Int32Array.from(places, ({ variable }) => variable),
    programAt: Int32Array.from(places, ({ term }) => programs.amount[derived.termCode[term] ?? -1] ?? -1),
    drift: compileDriftRows(names, rules, programs, places, feeds),
  };
}

/** Every term, in the order of dependency of the variables. */
function listPlaces(scenario: Scenario, { order, termStart }: DerivedTable): Place[] {
  const terms = [...order].flatMap((variable) =>
    (scenario.variables[variable]?.terms ?? []).map(({ amount }, place) => ({
      variable,
      term: (termStart[variable] ?? 0) + place,
      amount,
    })),
  );
  return terms.map((term, k) => ({ ...term, group: terms.length <= GROUPS ? k : Math.floor((k * GROUPS) / terms.length) }));
}

function compileDriftRows(
  { scenario, layout }: Names,
  rules: RuleTable,
  programs: ProgramTable,
  places: readonly Place[],
  feeds: Int32Array,
): Int32Array {
  const rows = scenario.drift.flatMap(({ when, amount }, rule) => {
    const ids = closeOverTerms(scenario, when === null ? [amount] : [when, amount]);
    const masks = [0, 0];
    for (const { variable, group } of places) {
      const half = group < GROUPS_LOW ? 0 : 1;
      if (ids.has(scenario.variables[variable]?.id ?? '')) masks[half] = (masks[half] ?? 0) | (1 << (group % GROUPS_LOW));
    }
    const variable = rules.driftVariable[rule] ?? 0;
    const slot = layout.variables + variable;
    const { min, max } = scenario.variables[variable] ?? { min: 0, max: 0 };
    return [
      slot,
      min,
      max,
      feeds[2 * slot] ?? 0,
      feeds[2 * slot + 1] ?? 0,
      ...masks,
      ...readCondition(programs, rules.driftWhen[rule] ?? -1),
      programs.amount[rules.driftCode[rule] ?? 0] ?? 0,
      variable,
    ];
  });
  return Int32Array.from(rows);
}

/** Slot, lo, hi and node of condition `index`; one interval stands for itself. */
function readCondition({ condition, graph }: ProgramTable, index: number): number[] {
  const node = index < 0 ? TRUE : (condition[index] ?? TRUE);
  const [slot = -1, lo = 0, hi = 0, yes, no] = node < 0 ? [] : graph.subarray(node, node + NODE_WORDS);
  return slot >= 0 && yes === TRUE && no === FALSE ? [slot, lo, hi, node] : [-1, 0, 0, node];
}

/** Variables that the expressions read, with those behind derived ones. */
function closeOverTerms(scenario: Scenario, exprs: readonly Expr[]): ReadonlySet<string> {
  const ids = new Set(exprs.flatMap((expr) => variablesOf(scenario, expr)));
  // A set that grows while it is walked is walked to its end.
  for (const id of ids) {
    const variable = scenario.variables.find((entry) => entry.id === id);
    for (const { amount } of variable?.terms ?? []) for (const other of variablesOf(scenario, amount)) ids.add(other);
  }
  return ids;
}
