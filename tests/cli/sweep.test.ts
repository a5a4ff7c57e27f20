/** Sweeps as a user runs them: shards in processes of their own, a killed one goes on, a thread that dies is replaced once. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { merge } from '../../src/cli/merge';
import { sweep } from '../../src/cli/sweep';
import { runPool } from '../../src/cli/sweep-pool';
import type { SweepTask } from '../../src/cli/sweep-protocol';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'four-pillars-sweep-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function pillars(...args: readonly string[]): { code: number | null; out: string; err: string } {
  const result = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], { encoding: 'utf8' });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

test('shards merge to the bytes of the whole, and a cut shard goes on', () => {
  const path = (name: string): string => join(folder, name);
  const what = ['sweep', 'toy', '--bots', 'random,greedy', '--seeds', '1..60', '--codes'];
  expect(pillars(...what, '--out', path('whole.ndjson')).code).toBe(0);
  expect(pillars(...what, '--shard', '1/2', '--out', path('one.ndjson')).code).toBe(0);
  // What a killed second shard leaves: some whole rows and a piece.
  const lines = readFileSync(path('whole.ndjson'), 'utf8').split('\n');
  const own = lines.filter((_, place) => place % 2 === 1);
  writeFileSync(path('two.ndjson'), `${own.slice(0, 9).join('\n')}\n${own[9]?.slice(0, 40)}`);
  const resumed = pillars(...what, '--shard', '2/2', '--out', path('two.ndjson'));
  expect(resumed.out).toMatch(/60 campaigns, 9 of them found in the file; 51 played/);
  const merged = pillars('merge', path('two.ndjson'), path('one.ndjson'), '--out', path('all.ndjson'));
  expect(merged.code).toBe(0);
  expect(readFileSync(path('all.ndjson'))).toEqual(readFileSync(path('whole.ndjson')));
});

test('wrong use says what to write', async () => {
  const base = ['toy', '--bots', 'random', '--seeds', '1..5'];
  await expect(sweep(base)).rejects.toThrow(/--out/);
  await expect(sweep([...base, '--out', join(folder, 'x.txt')])).rejects.toThrow(/\.ndjson/);
  await expect(sweep(['toy', '--bots', 'nobody', '--seeds', '1..5', '--out', join(folder, 'x.csv')])).rejects.toThrow(/there are .*random/);
  writeFileSync(join(folder, 'letter.csv'), 'Dear all,\nno sweep\n');
  await expect(sweep([...base, '--out', join(folder, 'letter.csv')])).rejects.toThrow(/letter\.csv line 1 has other columns/);
  expect(readFileSync(join(folder, 'letter.csv'), 'utf8')).toBe('Dear all,\nno sweep\n');
  expect(() => merge([join(folder, 'nothing.csv'), '--out', join(folder, 'y.csv')])).toThrow(/no file/);
  expect(() => merge([join(folder, 'letter.csv'), '--out', join(folder, 'y.csv')])).toThrow(/letter\.csv line 2 follows a first line/);
});

describe('threads', () => {
  const tasks: SweepTask[] = Array.from({ length: 12 }, (_, place) => ({ place, units: [] }));

  /** A thread that answers late for early tasks, and dies at task 5 as often as `flag` has letters. */
  function writeThread(flag: string): URL {
    const source = `
      import { parentPort } from 'node:worker_threads';
      import { readFileSync, writeFileSync } from 'node:fs';
      parentPort.on('message', ({ place }) => {
        const left = readFileSync(${JSON.stringify(flag)}, 'utf8');
        if (place === 5 && left !== '') {
          writeFileSync(${JSON.stringify(flag)}, left.slice(1));
          process.exit(7);
        }
        setTimeout(() => parentPort.postMessage({ place, text: String(place) }), place % 3 === 0 ? 20 : 0);
      });`;
    return new URL(`data:text/javascript,${encodeURIComponent(source)}`);
  }

  async function run(deaths: string): Promise<string[]> {
    const flag = join(folder, `flag-${deaths.length}`);
    writeFileSync(flag, deaths);
    const written: string[] = [];
    await runPool({ entry: writeThread(flag), data: {} as never, threads: 3 }, tasks, ({ text }) => written.push(text));
    return written;
  }

  test('results come in order, and one death costs nothing', async () => {
    const order = tasks.map(({ place }) => String(place));
    expect(await run('')).toEqual(order);
    expect(await run('x')).toEqual(order);
  });

  test('a second death is reported', async () => {
    await expect(run('xx')).rejects.toThrow(/ended with code 7/);
  });
});
