/** One whole game without a screen. */
import type { Bot, DrawCounter } from '../bots/index';
import {
  advance,
  hashState,
  listOpenMoves,
  mix32,
  SLOT,
  start,
  type Model,
  type Move,
  type Recorder,
  type Seed,
  type State,
} from '../engine/index';

export interface PlayedGame {
  readonly seed: Seed;
  readonly moves: readonly Move[];
  readonly state: State;
}

export interface PlayOptions {
  readonly recorder?: Recorder;
  /** Called after each close with the state as it then stands; the array is reused. */
  readonly onTurn?: (state: Int32Array, turn: number) => void;
}

/** Moves a game may take before it is called endless: far above any legal game (27 a turn). */
const MOVES_MAX = 5000;

/** Plays `bot` to the end of `model` under `seed`. Throws RangeError when the game does not end, which is a fault of the scenario or the engine. */
export function playGame(model: Model, seed: Seed, bot: Bot, options: PlayOptions = {}): PlayedGame {
  const state = start(model, seed, options.recorder ?? null);
  const draws: DrawCounter = { seed: mix32(seed.value ^ 0x5bf03635), next: 0 };
  const moves: Move[] = [];
  const buffer: Move[] = [];
  while (state[SLOT.over] === 0) {
    if (moves.length > MOVES_MAX) throw new RangeError(`the game under seed ${seed.value} does not end`);
    const turn = state[SLOT.turn] as number;
    const open = buffer.slice(0, listOpenMoves(model, state, buffer));
    const move = bot.choose(model, state, open, draws);
    moves.push(move);
    advance(model, state, move, options.recorder ?? null);
    if (state[SLOT.turn] !== turn || state[SLOT.over] === 1) options.onTurn?.(state, turn);
  }
  return { seed, moves, state };
}

/** Replays `moves` and lists the state's hash after each close. */
export function replayHashes(model: Model, seed: Seed, moves: readonly Move[]): string[] {
  const state = start(model, seed);
  const hashes: string[] = [];
  for (const move of moves) {
    const turn = state[SLOT.turn];
    advance(model, state, move, null);
    if (state[SLOT.turn] !== turn || state[SLOT.over] === 1) hashes.push(hashState(state));
  }
  return hashes;
}
