/** Runs a target over many inputs and counts what went wrong. An input is made from seed, target and number alone. */
import process from 'node:process';
import { createDice, type Dice } from '../support/generate-expression';
import type { Target } from './target';

/** Longest time one input may take, in milliseconds of the processor: a busy machine makes no hang. */
export const HANG_MS = 1000;

export interface Failure {
  readonly target: string;
  readonly number: number;
  readonly kind: 'crash' | 'hang' | 'wrong answer';
  readonly what: string;
  readonly input: string;
}

export interface Tally {
  readonly inputs: number;
  readonly characters: number;
  /** Milliseconds of the slowest input. */
  readonly slowest: number;
  readonly failures: readonly Failure[];
}

/** Failures kept of one target; the rest is only counted in the numbers of a second run. */
const FAILURES_MAX = 20;

/** The dice of input `number` of `target` under `seed`. */
export function diceOf(seed: number, target: string, number: number): Dice {
  let hash = seed >>> 0;
  for (const letter of `${target}#${number}`) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return createDice(hash >>> 0);
}

/** Inputs `from` to `from + count - 1`. `onInput` is told each number before its input is fed. */
export function runFuzz(target: Target, seed: number, count: number, onInput: (number: number) => void = () => undefined, from = 0): Tally {
  const failures: Failure[] = [];
  let [characters, slowest, inputs] = [0, 0, 0];
  for (let number = from; number < from + count && failures.length < FAILURES_MAX; number++) {
    onInput(number);
    const input = target.make(diceOf(seed, target.name, number));
    characters += input.length;
    inputs++;
    const failure = feed(target, input);
    slowest = Math.max(slowest, failure.milliseconds);
    if (failure.kind !== null) failures.push({ target: target.name, number, kind: failure.kind, what: failure.what, input });
  }
  return { inputs, characters, slowest, failures };
}

/** One input. A slow one is fed again before it counts as a hang: the first may have paid for the engine's own work. */
export function feed(target: Target, input: string): { kind: Failure['kind'] | null; what: string; milliseconds: number } {
  let milliseconds = 0;
  for (let attempt = 0; attempt < 3; attempt++) {
    const began = process.cpuUsage();
    let wrong: string | null;
    try {
      wrong = target.judge(input);
    } catch (error) {
      return { kind: 'crash', what: error instanceof Error ? (error.stack ?? error.message) : String(error), milliseconds: 0 };
    }
    const { user, system } = process.cpuUsage(began);
    milliseconds = (user + system) / 1000;
    if (wrong !== null) return { kind: 'wrong answer', what: wrong, milliseconds };
    if (milliseconds <= HANG_MS) return { kind: null, what: '', milliseconds };
  }
  return { kind: 'hang', what: `${Math.round(milliseconds)} ms`, milliseconds };
}
