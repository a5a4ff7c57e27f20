/** All lint passes over a scenario whose names are sound: meaning first, prose last. One file each. */
import { lintCalendar } from './calendar';
import { lintCards } from './cards';
import { lintDerived } from './derived';
import { lintEnds } from './ends';
import type { Lint } from './lint';
import { lintPrices } from './prices';
import { lintProse } from './prose';
import { lintWords } from './words';

const PASSES: readonly Lint[] = [lintCalendar, lintCards, lintDerived, lintEnds, lintPrices, lintWords, lintProse];

/** Runs every pass; findings go to the declarations' report. */
export const runLints: Lint = (input) => {
  for (const pass of PASSES) pass(input);
};
