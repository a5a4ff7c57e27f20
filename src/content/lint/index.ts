/** All lint passes over a scenario whose names are sound: meaning first, prose last. One file each. */
import { lintBeats } from './beats';
import { lintCabinet } from './cabinet';
import { lintCalendar } from './calendar';
import { lintCards } from './cards';
import { lintCircles } from './circles';
import { lintConditions } from './conditions';
import { lintDelays } from './delays';
import { lintDominance } from './dominance';
import { lintEnds } from './ends';
import { lintLadders } from './ladders';
import type { Lint } from './lint';
import { lintNumbers } from './numbers';
import { lintPrices } from './prices';
import { lintProse } from './prose';
import { lintTelling } from './telling';
import { lintWords } from './words';
import { lintWritten } from './written';

const PASSES: readonly Lint[] = [
  lintCalendar,
  lintNumbers,
  lintCircles,
  lintWritten,
  lintCards,
  lintLadders,
  lintBeats,
  lintCabinet,
  lintTelling,
  lintConditions,
  lintDelays,
  lintEnds,
  lintPrices,
  lintDominance,
  lintWords,
  lintProse,
]; // prettier-ignore

/** Runs every pass; findings go to the declarations' report. */
export const runLints: Lint = (input) => {
  for (const pass of PASSES) pass(input);
};
