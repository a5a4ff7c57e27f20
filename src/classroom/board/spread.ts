/** Statistics of a class in whole numbers: how far answers are spread, and where the middle half of a figure lies. */
import { divRound, log2Q16, mulDiv, mulQ16, Q16, shareQ16 } from '../../engine/index';

/**
 * Shannon's entropy of `counts` over the largest that as many answers could have: -sum p log2 p / log2 n, 0 (all alike) to 1000 permille
 * (all answers equally often); 0 for fewer than two answers or nobody. Source: Shannon (1948), section 6; within 1 permille.
 */
export function computeEntropy(counts: readonly number[]): number {
  const whole = counts.reduce((sum, count) => sum + count, 0);
  if (counts.length < 2 || whole === 0) return 0;
  const bits = counts.reduce((sum, count) => {
    const share = shareQ16(count, whole);
    return sum + (share === 0 ? 0 : mulQ16(share, -log2Q16(share)));
  }, 0);
  const most = log2Q16(counts.length * Q16);
  return Math.min(1000, mulDiv(Math.max(0, bits), 1000, most));
}

/** Five figures of a sample. */
export interface Spread {
  readonly n: number;
  readonly least: number;
  readonly quarter: number;
  readonly middle: number;
  readonly threeQuarters: number;
  readonly most: number;
}

/** The spread of whole numbers by nearest rank (the value at place ceil(p n)); null when there are none. Source: Hyndman and Fan (1996), type 1. */
export function computeSpread(values: readonly number[]): Spread | null {
  const n = values.length;
  if (n === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (percent: number): number => sorted[Math.max(0, Math.ceil((percent * n) / 100) - 1)] ?? 0;
  return { n, least: at(0), quarter: at(25), middle: at(50), threeQuarters: at(75), most: at(100) };
}

/** Mean of whole numbers, rounded half away from zero; null when there are none. */
export function computeMean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return divRound(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}
