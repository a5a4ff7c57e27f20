/** What may be done now: the only source for buttons, bots and fuzzers. */
import { isInitiativeEligible } from './deal';
import { amountAt, holds } from './frame';
import { CARD, SLOT } from './layout';
import type { Model } from './model';
import { clampInt } from './math';
import { CLOSE, MOVE, packMove, unpackMove, type Move } from './move';

/** Why a visible move is locked. */
export type Lock =
  /** The option's own condition; its reason is a text of the dossier. */
  | { readonly kind: 'condition' }
  /** Costs more political capital than there is. */
  | { readonly kind: 'capital'; readonly price: number; readonly held: number }
  | { readonly kind: 'initiative-used'; readonly allowed: number }
  /** The world moved since the hand was dealt. */
  | { readonly kind: 'passed' }
  /** More than one paper would stay unanswered. */
  | { readonly kind: 'papers'; readonly unanswered: number }
  | { readonly kind: 'aims'; readonly declared: number; readonly wanted: number };

export interface LegalMove {
  readonly move: Move;
  /** Null when the move is open. */
  readonly lock: Lock | null;
}

/** Dearest price of an initiative. */
export const CAPITAL_MAX = 6;

/** At most this many papers may stay unanswered at a close. */
export const PAPERS_LEFT_MAX = 1;

/** Every move that is visible now with its lock: options of the papers on the desk, the hand, aims to declare, the close. */
export function legal(model: Model, state: Int32Array): LegalMove[] {
  const moves: LegalMove[] = [];
  if (state[SLOT.over] === 1) return moves;
  for (const card of listUnanswered(model, state)) {
    const first = model.cards.choiceStart[card] as number;
    const count = (model.cards.choiceStart[card + 1] as number) - first;
    for (let option = 0; option < count; option++) {
      const isOpen = holds(model, state, model.choices.unlocked[first + option] as number);
      moves.push({ move: packMove(MOVE.answer, card, option), lock: isOpen ? null : { kind: 'condition' } });
    }
  }
  const hand = (model.initiativesMax[state[SLOT.turn] as number] as number) > 0 ? listHand(model, state) : [];
  for (const index of hand) moves.push({ move: packMove(MOVE.start, index, 0), lock: lockOfInitiative(model, state, index) });
  for (const index of listAims(model, state)) moves.push({ move: packMove(MOVE.aim, index, 0), lock: null });
  moves.push({ move: CLOSE, lock: lockOfClose(model, state) });
  return moves;
}

/** Writes the open moves, in the order of `legal`, to `out`; returns how many. Allocates nothing that lasts. */
export function listOpenMoves(model: Model, state: Int32Array, out: Move[]): number {
  let count = 0;
  if (state[SLOT.over] === 1) return count;
  const { layout, cards, choices } = model;
  const { choiceStart } = cards;
  const { unlocked } = choices;
  const desk = state[SLOT.desk] as number;
  let unanswered = 0;
  for (let place = 0; place < desk; place = (place + 1) | 0) {
    const card = ((state[layout.deskSlots + place] as number) - 1) | 0;
    if (state[layout.card + card] !== CARD.onDesk) continue;
    unanswered++;
    const first = choiceStart[card] as number;
    const end = choiceStart[card + 1] as number;
    for (let choice = first; choice < end; choice = (choice + 1) | 0) {
      const condition = unlocked[choice] as number;
      if (condition < 0 || holds(model, state, condition)) out[count++] = packMove(MOVE.answer, card, (choice - first) | 0);
    }
  }
  const turn = state[SLOT.turn] as number;
  const { handSize, aimsBy, aimCount } = model.scenario;
  if (mayStart(model, state)) {
    for (let place = 0; place < handSize; place = (place + 1) | 0) {
      const index = ((state[layout.handSlots + place] as number) - 1) | 0;
      if (index >= 0 && isInitiativeOpen(model, state, index)) out[count++] = packMove(MOVE.start, index, 0);
    }
  }
  const declared = state[SLOT.aims] as number;
  if (turn <= aimsBy && declared < aimCount) {
    for (let index = 0; index < model.rules.aimCode.length; index++) {
      if (state[layout.aim + index] === 0) out[count++] = packMove(MOVE.aim, index, 0);
    }
  }
  if (unanswered <= PAPERS_LEFT_MAX && (turn !== aimsBy || declared >= aimCount)) out[count++] = CLOSE;
  return count;
}

