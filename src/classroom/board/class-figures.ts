/** What a class has in common and where it is spread: standings over time, aims, components, two indices. */
import type { Model } from '../../engine/index';
import type { Codebook, Decision } from '../decision';
import { codingOf } from '../decision';
import { computeProfile, type HedgingProfile, type ProfileOptions } from '../profile';
import type { ClassRun } from './class-run';
import { computeMean, computeSpread, type Spread } from './spread';

/** Per power and half-year: the spread of the standings of the runs that got there; null where none did. */
export function computeStandingBands({ scenario }: Model, runs: readonly ClassRun[]): (Spread | null)[][] {
  return scenario.powers.map((_, power) =>
    Array.from({ length: scenario.turnCount }, (__, turn) =>
      computeSpread(runs.flatMap(({ standings }) => standings[power]?.[turn] ?? [])),
    ),
  );
}

/** An aim and how many runs declared it and got where. */
export interface AimTally {
  readonly aim: number;
  readonly declared: number;
  readonly reached: number;
  readonly partly: number;
  readonly missed: number;
}

/** Every aim that somebody declared, most declared first. Unfinished runs are judged as they stand. */
export function countAims({ scenario }: Model, runs: readonly ClassRun[]): AimTally[] {
  const all = runs.flatMap(({ aims }) => aims);
  return scenario.aims
    .map((_, aim) => {
      const own = all.filter((entry) => entry.aim === aim);
      const count = (result: string): number => own.filter((entry) => entry.result === result).length;
      return { aim, declared: own.length, reached: count('reached'), partly: count('partly'), missed: count('missed') };
    })
    .filter(({ declared }) => declared > 0)
    .sort((a, b) => b.declared - a.declared || a.aim - b.aim);
}

/** The run's decisions as `codebook` codes them; keys that it does not hold stay as they are. */
export function recodeDecisions(decisions: readonly Decision[], codebook: Codebook): readonly Decision[] {
  if (codebook.size === 0) return decisions;
  return decisions.map((decision) => {
    const tags = codebook.get(decision.key) ?? null;
    return tags === null ? decision : { ...decision, coding: codingOf(tags) };
  });
}

/** The brief hedging profile of a class's run under `codebook`. */
export function profileClassRun(
  { scenario }: Model,
  run: ClassRun,
  codebook: Codebook,
  options: Pick<ProfileOptions, 'blocs' | 'rivalry'> = {},
): HedgingProfile {
  const powers = scenario.powers.map(({ id }) => id);
  return computeProfile(recodeDecisions(run.decisions, codebook), { ...options, powers, turns: run.turn + 1, brief: true });
}

/** Mean of the profiles' matrices powers × components, cell by cell, permille. */
export function averageMatrices(profiles: readonly HedgingProfile[]): number[][] {
  const first = profiles[0]?.components.matrix ?? [];
  return first.map((row, r) => row.map((_, c) => computeMean(profiles.map(({ components }) => components.matrix[r]?.[c] ?? 0)) ?? 0));
}
