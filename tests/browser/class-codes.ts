/** What a class of twelve hands in, made outside the browser: bots play an exercise; one alters a code, one hands in twice, one stops halfway. */
import { createArchetypes } from '../../src/classroom';
import { applyExercise, encodeExercise, encodeSubmission, PLAIN_EXERCISE, suggestPseudonym, type Exercise } from '../../src/classroom';
import { CLOSE, compile, encodeRun, readSeed, type Model, type Move } from '../../src/engine';
import { playGame } from '../../src/lab';

export interface ClassReport {
  readonly exercise: string;
  /** Names in the order of the report, the altered one among them. */
  readonly names: readonly string[];
  /** The whole of it as a page of a learning platform would show it. */
  readonly html: string;
  readonly altered: string;
  readonly twice: string;
  readonly halfway: string;
  /** Submission codes by name. */
  readonly codes: ReadonlyMap<string, string>;
}

/** Half-years after which the one who stops has stopped. */
const HALFWAY = 11;

/** Twelve students' report on an exercise of `base`'s scenario. */
export function forgeClass(base: Model): ClassReport {
  const shock = base.scenario.insurance?.shocks[0]?.id ?? '';
  const exercise: Exercise = {
    ...PLAIN_EXERCISE,
    scenario: base.scenario.id,
    seed: 'class-of-twelve',
    injects: [{ turn: 9, kind: 'shock', id: shock }],
  };
  const code = encodeExercise(exercise);
  const model = compile(applyExercise(base.scenario, exercise));
  const bots = createArchetypes(model);
  const names = Array.from({ length: 12 }, (_, n) => suggestPseudonym(n + 1));
  const codes = new Map(
    names.map((name, n) => {
      const bot = bots[n % bots.length] as (typeof bots)[number];
      const { moves } = playGame(model, readSeed(exercise.seed), { id: name, choose: mixIn(bot, n) });
      const cut = n === 5 ? cutAfter(moves, HALFWAY) : moves;
      const run = encodeRun(model, readSeed(exercise.seed), cut);
      return [name, encodeSubmission({ exercise: code, run, pseudonym: name, checkpoints: [], ownTags: [], dissents: [] })] as const;
    }),
  );
  const altered = names[3] ?? '';
  codes.set(altered, alterRun(codes.get(altered) ?? ''));
  const twice = names[7] ?? '';
  const rows = [...names, twice].map(
    (name, n) => `<tr><td>Student ${n + 1}</td><td>student${n + 1}@example.org</td><td>Finished</td><td>${codes.get(name) ?? ''}</td></tr>`,
  );
  return {
    exercise: code,
    names,
    html: `<html><body><table><tr><th>Name</th><th>Mail</th><th>State</th><th>Response 1</th></tr>\n${rows.join('\n')}\n</table></body></html>`,
    altered,
    twice,
    halfway: names[5] ?? '',
    codes,
  };
}

/** The last two repeat an archetype that others play, from another choice on. */
function mixIn(bot: ReturnType<typeof createArchetypes>[number], n: number): (typeof bot)['choose'] {
  let asked = 0;
  return (model, state, open, draws) => {
    asked++;
    return n >= 10 && asked % 7 === n - 9 ? (open[open.length - 1] as Move) : bot.choose(model, state, open, draws);
  };
}

function cutAfter(moves: readonly Move[], closes: number): Move[] {
  let end = 0;
  for (let turns = 0; turns < closes && end < moves.length; end++) if (moves[end] === CLOSE) turns++;
  return moves.slice(0, end);
}

/** One character in the middle of the run, changed to its neighbour in the alphabet. */
function alterRun(code: string): string {
  const run = /\.R([0-9A-Z]+)\./.exec(code);
  if (run === null) throw new Error('a submission without a run');
  const at = run.index + 2 + Math.floor((run[1]?.length ?? 0) / 2);
  return code.slice(0, at) + (code.charAt(at) === 'A' ? 'B' : 'A') + code.slice(at + 1);
}
