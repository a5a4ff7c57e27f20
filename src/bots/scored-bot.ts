/** Bots that follow one rule: score what a move's preview promises, take the best. */
import { CLOSE, MOVE, preview, unpackMove, type Model, type Move, type PreviewEntry } from '../engine/index';
import type { Bot } from './bot';
import { drawMove } from './random-bot';

/** Value of a preview to the bot; higher is better. Only compared within one decision. */
export type Score = (model: Model, state: Int32Array, entries: readonly PreviewEntry[]) => number;

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
      const paper = open.find((move) => unpackMove(move).kind === MOVE.answer);
      const answers = open.filter((move) => sharesPaper(move, paper));
      if (answers.length > 0) return pickBest(model, state, answers, score).move;
      const starts = open.filter((move) => unpackMove(move).kind === MOVE.start);
      const best = starts.length > 0 ? pickBest(model, state, starts, score) : null;
      return best !== null && best.value > 0 ? best.move : CLOSE;
    },
  };
}

function sharesPaper(move: Move, paper: Move | undefined): boolean {
  if (paper === undefined) return false;
  const { kind, index } = unpackMove(move);
  return kind === MOVE.answer && index === unpackMove(paper).index;
}

function pickBest(model: Model, state: Int32Array, moves: readonly Move[], score: Score): { move: Move; value: number } {
  let best = { move: moves[0] as Move, value: -Infinity };
  for (const move of moves) {
    const value = score(model, state, preview(model, state, move).entries);
    if (value > best.value) best = { move, value };
  }
  return best;
}
