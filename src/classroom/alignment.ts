/** Metric 1: where a run stands towards each power, half-year by half-year. Metric 10: whether it stood where it said it would. */
import { divRound, mulDiv } from '../engine/index';
import type { Decision } from './decision';
import { listForgetting, positionWeight, signalTo } from './weights';

/**
 * A_p(t) for every power and half-year: [power][half-year], -1000 to 1000 permille, null before the first coded decision.
 * Series begin at half-year `from`.
 * A_p(t) = sum w(e+(1-e)c) a_p L^(t-t_d) / sum w(e+(1-e)c) L^(t-t_d), over decisions up to and including half-year t.
 */
export function computeAlignment(decisions: readonly Decision[], powers: readonly string[], turns: number, from = 0): (number | null)[][] {
  const forgetting = listForgetting(turns);
  return powers.map((power) =>
    Array.from({ length: turns - from }, (_, n) => {
      const turn = from + n;
      let sum = 0;
      let weight = 0;
      for (const { turn: made, coding } of decisions) {
        if (made > turn) continue;
        const kept = mulDiv(positionWeight(coding), forgetting[turn - made] as number, 65536);
        sum += kept * signalTo(coding, power);
        weight += kept;
      }
      return weight === 0 ? null : mulDiv(sum, 10, weight);
    }),
  );
}

/** A_p of some decisions taken together, nothing forgotten: -1000 to 1000 permille, null when there are none. */
export function computePosition(decisions: readonly Decision[], power: string): number | null {
  let sum = 0;
  let weight = 0;
  for (const { coding } of decisions) {
    sum += positionWeight(coding) * signalTo(coding, power);
    weight += positionWeight(coding);
  }
  return weight === 0 ? null : mulDiv(sum, 10, weight);
}

/** A position declared for the half-years from `turn` on, until the next declaration: per power -1000 to 1000 permille. */
export interface Declaration {
  readonly turn: number;
  readonly alignment: Readonly<Record<string, number>>;
}

export interface FitReport {
  /** Per declaration, in order: 0 to 1000 permille, null when its phase holds no coded decision. */
  readonly phases: readonly (number | null)[];
  /** Their mean; null when there is none. */
  readonly fit: number | null;
}

/** FIT = 1 - 1/2 max |declared - revealed| over the powers, for each phase, and the mean of the phases. */
export function computeFit(decisions: readonly Decision[], declarations: readonly Declaration[], powers: readonly string[]): FitReport {
  const phases = declarations.map(({ turn, alignment }, n) => {
    const end = declarations[n + 1]?.turn ?? Infinity;
    const phase = decisions.filter((decision) => decision.turn >= turn && decision.turn < end);
    if (phase.length === 0) return null;
    const gaps = powers.map((power) => Math.abs((alignment[power] ?? 0) - (computePosition(phase, power) ?? 0)));
    return 1000 - divRound(Math.max(...gaps), 2);
  });
  const judged = phases.filter((fit) => fit !== null);
  const sum = judged.reduce((total, fit) => total + fit, 0);
  return { phases, fit: judged.length === 0 ? null : divRound(sum, judged.length) };
}
