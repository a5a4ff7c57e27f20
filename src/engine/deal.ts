/** Dealing: which papers lie on the desk and which initiatives are in the hand. Priorities are keyed, never a running sum. */
import { DOMAIN, draw } from './chance';
import { holds, recordEvent, type Frame } from './frame';
import { CARD, DESK_SIZE, RUNG, SLOT } from './layout';
import { EVENT } from './recorder';

/** Scratch lists, emptied at each use. */
const musts: number[] = [];
const pool: number[] = [];

/** Puts this turn's papers on the empty desk: the due number, musts first; up to three when the musts are more. */
export function dealDossiers(frame: Frame): void {
  const { model, state } = frame;
  const due = model.due[state[SLOT.turn] as number] as number;
  listEligible(frame);
  musts.sort((a, b) => (model.cards.last[a] as number) - (model.cards.last[b] as number) || a - b);
  const mustCount = Math.min(musts.length, DESK_SIZE - 1);
  for (let i = 0; i < mustCount; i++) putOnDesk(frame, musts[i] as number);
  for (let open = due - mustCount; open > 0 && pool.length > 0; open--) putOnDesk(frame, takeFirst(frame, pool));
}

/** Fills the hand with the eligible initiatives of highest keyed priority. */
export function dealHand(frame: Frame): void {
  const { model, state } = frame;
  const { initiatives, layout } = model;
  pool.length = 0;
  for (let i = 0; i < initiatives.first.length; i++) if (isInitiativeEligible(frame, i)) pool.push(i);
  const seed = state[SLOT.seed] as number;
  for (let place = 0; place < model.scenario.handSize; place++) {
    let best = -1;
    for (let k = 0; k < pool.length; k++) {
      if (best < 0) best = k;
      else {
        const a = pool[k] as number;
        const b = pool[best] as number;
        const drawnA = draw(seed, DOMAIN.hand, initiatives.idHash[a] as number, 0, 0);
        const drawnB = draw(seed, DOMAIN.hand, initiatives.idHash[b] as number, 0, 0);
        if (drawnA * (initiatives.weight[b] as number) < drawnB * (initiatives.weight[a] as number)) best = k;
      }
    }
    state[layout.handSlots + place] = best < 0 ? 0 : (pool.splice(best, 1)[0] as number) + 1;
  }
}

/** True when initiative `index` may be in a hand now: window, condition, not used up. */
export function isInitiativeEligible(frame: Pick<Frame, 'model' | 'state'>, index: number): boolean {
  const { model, state } = frame;
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

function takeFirst(frame: Frame, from: number[]): number {
  const { cards } = frame.model;
  const seed = frame.state[SLOT.seed] as number;
  let best = 0;
  for (let k = 1; k < from.length; k++) {
    const a = from[k] as number;
    const b = from[best] as number;
    const drawnA = draw(seed, DOMAIN.deal, cards.idHash[a] as number, 0, 0);
    const drawnB = draw(seed, DOMAIN.deal, cards.idHash[b] as number, 0, 0);
    if (drawnA * (cards.weight[b] as number) < drawnB * (cards.weight[a] as number)) best = k;
  }
  return from.splice(best, 1)[0] as number;
}

function putOnDesk(frame: Frame, card: number): void {
  const { model, state } = frame;
  const place = state[SLOT.desk] as number;
  state[model.layout.deskSlots + place] = card + 1;
  state[SLOT.desk] = place + 1;
  state[model.layout.card + card] = CARD.onDesk;
  recordEvent(frame, EVENT.dealt, card);
}
