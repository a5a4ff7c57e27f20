/** The opening of a half-year: world, arrivals, build-ups, commitments, drift, winds, ladders, then the deal. */
import { applyBlock, endCommitment } from './apply';
import { DOMAIN, draw, scaleDraw } from './chance';
import { dealDossiers, dealHand } from './deal';
import { runProgram, testGraph } from './evaluate';
import { addToVariable, holds, markReaders, recordEvent, setSlot, type Frame } from './frame';
import { PENDING_WORDS, RUNG, SLOT, STATUS } from './layout';
import { DRIFT_WORDS } from './model';
import { CAUSE, EVENT } from './recorder';
import { refreshDerived } from './refresh';

/** Ladders that may be active at once. */
export const LADDERS_ACTIVE_MAX = 2;

/** Opens the turn that the state's turn slot names. */
export function openTurn(frame: Frame): void {
  recordEvent(frame, EVENT.opened, frame.state[SLOT.turn] as number);
  markReaders(frame, SLOT.turn);
  // A derived variable is a function of the state, so it needs to be right only where something reads one.
  stepWorld(frame);
  landPending(frame);
  keepCommitments(frame);
  drift(frame);
  blowWinds(frame);
  moveLadders(frame);
  refreshDerived(frame);
  dealHand(frame);
  dealDossiers(frame);
  frame.recorder?.opened?.(frame.state);
}

/** An opening in which the world stands still and nobody is asked: arrivals, commitments, drift. For the stress test. */
export function runQuietOpening(frame: Frame): void {
  landPending(frame);
  keepCommitments(frame);
  drift(frame);
}

function stepWorld(frame: Frame): void {
  const { model, state } = frame;
  const { rules, layout } = model;
  const turn = state[SLOT.turn] as number;
  for (let k = rules.stepStart[turn] as number; k < (rules.stepStart[turn + 1] as number); k++) {
    const variable = rules.stepVariable[k] as number;
    const vary = rules.stepVary[k] as number;
    const isVaried = vary > 0 && state[SLOT.history] !== 1;
    const drawn = isVaried ? draw(state[SLOT.seed] as number, DOMAIN.world, rules.stepKey[k] as number, 0, 0) : 0;
    const offset = isVaried ? scaleDraw(drawn, 2 * vary + 1) - vary : 0;
    const change = (rules.stepValue[k] as number) + offset - (state[layout.variables + variable] as number);
    addToVariable(frame, variable, change, CAUSE.world, k, -1);
  }
}

/** Lands what is due and keeps the rest in order. */
function landPending(frame: Frame): void {
  const { model, state } = frame;
  const turn = state[SLOT.turn] as number;
  const count = state[SLOT.pending] as number;
  const base = model.layout.pendingSlots;
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const from = base + i * PENDING_WORDS;
    const item = state[from] as number;
    const next = state[from + 1] as number;
    const last = state[from + 2] as number;
    const origin = state[from + 3] as number;
    if (next === turn) land(frame, item, origin);
    if (last <= turn) continue;
    const to = base + kept * PENDING_WORDS;
    state[to] = item;
    state[to + 1] = next === turn ? turn + 1 : next;
    state[to + 2] = last;
    state[to + 3] = origin;
    kept++;
  }
  state.fill(0, base + kept * PENDING_WORDS, base + count * PENDING_WORDS);
  state[SLOT.pending] = kept;
}

function land(frame: Frame, item: number, origin: number): void {
  const { delayed } = frame.model;
  recordEvent(frame, EVENT.arrived, item, origin);
  for (let i = delayed.effectStart[item] as number; i < (delayed.effectStart[item + 1] as number); i++) {
    addToVariable(frame, delayed.effectVariable[i] as number, delayed.effectAmount[i] as number, CAUSE.delayed, item, origin);
  }
}

function keepCommitments(frame: Frame): void {
  const { model, state } = frame;
  const { commitments, layout } = model;
  const turn = state[SLOT.turn] as number;
  const { status } = layout;
  const { kept } = model.paths;
  for (let k = 0; k < kept.length; k++) {
    const c = kept[k] as number;
    if (state[status + c] !== STATUS.active) continue;
    if ((state[layout.expiry + c] as number) <= turn) {
      endCommitment(frame, c, EVENT.expired);
      continue;
    }
    const signed = state[layout.signedTurn + c] as number;
    for (let i = commitments.upkeepStart[c] as number; i < (commitments.upkeepStart[c + 1] as number); i++) {
      addToVariable(frame, commitments.upkeepVariable[i] as number, commitments.upkeepAmount[i] as number, CAUSE.upkeep, c, signed);
    }
  }
}

