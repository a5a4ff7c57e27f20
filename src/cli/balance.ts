/** `pillars balance [SCENARIO] [--games N] [--short] [--json]`: the balance gates. */
import { computeBalance, type BalanceReport } from '../lab/index';
import { readArguments, readCount } from './arguments';
import { EXIT, type Exit } from './exit';
import { loadModel } from './load-model';

/** Seeds per set of aims when nothing is asked for: the long form, some minutes on two cores. */
const SEEDS_LONG = 25;
const SEEDS_SHORT = 10;

/** Prints every gate with its figure. Exit 1 when one fails. `--games N` is the number of games a bot plays, shared among the sets of aims. */
export function balance(argv: readonly string[]): Exit {
  const { positionals, flags, values } = readArguments(argv, { flags: ['json', 'short'], values: ['games'] });
  const { model } = loadModel(positionals[0] ?? 'belgrade');
  const isShort = flags.has('short');
  const sets = Math.max(1, model.scenario.panel.length);
  const games = readCount(values, 'games', sets * (isShort ? SEEDS_SHORT : SEEDS_LONG), [1, 1_000_000]);
  const report = computeBalance(model, {
    seeds: Math.max(1, Math.round(games / sets)),
    withLookAhead: !isShort,
    worth: isShort ? { games: 120, moments: 3, rollouts: 16 } : { games: 600, moments: 8, rollouts: 32 },
  });
  if (flags.has('json')) console.log(JSON.stringify(report, null, 2));
  else printBalance(report);
  return report.passes ? EXIT.fine : EXIT.findings;
}

function printBalance(report: BalanceReport): void {
  for (const { bot, kind, score, coverPermille } of report.bots)
    console.log(`${(score / 1000).toFixed(1).padStart(6)}  cover ${(coverPermille / 10).toFixed(0).padStart(3)} %  ${bot} (${kind})`);
  console.log(
    `endings: ${Object.entries(report.endings)
      .map(([id, count]) => `${id} ${count}`)
      .join(', ')}`,
  );
  console.log(
    `pars: ${Object.entries(report.pars)
      .map(([id, par]) => `${id} ${par}`)
      .join(', ')}`,
  );
  for (const gate of report.gates) console.log(`${gate.passes ? 'ok  ' : 'MISS'} ${gate.title}: ${gate.figure} (asked: ${gate.asked})`);
  const missed = report.gates.filter((gate) => !gate.passes).length;
  console.log(`${report.games} games in ${report.cases} cases; ${missed === 0 ? 'every gate is met' : `${missed} gates are missed`}`);
}
