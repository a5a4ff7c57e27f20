/** Previews: the lines a decision itself causes, found by making it on a copy. Drift is not covered. */
import { applyBlock, oddsOf } from './apply';
import { leavePaper, takeAim, takeInitiative, takeOption } from './choose';
import { createFrame, type Frame } from './frame';
import { SLOT } from './layout';
import type { Model } from './model';
import { MOVE, unpackMove, type Move } from './move';
import { EVENT, type Recorder } from './recorder';

export type Timing =
  | { readonly kind: 'now' }
  /** Once, at the opening of `turn`. */
  | { readonly kind: 'arrives'; readonly turn: number }
  /** At every opening from `from` to `until`, both included. */
  | { readonly kind: 'builds'; readonly from: number; readonly until: number };

export interface PreviewEntry {
  /** VariableIndex. */
  readonly variable: number;
  /** In the variable's unit; per turn for build-ups. Never 0. */
  readonly amount: number;
  readonly timing: Timing;
  /** 100 = will happen; otherwise the chance of its branch in percent. */
  readonly odds: number;
  readonly branch: 'base' | 'then' | 'else';
}

export interface Preview {
  readonly entries: readonly PreviewEntry[];
  /** CommitmentIndex lists, certain ones only. */
  readonly signs: readonly number[];
  readonly ends: readonly number[];
}

/** What `move` would cause at `state`. Closing causes nothing by itself; what it leaves unanswered is in `previewFallback`. */
export function preview(model: Model, state: Int32Array, move: Move): Preview {
  const { kind, index, option } = unpackMove(move);
  if (kind === MOVE.answer) return previewChoice(model, state, (frame) => takeOption(frame, index, option));
  if (kind === MOVE.start) return previewChoice(model, state, (frame) => takeInitiative(frame, index));
  const watch = watchCopy(model, state, copies.first);
  if (kind === MOVE.aim) takeAim(watch.frame, index);
  return { entries: listNow(100, 'base'), signs: [], ends: [] };
}

/** What leaving dossier `card` on the desk would cause at this close. */
export function previewFallback(model: Model, state: Int32Array, card: number): Preview {
  const watch = watchCopy(model, state, copies.first);
  leavePaper(watch.frame, card);
  return { entries: listEntries(watch, model.cards.fallback[card] as number, 100, 'base'), signs: watch.signs, ends: watch.ends };
}

function previewChoice(model: Model, state: Int32Array, take: (frame: Frame) => number): Preview {
  const { choices } = model;
  const watch = watchCopy(model, state, copies.first);
  const choice = take(watch.frame);
  const entries = listEntries(watch, choices.block[choice] as number, 100, 'base');
  if ((choices.oddsCode[choice] as number) >= 0) {
    const odds = oddsOf(watch.frame, choice);
    const after = watch.frame.state;
    if (odds > 0) entries.push(...previewBranch(model, after, choices.thenBlock[choice] as number, odds, 'then'));
    if (odds < 100) entries.push(...previewBranch(model, after, choices.elseBlock[choice] as number, 100 - odds, 'else'));
  }
  return { entries, signs: watch.signs, ends: watch.ends };
}

function previewBranch(model: Model, state: Int32Array, block: number, odds: number, branch: 'then' | 'else'): PreviewEntry[] {
  const watch = watchCopy(model, state, copies.second);
  applyBlock(watch.frame, block, true);
  return listEntries(watch, block, odds, branch);
}

/** A frame on a copy, with what was signed and ended in it. Its net changes are in `net` until the next one is made. */
interface Watch {
  readonly frame: Frame;
  readonly signs: readonly number[];
  readonly ends: readonly number[];
}

interface Copy {
  state: Int32Array;
}

/** Scratch: the state after the base block, and the state after a branch. Nothing of them is given out. */
const copies: { readonly first: Copy; readonly second: Copy } = {
  first: { state: new Int32Array(0) },
  second: { state: new Int32Array(0) },
};

/** Scratch: net change by VariableIndex, and the variables touched in the order in which they first were. */
const net = { amounts: new Float64Array(0), isTouched: new Uint8Array(0), touched: [] as number[] };

function watchCopy(model: Model, state: Int32Array, copy: Copy): Watch {
  if (copy.state.length !== state.length) copy.state = new Int32Array(state.length);
  copy.state.set(state);
  const count = model.minimum.length;
  if (net.amounts.length < count) {
    net.amounts = new Float64Array(count);
    net.isTouched = new Uint8Array(count);
  }
  for (const variable of net.touched) {
    net.amounts[variable] = 0;
    net.isTouched[variable] = 0;
  }
  net.touched.length = 0;
  const signs: number[] = [];
  const ends: number[] = [];
  const recorder: Recorder = {
    line: addToNet,
    event: (_, kind, index) => {
      if (kind === EVENT.signed) signs.push(index);
      else if (kind === EVENT.ended) ends.push(index);
    },
  };
  return { frame: createFrame(model, copy.state, recorder), signs, ends };
}

function addToNet(_: number, variable: number, amount: number): void {
  if (net.isTouched[variable] === 0) {
    net.isTouched[variable] = 1;
    net.touched.push(variable);
  }
  net.amounts[variable] = (net.amounts[variable] as number) + amount;
}

/** Net changes, then the delayed items of `block`. */
function listEntries(watch: Watch, block: number, odds: number, branch: PreviewEntry['branch']): PreviewEntry[] {
  const { model, state } = watch.frame;
  const entries = listNow(odds, branch);
  addDelayed(entries, model, state[SLOT.turn] as number, block, odds, branch);
  return entries;
}

const NOW: Timing = { kind: 'now' };

function listNow(odds: number, branch: PreviewEntry['branch']): PreviewEntry[] {
  const entries: PreviewEntry[] = [];
  for (const variable of net.touched) {
    const amount = net.amounts[variable] as number;
    if (amount !== 0) entries.push({ variable, amount, timing: NOW, odds, branch });
  }
  return entries;
}

function addDelayed(
  entries: PreviewEntry[],
  model: Model,
  turn: number,
  block: number,
  odds: number,
  branch: PreviewEntry['branch'],
): void {
  const { blocks, delayed } = model;
  for (let item = blocks.delayedStart[block] as number; item < (blocks.delayedStart[block + 1] as number); item++) {
    const timing = timingOf(model, turn, item);
    if (timing === null) continue;
    for (let i = delayed.effectStart[item] as number; i < (delayed.effectStart[item + 1] as number); i++) {
      const amount = delayed.effectAmount[i] as number;
      if (amount !== 0) entries.push({ variable: delayed.effectVariable[i] as number, amount, timing, odds, branch });
    }
  }
}

/** When a delayed item decided in `turn` lands; null when its date has passed or lies beyond the last turn. */
export function timingOf(model: Model, turn: number, item: number): Timing | null {
  const { delayed, scenario } = model;
  const turns = delayed.turns[item] as number;
  const at = delayed.at[item] as number;
  const last = at >= 0 ? at : turn + turns;
  if (delayed.kind[item] === 0) return last <= turn || last >= scenario.turnCount ? null : { kind: 'arrives', turn: last };
  if (last <= turn || turn + 1 >= scenario.turnCount) return null;
  return { kind: 'builds', from: turn + 1, until: Math.min(last, scenario.turnCount - 1) };
}
