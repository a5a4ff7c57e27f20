/** The close of a half-year: papers left lying, dated tests, perils, and after the last turn the ending. */
import { applyBlock } from './apply';
import { leavePaper } from './choose';
import { amountAt, holds, recordEvent, setSlot, type Frame } from './frame';
import { CARD, DESK_SIZE, SLOT } from './layout';
import type { Model } from './model';
import { openTurn } from './opening';
import { EVENT } from './recorder';

/** Closes the turn and opens the next, or ends the game. */
export function closeTurn(frame: Frame): void {
  const { model, state } = frame;
  const turn = state[SLOT.turn] as number;
  leavePapers(frame);
  judgeTests(frame);
  react(frame);
  watchPerils(frame);
  recordEvent(frame, EVENT.closed, turn);
  clearDesk(frame);
  if (turn + 1 >= model.scenario.turnCount) {
    const ending = chooseEnding(model, state);
    state[SLOT.over] = 1;
    state[SLOT.ending] = ending;
    recordEvent(frame, EVENT.ending, ending);
    return;
  }
  state[SLOT.turn] = turn + 1;
  openTurn(frame);
}

/** What aim `aim` measures at this state, in its unit. */
export function measureAim(model: Model, state: Int32Array, aim: number): number {
  return amountAt(model, state, model.rules.aimCode[aim] as number);
}

function leavePapers(frame: Frame): void {
  const { model, state } = frame;
  for (let place = 0; place < (state[SLOT.desk] as number); place++) {
    const card = (state[model.layout.deskSlots + place] as number) - 1;
    if (state[model.layout.card + card] !== CARD.onDesk) continue;
    leavePaper(frame, card);
  }
}

function clearDesk({ model, state }: Frame): void {
  state.fill(0, model.layout.deskSlots, model.layout.deskSlots + DESK_SIZE);
  state[SLOT.desk] = 0;
  state[SLOT.started] = 0;
}

function judgeTests(frame: Frame): void {
  const { model, state } = frame;
  const { rules, layout } = model;
  const turn = state[SLOT.turn] as number;
  for (let x = 0; x < rules.testAt.length; x++) {
    if (rules.testAt[x] !== turn || !holds(model, state, rules.testEligible[x] as number)) continue;
    const first = rules.outcomeStart[x] as number;
    for (let o = first; o < (rules.outcomeStart[x + 1] as number); o++) {
      if (!holds(model, state, rules.outcomeWhen[o] as number)) continue;
      setSlot(frame, layout.outcome + x, o - first + 1);
      recordEvent(frame, EVENT.outcome, x, o - first);
      applyBlock(frame, rules.outcomeBlock[o] as number, false);
      break;
    }
  }
}

/** Reactions in file order; each sees what the one before it did. */
function react(frame: Frame): void {
  const { model, state } = frame;
  const { rules, layout } = model;
  const turn = state[SLOT.turn] as number;
  for (let r = 0; r < rules.reactionWhen.length; r++) {
    const last = state[layout.reaction + r] as number;
    const again = rules.reactionAgain[r] as number;
    if (last > 0 && (again === 0 || turn < last - 1 + again)) continue;
    if (!holds(model, state, rules.reactionWhen[r] as number)) continue;
    setSlot(frame, layout.reaction + r, turn + 1);
    recordEvent(frame, EVENT.reaction, r);
    applyBlock(frame, rules.reactionBlock[r] as number, false);
  }
}

/** A peril moves one step a turn at most: first warning, second warning, break. */
function watchPerils(frame: Frame): void {
  const { model, state } = frame;
  const { rules, layout } = model;
  for (let p = 0; p < rules.perilBlock.length; p++) {
    const level = state[layout.peril + p] as number;
    const table = level === 0 ? rules.perilWarnFirst : level === 1 ? rules.perilWarnSecond : rules.perilBreaks;
    if (level > 2 || !holds(model, state, table[p] as number)) continue;
    setSlot(frame, layout.peril + p, level + 1);
    recordEvent(frame, level === 2 ? EVENT.broken : EVENT.warning, p, level);
    if (level === 2) applyBlock(frame, rules.perilBlock[p] as number, false);
  }
}

function chooseEnding(model: Model, state: Int32Array): number {
  const { endingWhen } = model.rules;
  for (let e = 0; e < endingWhen.length; e++) if (holds(model, state, endingWhen[e] as number)) return e;
  return endingWhen.length - 1;
}
