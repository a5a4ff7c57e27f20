/** A run with the state at the end of every half-year: after its close, before the next one opened. */
import type { Bot, DrawCounter } from '../bots/index';
import { advance, EVENT, listOpenMoves, mix32, SLOT, startInto, type Model, type Move, type Recorder, type Seed } from '../engine/index';

export interface Trace {
  readonly moves: readonly Move[];
  /** Length turnCount; states[turn] has that half-year's closing variables, commitments and outcomes. */
  readonly states: readonly Int32Array[];
  /** The state after the last close. */
  readonly final: Int32Array;
}

/** Plays `bot` under `seed` and keeps the end of every half-year, those that history plays in an overlay included. `watch` sees each opening. */
export function traceRun(model: Model, seed: Seed, bot: Bot, watch: Recorder | null = null): Trace {
  const state = new Int32Array(model.layout.length);
  const states: Int32Array[] = [];
  const recorder: Recorder = {
    line: () => undefined,
    event: (turn, kind) => {
      if (kind === EVENT.closed) states[turn] = state.slice();
    },
    opened: (opened) => watch?.opened?.(opened),
  };
  startInto(model, seed, state, recorder);
  const draws: DrawCounter = { seed: mix32(seed.value ^ 0x5bf03635), next: 0 };
  const moves: Move[] = [];
  const buffer: Move[] = [];
  while (state[SLOT.over] === 0) {
    const open = buffer.slice(0, listOpenMoves(model, state, buffer));
    const move = bot.choose(model, state, open, draws);
    moves.push(move);
    advance(model, state, move, recorder);
  }
  return { moves, states, final: state };
}

/** The run of given moves, traced. Every move must be open in its turn. */
export function traceMoves(model: Model, seed: Seed, moves: readonly Move[]): Trace {
  let next = 0;
  return traceRun(model, seed, { id: 'replay', choose: () => moves[next++] as Move });
}
