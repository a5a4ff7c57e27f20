/** A small model card. */
import type { ModelCardView } from '../../src/store';

const label = (turn: number) => ({ turn, year: 2008 + Math.floor(turn / 2), half: ((turn % 2) + 1) as 1 | 2 });

export const FIXTURE_CARD: ModelCardView = {
  scenario: 'belgrade',
  seeds: 200,
  datedParameters: 12,
  series: [
    {
      id: 'growth',
      title: 'Growth of the economy',
      unit: 'tenths-pct',
      grade: 'A',
      source: 'A dataset',
      note: 'A note on the method',
      years: [2008, 2009, 2010].map((year, at) => ({
        year,
        modelled: 40 - 30 * at,
        measured: 52 - 40 * at,
        counts: at !== 1,
        band: [10 - 30 * at, 38 - 30 * at, 60 - 30 * at] as const,
      })),
      errorTenths: 109,
      medianErrorTenths: 121,
      naiveErrorTenths: 260,
      naive: 'constant',
      target: 15,
    },
  ],
  loans: [
    {
      id: 'bridge',
      title: 'A bridge',
      first: label(4),
      last: label(5),
      signed: label(5),
      eurMillions: 170,
      wantedEurMillions: 164,
      wantedUsdMillions: 217,
      source: 'A record',
    },
  ],
  claims: [{ id: 'rises', title: 'A view rises', holds: true, holdsPct: 96, source: 'A poll' }],
};
