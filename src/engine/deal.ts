/** Dealing: which papers lie on the desk and which initiatives are in the hand. Priorities are keyed, never a running sum. */
import { DOMAIN, draw, type Domain } from './chance';
import { holds, recordEvent, type Frame } from './frame';
import { CARD, DESK_SIZE, RUNG, SLOT } from './layout';
import type { Model } from './model';
import { EVENT } from './recorder';

/** Scratch lists, emptied at each use. */
const musts: number[] = [];
const pool: number[] = [];
/** Priority of the entry of `pool` at the same place. */
const priorities: number[] = [];

/** Puts this turn's papers on the empty desk: the due number, musts first; up to three when the musts are more. */
export function dealDossiers(frame: Frame): void {
  const { model, state } = frame;
  const due = model.due[state[SLOT.turn] as number] as number;
  listEligible(frame);
  if (musts.length > 1) sortMusts(model.cards);
  const mustCount = Math.min(musts.length, DESK_SIZE - 1);
  for (let i = 0; i < mustCount; i++) putOnDesk(frame, musts[i] as number);
  if (due <= mustCount) return;
  drawPriorities(state[SLOT.seed] as number, DOMAIN.deal, model.cards.idHash);
  for (let open = due - mustCount; open > 0 && pool.length > 0; open--) putOnDesk(frame, takeFirst(model.cards.weight));
}

/** The most urgent first; among equally urgent ones the heavier, then the earlier in the files. */
function sortMusts(cards: Frame['model']['cards']): void {
  const { last, weight } = cards;
  musts.sort((a, b) => (last[a] as number) - (last[b] as number) || (weight[b] as number) - (weight[a] as number) || a - b);
}

/** Fills the hand with the eligible initiatives of highest keyed priority. */
export function dealHand(frame: Frame): void {
  const { model, state } = frame;
  const { initiatives, layout } = model;
  pool.length = 0;
  for (let i = 0; i < initiatives.first.length; i++) if (isInitiativeEligible(model, state, i)) pool.push(i);
  drawPriorities(state[SLOT.seed] as number, DOMAIN.hand, initiatives.idHash);
  for (let place = 0; place < model.scenario.handSize; place++) {
    state[layout.handSlots + place] = pool.length === 0 ? 0 : takeFirst(initiatives.weight) + 1;
  }
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

function listEligible(frame: Frame): void {
  const { model, state } = frame;
  const { cards, layout } = model;
  const turn = state[SLOT.turn] as number;
  musts.length = 0;
  pool.length = 0;
  for (let word = 0; word < cards.words; word++) {
    let bits = cards.window[turn * cards.words + word] as number;
    while (bits !== 0) {
      const low = bits & -bits;
      bits ^= low;
      const card = (word << 5) + (31 - Math.clz32(low));
      if (state[layout.card + card] !== CARD.undealt || !isRungReady(frame, card)) continue;
      if (!holds(model, state, cards.eligible[card] as number)) continue;
      (cards.must[card] === 1 ? musts : pool).push(card);
    }
  }
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

/** Draws the keyed priority of everything in the pool. */
function drawPriorities(seed: number, domain: Domain, idHash: Int32Array): void {
  for (let k = 0; k < pool.length; k++) priorities[k] = draw(seed, domain, idHash[pool[k] as number] as number, 0, 0);
}

/** Takes the entry whose priority divided by its weight is smallest out of the pool; the others keep their order. */
function takeFirst(weight: Int32Array): number {
  let best = 0;
  let bestWeight = weight[pool[0] as number] as number;
  for (let k = 1; k < pool.length; k++) {
    const own = weight[pool[k] as number] as number;
    if ((priorities[k] as number) * bestWeight >= (priorities[best] as number) * own) continue;
    best = k;
    bestWeight = own;
  }
  const taken = pool[best] as number;
  for (let k = best + 1; k < pool.length; k++) {
    pool[k - 1] = pool[k] as number;
    priorities[k - 1] = priorities[k] as number;
  }
  pool.length--;
  return taken;
}

function putOnDesk(frame: Frame, card: number): void {
  const { model, state } = frame;
  const place = state[SLOT.desk] as number;
  state[model.layout.deskSlots + place] = card + 1;
  state[SLOT.desk] = place + 1;
  state[model.layout.card + card] = CARD.onDesk;
  recordEvent(frame, EVENT.dealt, card);
}
