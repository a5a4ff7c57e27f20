/** One run being advanced: the model, the state that is being written, the recorder, and what must be refreshed. */
import { runProgram, testGraph } from './evaluate';
import { SLOT } from './layout';
import type { Model } from './model';
import { CAUSE, type Cause, type EventKind, type Recorder } from './recorder';

/** Written in place: callers of `step` get a copy, simulations reuse one. */
export interface Frame {
  readonly model: Model;
  readonly state: Int32Array;
  readonly recorder: Recorder | null;
  /** Bits of the groups of terms (`RefreshTable`) that must be recomputed. */
  dirtyLow: number;
  dirtyHigh: number;
}

/** A frame over `state`, which it will write. */
export function createFrame(model: Model, state: Int32Array, recorder: Recorder | null): Frame {
  return { model, state, recorder, dirtyLow: 0, dirtyHigh: 0 };
}

/** Sets a slot that is not a variable and marks what depends on it. */
export function setSlot(frame: Frame, slot: number, value: number): void {
  if (frame.state[slot] === value) return;
  frame.state[slot] = value;
  markReaders(frame, slot);
}

/** Marks the terms that read `slot`. */
export function markReaders(frame: Frame, slot: number): void {
  const { feeds } = frame.model.refresh;
  frame.dirtyLow |= feeds[2 * slot] as number;
  frame.dirtyHigh |= feeds[2 * slot + 1] as number;
}

/** Adds `amount` to a variable, keeps it inside its bounds, records both. Returns what was really added. */
export function addToVariable(frame: Frame, variable: number, amount: number, cause: Cause, index: number, origin: number): number {
  if (amount === 0) return 0;
  const { model, state, recorder } = frame;
  const slot = model.layout.variables + variable;
  const before = state[slot] as number;
  const wanted = before + amount;
  const minimum = model.minimum[variable] as number;
  const maximum = model.maximum[variable] as number;
  const after = wanted < minimum ? minimum : wanted > maximum ? maximum : wanted;
  if (recorder !== null) {
    const turn = state[SLOT.turn] as number;
    recorder.line(turn, variable, amount, cause, index, origin);
    if (after !== wanted) recorder.line(turn, variable, after - wanted, CAUSE.clamp, index, origin);
  }
  if (after !== before) {
    state[slot] = after;
    markReaders(frame, slot);
  }
  return after - before;
}

/** Records an event of the current turn. */
export function recordEvent(frame: Frame, kind: EventKind, index: number, detail: number = 0): void {
  frame.recorder?.event(frame.state[SLOT.turn] as number, kind, index, detail);
}

/** True when condition `index` holds; -1 always holds. */
export function holds(model: Model, state: Int32Array, index: number): boolean {
  return index < 0 || testGraph(model.programs, model.programs.condition[index] as number, state);
}

/** Value of the expression at `offset`. */
export function amountAt(model: Model, state: Int32Array, offset: number): number {
  return runProgram(model.programs.code, model.programs.amount[offset] as number, state);
}
