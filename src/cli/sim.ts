/** `pillars sim SCENARIO --bot NAME --games N --seed S [--json]` and the coverage of mixed bots. */
import { listBots } from '../bots/index';
import { simulate, type SimulationReport } from '../lab/index';
import { readArguments, readCount } from './arguments';
import { EXIT, UsageError, type Exit } from './exit';
import { loadModel } from './load-model';

/** Plays many games. `--bot mixed` shares the games among all bots and names what was never reached (exit 1). */
export function sim(argv: readonly string[]): Exit {
  const { positionals, flags, values } = readArguments(argv, { flags: ['json'], values: ['bot', 'games', 'seed'] });
  const { model } = loadModel(positionals[0]);
  const bots = listBots(model);
  const name = values.get('bot') ?? 'random';
  const games = readCount(values, 'games', 100, [1, 10_000_000]);
  const seed = values.get('seed') ?? 'sim';
  if (name !== 'mixed' && !bots.has(name)) throw new UsageError(`no bot "${name}"; there are ${[...bots.keys(), 'mixed'].join(', ')}`);
  const chosen = [...bots.values()].filter((bot) => name === 'mixed' || bot.id === name);
  // Half of a mixed run is random play, which reaches what no plan would.
  const share = (id: string): number =>
    name !== 'mixed' ? games : id === 'random' ? Math.ceil(games / 2) : Math.ceil(games / 2 / (chosen.length - 1));
  const reports = chosen.map((bot) => simulate(model, bot, share(bot.id), seed));
  const unreached = listUnreached(reports);
  if (flags.has('json')) console.log(JSON.stringify(name === 'mixed' ? { reports, unreached } : reports[0], null, 2));
  else for (const report of reports) printReport(report);
  if (name !== 'mixed') return EXIT.fine;
  const total = reports.reduce((sum, report) => sum + report.games, 0);
  if (!flags.has('json'))
    console.log(
      `${total} games: ${unreached.length === 0 ? 'every paper, option, initiative and ending was reached' : `never reached: ${unreached.join(', ')}`}`,
    );
  return unreached.length === 0 ? EXIT.fine : EXIT.findings;
}

/** Everything that no game of `reports` reached. */
export function listUnreached(reports: readonly SimulationReport[]): string[] {
  const never = (part: 'dossiers' | 'options' | 'initiatives' | 'endings'): string[] =>
    Object.keys(reports[0]?.[part] ?? {})
      .filter((id) => reports.every((report) => (report[part][id] ?? 0) === 0))
      .map((id) => `${part.slice(0, -1)} ${id}`);
  return [...never('dossiers'), ...never('options'), ...never('initiatives'), ...never('endings')];
}

function printReport(report: SimulationReport): void {
  console.log(
    `${report.bot}: ${report.games} games, ${report.papers.mean / 100} papers a game (${report.papers.least}-${report.papers.most})`,
  );
  const endings = Object.entries(report.endings)
    .filter(([, count]) => count > 0)
    .sort((a, b) => b[1] - a[1]);
  console.log(`  endings: ${endings.map(([id, count]) => `${id} ${count}`).join(', ')}`);
  const shown = Object.entries(report.variables).map(([id, { mean, least, most }]) => `${id} ${mean} (${least}..${most})`);
  console.log(`  at the end: ${shown.join(', ')}`);
}
