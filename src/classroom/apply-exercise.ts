/** An exercise laid over its scenario: a scenario like any other, so that the engine knows nothing of classes and a run's code means one thing. */
import type { Block, Expr, Reaction, Scenario } from '../engine/index';
import type { Exercise, Inject } from './exercise';

/** A part of an exercise that this scenario cannot play: the field, and what stands there. */
export interface ExerciseFault {
  readonly field: 'span' | 'aims' | 'checkpoints' | 'injects';
  readonly found: string;
}

/** What is wrong with an exercise on this scenario; empty when it can be played. */
export function judgeExercise(scenario: Scenario, exercise: Exercise): ExerciseFault[] {
  const faults: ExerciseFault[] = [];
  const { first, last } = spanOf(scenario, exercise);
  if (first > last || last >= scenario.turnCount) faults.push({ field: 'span', found: `${first}-${last}` });
  const aims = scenario.aims.map(({ id }) => id);
  // Where the scenario has declared the aims already, there is none to allow.
  const isChosen = (scenario.played?.aims.length ?? 0) > 0;
  for (const aim of exercise.aims) if (isChosen || !aims.includes(aim)) faults.push({ field: 'aims', found: aim });
  for (const turn of exercise.checkpoints) if (turn < first || turn > last) faults.push({ field: 'checkpoints', found: String(turn) });
  for (const inject of exercise.injects)
    if (blockOf(scenario, inject) === null || inject.turn < first || inject.turn > last)
      faults.push({ field: 'injects', found: inject.id });
  return faults;
}

/** Half-years of the class, both included. */
export function spanOf(scenario: Scenario, { span }: Pick<Exercise, 'span'>): { readonly first: number; readonly last: number } {
  const first = scenario.played?.first ?? 0;
  const last = scenario.played?.last ?? scenario.turnCount - 1;
  return span === null ? { first, last } : { first: Math.max(first, span.first), last: Math.min(last, span.last) };
}

/**
 * The scenario that the exercise's runs are runs of. Injects become reactions, which happen at the close of their half-year;
 * a shock also ends what its stress test takes. Aims that are not allowed are closed; as many as are wanted, or fewer, are declared.
 * @throws RangeError when `judgeExercise` finds a fault
 */
export function applyExercise(scenario: Scenario, exercise: Exercise): Scenario {
  const [fault] = judgeExercise(scenario, exercise);
  if (fault !== undefined) throw new RangeError(`"${fault.found}" in ${fault.field} is not of this scenario`);
  const span = spanOf(scenario, exercise);
  const { aims, injects } = exercise;
  const isGiven = aims.length > 0 && aims.length <= scenario.aimCount;
  const isCut = exercise.span !== null || isGiven;
  const played = scenario.played ?? { dossiers: null, initiatives: true, aims: [] };
  return {
    ...scenario,
    reactions: [...scenario.reactions, ...injects.map((inject, n) => makeReaction(scenario, inject, n))],
    played: isCut ? { ...played, ...span, aims: isGiven ? aims : played.aims } : scenario.played,
    aimCount: isGiven ? aims.length : scenario.aimCount,
    // Aims are declared inside the span, or they could never be.
    aimsBy: isCut ? Math.min(span.last, Math.max(span.first, scenario.aimsBy)) : scenario.aimsBy,
    ...(aims.length === 0 ? {} : { closedAims: scenario.aims.flatMap(({ id }) => (aims.includes(id) ? [] : [id])) }),
    guides: exercise.hints ? (scenario.guides ?? []) : [],
  };
}

/** Id of the reaction that the `n`-th inject becomes. */
export function injectId(n: number): string {
  return `inject-${n + 1}`;
}

/**
 * Text keys of the exercise's reactions, each with the key of the scenario's text that it is said in: "reaction.inject-1.title" -> "shock.valve.title".
 * A move of one variable has no text of the scenario; the store words it.
 */
export function listInjectTexts({ injects }: Pick<Exercise, 'injects'>): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  injects.forEach(({ kind, id }, n) => {
    if (kind === 'move') return;
    keys.set(`reaction.${injectId(n)}.title`, `${kind}.${id}.title`);
    keys.set(`reaction.${injectId(n)}.line`, `${kind}.${id}.${kind === 'shock' ? 'about' : 'line'}`);
    keys.set(`reaction.${injectId(n)}.later.0`, `${kind}.${id}.later.0`);
  });
  return keys;
}

function makeReaction(scenario: Scenario, inject: Inject, n: number): Reaction {
  const when: Expr = { op: '==', left: { op: 'turn' }, right: { op: 'int', value: inject.turn } };
  return { id: injectId(n), when, again: 0, block: blockOf(scenario, inject) ?? EMPTY };
}

const EMPTY: Block = { effects: [], later: [], builds: [], signs: [], ends: [], ladder: [] };

/** What an inject does; null when the scenario does not know it. */
function blockOf(scenario: Scenario, inject: Inject): Block | null {
  if (inject.kind === 'wind') return scenario.winds.find(({ id }) => id === inject.id)?.block ?? null;
  if (inject.kind === 'move') {
    const amount = moveAmount(scenario, inject.id, inject.steps);
    return amount === null ? null : { ...EMPTY, effects: [{ variable: inject.id, amount: { op: 'int', value: amount } }] };
  }
  const shock = scenario.insurance?.shocks.find(({ id }) => id === inject.id);
  if (shock === undefined) return null;
  const ends = scenario.commitments.flatMap(({ id, counterparty, sector, bound }) => {
    const isTaken = shock.takes.some((entry) => entry.counterparty === counterparty && entry.sectors.includes(sector));
    return isTaken && !bound && !shock.block.ends.includes(id) ? [id] : [];
  });
  return { ...shock.block, ends: [...shock.block.ends, ...ends] };
}

/** How far `steps` (1 slightly, 2 clearly, 3 sharply; negative: down) moves a variable, in its unit; null where nothing may write it. */
export function moveAmount(scenario: Scenario, variable: string, steps: number): number | null {
  const known = scenario.variables.find(({ id }) => id === variable);
  if (known === undefined || known.terms.length > 0 || !known.visible) return null;
  const [clearly, sharply] = known.sizes;
  const size = [0, Math.max(1, Math.floor(clearly / 2)), clearly, sharply][Math.abs(steps)] ?? 0;
  return steps < 0 ? -size : size;
}
