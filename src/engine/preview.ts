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
  const watch = createWatch(model, state.slice());
  if (kind === MOVE.aim) takeAim(watch.frame, index);
  return { entries: listNow(watch, 100, 'base'), signs: [], ends: [] };
}

/** What leaving dossier `card` on the desk would cause at this close. */
export function previewFallback(model: Model, state: Int32Array, card: number): Preview {
  const watch = createWatch(model, state.slice());
  leavePaper(watch.frame, card);
  return { entries: listEntries(watch, model.cards.fallback[card] as number, 100, 'base'), signs: watch.signs, ends: watch.ends };
}

function previewChoice(model: Model, state: Int32Array, take: (frame: Frame) => number): Preview {
  const { choices } = model;
  const watch = createWatch(model, state.slice());
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
  const watch = createWatch(model, state.slice());
  applyBlock(watch.frame, block, true);
  return listEntries(watch, block, odds, branch);
}

/** A frame that adds up what happens in it. */
interface Watch {
  readonly frame: Frame;
  /** Net change by VariableIndex. */
  readonly net: ReadonlyMap<number, number>;
  readonly signs: readonly number[];
  readonly ends: readonly number[];
}

function createWatch(model: Model, state: Int32Array): Watch {
  const net = new Map<number, number>();
  const signs: number[] = [];
  const ends: number[] = [];
  const recorder: Recorder = {
    line: (_, variable, amount) => net.set(variable, (net.get(variable) ?? 0) + amount),
    event: (_, kind, index) => {
      if (kind === EVENT.signed) signs.push(index);
      else if (kind === EVENT.ended) ends.push(index);
    },
  };
  return { frame: createFrame(model, state, recorder), net, signs, ends };
}

/** Net changes, then the delayed items of `block`. */
function listEntries(watch: Watch, block: number, odds: number, branch: PreviewEntry['branch']): PreviewEntry[] {
  const { model, state } = watch.frame;
  return [...listNow(watch, odds, branch), ...listDelayed(model, state[SLOT.turn] as number, block, odds, branch)];
}

function listNow({ net }: Watch, odds: number, branch: PreviewEntry['branch']): PreviewEntry[] {
  const moved = [...net].filter(([, amount]) => amount !== 0);
  return moved.map(([variable, amount]) => ({ variable, amount, timing: { kind: 'now' }, odds, branch }));
}

function listDelayed(model: Model, turn: number, block: number, odds: number, branch: PreviewEntry['branch']): PreviewEntry[] {
  const { blocks, delayed } = model;
  const entries: PreviewEntry[] = [];
  for (let item = blocks.delayedStart[block] as number; item < (blocks.delayedStart[block + 1] as number); item++) {
    const timing = timingOf(model, turn, item);
    if (timing === null) continue;
    for (let i = delayed.effectStart[item] as number; i < (delayed.effectStart[item + 1] as number); i++) {
      entries.push({ variable: delayed.effectVariable[i] as number, amount: delayed.effectAmount[i] as number, timing, odds, branch });
    }
  }
  return entries.filter((entry) => entry.amount !== 0);
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
