/** `pillars bench [SCENARIO] [--seconds N] [--json]`: speed as ratios within one run. */
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

/** Measures. The oracle lives with the tests, so it is loaded by address and stays out of the product's imports. */
export async function bench(argv: readonly string[]): Promise<Exit> {
  const { positionals, flags, values } = readArguments(argv, { flags: ['json'], values: ['seconds'] });
  const seconds = readCount(values, 'seconds', 3, [1, 600]);
  const { model } = loadModel(positionals[0] ?? 'belgrade');
  const address = new URL('../../tests/support/bench-games.ts', import.meta.url).href;
  const { benchGames } = (await import(address)) as BenchModule;
  const result = benchGames([model.scenario], seconds * 1000);
  if (flags.has('json')) console.log(JSON.stringify(result, null, 2));
  else for (const [name, value] of Object.entries(result)) console.log(`${name}: ${JSON.stringify(value)}`);
  return result.timesOracle >= TIMES_ORACLE_MIN ? EXIT.fine : EXIT.findings;
}
