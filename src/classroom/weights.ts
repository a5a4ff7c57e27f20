/** Weights that the metrics share, and the blocs that they are told by. Source of all formulas: hedging.md, "Metrics". */
import { divRound, rootFloor } from '../engine/index';
import type { Coding, Decision } from './decision';

/** Two groups of power ids; a power may be in neither. */
export interface Blocs {
  readonly west: readonly string[];
  readonly east: readonly string[];
}

/** The blocs of the campaign, for callers that pass none. */
export const DEFAULT_BLOCS: Blocs = { west: ['eu', 'us'], east: ['russia', 'china'] };

/** w (e + (1 - e) c) with e = 1/4: what a decision weighs in an alignment position. Unit: millionths, 250,000 to 5,000,000. */
export function positionWeight({ stake, cost }: Coding): number {
  return stake * (2500 + 75 * cost);
}

/** u = w c: what a decision weighs as a costly act. Unit: ten-thousandths, 0 to 50,000. */
export function costWeight({ stake, cost }: Coding): number {
  return stake * cost;
}

/** Signal to one power, -100 to 100 hundredths. */
export function signalTo({ signal }: Coding, power: string): number {
  return signal[power] ?? 0;
}

/** Mean signal to the powers of a bloc, -1000 to 1000 permille; 0 for an empty bloc. */
export function blocSignal(coding: Coding, bloc: readonly string[]): number {
  const sum = bloc.reduce((total, power) => total + signalTo(coding, power), 0);
  return bloc.length === 0 ? 0 : divRound(10 * sum, bloc.length);
}

/** Sum of `weigh` over decisions. */
export function sumOver(decisions: readonly Decision[], weigh: (coding: Coding) => number): number {
  return decisions.reduce((sum, { coding }) => sum + weigh(coding), 0);
}

/**
 * L^(k/2) with L = 0.9 a year, for k = 0 to `turns` half-years, in Q16. Index = age in half-years.
 * 0.9^k is kept in 32 binary places and its root taken, so that every entry is within 2 units of Q16.
 */
export function listForgetting(turns: number): number[] {
  const table: number[] = [];
  let power = 0x100000000;
  for (let age = 0; age <= turns; age++) {
    table.push(rootFloor(power));
    power = divRound(power * 9, 10);
  }
  return table;
}