function drift(frame: Frame): void {
  const { model, state, recorder } = frame;
  const { programs } = model;
  const { code } = programs;
  const rows = model.refresh.drift;
  for (let at = 0; at < rows.length; at = (at + DRIFT_WORDS) | 0) {
    const stale = (frame.dirtyLow & (rows[at + 5] as number)) | (frame.dirtyHigh & (rows[at + 6] as number));
    if (stale !== 0) refreshDerived(frame);
    const tested = rows[at + 7] as number;
    if (tested >= 0) {
      const value = state[tested] as number;
      if (value < (rows[at + 8] as number) || value > (rows[at + 9] as number)) continue;
    } else if (!testGraph(programs, rows[at + 10] as number, state)) continue;
    const amount = runProgram(code, rows[at + 11] as number, state);
    if (amount === 0) continue;
    if (recorder !== null) {
      addToVariable(frame, rows[at + 12] as number, amount, CAUSE.drift, at / DRIFT_WORDS, -1);
      continue;
    }
    // What `addToVariable` does, from the row alone.
    const slot = rows[at] as number;
    const before = state[slot] as number;
    const wanted = before + amount;
    const least = rows[at + 1] as number;
    const most = rows[at + 2] as number;
    const after = (wanted < least ? least : wanted > most ? most : wanted) | 0;
    if (after === before) continue;
    state[slot] = after;
    frame.dirtyLow |= rows[at + 3] as number;
    frame.dirtyHigh |= rows[at + 4] as number;
  }
  refreshDerived(frame);
}

function blowWinds(frame: Frame): void {
  const { model, state } = frame;
  const { rules, layout } = model;
  const turn = state[SLOT.turn] as number;
  for (let w = 0; w < rules.windBlock.length; w++) {
    const blows = (state[layout.wind + w] as number) - 1;
    if (blows === turn + 1) recordEvent(frame, EVENT.windHint, w);
    if (blows !== turn) continue;
    markReaders(frame, layout.wind + w);
    recordEvent(frame, EVENT.wind, w);
    applyBlock(frame, rules.windBlock[w] as number, false);
  }
}

function moveLadders(frame: Frame): void {
  const { model, state } = frame;
  const { rules, layout } = model;
  const turn = state[SLOT.turn] as number;
  let active = 0;
  for (let l = 0; l < rules.ladderStarts.length; l++) {
    const climb = state[layout.climbTurn + l] as number;
    if (climb > 0 && climb <= turn) climbLadder(frame, l);
    if (isActive(state[layout.rung + l] as number)) active++;
  }
  for (let l = 0; l < rules.ladderStarts.length && active < LADDERS_ACTIVE_MAX; l++) {
    const isIdle = state[layout.rung + l] === RUNG.idle;
    const inWindow = turn >= (rules.ladderFirst[l] as number) && turn <= (rules.ladderLast[l] as number);
    if (!isIdle || !inWindow || !holds(model, state, rules.ladderStarts[l] as number)) continue;
    standOnRung(frame, l, 1);
    active++;
  }
}

function isActive(rung: number): boolean {
  return rung > RUNG.idle && rung < RUNG.settled;
}

function climbLadder(frame: Frame, ladder: number): void {
  const { model, state } = frame;
  const next = (state[model.layout.rung + ladder] as number) + 1;
  if (next <= (model.rules.ladderRungs[ladder] as number)) {
    standOnRung(frame, ladder, next);
    return;
  }
  setSlot(frame, model.layout.rung + ladder, RUNG.measured);
  state[model.layout.climbTurn + ladder] = 0;
  recordEvent(frame, EVENT.measured, ladder);
  applyBlock(frame, model.rules.ladderMeasure[ladder] as number, false);
}

function standOnRung(frame: Frame, ladder: number, rung: number): void {
  const { layout } = frame.model;
  setSlot(frame, layout.rung + ladder, rung);
  frame.state[layout.rungTurn + ladder] = frame.state[SLOT.turn] as number;
  frame.state[layout.climbTurn + ladder] = 0;
  recordEvent(frame, EVENT.rung, ladder, rung);
}
