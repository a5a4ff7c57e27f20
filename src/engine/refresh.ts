/** Derived variables: only the terms that read something that changed are computed again. */
import { runProgram } from './evaluate';
import { markReaders, type Frame } from './frame';
import { SLOT } from './layout';
import { clampInt } from './math';
import { CAUSE } from './recorder';

/** Recomputes the derived variables that depend on what changed; each term's difference is a ledger line. */
export function refreshDerived(frame: Frame): void {
  while ((frame.dirtyLow | frame.dirtyHigh) !== 0) refreshMarked(frame);
}

/** One pass over the marked groups, those of one variable together. What a sum changes is marked for the same pass or the next. */
function refreshMarked(frame: Frame): void {
  const { groupStart, variableAt } = frame.model.refresh;
  let variable = -1;
  let moved = 0;
  let hasChanged = false;
  while ((frame.dirtyLow | frame.dirtyHigh) !== 0) {
    const group = takeGroup(frame);
    for (let k = groupStart[group] as number; k < (groupStart[group + 1] as number); k++) {
      if (variableAt[k] !== variable) {
        if (hasChanged) settle(frame, variable, moved);
        variable = variableAt[k] as number;
        moved = 0;
        hasChanged = false;
      }
      const change = refreshTerm(frame, variable, k);
      moved += change;
      if (change !== 0) hasChanged = true;
    }
  }
  if (hasChanged) settle(frame, variable, moved);
}

/** Takes the first marked group: terms lie in the order of dependency. */
function takeGroup(frame: Frame): number {
  const low = frame.dirtyLow;
  if (low !== 0) {
    frame.dirtyLow = low & (low - 1);
    return 31 - Math.clz32(low & -low);
  }
  const high = frame.dirtyHigh;
  frame.dirtyHigh = high & (high - 1);
  return 62 - Math.clz32(high & -high);
}

/** Returns by how much the term at place `k` changed. */
function refreshTerm(frame: Frame, variable: number, k: number): number {
  const { model, state, recorder } = frame;
  const term = model.refresh.termAt[k] as number;
  const place = model.layout.terms + term;
  const value = runProgram(model.programs.code, model.refresh.programAt[k] as number, state);
  const change = value - (state[place] as number);
  if (change === 0) return 0;
  state[place] = value;
  if (recorder !== null) recorder.line(state[SLOT.turn] as number, variable, change, CAUSE.term, term, -1);
  return change;
}

/** The value is the clamped sum of the terms: the clamp is measured against the sum, not against the last value. */
function settle(frame: Frame, variable: number, moved: number): void {
  const { model, state, recorder } = frame;
  const { termStart } = model.derived;
  const slot = model.layout.variables + variable;
  const before = state[slot] as number;
  const first = model.layout.terms + (termStart[variable] as number);
  const end = model.layout.terms + (termStart[variable + 1] as number);
  // Sums are plain numbers: those of several large terms would not fit the state's 32 bits before the clamp.
  let sum = 0;
  for (let place = first; place < end; place++) sum += state[place] as number;
  const after = clampInt(sum, model.minimum[variable] as number, model.maximum[variable] as number);
  const clamped = after - before - moved;
  if (clamped !== 0 && recorder !== null) recorder.line(state[SLOT.turn] as number, variable, clamped, CAUSE.clamp, -1, -1);
  if (after === before) return;
  state[slot] = after;
  markReaders(frame, slot);
}
