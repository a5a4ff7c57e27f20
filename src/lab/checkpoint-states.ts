/** The states in which a run's insurance is judged: one a checkpoint, after everything that happens at the close of its half-year. */
import { advance, SLOT, start, type Model, type Move, type Recorder, type Seed } from '../engine/index';

/** Collects the states at the checkpoints while a game is played. */
export interface CheckpointKeeper {
  /** Give it to `playGame`, `start` or `advance`. */
  readonly recorder: Recorder;
  /**
   * The states of the first checkpoints of `scenario.insurance.checkpoints`, as far as they are reached, one copy each.
   * `state` is the last state of the game so far; when the game is over it stands for a checkpoint at the last half-year.
   */
  readonly finish: (state: Int32Array) => Int32Array[];
}

/**
 * A keeper for one game of `model`. A checkpoint's state is that at the opening of the half-year after it, when tests and defaults
 * of its close have happened and nobody has decided anything new; after the last half-year, the final state. Half-years that history
 * plays by itself are seen too. Without insurance there are no checkpoints.
 */
export function keepCheckpoints({ scenario }: Model): CheckpointKeeper {
  const checkpoints = scenario.insurance?.checkpoints ?? [];
  const states: (Int32Array | undefined)[] = checkpoints.map(() => undefined);
  const keep = (state: Int32Array, closed: number): void => {
    checkpoints.forEach(({ at }, n) => {
      if (at === closed) states[n] ??= state.slice();
    });
  };
  return {
    recorder: {
      line: () => undefined,
      event: () => undefined,
      opened: (state) => keep(state, (state[SLOT.turn] as number) - 1),
    },
    finish: (state) => {
      if (state[SLOT.over] === 1) keep(state, state[SLOT.turn] as number);
      const reached = states.indexOf(undefined);
      return states.slice(0, reached < 0 ? states.length : reached).filter((entry) => entry !== undefined);
    },
  };
}

/** Replays `moves` and gives the states at the checkpoints reached; see `keepCheckpoints`. */
export function listCheckpointStates(model: Model, seed: Seed, moves: readonly Move[]): Int32Array[] {
  const keeper = keepCheckpoints(model);
  const state = start(model, seed, keeper.recorder);
  for (const move of moves) advance(model, state, move, keeper.recorder);
  return keeper.finish(state);
}
