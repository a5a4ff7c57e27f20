/** Previews: the lines a decision itself causes, found by making it on a copy. Drift is not covered. */
import { applyBlock, oddsOf } from './apply';
import { addToVariable, createFrame, type Frame } from './frame';
import { SLOT } from './layout';
import type { Model } from './model';
import { MOVE, unpackMove, type Move } from './move';
import { CAUSE, type Recorder } from './recorder';

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

/** What `move` would cause at `state`. Declaring an aim and closing cause nothing by themselves. */
export function preview(model: Model, state: Int32Array, move: Move): Preview {
  const { kind, index, option } = unpackMove(move);
  if (kind === MOVE.answer) return previewChoice(model, state, (model.cards.choiceStart[index] as number) + option, -1);
  if (kind === MOVE.start) return previewChoice(model, state, model.initiatives.choice[index] as number, index);
  return { entries: [], signs: [], ends: [] };
}

/** What leaving dossier `card` on the desk would cause at this close. */
export function previewFallback(model: Model, state: Int32Array, card: number): Preview {
  const block = model.cards.fallback[card] as number;
  return { entries: previewBlock(model, Int32Array.from(state), block, 100, 'base'), ...listBonds(model, block) };
}

function previewChoice(model: Model, state: Int32Array, choice: number, initiative: number): Preview {
  const { choices } = model;
  const block = choices.block[choice] as number;
  const after = Int32Array.from(state);
  const entries = previewBlock(model, after, block, 100, 'base', (frame) => payCapital(frame, initiative));
  if ((choices.oddsCode[choice] as number) >= 0) {
    const odds = oddsOf(createFrame(model, after, null), choice);
    if (odds > 0) entries.push(...previewBlock(model, Int32Array.from(after), choices.thenBlock[choice] as number, odds, 'then'));
    if (odds < 100) entries.push(...previewBlock(model, Int32Array.from(after), choices.elseBlock[choice] as number, 100 - odds, 'else'));
  }
  return { entries, ...listBonds(model, block) };
}

function payCapital(frame: Frame, initiative: number): void {
  if (initiative < 0) return;
  const capital = frame.model.capitalSlot - frame.model.layout.variables;
  addToVariable(frame, capital, -(frame.model.initiatives.capital[initiative] as number), CAUSE.price, initiative, -1);
}

/** Applies `block` to `state` (in place) and lists its net changes, then its delayed items. */
function previewBlock(
  model: Model,
  state: Int32Array,
  block: number,
  odds: number,
  branch: PreviewEntry['branch'],
  first?: (frame: Frame) => void,
): PreviewEntry[] {
  const net = new Map<number, number>();
  const recorder: Recorder = { line: (_, variable, amount) => net.set(variable, (net.get(variable) ?? 0) + amount), event: () => undefined };
  const frame = createFrame(model, state, recorder);
  first?.(frame);
  applyBlock(frame, block, true);
  const now = [...net].filter(([, amount]) => amount !== 0);
  return [
    ...now.map(([variable, amount]): PreviewEntry => ({ variable, amount, timing: { kind: 'now' }, odds, branch })),
    ...listDelayed(model, state[SLOT.turn] as number, block, odds, branch),
  ];
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

function listBonds(model: Model, block: number): Pick<Preview, 'signs' | 'ends'> {
  const { signStart, signCommitment, endStart, endCommitment } = model.blocks;
  return {
    signs: [...signCommitment.subarray(signStart[block], signStart[block + 1])],
    ends: [...endCommitment.subarray(endStart[block], endStart[block + 1])],
  };
}
