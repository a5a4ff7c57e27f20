/** Dealing: which papers lie on the desk and which initiatives are in the hand. Priorities are keyed, never a running sum. */
import { orderInitiatives, orderPapers } from './deal-order';
import { holds, recordEvent, type Frame } from './frame';
import { CARD, DEALT_HISTORY_MAX, DEALT_MAX, DESK_SIZE, RUNG, SLOT } from './layout';
import type { Model } from './model';
import { EVENT } from './recorder';

/** Scratch, emptied at each use: the papers that must come, and the places of what is drawn. */
const list = { musts: 0, drawn: 0 };
const musts: number[] = [];
const drawn: number[] = [];

/** Puts this turn's papers on the empty desk: the due number, musts first; up to three when the musts are more, four in history's deal. */
export function dealDossiers(frame: Frame): void {
  const { model, state } = frame;
  const due = model.due[state[SLOT.turn] as number] as number;
  listMusts(frame);
  if (list.musts > 1) sortMusts(model.cards);
  const mustCount = Math.min(list.musts, state[SLOT.history] === 0 ? DEALT_MAX : DEALT_HISTORY_MAX);
  drawPapers(frame, due - mustCount);
  for (let i = 0; i < mustCount; i++) putOnDesk(frame, musts[i] as number);
  for (let k = 0; k < list.drawn; k++) putOnDesk(frame, drawn[k] as number);
}

/** Puts the paper that follows the answer to `card` on the desk at once: the first one that may be dealt. */
export function dealBeat(frame: Frame, card: number): void {
  const { model, state } = frame;
  const { cards, layout } = model;
  const turn = state[SLOT.turn] as number;
  for (let k = cards.beatStart[card] as number; k < (cards.beatStart[card + 1] as number); k++) {
    const beat = cards.beats[k] as number;
    const inWindow = turn >= (cards.first[beat] as number) && turn <= (cards.last[beat] as number);
    if (!inWindow || state[layout.card + beat] !== CARD.undealt || (state[SLOT.desk] as number) >= DESK_SIZE) continue;
    if (!holds(model, state, cards.eligible[beat] as number)) continue;
    putOnDesk(frame, beat);
    return;
  }
}

/** Musts before what is only dated, the most urgent first; among equally urgent ones the heavier, then the earlier in the files. */
function sortMusts({ must, last, weight }: Frame['model']['cards']): void {
  for (let k = 1; k < list.musts; k++) {
    const card = musts[k] as number;
    let place = k;
    for (; place > 0; place--) {
      const other = musts[place - 1] as number;
      const order =
        (must[card] as number) - (must[other] as number) ||
        (last[other] as number) - (last[card] as number) ||
        (weight[card] as number) - (weight[other] as number);
      if (order <= 0) break;
      musts[place] = other;
    }
    musts[place] = card;
  }
}

/** Fills the hand with the eligible initiatives of highest keyed priority; in history's deal with what was started then first of all. */
export function dealHand(frame: Frame): void {
  const { model, state } = frame;
  const { layout } = model;
  const { handSize } = model.scenario;
  list.drawn = 0;
  const isHistory = state[SLOT.history] !== 0;
  if (isHistory) preferHistory(model, state);
  const order = orderInitiatives(model, state[SLOT.seed] as number);
  for (let k = 0; k < order.length && list.drawn < handSize; k++) {
    const index = order[k] as number;
    if (!isInitiativeEligible(model, state, index)) continue;
    if (!isHistory || !wasStarted(model, index, state[SLOT.turn] as number)) drawn[list.drawn++] = index;
  }
  for (let place = 0; place < handSize; place++) {
    state[layout.handSlots + place] = place < list.drawn ? (drawn[place] as number) + 1 : 0;
  }
}

/** Draws what history started in this turn before everything else. */
function preferHistory(model: Model, state: Int32Array): void {
  const { handSize, initiatives } = model.scenario;
  for (let index = 0; index < initiatives.length && list.drawn < handSize; index++) {
    if (wasStarted(model, index, state[SLOT.turn] as number) && isInitiativeEligible(model, state, index)) drawn[list.drawn++] = index;
  }
}

function wasStarted({ scenario }: Model, index: number, turn: number): boolean {
  return scenario.initiatives[index]?.history.includes(turn) === true;
}

/** True when initiative `index` may be in a hand now: window, condition, not used up. */
export function isInitiativeEligible(model: Model, state: Int32Array, index: number): boolean {
  const { initiatives, layout } = model;
  const turn = state[SLOT.turn] as number;
  if (turn < (initiatives.first[index] as number) || turn > (initiatives.last[index] as number)) return false;
  const started = state[layout.initiative + index] as number;
  const again = initiatives.again[index] as number;
  if (started > 0 && (again === 0 || turn < started - 1 + again)) return false;
  return holds(model, state, initiatives.eligible[index] as number);
}

/** Lists the papers that must come now; in history's deal what is dated too. */
function listMusts(frame: Frame): void {
  const { model, state } = frame;
  const { words } = model.cards;
  const window = state[SLOT.history] === 0 ? model.paths.must : model.paths.mustInHistory;
  const first = (state[SLOT.turn] as number) * words;
  list.musts = 0;
  for (let word = 0; word < words; word++) {
    let bits = window[first + word] as number;
    while (bits !== 0) {
      const low = bits & -bits;
      bits ^= low;
      const card = (word << 5) + (31 - Math.clz32(low));
      if (isEligible(frame, card)) musts[list.musts++] = card;
    }
  }
}

/** Draws up to `count` of the papers that may come now, in the order of the run. */
function drawPapers(frame: Frame, count: number): void {
  list.drawn = 0;
  if (count <= 0) return;
  const { model, state } = frame;
  const isHistory = state[SLOT.history] !== 0;
  const window = isHistory ? model.paths.mayInHistory : model.paths.may;
  const first = (state[SLOT.turn] as number) * model.cards.words;
  const order = orderPapers(model, state[SLOT.seed] as number, isHistory);
  for (let k = 0; k < order.length && list.drawn < count; k++) {
    const card = order[k] as number;
    if (((window[first + (card >>> 5)] as number) & (1 << card)) !== 0 && isEligible(frame, card)) drawn[list.drawn++] = card;
  }
}

function isEligible(frame: Frame, card: number): boolean {
  const { model, state } = frame;
  if (state[model.layout.card + card] !== CARD.undealt || !isRungReady(frame, card)) return false;
  return holds(model, state, model.cards.eligible[card] as number);
}

/** A rung's paper comes one turn after its ask. */
function isRungReady(frame: Frame, card: number): boolean {
  const { model, state } = frame;
  const ladder = model.cards.ladder[card] as number;
  if (ladder < 0) return true;
  const rung = state[model.layout.rung + ladder] as number;
  if (rung === RUNG.idle || rung >= RUNG.settled || rung !== model.cards.rung[card]) return false;
  return (state[model.layout.rungTurn + ladder] as number) < (state[SLOT.turn] as number);
}

function putOnDesk(frame: Frame, card: number): void {
  const { model, state } = frame;
  const place = state[SLOT.desk] as number;
  state[model.layout.deskSlots + place] = card + 1;
  state[SLOT.desk] = place + 1;
  state[model.layout.card + card] = CARD.onDesk;
  recordEvent(frame, EVENT.dealt, card);
}
