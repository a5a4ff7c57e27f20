/** The score by which bots are compared. Players never see it: they see charts and words. */
import { measureAim, type Model } from '../../engine/index';

/** Weights of the two parts, out of 100 (model.md, "Against the dominant middle"). */
const AIM_WEIGHT = 60;
const COVER_WEIGHT = 40;

/** What an aim came to at the end: 0 missed, 1 partly, 2 reached. */
export function judgeAim(model: Model, final: Int32Array, aim: number): 0 | 1 | 2 {
  const { reached, partly } = model.scenario.aims[aim] ?? { reached: 0, partly: 0 };
  const value = measureAim(model, final, aim);
  return value >= reached ? 2 : value >= partly ? 1 : 0;
}

/** Score in thousandths of a point, 0 to 100,000: 60 x mean result of `aims` (0, 1/2, 1) + 40 x cover. */
export function scoreRun(model: Model, final: Int32Array, aims: readonly number[], coverPermille: number): number {
  const results = aims.reduce((sum, aim) => sum + judgeAim(model, final, aim), 0);
  return Math.round((AIM_WEIGHT * 1000 * results) / (2 * Math.max(1, aims.length))) + COVER_WEIGHT * coverPermille;
}
