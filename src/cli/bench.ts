/** `pillars bench [SCENARIO] [--seconds N] [--json]`: speed as ratios within one run. */
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

/** Engine against the naive oracle of the tests; at least 3 times as fast, else a finding. */
const TIMES_ORACLE_MIN = 3;

/** Measures what a browser runs: a bundle, for a loader's getters would slow the engine threefold. The oracle lives with the tests. */
export async function bench(argv: readonly string[]): Promise<Exit> {
  const { positionals, flags, values } = readArguments(argv, { flags: ['json'], values: ['seconds'] });
  const seconds = readCount(values, 'seconds', 3, [1, 600]);
  const { model } = loadModel(positionals[0] ?? 'belgrade');
  const folder = mkdtempSync(join(tmpdir(), 'four-pillars-bench-'));
  try {
    await bundleBench(folder);
    const { benchGames } = (await import(pathToFileURL(join(folder, 'bench.mjs')).href)) as BenchModule;
    const result = benchGames([model.scenario], seconds * 1000);
    if (flags.has('json')) console.log(JSON.stringify(result, null, 2));
    else for (const [name, value] of Object.entries(result)) console.log(`${name}: ${JSON.stringify(value)}`);
    return result.timesOracle >= TIMES_ORACLE_MIN ? EXIT.fine : EXIT.findings;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bundleBench(folder: string): Promise<void> {
  const lib = { entry: 'tests/support/bench-games.ts', formats: ['es' as const], fileName: () => 'bench.mjs' };
  await build({
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: false, minify: false, target: 'es2022', lib },
  });
}
