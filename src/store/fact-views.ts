/** View models of facts: half-years, meters, powers, commitments, causes, ledger lines. Plain data with the scenario's words already chosen. */

export type Unit = 'points' | 'tenths-pct' | 'eur-millions' | 'count';
export type Shape = 'circle' | 'triangle' | 'square' | 'diamond';

/** A half-year: turn index from 0, calendar year and half. */
export interface TurnLabel {
  readonly turn: number;
  readonly year: number;
  readonly half: 1 | 2;
}

/** A named quantity at this moment. `change` is what it moved since the half-year opened. */
export interface MeterView {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly group: string;
  readonly unit: Unit;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly change: number;
  /** 1: more is good for Belgrade, -1: less is, 0: neither. */
  readonly good: -1 | 0 | 1;
  readonly band: string | null;
  /** Where its bands end, lowest first; the last is open above. Absent where it has none. */
  readonly ends?: readonly number[];
  /** The nearer neighbouring band and how far away it is (signed), or null. */
  readonly next: { readonly band: string; readonly distance: number } | null;
  /** False for results of other numbers (sums of named terms). */
  readonly derived: boolean;
}

export interface PowerView {
  readonly id: string;
  readonly name: string;
  readonly letters: string;
  readonly shape: Shape;
  readonly standing: MeterView;
  readonly hold: MeterView;
  readonly strain: MeterView;
}

export interface CommitmentView {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly counterparty: string;
  readonly sector: string;
  readonly value: number;
  readonly bound: boolean;
  readonly signed: TurnLabel | null;
  readonly expires: TurnLabel | null;
  readonly status: 'active' | 'ended';
}

export interface SourceView {
  readonly id: string;
  readonly title: string;
  readonly cite: string;
  readonly url: string | null;
}

export interface AimView {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly declared: boolean;
  /** Move key when it can be declared now. */
  readonly move: string | null;
  readonly value: number;
  readonly reached: number;
  readonly partly: number;
  readonly unit: Unit;
  readonly result: 'reached' | 'partly' | 'missed';
  /** Of a hundred games of the mixed bots, how many reach it; null while nobody has measured it. */
  readonly par: number | null;
}

/** A thing on its way: both kinds of delay, with the decision that caused it. */
export interface PendingView {
  readonly kind: 'arrives' | 'builds';
  readonly variable: string;
  readonly name: string;
  readonly amount: number;
  readonly unit: Unit;
  readonly at: TurnLabel;
  readonly until: TurnLabel | null;
  readonly origin: OriginView;
}

/** What caused a change: a decision (dossier and option, or initiative) or a rule of the world. */
export interface OriginView {
  readonly kind:
    | 'decision'
    | 'default'
    | 'initiative'
    | 'drift'
    | 'cross'
    | 'world'
    | 'wind'
    | 'test'
    | 'ladder'
    | 'peril'
    | 'reaction'
    | 'upkeep'
    | 'term'
    | 'clamp'
    | 'start';
  /** Words: "Steel quotas: Ask the Commission to exempt us", or the rule's title. */
  readonly title: string;
  /** Turn of the decision of origin, when there is one. */
  readonly turn: TurnLabel | null;
  readonly dossier: string | null;
}

export interface LedgerLineView {
  readonly turn: TurnLabel;
  readonly variable: string;
  readonly name: string;
  readonly unit: Unit;
  readonly amount: number;
  readonly timing: 'now' | 'arrived' | 'built-up';
  readonly origin: OriginView;
  readonly line: string | null;
}

export interface CalendarItem {
  readonly at: TurnLabel;
  readonly kind: string;
  readonly title: string;
  readonly about: string;
}

/** An envoy's note: what a power wants next, computed from its ladder. */
export interface AskView {
  readonly power: string;
  readonly ladder: string;
  readonly title: string;
  readonly ask: string;
  readonly refused: string;
  readonly rung: number;
  readonly rungCount: number;
  readonly due: TurnLabel;
}

/** A change of one meter over the half-year, with its lines. */
export interface ChangeRow {
  readonly meter: MeterView;
  readonly before: number;
  readonly after: number;
  readonly lines: readonly LedgerLineView[];
}

export interface NewsLine {
  readonly kind: 'arrival' | 'decision' | 'test' | 'wind' | 'hint' | 'warning' | 'break' | 'ladder' | 'expiry' | 'world' | 'reaction';
  readonly text: string;
  readonly origin: OriginView | null;
}
