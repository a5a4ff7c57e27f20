/** One run being advanced: the model, the state that is being written, the recorder, and what must be refreshed. */
import { runProgram, testGraph } from './evaluate';
import { SLOT } from './layout';
import { clampInt } from './math';
import type { Model } from './model';
import { CAUSE, type Cause, type EventKind, type Recorder } from './recorder';

/** Written in place: callers of `step` get a copy, simulations reuse one. */
export interface Frame {
  readonly model: Model;
  readonly state: Int32Array;
  readonly recorder: Recorder | null;
  /** Bit i: derived variable `order[i]` must be recomputed. */
  dirty: number;
}

/** A frame over `state`, which it will write. */
export function createFrame(model: Model, state: Int32Array, recorder: Recorder | null): Frame {
  return { model, state, recorder, dirty: 0 };
}

/** Sets a slot that is not a variable and marks what depends on it. */
export function setSlot(frame: Frame, slot: number, value: number): void {
  if (frame.state[slot] === value) return;
  frame.state[slot] = value;
  frame.dirty |= frame.model.derived.feeds[slot] as number;
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
    frame.dirty |= model.derived.feeds[slot] as number;
  }
  return after - before;
}

/** Records an event of the current turn. */
export function recordEvent(frame: Frame, kind: EventKind, index: number, detail: number = 0): void {
  frame.recorder?.event(frame.state[SLOT.turn] as number, kind, index, detail);
}

/** True when condition `index` holds; -1 always holds. */
export function holds(model: Model, state: Int32Array, index: number): boolean {
  return index < 0 || testGraph(model.programs, model.programs.condition[index] as number, state, 0);
}

/** Value of the expression at `offset`. */
export function amountAt(model: Model, state: Int32Array, offset: number): number {
  return runProgram(model.programs, model.programs.amount[offset] as number, state, 0);
}

/** Recomputes the derived variables that depend on what changed; each term's difference is a ledger line. */
export function refreshDerived(frame: Frame): void {
  const { order } = frame.model.derived;
  for (let i = 0; frame.dirty !== 0 && i < order.length; i++) {
    if ((frame.dirty & (1 << i)) === 0) continue;
    frame.dirty &= ~(1 << i);
    refreshVariable(frame, order[i] as number);
  }
}

/** The value is the clamped sum of the terms: the clamp is measured against the sum, not against the last value. */
function refreshVariable(frame: Frame, variable: number): void {
  const { model, state, recorder } = frame;
  const { termStart, termCode, feeds } = model.derived;
  const slot = model.layout.variables + variable;
  const before = state[slot] as number;
  // Sums are plain numbers: those of several large terms would not fit the state's 32 bits before the clamp.
  let sum = 0;
  let moved = 0;
  const end = termStart[variable + 1] as number;
  for (let term = termStart[variable] as number; term < end; term++) {
    const place = model.layout.terms + term;
    const value = amountAt(model, state, termCode[term] as number);
    const change = value - (state[place] as number);
    sum += value;
    if (change === 0) continue;
    state[place] = value;
    moved += change;
    if (recorder !== null) recorder.line(state[SLOT.turn] as number, variable, change, CAUSE.term, term, -1);
  }
  const after = clampInt(sum, model.minimum[variable] as number, model.maximum[variable] as number);
  const clamped = after - before - moved;
  if (clamped !== 0 && recorder !== null) recorder.line(state[SLOT.turn] as number, variable, clamped, CAUSE.clamp, -1, -1);
  if (after === before) return;
  state[slot] = after;
  frame.dirty |= feeds[slot] as number;
}
