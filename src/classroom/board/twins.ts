/** Runs handed in more than once: the same code, or the same run at an earlier moment. */
import { hashText, MOVE, unpackMove } from '../../engine/index';
import type { ClassRun } from './class-run';

/** Answers after which two runs that are alike so far are taken for one: chance would need luck of one in many thousand. */
export const ALIKE_MIN = 10;

export interface Twin {
  /** Place of the run that stands for it. */
  readonly of: number;
  /** The very same run, or an earlier moment of it. */
  readonly kind: 'same' | 'earlier';
}

/**
 * For each run null, or what it repeats. Of equal runs the first stands; of one run at several moments the longest. An unfinished run
 * with fewer than ALIKE_MIN answers repeats only a run that is equal to it.
 */
export function findTwins(runs: readonly Pick<ClassRun, 'seed' | 'moves'>[]): (Twin | null)[] {
  const byLength = runs.map((_, place) => place).sort((a, b) => (runs[b]?.moves.length ?? 0) - (runs[a]?.moves.length ?? 0) || a - b);
  const whole = new Map<string, number>();
  const begun = new Map<string, number>();
  const twins: (Twin | null)[] = runs.map(() => null);
  for (const place of byLength) {
    const keys = listKeys(runs[place] as ClassRun);
    const own = keys.at(-1)?.key ?? '';
    const same = whole.get(own);
    const later = begun.get(own);
    if (same !== undefined) twins[place] = { of: same, kind: 'same' };
    else if (later !== undefined) twins[place] = { of: later, kind: 'earlier' };
    else {
      whole.set(own, place);
      for (const { key, answers } of keys) if (answers >= ALIKE_MIN && !begun.has(key)) begun.set(key, place);
    }
  }
  return twins;
}

/** A key for the run after each of its moves, with the answers given until then. */
function listKeys({ seed, moves }: Pick<ClassRun, 'seed' | 'moves'>): { key: string; answers: number }[] {
  let [low, high] = [hashText(`${seed.value}`), seed.history ? 1 : 0];
  let answers = 0;
  const keys = [{ key: `${low}/${high}/0`, answers }];
  moves.forEach((move, n) => {
    low = Math.imul(low ^ move, 0x01000193) >>> 0;
    high = (Math.imul(high, 0x5bd1e995) + move + 1) >>> 0;
    if (unpackMove(move).kind === MOVE.answer) answers++;
    keys.push({ key: `${low}/${high}/${n + 1}`, answers });
  });
  return keys;
}
