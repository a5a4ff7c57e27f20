/** What a fuzzing target is: a maker of inputs and a judge of what the product did with one. */
import type { Dice } from '../support/generate-expression';

export interface Target {
  readonly name: string;
  /** Share of the inputs of a run over all targets. */
  readonly share: number;
  /** Makes one input; the same dice make the same. */
  readonly make: (dice: Dice) => string;
  /** Feeds the input to the product. What is wrong with its answer, or null. What it throws is a crash. */
  readonly judge: (input: string) => string | null;
}