/** True when `move` is one of the open moves. */
export function isOpenMove(model: Model, state: Int32Array, move: Move): boolean {
  if (state[SLOT.over] === 1) return false;
  const { kind, index, option } = unpackMove(move);
  // Bits outside the three fields would otherwise be dropped, and a foreign number read as an open move.
  if (packMove(kind, index, option) !== move) return false;
  if (move === CLOSE) return isCloseOpen(model, state);
  if (kind === MOVE.aim && option === 0) return listAims(model, state).includes(index);
  if (kind === MOVE.start && option === 0) {
    return mayStart(model, state) && listHand(model, state).includes(index) && isInitiativeOpen(model, state, index);
  }
  if (kind !== MOVE.answer || !listUnanswered(model, state).includes(index)) return false;
  const choice = (model.cards.choiceStart[index] as number) + option;
  return choice < (model.cards.choiceStart[index + 1] as number) && holds(model, state, model.choices.unlocked[choice] as number);
}

/** Dossier indices on the desk, in the order they were dealt, answered ones included. */
export function listDesk(model: Model, state: Int32Array): number[] {
  const count = state[SLOT.desk] as number;
  return Array.from({ length: count }, (_, place) => (state[model.layout.deskSlots + place] as number) - 1);
}

/** Initiative indices in the hand. */
export function listHand(model: Model, state: Int32Array): number[] {
  const hand: number[] = [];
  for (let place = 0; place < model.scenario.handSize; place++) {
    const index = (state[model.layout.handSlots + place] as number) - 1;
    if (index >= 0) hand.push(index);
  }
  return hand;
}

function listUnanswered(model: Model, state: Int32Array): number[] {
  return listDesk(model, state).filter((card) => state[model.layout.card + card] === CARD.onDesk);
}

function listAims(model: Model, state: Int32Array): number[] {
  const { scenario, layout } = model;
  const isOpen = (state[SLOT.turn] as number) <= scenario.aimsBy && (state[SLOT.aims] as number) < scenario.aimCount;
  return isOpen ? scenario.aims.flatMap((_, index) => (state[layout.aim + index] === 0 ? [index] : [])) : [];
}

/** Price of initiative `index` in political capital at this state, 0 to CAPITAL_MAX. */
export function priceOf(model: Model, state: Int32Array, index: number): number {
  return clampInt(amountAt(model, state, model.initiatives.capital[index] as number), 0, CAPITAL_MAX);
}

/** True when this half-year has room for one more initiative. */
function mayStart(model: Model, state: Int32Array): boolean {
  return (state[SLOT.started] as number) < (model.initiativesMax[state[SLOT.turn] as number] as number);
}

function isInitiativeOpen(model: Model, state: Int32Array, index: number): boolean {
  const isPaid = (state[model.capitalSlot] as number) >= priceOf(model, state, index);
  return isPaid && isInitiativeEligible(model, state, index);
}

/** The reason behind `mayStart` and `isInitiativeOpen`. */
function lockOfInitiative(model: Model, state: Int32Array, index: number): Lock | null {
  const allowed = model.initiativesMax[state[SLOT.turn] as number] as number;
  if (!mayStart(model, state)) return { kind: 'initiative-used', allowed };
  if (!isInitiativeEligible(model, state, index)) return { kind: 'passed' };
  const price = priceOf(model, state, index);
  const held = state[model.capitalSlot] as number;
  return held < price ? { kind: 'capital', price, held } : null;
}

function isCloseOpen(model: Model, state: Int32Array): boolean {
  const isUndeclared = state[SLOT.turn] === model.scenario.aimsBy && (state[SLOT.aims] as number) < model.scenario.aimCount;
  return !isUndeclared && countUnanswered(model, state) <= PAPERS_LEFT_MAX;
}

function countUnanswered(model: Model, state: Int32Array): number {
  let unanswered = 0;
  for (let place = 0; place < (state[SLOT.desk] as number); place++) {
    const card = (state[model.layout.deskSlots + place] as number) - 1;
    if (state[model.layout.card + card] === CARD.onDesk) unanswered++;
  }
  return unanswered;
}

/** The reason behind `isCloseOpen`. */
function lockOfClose(model: Model, state: Int32Array): Lock | null {
  const unanswered = countUnanswered(model, state);
  if (unanswered > PAPERS_LEFT_MAX) return { kind: 'papers', unanswered };
  const declared = state[SLOT.aims] as number;
  const { aimsBy, aimCount } = model.scenario;
  return state[SLOT.turn] === aimsBy && declared < aimCount ? { kind: 'aims', declared, wanted: aimCount } : null;
}
