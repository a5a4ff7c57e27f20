/** Shares and means with their intervals, so that nobody reads a sample as the truth. */

/** A share of a sample in permille, with the bounds of its 95 % interval. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly permille: number;
  readonly low: number;
  readonly high: number;
}

/** Standard normal quantile of a 95 % interval. */
const Z = 1.96;

/** `count` of `of` with Wilson's score interval. Source: E. B. Wilson, "Probable inference", JASA 22 (1927). An empty sample may be anything. */
export function shareOf(count: number, of: number): Share {
  if (of <= 0) return { count: 0, of: 0, permille: 0, low: 0, high: 1000 };
  const share = count / of;
  const square = (Z * Z) / of;
  const centre = (share + square / 2) / (1 + square);
  const half = (Z * Math.sqrt((share * (1 - share)) / of + square / (4 * of))) / (1 + square);
  return {
    count,
    of,
    permille: Math.round(1000 * share),
    low: Math.max(0, Math.floor(1000 * (centre - half))),
    high: Math.min(1000, Math.ceil(1000 * (centre + half))),
  };
}

/** A mean with the bounds of its 95 % interval, in the unit of the values. */
export interface Mean {
  readonly of: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Mean of `values` with the normal interval of its standard error; all three are 0 for an empty sample. */
export function meanOf(values: readonly number[]): Mean {
  const of = values.length;
  if (of === 0) return { of, mean: 0, low: 0, high: 0 };
  const mean = values.reduce((sum, value) => sum + value, 0) / of;
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const half = of < 2 ? 0 : Z * Math.sqrt(squares / (of - 1) / of);
  return { of, mean, low: mean - half, high: mean + half };
}

/** Values at the given percents of a sample, ascending; 0 for an empty one. */
export function percentilesOf(values: readonly number[], percents: readonly number[]): number[] {
  const sorted = Int32Array.from(values).sort();
  return percents.map((percent) => sorted[Math.floor(((sorted.length - 1) * percent) / 100)] ?? 0);
}
