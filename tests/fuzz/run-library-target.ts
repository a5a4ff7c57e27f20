import { readRunFile } from '../../src/store/run-file';
import { mutateText } from './mutate';
import { createSavedRunTarget } from './saved-run-target';
import type { Target } from './target';

/** The import of a file of runs: runs, and faults that each name a place in the file. */
export function createRunLibraryTarget(): Target {
  const runs = createSavedRunTarget();
  return {
    name: 'run-library',
    share: 5,
    make: (dice) => {
      const list = Array.from({ length: dice.below(4) }, () => runs.make(dice));
      const format = dice.chance(90) ? 'four-pillars-runs' : 'other';
      const text = `{"format":"${format}","version":${dice.pick([1, 1, 1, 2, 'null'])},"runs":[${list.join(',')}]}`;
      return dice.chance(60) ? text : mutateText(dice, text, 3);
    },
    judge: (text) => {
      const unplaced = readRunFile(text).faults.find(({ fault, place }) => place === '' && fault !== 'empty');
      return unplaced === undefined ? null : `unpositioned: ${JSON.stringify(unplaced)}`;
    },
  };
}
