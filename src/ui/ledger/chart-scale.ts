/** Bounds and rules of a chart's upright axis. */
export interface ChartScale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 5] as const;

function chooseStep(span: number): number {
  for (let power = 1; ; power *= 10) {
    for (const step of STEPS) if (span / (step * power) <= 4) return step * power;
  }
}

/** A scale of round numbers that holds all values with a little air, inside the meter's own bounds. */
export function chooseScale(values: readonly number[], min: number, max: number): ChartScale {
  const least = values.length === 0 ? min : Math.min(...values);
  const most = values.length === 0 ? max : Math.max(...values);
  const air = Math.max(2, Math.round((most - least) * 0.15));
  const step = chooseStep(Math.min(max, most + air) - Math.max(min, least - air));
  const low = Math.floor(Math.max(min, least - air) / step) * step;
  const high = Math.max(low + step, Math.ceil(Math.min(max, most + air) / step) * step);
  const ticks: number[] = [];
  for (let tick = low; tick <= high; tick += step) ticks.push(tick);
  return { low, high, ticks };
}

/** An SVG path through a series, index = turn. */
export function pathOf(series: readonly number[], x: (turn: number) => number, y: (value: number) => number): string {
  return series.map((value, turn) => `${turn === 0 ? 'M' : 'L'}${x(turn).toFixed(1)} ${y(value).toFixed(1)}`).join('');
}
