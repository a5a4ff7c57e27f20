import { readSavedRun } from '../../src/store/index';
import { mutateText } from './mutate';
import type { Target } from './target';

const MOVES = ['answer:harbour/sign', 'close', 'declare:a', 'start:b', 'x'.repeat(301), '', '__proto__'];

/** The reader of kept and imported runs: a record of the known shape or null, never a throw, and nothing but its own fields. */
export function createSavedRunTarget(): Target {
  return {
    name: 'saved-runs',
    share: 7,
    make: (dice) => {
      const number = (): unknown => dice.pick([0, 1, -1, 2 ** 31, 1.5, null, '1', 1e300]);
      const record = {
        id: dice.pick(['run-1', '', 7, '../x', 'x'.repeat(400)]),
        name: dice.pick(['Belgrade', '<b>', '', null]),
        scenario: dice.pick(['belgrade', 'toy', '__proto__', 3]),
        seed: dice.pick(['s', '', 'x'.repeat(500), 4]),
        rulesVersion: number(),
        packHash: number(),
        saved: number(),
        turn: number(),
        hindsight: dice.pick([true, false, 'yes']),
        finished: dice.pick([true, false, 0]),
        moves: dice.chance(80) ? Array.from({ length: dice.below(40) }, () => dice.pick(MOVES)) : number(),
        ...(dice.chance(30) ? { format: number() } : {}),
      };
      const text = JSON.stringify(record);
      return dice.chance(50) ? text : mutateText(dice, text, 4);
    },
    judge: (text) => {
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch {
        return null;
      }
      const run = readSavedRun(value);
      if (run === null) return null;
      return typeof run.id === 'string' && Array.isArray(run.moves) && Number.isSafeInteger(run.turn) ? null : 'not a run';
    },
  };
}
