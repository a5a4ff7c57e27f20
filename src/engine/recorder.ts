/** The ledger's source: every change of a variable, and every event, as it happens. Passing no recorder is what makes simulation fast. */

/** Why a line was written. The numbers index the model's tables. */
export const CAUSE = {
  /** Immediate effect of a block; `index` is the block. */
  block: 0,
  /** A delayed item landing; `index` is the delayed item. */
  delayed: 1,
  drift: 2,
  cross: 3,
  world: 4,
  upkeep: 5,
  /** A term of a derived variable; `index` is the term. */
  term: 6,
  /** Keeping a variable inside its bounds. */
  clamp: 7,
  /** Price of an initiative in capital; `index` is the initiative. */
  price: 8,
  /** A start that the seed picked; `index` is the variable. */
  drawn: 9,
} as const;
export type Cause = (typeof CAUSE)[keyof typeof CAUSE];

export const EVENT = {
  dealt: 0,
  answered: 1,
  left: 2,
  started: 3,
  aim: 4,
  arrived: 5,
  signed: 6,
  ended: 7,
  expired: 8,
  windHint: 9,
  wind: 10,
  /** `detail` is the outcome index. */
  outcome: 11,
  warning: 12,
  broken: 13,
  rung: 14,
  settled: 15,
  measured: 16,
  closed: 17,
  opened: 18,
  ending: 19,
  /** A chance was drawn; `index` is the block that followed. */
  drawn: 20,
  reaction: 21,
} as const;
export type EventKind = (typeof EVENT)[keyof typeof EVENT];

export interface Recorder {
  /** `amount` was added to `variable` in turn `turn`. `origin` is the turn of the decision behind it, -1 when there is none. */
  readonly line: (turn: number, variable: number, amount: number, cause: Cause, index: number, origin: number) => void;
  readonly event: (turn: number, kind: EventKind, index: number, detail: number) => void;
  /** Called when a half-year lies open and nobody has decided anything in it. `state` is being written: copy what is to be kept. */
  readonly opened?: (state: Int32Array) => void;
}

export interface LedgerLine {
  readonly turn: number;
  readonly variable: number;
  readonly amount: number;
  readonly cause: Cause;
  readonly index: number;
  readonly origin: number;
}

export interface LedgerEvent {
  readonly turn: number;
  readonly kind: EventKind;
  readonly index: number;
  readonly detail: number;
}

/** A recorder that keeps everything in two lists, oldest first. */
export interface Ledger extends Recorder {
  readonly lines: LedgerLine[];
  readonly events: LedgerEvent[];
}

/** An empty ledger. */
export function createLedger(): Ledger {
  const lines: LedgerLine[] = [];
  const events: LedgerEvent[] = [];
  return {
    lines,
    events,
    line: (turn, variable, amount, cause, index, origin) => lines.push({ turn, variable, amount, cause, index, origin }),
    event: (turn, kind, index, detail) => events.push({ turn, kind, index, detail }),
  };
}
