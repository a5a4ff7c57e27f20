/** View models of the Chronicle: the run as a timeline with history beside it, and the account of a meter between two moments. */
import type { LedgerLineView, MeterView, TurnLabel } from './fact-views';
import type { PowerMarkView } from './debrief-views';
import type { ChronicleEntry } from './screen-views';

/** An entry and what it is filtered by. */
export interface RecordEntry extends ChronicleEntry {
  /** Unlike any other of the record. */
  readonly key: string;
  /** Storyline it belongs to, or null. */
  readonly arc: string | null;
  /** Powers it comes from or binds us to. */
  readonly powers: readonly string[];
}

/** A half-year of the record. */
export interface RecordTurn {
  readonly turn: TurnLabel;
  /** Title of the chapter that begins here, or null. */
  readonly chapter: string | null;
  readonly entries: readonly RecordEntry[];
  /** What Belgrade really did in the same half-year. */
  readonly history: readonly RecordEntry[];
}

export interface RecordView {
  /** The run's half-years so far, oldest first. */
  readonly turns: readonly RecordTurn[];
  /** Storylines and powers that some entry belongs to. */
  readonly arcs: readonly { readonly id: string; readonly title: string }[];
  readonly powers: readonly PowerMarkView[];
  readonly meters: readonly { readonly id: string; readonly name: string; readonly group: string }[];
  /** True when the run is what really happened: nothing else stands beside it. */
  readonly isHistory: boolean;
}

/** A meter over the whole run, and history's beside it for the same half-years. Series hold the value at the end of each half-year; index = place in `turns`. */
export interface CourseView {
  readonly meter: MeterView;
  readonly turns: readonly TurnLabel[];
  readonly series: readonly number[];
  readonly historySeries: readonly number[];
}

/** Why a meter moved between two moments: its lines add up to `after` less `before`. */
export interface BetweenView {
  readonly meter: MeterView;
  readonly before: number;
  readonly after: number;
  readonly lines: readonly LedgerLineView[];
}
