/** The command line as a user calls it: exit codes, messages, JSON. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test, vi } from 'vitest';
import { runVerb } from '../../src/cli/verbs';

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command as its own process, as the README calls it. */
function spawnPillars(args: readonly string[], input = ''): Outcome {
  const result = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], { encoding: 'utf8', input });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

/** The same command within this process, which need not start and read everything anew. */
async function pillars(args: readonly string[]): Promise<Outcome> {
  const lines: Record<'log' | 'error', string[]> = { log: [], error: [] };
  const spies = (['log', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((...words) => void lines[name].push(words.join(' '))),
  );
  try {
    const [verb = '', ...rest] = args;
    const code = await runVerb(verb, rest);
    return { code, out: lines.log.join('\n'), err: lines.error.join('\n') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

describe('pillars', () => {
  test('wrong use is exit 2 with a cure', async () => {
    for (const args of [
      [],
      ['fly'],
      ['check', 'atlantis'],
      ['sim', 'toy', '--bot', 'nobody'],
      ['sim', 'toy', '--games', 'many'],
      ['replay'],
      ['play'],
      ['sim', 'toy', '--speed', '3'],
      ['profile', '--history', 'toy', '--archetypes', 'toy'],
    ]) {
      const { code, err } = await pillars(args);
      expect(code, args.join(' ')).toBe(2);
      expect(err, args.join(' ')).toMatch(/usage: /);
    }
  });

  test('check --strict is clean for every shipped scenario and counts what it read', async () => {
    const { code, out } = await pillars(['check', '--strict', '--json']);
    expect(out).toMatch(/"scenario": "belgrade"/);
    const reports = JSON.parse(out) as {
      scenario: string;
      errors: number;
      warnings: number;
      dossiers: number;
      options: number;
      initiatives: number;
      endings: number;
      words: number;
      tests: { passed: number; failed: string[] };
      diagnostics: string[];
    }[];
    for (const report of reports) {
      expect(report.diagnostics, report.scenario).toEqual([]);
      expect(report.tests.failed, report.scenario).toEqual([]);
    }
    const belgrade = reports.find((report) => report.scenario === 'belgrade');
    expect(belgrade?.dossiers).toBeGreaterThanOrEqual(56);
    expect(belgrade?.initiatives).toBeGreaterThanOrEqual(18);
    expect(belgrade?.endings).toBeGreaterThanOrEqual(10);
    expect(belgrade?.tests.passed).toBeGreaterThan(0);
    expect(code).toBe(0);
  });

  test('play takes numbers from a pipe and always leaves a code', async () => {
    const { code, out } = spawnPillars(['play', 'toy', '--seed', '5'], '999\nabc\n1\n1\nquit\n');
    expect(code).toBe(0);
    const replayCode = /replay code: (FP-\S+)/.exec(out)?.[1] ?? '';
    const replayed = await pillars(['replay', replayCode, '--json']);
    expect(replayed.code).toBe(0);
    const run = JSON.parse(replayed.out) as { code: string; turns: { variables: Record<string, number> }[] };
    expect(run.code).toBe(replayCode);
    expect(Object.keys(run.turns[0]?.variables ?? {}).length).toBeGreaterThan(5);
    expect(spawnPillars(['fly']).code, 'exit code of the process itself').toBe(2);
  });

  test('a code that cannot be read is a finding', async () => {
    const { code, err } = await pillars(['replay', 'FP-000000-000000']);
    expect(code).toBe(1);
    expect(err.length).toBeGreaterThan(10);
  });

  test('the historical run of the campaign replays to 28 half-years', async () => {
    const { code, out } = await pillars(['replay', '--history', 'belgrade', '--hashes']);
    expect(code).toBe(0);
    const lines = out.trim().split('\n');
    expect(lines).toHaveLength(28);
    expect(lines[0]).toMatch(/^2008-H1 [0-9a-f]{16}$/);
    expect(lines.at(-1)).toMatch(/^2021-H2 /);
  });

  test('sim reports endings, cards, options and final variables', async () => {
    const { code, out } = await pillars(['sim', 'toy', '--bot', 'greedy', '--games', '5', '--seed', 's', '--json']);
    expect(code).toBe(0);
    const report = JSON.parse(out) as {
      games: number;
      endings: Record<string, number>;
      options: Record<string, number>;
      variables: Record<string, unknown>;
    };
    expect(report.games).toBe(5);
    expect(Object.values(report.endings).reduce((sum, count) => sum + count, 0)).toBe(5);
    expect(Object.keys(report.options).length).toBeGreaterThan(5);
  });

  test('profile tells a run by code as by history, and ten archetypes apart', async () => {
    const history = await pillars(['profile', '--history', 'belgrade', '--json']);
    expect(history.code).toBe(0);
    const account = JSON.parse(history.out) as { profile: { decisions: number; broad: number }; bands: Record<string, [number, number]> };
    expect(account.profile.decisions).toBeGreaterThan(40);
    expect(account.bands['HB']?.[0]).toBeLessThanOrEqual(account.bands['HB']?.[1] ?? 0);
    const { code } = JSON.parse((await pillars(['replay', '--history', 'belgrade', '--json'])).out) as { code: string };
    expect(JSON.parse((await pillars(['profile', code, '--json'])).out)).toEqual(account);
    const rows = JSON.parse((await pillars(['profile', '--archetypes', 'belgrade', '--json'])).out) as { archetype: string; HB: number }[];
    expect(rows).toHaveLength(10);
  });
});
