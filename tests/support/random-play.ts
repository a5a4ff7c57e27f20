/** Random play with a printed seed: the driver of the property tests and of the golden runs. */
import { advance, listOpenMoves, start, SLOT, type Model, type Move, type Recorder, type Seed, type State } from '../../src/engine';
import { mix32 } from '../../src/engine/hash';

/** Picks the place of the `ply`-th move among `count` open ones. */
export function pickPlace(playSeed: number, ply: number, count: number): number {
  return Math.floor((mix32(playSeed ^ Math.imul(ply + 1, 0x9e3779b1)) / 0x100000000) * count);
}

export interface RandomGame {
  readonly seed: Seed;
  readonly moves: readonly Move[];
  readonly state: State;
}

/** Seed of the `index`-th game; every 16th is the reserved seed. */
export function seedOfGame(index: number): Seed {
  return { value: mix32(index + 1), history: index % 16 === 15 };
}

/** Plays at random to the end (or to `plyMax` moves), calling `visit` with the state before each move. */
export function playRandom(
  model: Model,
  seed: Seed,
  playSeed: number,
  recorder: Recorder | null = null,
  visit: (state: State, move: Move, ply: number) => void = () => undefined,
  plyMax = Number.POSITIVE_INFINITY,
): RandomGame {
  const state = start(model, seed, recorder);
  const open: Move[] = [];
  const moves: Move[] = [];
  while (state[SLOT.over] === 0 && moves.length < plyMax) {
    const count = listOpenMoves(model, state, open);
    const move = open[pickPlace(playSeed, moves.length, count)];
    if (move === undefined || count === 0) throw new Error(`no open move in turn ${state[SLOT.turn]}`);
    visit(state, move, moves.length);
    advance(model, state, move, recorder);
    moves.push(move);
  }
  return { seed, moves, state };
}
