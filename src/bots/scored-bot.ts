/** Bots that follow one rule: score what a move promises, take the best. */
import { CLOSE, MOVE, preview, unpackMove, type Model, type Move, type Preview, type PreviewEntry } from '../engine/index';
import type { Bot } from './bot';
import { drawMove } from './random-bot';

/** Value of a move to the bot; higher is better. Only compared within one decision. */
export type Score = (model: Model, state: Int32Array, seen: Preview, move: Move) => number;

/** Expected amount of an entry in its unit; build-ups count each turn. */
export function expectedAmount(entry: PreviewEntry): number {
  const turns = entry.timing.kind === 'builds' ? entry.timing.until - entry.timing.from + 1 : 1;
  return Math.trunc((entry.amount * turns * entry.odds) / 100);
}

/** Answers papers in desk order by best score, starts an initiative only when its score is above zero, draws its aims, then closes. */
export function createScoredBot(id: string, score: Score): Bot {
  return {
    id,
    choose: (model, state, open, draws) => {
      const aims = open.filter((move) => unpackMove(move).kind === MOVE.aim);
      if (aims.length > 0) return drawMove(aims, draws);
      const answers = listFirstPaper(open);
      if (answers.length > 0) return pickBest(model, state, answers, score).move;
      const starts = open.filter((move) => unpackMove(move).kind === MOVE.start);
      const best = starts.length > 0 ? pickBest(model, state, starts, score) : null;
      return best !== null && best.value > 0 ? best.move : CLOSE;
    },
  };
}

/** The open options of the first unanswered paper, in order; empty when every paper is answered. */
export function listFirstPaper(open: readonly Move[]): readonly Move[] {
  const paper = open.find((move) => unpackMove(move).kind === MOVE.answer);
  if (paper === undefined) return [];
  const { index } = unpackMove(paper);
  return open.filter((move) => {
    const other = unpackMove(move);
    return other.kind === MOVE.answer && other.index === index;
  });
}

/** The move of highest score, the first among equals, with its score. */
export function pickBest(model: Model, state: Int32Array, moves: readonly Move[], score: Score): { move: Move; value: number } {
  let best = { move: moves[0] as Move, value: -Infinity };
  for (const move of moves) {
    const value = score(model, state, preview(model, state, move), move);
    if (value > best.value) best = { move, value };
  }
  return best;
}
