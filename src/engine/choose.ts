/** What a decision does before its luck is drawn; shared by `step` and `preview`, so that neither can part from the other. */
import { applyBlock, applyBranch } from './apply';
import { dealBeat } from './deal';
import { priceOf } from './legal';
import { addToVariable, recordEvent, setSlot, type Frame } from './frame';
import { CARD, SLOT } from './layout';
import { CAUSE, EVENT } from './recorder';
import { refreshDerived } from './refresh';

/** Answers dossier `card`: the option's block, its luck, and the paper that follows. */
export function answer(frame: Frame, card: number, option: number): void {
  const choice = takeOption(frame, card, option);
  applyBranch(frame, choice, frame.model.cards.idHash[card] as number, 0);
  dealBeat(frame, card);
}

/** Starts initiative `index`: its price, its block, its luck. */
export function startInitiative(frame: Frame, index: number): void {
  const { model, state } = frame;
  // The occurrence keeps a repeated initiative's luck apart from its first.
  const occurrence = state[model.layout.initiative + index] === 0 ? 0 : (state[SLOT.turn] as number);
  const choice = takeInitiative(frame, index);
  applyBranch(frame, choice, model.initiatives.idHash[index] as number, occurrence);
}

/** Marks dossier `card` as answered and applies the option's base block. Returns the choice, whose chance is still to be drawn. */
export function takeOption(frame: Frame, card: number, option: number): number {
  const { cards, choices, layout } = frame.model;
  const choice = (cards.choiceStart[card] as number) + option;
  setSlot(frame, layout.card + card, CARD.answered);
  setSlot(frame, layout.choice + card, option + 1);
  recordEvent(frame, EVENT.answered, card, option);
  applyBlock(frame, choices.block[choice] as number, true);
  return choice;
}

/** Marks initiative `index` as started, pays its price and applies its base block. Returns the choice, whose chance is still to be drawn. */
export function takeInitiative(frame: Frame, index: number): number {
  const { model, state } = frame;
  const { initiatives, layout } = model;
  const turn = state[SLOT.turn] as number;
  const choice = initiatives.choice[index] as number;
  const price = priceOf(model, state, index);
  setSlot(frame, layout.initiative + index, turn + 1);
  state[SLOT.started] = (state[SLOT.started] as number) + 1;
  recordEvent(frame, EVENT.started, index);
  addToVariable(frame, model.capitalSlot - layout.variables, -price, CAUSE.price, index, turn);
  applyBlock(frame, model.choices.block[choice] as number, true);
  return choice;
}

/** Declares aim `index`; only derived variables may read that. */
export function takeAim(frame: Frame, index: number): void {
  const { state, model } = frame;
  setSlot(frame, model.layout.aim + index, 1);
  state[SLOT.aims] = (state[SLOT.aims] as number) + 1;
  recordEvent(frame, EVENT.aim, index);
  refreshDerived(frame);
}

/** Marks dossier `card` as left lying and applies its default. */
export function leavePaper(frame: Frame, card: number): void {
  const { model } = frame;
  setSlot(frame, model.layout.card + card, CARD.left);
  recordEvent(frame, EVENT.left, card);
  applyBlock(frame, model.cards.fallback[card] as number, true);
}
