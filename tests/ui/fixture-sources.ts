import type { SourceView } from '../../src/store/views';

/** A few sources with and without an address. */
export const FIXTURE_SOURCES: readonly SourceView[] = [
  {
    id: 's1',
    title: 'Serbia and China: steel after 2016',
    cite: 'V. Vuksanović, 2021, notes 24 and 25.',
    url: 'https://example.org/steel',
  },
  { id: 's2', title: 'Commission Implementing Regulation (EU) 2019/159', cite: 'Official Journal L 31, 1 February 2019.', url: null },
  { id: 's3', title: 'Serbia 2019 Report', cite: 'European Commission, SWD(2019) 219 final.', url: 'https://example.org/report' },
];
