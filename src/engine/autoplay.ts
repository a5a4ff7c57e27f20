/** Overlays that leave part of the calendar to history: its papers are answered as they were in fact, else left; its half-years close by themselves. */
import { answer, leavePaper, startInitiative, takeAim } from './choose';
import { closeTurn } from './closing';
import { isInitiativeEligible } from './deal';
import { holds, type Frame } from './frame';
import { CARD, SLOT } from './layout';
import { priceOf } from './legal';
import type { PlayedTable } from './model';

/** Plays on until something is the player's or the run is over. Does nothing where the whole calendar is the player's. */
export function playUnplayed(frame: Frame): void {
  const { state } = frame;
  const { played } = frame.model;
  if (played === null) return;
  declareAims(frame, played);
  while (state[SLOT.over] === 0) {
    startHistorical(frame, played);
    answerUnplayed(frame, played);
    if (isHeld(frame, played)) return;
    closeTurn(frame);
  }
}

function declareAims(frame: Frame, { aims }: PlayedTable): void {
  for (const aim of aims) if (frame.state[frame.model.layout.aim + aim] === 0) takeAim(frame, aim);
}

/** True when the open half-year waits for the player: to answer, or to close what was answered. */
function isHeld({ model, state }: Frame, played: PlayedTable): boolean {
  const turn = state[SLOT.turn] as number;
  if (turn < played.first || turn > played.last) return false;
  if (model.scenario.played?.dossiers === null) return true;
  for (let place = 0; place < (state[SLOT.desk] as number); place++) {
    if (played.dossiers[(state[model.layout.deskSlots + place] as number) - 1] === 1) return true;
  }
  return false;
}

function isPlayers({ state }: Frame, played: PlayedTable, card: number): boolean {
  const turn = state[SLOT.turn] as number;
  return turn >= played.first && turn <= played.last && played.dossiers[card] === 1;
}

/** Papers in desk order; answers may put further beats on the desk, which are reached in the same walk. */
function answerUnplayed(frame: Frame, played: PlayedTable): void {
  const { model, state } = frame;
  for (let place = 0; place < (state[SLOT.desk] as number); place++) {
    const card = (state[model.layout.deskSlots + place] as number) - 1;
    if (state[model.layout.card + card] !== CARD.onDesk || isPlayers(frame, played, card)) continue;
    const option = model.cards.history[card] as number;
    const choice = (model.cards.choiceStart[card] as number) + option;
    if (option >= 0 && holds(model, state, model.choices.unlocked[choice] as number)) answer(frame, card, option);
    else leavePaper(frame, card);
  }
}

/** Initiatives at the half-years in which they were taken, hand or no hand, where they may be had and paid. */
function startHistorical(frame: Frame, played: PlayedTable): void {
  const { model, state } = frame;
  const turn = state[SLOT.turn] as number;
  const isPlayersTurn = played.initiatives && turn >= played.first && turn <= played.last;
  if (isPlayersTurn) return;
  model.scenario.initiatives.forEach(({ history }, index) => {
    if (!history.includes(turn) || state[model.layout.initiative + index] === turn + 1) return;
    if (!isInitiativeEligible(model, state, index)) return;
    if ((state[model.capitalSlot] as number) >= priceOf(model, state, index)) startInitiative(frame, index);
  });
}
