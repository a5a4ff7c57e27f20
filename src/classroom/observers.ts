/** Metric 8: what a capital that counts only costly signals must think a run is. */
import { divRound, expQ16, log2Q16, mulDiv, mulQ16, shareQ16 } from '../engine/index';
import type { Coding, Decision } from './decision';
import { blocSignal, costWeight, listForgetting, signalTo, type Blocs } from './weights';

/** Beliefs that a run is with the west, with the east, or with neither: permille, about 1000 together. */
export interface Posterior {
  readonly west: number;
  readonly east: number;
  readonly neither: number;
}

export interface Gauge {
  /** Who watches: a power id, or null for an observer who judges by both blocs' means. */
  readonly power: string | null;
  /** At the end of each half-year. */
  readonly series: readonly Posterior[];
  /** Entropy of each over ln 3, 0 (sure) to 1000 permille (knows nothing), and its mean. */
  readonly ambiguity: readonly number[];
  readonly meanAmbiguity: number;
}

/** Domains whose costly acts are read as signals of security and of status. */
const READ: readonly string[] = ['security', 'diplomacy'];

/** True when capitals read decisions of this domain. */
export function isRead({ domain }: Coding): boolean {
  return READ.includes(domain);
}

/** log2 3 in Q16. */
const LOG2_OF_3 = 103_872;

/**
 * One gauge: every decision on security or diplomacy adds z = u (1 - m) (a_W - a_E) to the log-odds, +1.6 z for west, -1.6 z for
 * east, -0.8 |z| for neither; all three are forgotten by 0.9 a year. `power` reads its own signal in place of its bloc's mean:
 * each capital asks whether you are with it or with the others.
 */
export function computeGauge(decisions: readonly Decision[], power: string | null, blocs: Blocs, turns: number): Gauge {
  const forgetting = listForgetting(1)[1] as number;
  let odds = [0, 0, 0];
  const series: Posterior[] = [];
  const ambiguity: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    odds = odds.map((value) => mulQ16(value, forgetting));
    for (const { turn: made, coding } of decisions) {
      if (made !== turn || !isRead(coding)) continue;
      const z = weighSignal(coding, power, blocs);
      odds = [0, 1, 2].map((n) => (odds[n] as number) + divRound(n === 2 ? -8 * Math.abs(z) : (n === 0 ? 16 : -16) * z, 10));
    }
    const beliefs = normalise(odds);
    const [west = 0, east = 0, neither = 0] = beliefs.map((share) => mulDiv(share, 1000, 65536));
    series.push({ west, east, neither });
    ambiguity.push(mulDiv(entropyOf(beliefs), 1000, LOG2_OF_3));
  }
  const sum = ambiguity.reduce((total, value) => total + value, 0);
  return { power, series, ambiguity, meanAmbiguity: turns === 0 ? 1000 : divRound(sum, turns) };
}

/** z = u (1 - m) (a_W - a_E) in basis points, -200,000 to 200,000, as `power` reads it (null: by the means of both blocs). */
export function weighSignal(coding: Coding, power: string | null, { west, east }: Blocs): number {
  // u in ten-thousandths, 1 - m in hundredths, signals in permille.
  const toWest = power !== null && west.includes(power) ? 10 * signalTo(coding, power) : blocSignal(coding, west);
  const toEast = power !== null && east.includes(power) ? 10 * signalTo(coding, power) : blocSignal(coding, east);
  return mulDiv(costWeight(coding) * (100 - coding.ambiguity), toWest - toEast, 100_000);
}

/** Shares in Q16 that log-odds in basis points stand for. */
function normalise(odds: readonly number[]): number[] {
  const most = Math.max(...odds);
  const weights = odds.map((value) => expQ16(value - most));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => shareQ16(weight, whole));
}

/** -sum p log2 p in Q16, at most log2 3. */
function entropyOf(shares: readonly number[]): number {
  const sum = shares.reduce((total, share) => total + (share === 0 ? 0 : mulQ16(share, -log2Q16(share))), 0);
  return Math.min(LOG2_OF_3, Math.max(0, sum));
}
