/** Goes on in a player's own style: leans to the powers, and away from them, as the decisions made so far did. */
import { CLOSE, MOVE, packMove, unpackMove, type Model, type Move, type Tags } from '../engine/index';
import type { Bot } from './bot';
import { listFirstPaper } from './scored-bot';

/** A first lean before anything is known: towards nobody. */
const STYLE = 'style';

/**
 * The bot of a style. For every power its lean is how much more the answers given signalled to it than the other options of the same
 * papers would have, each weighed by what was at stake; a paper gets the option that agrees most with all leans, the first among
 * equals. It declares no aim it need not, and starts an initiative when that agrees with the leans, as often as the player did.
 */
export function createStyleBot(model: Model, moves: readonly Move[]): Bot {
  const leans = measureLeans(model, moves);
  const scores = model.scenario.dossiers.map(({ options }) => options.map(({ tags }) => agree(leans, tags)));
  const starts = model.scenario.initiatives.map(({ tags }) => agree(leans, tags));
  const mayStart = moves.some((move) => unpackMove(move).kind === MOVE.start);
  return {
    id: STYLE,
    choose: (_model, _state, open) => {
      const answers = listFirstPaper(open);
      if (answers.length > 0) return best(answers, (move) => scores[unpackMove(move).index]?.[unpackMove(move).option] ?? 0);
      const initiatives = mayStart ? open.filter((move) => unpackMove(move).kind === MOVE.start) : [];
      const start = initiatives.length > 0 ? best(initiatives, (move) => starts[unpackMove(move).index] ?? 0) : null;
      if (start !== null && (starts[unpackMove(start).index] ?? 0) > 0) return start;
      return open.includes(CLOSE) ? CLOSE : (open.find((move) => unpackMove(move).kind === MOVE.aim) ?? (open[0] as Move));
    },
  };
}

/** Lean per power id: whole numbers, 0 for none. */
export function measureLeans(model: Model, moves: readonly Move[]): ReadonlyMap<string, number> {
  const { powers, dossiers } = model.scenario;
  const leans = new Map(powers.map(({ id }) => [id, 0]));
  for (const move of moves) {
    const { kind, index, option } = unpackMove(move);
    const options = kind === MOVE.answer ? (dossiers[index]?.options ?? []) : [];
    const own = options[option]?.tags;
    if (own === undefined || own === null || options.length < 2) continue;
    for (const { id } of powers) {
      const others = options.reduce((sum, { tags }, n) => (n === option ? sum : sum + signalTo(tags, id)), 0);
      const more = signalTo(own, id) - Math.trunc(others / (options.length - 1));
      leans.set(id, (leans.get(id) ?? 0) + own.stake * more);
    }
  }
  return leans;
}

function signalTo(tags: Tags | null | undefined, power: string): number {
  return tags?.signal[power] ?? 0;
}

function agree(leans: ReadonlyMap<string, number>, tags: Tags | null | undefined): number {
  let value = 0;
  for (const [power, lean] of leans) value += Math.trunc((lean * signalTo(tags, power)) / 100);
  return value;
}

function best(moves: readonly Move[], score: (move: Move) => number): Move {
  return moves.reduce((top, move) => (score(move) > score(top) ? move : top), moves[0] ?? packMove(MOVE.close, 0, 0));
}
