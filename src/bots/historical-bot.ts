/** Plays what happened: the option each card marks as historical, initiatives at the turns they were taken. */
import { CLOSE, MOVE, SLOT, unpackMove, type Move } from '../engine/index';
import type { Bot } from './bot';

/** Aims are not history; the first ones declared by the scenario stand in for them. */
export const historicalBot: Bot = {
  id: 'historical',
  choose: (model, state, open) => {
    const turn = state[SLOT.turn] as number;
    const isHistorical = (move: Move): boolean => {
      const { kind, index, option } = unpackMove(move);
      if (kind === MOVE.aim) return true;
      if (kind === MOVE.answer) return model.scenario.dossiers[index]?.options[option]?.history === true;
      return kind === MOVE.start && (model.scenario.initiatives[index]?.history.includes(turn) ?? false);
    };
    const first = open.find(isHistorical);
    if (first !== undefined) return first;
    // A historical option can be locked on a changed path: the first open one of that paper stands in.
    return open.find((move) => unpackMove(move).kind === MOVE.answer) ?? open.find((move) => move === CLOSE) ?? (open[0] as Move);
  },
};
