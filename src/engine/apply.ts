/** Applies blocks: immediate effects, cross-pressures, delayed items, commitments, ladders. */
import { DOMAIN, draw, scaleDraw } from './chance';
import { addToVariable, amountAt, recordEvent, setSlot, type Frame } from './frame';
import { NEVER, PENDING_MAX, PENDING_WORDS, RUNG, SLOT, STATUS } from './layout';
import { clampInt, mulDiv } from './math';
import { CAUSE, EVENT } from './recorder';
import { refreshDerived } from './refresh';

/** Applies block `block` now. `pressing` blocks (decisions) set off cross-pressures. Refreshes derived variables at the end. */
export function applyBlock(frame: Frame, block: number, pressing: boolean): void {
  const { model, state } = frame;
  const { blocks } = model;
  const turn = state[SLOT.turn] as number;
  const isPressing = pressing && blocks.presses[block] === 1;
  if (isPressing) readSources(frame);
  const effectEnd = blocks.effectStart[block + 1] as number;
  for (let i = blocks.effectStart[block] as number; i < effectEnd; i++) {
    const code = blocks.effectCode[i] as number;
    const amount = code < 0 ? (blocks.effectAmount[i] as number) : amountAt(model, state, code);
    addToVariable(frame, blocks.effectVariable[i] as number, amount, CAUSE.block, block, turn);
  }
  if (isPressing) applyCrossPressures(frame);
  for (let i = blocks.delayedStart[block] as number; i < (blocks.delayedStart[block + 1] as number); i++) schedule(frame, i);
  for (let i = blocks.signStart[block] as number; i < (blocks.signStart[block + 1] as number); i++) sign(frame, i);
  for (let i = blocks.endStart[block] as number; i < (blocks.endStart[block + 1] as number); i++) {
    endCommitment(frame, blocks.endCommitment[i] as number, EVENT.ended);
  }
  for (let i = blocks.ladderStart[block] as number; i < (blocks.ladderStart[block + 1] as number); i++) {
    moveLadder(frame, blocks.ladderIndex[i] as number, blocks.ladderMove[i] as number);
  }
  refreshDerived(frame);
}

/** Odds of a choice's `then` branch in percent at this state, 0-100. */
export function oddsOf(frame: Frame, choice: number): number {
  const code = frame.model.choices.oddsCode[choice] as number;
  return code < 0 ? 100 : clampInt(amountAt(frame.model, frame.state, code), 0, 100);
}

/** Applies the branch that a choice's keyed draw falls on; its base block has been applied. `asker` is the owner's id hash. */
export function applyBranch(frame: Frame, choice: number, asker: number, occurrence: number): void {
  const { choices } = frame.model;
  if ((choices.oddsCode[choice] as number) < 0) return;
  const branch = drawBranch(frame, choice, asker, occurrence) ? choices.thenBlock[choice] : choices.elseBlock[choice];
  recordEvent(frame, EVENT.drawn, branch as number, oddsOf(frame, choice));
  applyBlock(frame, branch as number, true);
}

function drawBranch(frame: Frame, choice: number, asker: number, occurrence: number): boolean {
  const { choices } = frame.model;
  const odds = oddsOf(frame, choice);
  // What the preview called certain stays certain under the reserved seed too.
  if (frame.state[SLOT.history] === 1 && odds > 0 && odds < 100) return choices.historyThen[choice] === 1;
  const seed = frame.state[SLOT.seed] as number;
  return scaleDraw(draw(seed, DOMAIN.chance, asker, occurrence, choices.drawName[choice] as number), 100) < odds;
}

/** Ends an active commitment; nothing happens to one that is not in force. */
export function endCommitment(frame: Frame, commitment: number, event: typeof EVENT.ended | typeof EVENT.expired): void {
  const { layout } = frame.model;
  if (frame.state[layout.status + commitment] !== STATUS.active) return;
  setSlot(frame, layout.status + commitment, STATUS.ended);
  setSlot(frame, layout.value + commitment, 0);
  recordEvent(frame, event, commitment);
}

