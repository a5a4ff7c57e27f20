/** Any open move with equal chance. Finds crashes, dead ends and unreached cards. */
import { DOMAIN, draw, scaleDraw, type Move } from '../engine/index';
import type { Bot, DrawCounter } from './bot';

/** Uniform choice from `open` in the bots' own domain. */
export function drawMove(open: readonly Move[], draws: DrawCounter): Move {
  const drawn = draw(draws.seed, DOMAIN.bot, draws.next++, 0, 0);
  return open[scaleDraw(drawn, open.length)] as Move;
}

export const randomBot: Bot = { id: 'random', choose: (_model, _state, open, draws) => drawMove(open, draws) };
