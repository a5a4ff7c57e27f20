import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { feed, runFuzz } from './run-fuzz';
import type { Target } from './target';
import { TARGETS } from './targets';

const CORPUS = 'tests/fuzz/corpus';
/** Inputs of the short form; `npm run -s fuzz` runs as many as are asked for. */
const SHORT: Readonly<Record<string, number>> = {
  scenarios: 60,
  expressions: 3000,
  'replay-codes': 800,
  'saved-runs': 500,
  'class-reports': 300,
};

describe.each(Object.entries(TARGETS))('fuzzing %s', (name, make) => {
  const target = make();

  it('finds no crash, no hang and no error without a place', () => {
    const { inputs, failures } = runFuzz(target, 7, SHORT[name] ?? 100);
    expect(failures).toEqual([]);
    expect(inputs).toBe(SHORT[name] ?? 100);
  });

  it('has a corpus, and every past failure stays mended', () => {
    const folder = join(CORPUS, name);
    const files = existsSync(folder) ? readdirSync(folder) : [];
    expect(files.length, folder).toBeGreaterThan(0);
    for (const file of files) {
      const { kind, what } = feed(target, readFileSync(join(folder, file), 'utf8'));
      expect(kind, `${file}: ${what}`).toBe(null);
    }
  });

  it('makes the same input from the same seed, and another from another', () => {
    const made = (seed: number): string[] => {
      const seen: string[] = [];
      runFuzz({ ...target, judge: (input) => (seen.push(input), null) }, seed, 20);
      return seen;
    };
    expect(made(3)).toEqual(made(3));
    expect(made(3)).not.toEqual(made(4));
  });
});

describe('the fuzzer itself', () => {
  const broken = (judge: Target['judge']): Target => ({ name: 'broken', share: 1, make: (dice) => String(dice.below(100)), judge });

  it('counts a throw as a crash, a bad answer as wrong, a slow answer as a hang', () => {
    const crash = broken((input) => {
      if (input.endsWith('7')) throw new TypeError('no place');
      return null;
    });
    expect(runFuzz(crash, 1, 200).failures[0]).toMatchObject({ kind: 'crash' });
    expect(
      runFuzz(
        broken((input) => (input.endsWith('7') ? 'unpositioned' : null)),
        1,
        200,
      ).failures[0],
    ).toMatchObject({ kind: 'wrong answer' });
    // A clock that says 1.1 s of the processor for whatever is done.
    const clock = vi.spyOn(process, 'cpuUsage').mockReturnValue({ user: 1_100_000, system: 0 });
    expect(
      runFuzz(
        broken(() => null),
        1,
        1,
      ).failures[0],
    ).toMatchObject({ kind: 'hang' });
    clock.mockRestore();
  });
});