/** Scratch: value of each cross-pressure's source before the block, then its change. No block is applied inside another. */
const crossChange: number[] = [];

function readSources({ model, state }: Frame): void {
  const { crossSource } = model.rules;
  for (let i = 0; i < crossSource.length; i++) crossChange[i] = state[model.layout.variables + (crossSource[i] as number)] as number;
}

function applyCrossPressures(frame: Frame): void {
  const { model, state } = frame;
  const { rules, layout } = model;
  const turn = state[SLOT.turn] as number;
  const count = rules.crossSource.length;
  // All differences are taken first, so that one pressure never feeds the next.
  for (let i = 0; i < count; i++) {
    crossChange[i] = (state[layout.variables + (rules.crossSource[i] as number)] as number) - (crossChange[i] as number);
  }
  for (let i = 0; i < count; i++) {
    const change = crossChange[i] as number;
    const sign = rules.crossSign[i] as number;
    if (change === 0 || sign * change < 0) continue;
    const scale = amountAt(model, state, rules.crossCode[i] as number);
    const amount = mulDiv(change * (rules.crossPermille[i] as number), scale, 1000 * (rules.crossBase[i] as number));
    addToVariable(frame, rules.crossTarget[i] as number, amount, CAUSE.cross, i, turn);
  }
}

function schedule(frame: Frame, item: number): void {
  const { model, state } = frame;
  const { delayed, layout } = model;
  const turn = state[SLOT.turn] as number;
  const turns = delayed.turns[item] as number;
  const at = delayed.at[item] as number;
  const isArrival = delayed.kind[item] === 0;
  const next = isArrival ? (at >= 0 ? at : turn + turns) : turn + 1;
  const last = isArrival ? next : at >= 0 ? at : turn + turns;
  const count = state[SLOT.pending] as number;
  if (last <= turn || next <= turn || last < next) return;
  if (count >= PENDING_MAX) throw new RangeError(`more than ${PENDING_MAX} delayed effects at once`);
  const slot = layout.pendingSlots + count * PENDING_WORDS;
  state[slot] = item;
  state[slot + 1] = next;
  state[slot + 2] = last;
  state[slot + 3] = turn;
  state[SLOT.pending] = count + 1;
}

function sign(frame: Frame, entry: number): void {
  const { model, state } = frame;
  const { blocks, commitments, layout } = model;
  const commitment = blocks.signCommitment[entry] as number;
  if (state[layout.status + commitment] !== STATUS.none) return;
  const turn = state[SLOT.turn] as number;
  const value = blocks.signValue[entry] as number;
  const own = commitments.term[commitment] as number;
  const given = blocks.signTerm[entry] as number;
  const term = given < 0 ? own : given;
  state[layout.signedTurn + commitment] = turn;
  state[layout.expiry + commitment] = term === 0 ? NEVER : turn + term;
  setSlot(frame, layout.value + commitment, value < 0 ? (commitments.value[commitment] as number) : value);
  setSlot(frame, layout.status + commitment, STATUS.active);
  recordEvent(frame, EVENT.signed, commitment);
}

/** `move`: 0 climb, 1 hold, 2 settle (LADDER_MOVES). Only an active ladder moves. */
function moveLadder(frame: Frame, ladder: number, move: number): void {
  const { layout } = frame.model;
  const rung = frame.state[layout.rung + ladder] as number;
  if (rung === RUNG.idle || rung >= RUNG.settled) return;
  if (move === 2) {
    setSlot(frame, layout.rung + ladder, RUNG.settled);
    frame.state[layout.climbTurn + ladder] = 0;
    recordEvent(frame, EVENT.settled, ladder);
    return;
  }
  frame.state[layout.climbTurn + ladder] = (frame.state[SLOT.turn] as number) + 1 + move;
}
