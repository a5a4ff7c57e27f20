import { randomBot } from '../../src/bots/index';
import { loadScenario } from '../../src/content/index';
import { compile, decodeRun, encodeRun, readSeed, type Scenario } from '../../src/engine/index';
import { playGame } from '../../src/lab/index';
import { readFiles } from '../content/load';
import { mutateText } from './mutate';
import type { Target } from './target';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const FAULTS = ['empty', 'too-long', 'foreign', 'character', 'cut', 'version', 'pack', 'altered', 'altered-turn', 'rest'];

/** The decoder of replay codes: a run that encodes to itself, or a fault with a place. */
export function createReplayTarget(): Target {
  const model = compile(loadScenario(readFiles('toy')).scenario as Scenario);
  const codes = Array.from({ length: 40 }, (_, n) => {
    const seed = readSeed(`fuzz#${n}`);
    const { moves } = playGame(model, seed, randomBot);
    return encodeRun(model, seed, moves.slice(0, n % 4 === 0 ? moves.length : n));
  });
  return {
    name: 'replay-codes',
    share: 20,
    make: (dice) => {
      const code = dice.pick(codes);
      if (dice.chance(50)) return mutateText(dice, code, 4);
      const letters = [...code];
      for (let left = dice.between(1, 12); left > 0; left--) letters[dice.between(3, letters.length - 1)] = ALPHABET[dice.below(32)] ?? '0';
      return letters.join('');
    },
    judge: (text) => {
      const result = decodeRun(model, text);
      if (result.ok)
        return decodeRun(model, encodeRun(model, result.seed, result.moves)).ok ? null : 'a run that was read cannot be written';
      if (!FAULTS.includes(result.fault)) return `unknown fault ${String(result.fault)}`;
      return Number.isSafeInteger(result.place) && result.place >= 0 ? null : `place ${result.place}`;
    },
  };
}
