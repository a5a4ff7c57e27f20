import type { TurnLabel } from '../../store/index';

/** The half-years from the first of the run, `count` of them, given the present one. */
export function listLabels(now: TurnLabel, count: number): readonly TurnLabel[] {
  const halves = now.year * 2 + (now.half - 1) - now.turn;
  return Array.from({ length: count }, (_, turn) => ({
    turn,
    year: Math.floor((halves + turn) / 2),
    half: (halves + turn) % 2 === 0 ? 1 : 2,
  }));
}
