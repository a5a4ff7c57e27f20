/** What a move does for the declared aims, as far as its preview tells. */
import { measureAim, SLOT, type Model, type Preview } from '../engine/index';
import { expectedAmount } from './scored-bot';

/** Past the mark an aim is worth this little more, in permille. */
const BEYOND_PERMILLE = 1150;
const FAR_BELOW_PERMILLE = -1500;

/**
 * Value of the declared aims at `state`: per aim 0 at "partly" and 1000 at "reached", in between and beyond by the distance,
 * kept within -1500 to 1150. Sum over the declared aims.
 */
export function valueAims(model: Model, state: Int32Array): number {
  let value = 0;
  model.scenario.aims.forEach((aim, index) => {
    if (state[model.layout.aim + index] !== 1) return;
    const span = Math.max(1, aim.reached - aim.partly);
    const share = Math.trunc((1000 * (measureAim(model, state, index) - aim.partly)) / span);
    value += Math.max(FAR_BELOW_PERMILLE, Math.min(BEYOND_PERMILLE, share));
  });
  return value;
}

/** The state as it would stand, never given out. */
const scratch = { moved: new Int32Array(0) };

/** By how much the expected amounts of `seen` move the declared aims, in the unit of `valueAims`. Derived variables are moved by their own entries. */
export function gainOfAims(model: Model, state: Int32Array, seen: Preview): number {
  if (scratch.moved.length !== state.length) scratch.moved = new Int32Array(state.length);
  const { moved } = scratch;
  moved.set(state);
  for (const entry of seen.entries) {
    const slot = model.layout.variables + entry.variable;
    moved[slot] = (moved[slot] as number) + expectedAmount(entry);
  }
  for (const bond of seen.signs) moved[model.layout.status + bond] = 1;
  return valueAims(model, moved) - valueAims(model, state);
}

/** Half-years left after this one. */
export function turnsLeft(model: Model, state: Int32Array): number {
  return model.scenario.turnCount - 1 - (state[SLOT.turn] as number);
}
