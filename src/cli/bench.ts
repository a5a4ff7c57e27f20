/** `pillars bench [SCENARIO] [--seconds N] [--board] [--json]`: speed as ratios within one run, or the time a class board takes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { readArguments, readCount } from './arguments';
import { EXIT, type Exit } from './exit';
import { loadModel } from './load-model';

interface BenchModule {
  readonly benchGames: (
    scenarios: readonly unknown[],
    milliseconds: number,
  ) => Readonly<Record<string, unknown>> & { readonly timesOracle: number };
}

interface BoardModule {
  readonly benchBoard: (scenario: unknown, runs: number) => Promise<Readonly<Record<string, number>> & { readonly workMs: number }>;
}

/** Codes of a large lecture, and how much work they may be from the paste to the charts: the clock would count what else the machine does. */
const BOARD_RUNS = 200;
const BOARD_MS_MAX = 2000;

/** Engine against the naive oracle of the tests; at least 3 times as fast, else a finding. */
const TIMES_ORACLE_MIN = 3;

/** Measures what a browser runs: a bundle, for a loader's getters would slow the engine threefold. The oracle lives with the tests. */
export async function bench(argv: readonly string[]): Promise<Exit> {
  const { positionals, flags, values } = readArguments(argv, { flags: ['json', 'board'], values: ['seconds'] });
  const seconds = readCount(values, 'seconds', 3, [1, 600]);
  const { model } = loadModel(positionals[0] ?? 'belgrade');
  const folder = mkdtempSync(join(tmpdir(), 'four-pillars-bench-'));
  try {
    if (flags.has('board')) {
      await bundleBench(folder, 'tests/support/bench-board.ts');
      const { benchBoard } = (await import(pathToFileURL(join(folder, 'bench.mjs')).href)) as BoardModule;
      const times = await benchBoard(model.scenario, BOARD_RUNS);
      print(times, flags.has('json'));
      return times.workMs <= BOARD_MS_MAX ? EXIT.fine : EXIT.findings;
    }
    await bundleBench(folder, 'tests/support/bench-games.ts');
    const { benchGames } = (await import(pathToFileURL(join(folder, 'bench.mjs')).href)) as BenchModule;
    const result = benchGames([model.scenario], seconds * 1000);
    print(result, flags.has('json'));
    return result.timesOracle >= TIMES_ORACLE_MIN ? EXIT.fine : EXIT.findings;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(result: Readonly<Record<string, unknown>>, isJson: boolean): void {
  if (isJson) console.log(JSON.stringify(result, null, 2));
  else for (const [name, value] of Object.entries(result)) console.log(`${name}: ${JSON.stringify(value)}`);
}

async function bundleBench(folder: string, entry: string): Promise<void> {
  const lib = { entry, formats: ['es' as const], fileName: () => 'bench.mjs' };
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      target: 'es2022',
      lib,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
}
