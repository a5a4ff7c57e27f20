/** A bot that declares given aims and otherwise plays as another does. */
import { MOVE, unpackMove } from '../engine/index';
import type { Bot } from './bot';

/** `aims` are indices of the model's aims; declared at the first chance. */
export function declareAims(bot: Bot, aims: readonly number[]): Bot {
  return {
    id: bot.id,
    choose: (model, state, open, draws) => {
      const wanted = open.find((move) => unpackMove(move).kind === MOVE.aim && aims.includes(unpackMove(move).index));
      if (wanted !== undefined) return wanted;
      const others = open.filter((move) => unpackMove(move).kind !== MOVE.aim);
      return bot.choose(model, state, others.length > 0 ? others : open, draws);
    },
  };
}
