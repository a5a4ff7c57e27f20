/** Blocks, derived variables and draws of the naive interpreter. */
import { DOMAIN, draw, scaleDraw } from '../../src/engine/chance';
import { hashText } from '../../src/engine/hash';
import { divRound } from '../../src/engine/math';
import type { Block, Chance, Expr, Scenario, Variable } from '../../src/engine/scenario';
import { evaluateNaive } from './naive-expression';
import { read, type NaiveState } from './naive-state';

/** Adds to a variable and keeps it inside its bounds. */
export function addNaive(state: NaiveState, id: string, amount: number): void {
  const variable = indexOf(state.scenario).variables.get(id);
  if (variable === undefined) throw new RangeError(`no variable ${id}`);
  state.variables[id] = Math.max(variable.min, Math.min(variable.max, read(state.variables, id) + amount));
}

/** Recomputes every derived variable from scratch, those it reads first. */
export function refreshNaive(state: NaiveState): void {
  for (const variable of indexOf(state.scenario).derived) {
    let sum = 0;
    variable.terms.forEach((term, place) => {
      const value = evaluateNaive(state, term.amount);
      state.terms[`${variable.id}/${place}`] = value;
      sum += value;
    });
    state.variables[variable.id] = Math.max(variable.min, Math.min(variable.max, sum));
  }
}

interface ScenarioIndex {
  readonly variables: ReadonlyMap<string, Variable>;
  /** Derived variables, each after those it reads. */
  readonly derived: readonly Variable[];
}

const indices = new WeakMap<Scenario, ScenarioIndex>();

function indexOf(scenario: Scenario): ScenarioIndex {
  const known = indices.get(scenario);
  if (known !== undefined) return known;
  const variables = new Map(scenario.variables.map((variable) => [variable.id, variable]));
  const derived = new Set<Variable>();
  const add = (id: string): void => {
    const variable = variables.get(id);
    if (variable === undefined || variable.terms.length === 0 || derived.has(variable)) return;
    for (const term of variable.terms) for (const other of variablesRead(scenario, term.amount)) add(other);
    derived.add(variable);
  };
  for (const { id } of scenario.variables) add(id);
  const index = { variables, derived: [...derived] };
  indices.set(scenario, index);
  return index;
}

function variablesRead(scenario: Scenario, expr: Expr): string[] {
  if (expr.op === 'var') return [expr.id];
  if (expr.op === 'reached')
    return scenario.aims.filter(({ id }) => id === expr.aim).flatMap((aim) => variablesRead(scenario, aim.measure));
  if ('left' in expr) return [...variablesRead(scenario, expr.left), ...variablesRead(scenario, expr.right)];
  if ('of' in expr) return variablesRead(scenario, expr.of);
  return expr.op === 'if' ? [expr.test, expr.then, expr.else].flatMap((part) => variablesRead(scenario, part)) : [];
}

/** Applies a block: effects, cross-pressures when a decision presses, delayed items, commitments, ladders, derived variables. */
export function applyNaive(state: NaiveState, path: string, block: Block, pressing: boolean): void {
  const before = { ...state.variables };
  for (const effect of block.effects) addNaive(state, effect.variable, evaluateNaive(state, effect.amount));
  if (pressing) press(state, before);
  block.later.forEach((item, place) => {
    const turn = item.at >= 0 ? item.at : state.turn + item.turns;
    if (turn > state.turn)
      state.pending.push({ path: `${path}/later/${place}`, effects: item.effects, next: turn, last: turn, origin: state.turn });
  });
  block.builds.forEach((item, place) => {
    const last = item.until >= 0 ? item.until : state.turn + item.turns;
    const next = state.turn + 1;
    if (last >= next) state.pending.push({ path: `${path}/builds/${place}`, effects: item.effects, next, last, origin: state.turn });
  });
  for (const { commitment, value, turns } of block.signs) {
    const source = state.scenario.commitments.find((entry) => entry.id === commitment);
    const bond = read(state.commitments, commitment);
    if (source === undefined || bond.status !== 'none') continue;
    const term = turns ?? source.term ?? 0;
    bond.status = 'active';
    bond.signedTurn = state.turn;
    bond.value = value ?? source.value;
    bond.expiry = term === 0 ? 0x7fffffff : state.turn + term;
  }
  for (const id of block.ends) endNaive(state, id);
  for (const { ladder: id, move } of block.ladder) {
    const ladder = read(state.ladders, id);
    if (ladder.state !== 'active') continue;
    if (move === 'settle') Object.assign(ladder, { state: 'settled', climbTurn: 0 });
    else ladder.climbTurn = state.turn + (move === 'climb' ? 1 : 2);
  }
  refreshNaive(state);
}

function press(state: NaiveState, before: Readonly<Record<string, number>>): void {
  const moved = { ...state.variables };
  for (const rule of state.scenario.cross) {
    const change = read(moved, rule.source) - read(before, rule.source);
    if (change === 0 || (rule.sign === 1 && change < 0) || (rule.sign === -1 && change > 0)) continue;
    const scale = evaluateNaive(state, rule.scale);
    addNaive(state, rule.target, divRound(change * rule.permille * scale, 1000 * rule.scaleBase));
  }
}

/** Ends a commitment in force. */
export function endNaive(state: NaiveState, id: string): void {
  const bond = read(state.commitments, id);
  if (bond.status === 'active') Object.assign(bond, { status: 'ended', value: 0 });
}

/** Applies a choice: its block, then the branch of its draw. */
export function chooseNaive(
  state: NaiveState,
  path: string,
  choice: { readonly block: Block; readonly chance: Chance | null },
  asker: string,
  occurrence: number,
): void {
  applyNaive(state, path, choice.block, true);
  const { chance } = choice;
  if (chance === null) return;
  const odds = Math.max(0, Math.min(100, evaluateNaive(state, chance.odds)));
  const drawn = scaleDraw(draw(state.seed, DOMAIN.chance, hashText(asker), occurrence, hashText(chance.name)), 100);
  const isCertain = odds === 0 || odds === 100;
  const isThen = state.history && !isCertain ? chance.history === 'then' : drawn < odds;
  applyNaive(state, `${path}/${isThen ? 'then' : 'else'}`, isThen ? chance.then : chance.else, true);
}
