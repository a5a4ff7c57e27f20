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
  const { model, state, recorder } = frame;
  const { groupStart, variableAt, termAt, programAt } = model.refresh;
  const { code } = model.programs;
  const terms = model.layout.terms | 0;
  let variable = -1;
  let moved = 0;
  let hasChanged = false;
  while ((frame.dirtyLow | frame.dirtyHigh) !== 0) {
    const group = takeGroup(frame) | 0;
    const end = groupStart[(group + 1) | 0] as number;
    for (let k = groupStart[group] as number; k < end; k = (k + 1) | 0) {
      const own = variableAt[k] as number;
      if (own !== variable) {
        if (hasChanged) settle(frame, variable, moved);
        variable = own;
        moved = 0;
        hasChanged = false;
      }
      const term = termAt[k] as number;
      const place = (terms + term) | 0;
      const value = runProgram(code, programAt[k] as number, state);
      const change = value - (state[place] as number);
      if (change === 0) continue;
      state[place] = value;
      moved += change;
      hasChanged = true;
      if (recorder !== null) recorder.line(state[SLOT.turn] as number, variable, change, CAUSE.term, term, -1);
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
  for (let place = first | 0; place < end; place = (place + 1) | 0) sum += state[place] as number;
  const after = clampInt(sum, model.minimum[variable] as number, model.maximum[variable] as number);
  const clamped = after - before - moved;
  if (clamped !== 0 && recorder !== null) recorder.line(state[SLOT.turn] as number, variable, clamped, CAUSE.clamp, -1, -1);
  if (after === before) return;
  state[slot] = after;
  markReaders(frame, slot);
}
