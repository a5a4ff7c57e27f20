/** The stress test's tools: a shock, quiet half-years in which nobody decides anything, and what is left. They work on a copy. */
import { applyBlock, endCommitment } from './apply';
import { amountAt, createFrame, markReaders, setSlot } from './frame';
import { SLOT, STATUS } from './layout';
import type { InsuranceTable, Model } from './model';
import { runQuietOpening } from './opening';
import { EVENT } from './recorder';
import { refreshDerived } from './refresh';

/**
 * Applies shock `shock` (index) to `state` in place: ends the unbound commitments it takes, then its block.
 * @throws RangeError when the scenario declares no insurance
 */
export function applyShock(model: Model, state: Int32Array, shock: number): void {
  const table = demandTable(model);
  const frame = createFrame(model, state, null);
  for (let k = table.shockTakesStart[shock] as number; k < (table.shockTakesStart[shock + 1] as number); k++) {
    const commitment = table.shockTakes[k] as number;
    if (state[model.layout.status + commitment] === STATUS.active) endCommitment(frame, commitment, EVENT.ended);
  }
  applyBlock(frame, table.shockBlock[shock] as number, false);
}

/** Runs `turns` half-years in place with the world frozen: what is on its way lands, what is due is paid, drift runs; no paper, wind, ladder or test. */
export function idleTurns(model: Model, state: Int32Array, turns: number): void {
  const frame = createFrame(model, state, null);
  for (let k = 0; k < turns; k++) {
    setSlot(frame, SLOT.turn, (state[SLOT.turn] as number) + 1);
    markReaders(frame, SLOT.turn);
    runQuietOpening(frame);
  }
}

/** Takes commitment `commitment` (index) out of `state` in place, as if it had never been signed. What it has already paid or cost stays. */
export function dropCommitment(model: Model, state: Int32Array, commitment: number): void {
  const frame = createFrame(model, state, null);
  const { layout } = model;
  state[layout.signedTurn + commitment] = 0;
  state[layout.expiry + commitment] = 0;
  setSlot(frame, layout.value + commitment, 0);
  setSlot(frame, layout.status + commitment, STATUS.none);
  refreshDerived(frame);
}

/** Level of service `service` (index) at `state`, in the unit of its need. */
export function measureService(model: Model, state: Int32Array, service: number): number {
  return amountAt(model, state, demandTable(model).serviceCode[service] as number);
}

/** The scenario's welfare index at `state`; higher is better. */
export function measureWelfare(model: Model, state: Int32Array): number {
  return amountAt(model, state, demandTable(model).welfareCode);
}

function demandTable({ insurance }: Model): InsuranceTable {
  if (insurance === null) throw new RangeError('this scenario declares no insurance');
  return insurance;
}
