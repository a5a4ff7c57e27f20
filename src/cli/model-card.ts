/** The model card as data for the site: the calibration with its half-years named. */
import type { Model } from '../engine/index';
import { calibrateScenario } from './calibrate';

/** Seeds of the bands that the site shows. */
const SEEDS = 200;

/** The card of a scenario that has a reference; the site's ModelCardView. */
export function makeModelCard(model: Model): object {
  const { series, loans, claims, seeds, datedParameters } = calibrateScenario(model, SEEDS);
  const label = (turn: number): object => {
    const halves = model.scenario.start.year * 2 + (model.scenario.start.half - 1) + turn;
    return { turn, year: Math.floor(halves / 2), half: (halves % 2) + 1 };
  };
  return {
    scenario: model.scenario.id,
    seeds,
    datedParameters,
    series: series.map((entry) => ({
      ...entry,
      years: entry.years.map(({ year, modelled, measured, counts, band }) => ({ year, modelled, measured, counts, band })),
    })),
    loans: loans.map(({ id, title, wantedFirst, wantedLast, signedAt, eurMillions, wantedEurMillions, wantedUsdMillions, source }) => ({
      id,
      title,
      first: label(wantedFirst),
      last: label(wantedLast),
      signed: signedAt < 0 ? null : label(signedAt),
      eurMillions,
      wantedEurMillions,
      wantedUsdMillions,
      source,
    })),
    claims: claims.map(({ id, title, passes, holdsPct, source }) => ({ id, title, holds: passes, holdsPct, source })),
  };
}
