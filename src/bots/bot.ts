/** A bot chooses one of the open moves. It sees the model, the state and the open moves, never the run's luck. */
import type { Model, Move } from '../engine/index';

export interface Bot {
  readonly id: string;
  /**
   * @param open the open moves, in the order of `legal`; never empty
   * @param draws counts the bot's own draws in this run, so that they stay apart from the rules' chance
   */
  readonly choose: (model: Model, state: Int32Array, open: readonly Move[], draws: DrawCounter) => Move;
}

/** The bot's own stream: draw n of a run is keyed by the run's seed and n. */
export interface DrawCounter {
  readonly seed: number;
  next: number;
}
