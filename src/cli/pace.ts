/** `pillars pace SCENARIO [--games N] [--json]`: how long a game is. */
import { listBots } from '../bots/index';
import { countWords } from '../content/index';
import { CARD, encodeRun, MOVE, readSeed, unpackMove, type Model } from '../engine/index';
import { playGame, type PlayedGame } from '../lab/index';
import { readArguments, readCount } from './arguments';
import { EXIT, type Exit } from './exit';
import { loadModel } from './load-model';

/** Reading speed of the budget, and seconds a decision and a closing take apart from reading (our estimate). */
const WORDS_A_MINUTE = 220;
const SECONDS_A_DECISION = 20;
const SECONDS_A_CLOSE = 25;

/** Reports papers, words, minutes and code length over runs shared among all bots. */
export function pace(argv: readonly string[]): Exit {
  const { positionals, flags, values } = readArguments(argv, { flags: ['json'], values: ['games'] });
  const { model, text } = loadModel(positionals[0]);
  const games = readCount(values, 'games', 200, [1, 100_000]);
  const bots = [...listBots(model).values()];
  const runs = Array.from({ length: games }, (_, game) =>
    playGame(model, readSeed(`pace#${game}`), bots[game % bots.length] as (typeof bots)[0]),
  );
  const measures = runs.map((run) => measureRun(model, text, run));
  const report = {
    scenario: model.scenario.id,
    games,
    papers: spread(measures.map((entry) => entry.papers)),
    words: spread(measures.map((entry) => entry.words)),
    minutes: spread(measures.map((entry) => entry.minutes)),
    codeLength: spread(measures.map((entry) => entry.codeLength)),
    sharedPapersPct: spread(measures.slice(1).map((entry, index) => shareOf(entry.dealt, measures[index]?.dealt ?? new Set()))),
  };
  if (flags.has('json')) console.log(JSON.stringify(report, null, 2));
  else {
    for (const [name, value] of Object.entries(report)) {
      console.log(typeof value === 'object' ? `${name}: median ${value.median}, ${value.least} to ${value.most}` : `${name}: ${value}`);
    }
  }
  return EXIT.fine;
}

function measureRun(
  model: Model,
  text: Readonly<Record<string, string>>,
  run: PlayedGame,
): { papers: number; words: number; minutes: number; codeLength: number; dealt: Set<string> } {
  const moves = run.moves.map(unpackMove);
  const answered = new Set(moves.flatMap(({ kind, index }) => (kind === MOVE.answer ? [index] : [])));
  // Where history plays a part of the calendar, its papers are nobody's to read.
  const isRead = (index: number): boolean =>
    model.played === null ? run.state[model.layout.card + index] !== CARD.undealt : answered.has(index);
  const dealt = model.scenario.dossiers.filter((_, index) => isRead(index));
  const closed = moves.filter(({ kind }) => kind === MOVE.close).length;
  const words = dealt.reduce(
    (sum, dossier) =>
      sum +
      countDossierWords(
        text,
        dossier.id,
        dossier.options.map((option) => option.id),
      ),
    0,
  );
  const seconds = (words / WORDS_A_MINUTE) * 60 + dealt.length * SECONDS_A_DECISION + closed * SECONDS_A_CLOSE;
  return {
    papers: dealt.length,
    words,
    minutes: Math.round(seconds / 60),
    codeLength: encodeRun(model, run.seed, run.moves).length,
    dealt: new Set(dealt.map((dossier) => dossier.id)),
  };
}

/** Words a player reads before signing: brief, what was known, advisers, labels, the cost of waiting. */
function countDossierWords(text: Readonly<Record<string, string>>, id: string, options: readonly string[]): number {
  const key = `dossier.${id}`;
  const keys = [
    `${key}.title`,
    `${key}.brief`,
    `${key}.known`,
    `${key}.adviser.0`,
    `${key}.adviser.1`,
    `${key}.default`,
    ...options.map((option) => `${key}.option.${option}.label`),
  ];
  // A preview reads like about a dozen words an option.
  return keys.reduce((sum, name) => sum + countWords(text[name] ?? ''), 0) + options.length * 12;
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((id) => b.has(id)).length;
  return Math.round((100 * shared) / Math.max(1, Math.min(a.size, b.size)));
}

function spread(values: readonly number[]): { median: number; least: number; most: number } {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0 };
}
