/**
 * View models: everything a screen needs, as plain data with the scenario's words already chosen.
 * Screens format numbers and dates; they never compute a rule. Interface words live in src/ui/text.
 */

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

/** One line of an option's honest preview. Exact numbers are for the analyst view. */
export interface PreviewLine {
  readonly variable: string;
  readonly name: string;
  /** Power id when the variable is that power's standing, else null. */
  readonly power: string | null;
  /** True for results that follow from other lines (holds, strains, lock-in); the analyst view shows them. */
  readonly minor: boolean;
  readonly direction: -1 | 1;
  /** 1 slightly, 2 clearly, 3 sharply. When the line is a range, the larger end. */
  readonly size: 1 | 2 | 3;
  readonly sure: 'will' | 'likely' | 'could';
  /** Chance in percent, 100 when certain. */
  readonly odds: number;
  readonly when:
    | { readonly kind: 'now' }
    | { readonly kind: 'arrives'; readonly at: TurnLabel }
    | { readonly kind: 'builds'; readonly from: TurnLabel; readonly until: TurnLabel };
  /** Exact change (per turn for builds). low = high unless branches differ. */
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
  readonly good: -1 | 0 | 1;
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

export interface OptionView {
  /** Move key to pass to `decide`. */
  readonly move: string;
  readonly id: string;
  readonly label: string;
  /** Why it is locked, or null when it is open. */
  readonly locked: string | null;
  readonly preview: readonly PreviewLine[];
  readonly signs: readonly { readonly id: string; readonly title: string }[];
  readonly ends: readonly { readonly id: string; readonly title: string }[];
  /** What Belgrade really chose; screens show it only when the setting allows. */
  readonly history: boolean;
}

export interface SourceView {
  readonly id: string;
  readonly title: string;
  readonly cite: string;
  readonly url: string | null;
}

export interface DossierView {
  readonly id: string;
  /** Power id, "world" or "home". */
  readonly from: string;
  readonly fromName: string;
  readonly title: string;
  readonly dateline: string;
  /** Paragraphs. */
  readonly brief: readonly string[];
  readonly known: string | null;
  readonly advisers: readonly { readonly office: string; readonly says: string }[];
  readonly options: readonly OptionView[];
  /** What waiting costs, and its preview. */
  readonly waiting: { readonly text: string; readonly preview: readonly PreviewLine[] };
  readonly history: string | null;
  readonly model: string | null;
  readonly sources: readonly SourceView[];
  /** Set once the paper has been answered this half-year. */
  readonly answered: {
    readonly option: string;
    readonly label: string;
    readonly line: string | null;
    /** What the signature moved at once, for the table under it. */
    readonly changes?: readonly ChangeRow[];
  } | null;
}

export interface InitiativeView {
  readonly move: string;
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly capital: number;
  readonly locked: string | null;
  readonly preview: readonly PreviewLine[];
  readonly signs: readonly { readonly id: string; readonly title: string }[];
  readonly sources: readonly SourceView[];
  readonly model: string | null;
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
  readonly kind: 'arrival' | 'decision' | 'test' | 'wind' | 'hint' | 'warning' | 'break' | 'ladder' | 'expiry' | 'world';
  readonly text: string;
  readonly origin: OriginView | null;
}

export interface BriefingView {
  /** What came in when the half-year opened, most important first. */
  readonly news: readonly NewsLine[];
  /** Changes at the opening (arrivals, drift, world). */
  readonly changes: readonly ChangeRow[];
}

export interface DeskView {
  readonly turn: TurnLabel;
  readonly turnCount: number;
  readonly chapter: { readonly id: string; readonly title: string; readonly index: number; readonly count: number };
  readonly powers: readonly PowerView[];
  readonly meters: readonly MeterView[];
  readonly briefing: BriefingView;
  readonly dossiers: readonly DossierView[];
  readonly initiatives: readonly InitiativeView[];
  /** Initiatives that may still be started this half-year. */
  readonly initiativesLeft: number;
  readonly capital: MeterView;
  readonly aims: readonly AimView[];
  readonly aimsWanted: number;
  readonly pending: readonly PendingView[];
  readonly calendar: readonly CalendarItem[];
  readonly asks: readonly AskView[];
  readonly commitments: readonly CommitmentView[];
  readonly close: { readonly move: string; readonly locked: string | null; readonly waiting: string | null };
  /** True when a decision of this half-year can be taken back freely. */
  readonly canUndo: boolean;
  readonly house: import('./house-state').HouseState;
  /** A note in the margin that teaches, when the scenario has one for this moment. */
  readonly guide: { readonly id: string; readonly title: string; readonly text: string } | null;
}

/** What the half-year just closed did, shown as a table before any animation. */
export interface TurnEndView {
  readonly turn: TurnLabel;
  readonly rows: readonly ChangeRow[];
  readonly news: readonly NewsLine[];
  readonly headlines: readonly { readonly paper: string; readonly text: string }[];
  /** Set when the next half-year opens a new chapter. */
  readonly chapterBreak: boolean;
}

export interface ChapterBreakView {
  readonly closed: { readonly id: string; readonly title: string };
  readonly opened: { readonly id: string; readonly title: string; readonly brief: string };
  readonly from: TurnLabel;
  readonly to: TurnLabel;
  readonly rows: readonly ChangeRow[];
  readonly decisions: readonly ChronicleEntry[];
  readonly commitments: readonly CommitmentView[];
  readonly aims: readonly AimView[];
}

export interface ChronicleEntry {
  readonly turn: TurnLabel;
  readonly kind: 'decision' | 'default' | 'initiative' | 'aim' | 'test' | 'wind' | 'arrival' | 'warning' | 'break' | 'ladder' | 'close';
  readonly title: string;
  readonly text: string;
  /** What Belgrade really did at this paper, and whether the player chose the same. */
  readonly history: { readonly text: string; readonly same: boolean } | null;
  readonly sources: readonly SourceView[];
}

export interface EndingView {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly aims: readonly AimView[];
  readonly powers: readonly PowerView[];
  readonly rows: readonly ChangeRow[];
  readonly commitments: readonly CommitmentView[];
  /** The three decisions that mattered most, each found by replacing it and running again; null while computing. */
  readonly autopsy: readonly AutopsyItem[] | null;
}

export interface AutopsyItem {
  readonly turn: TurnLabel;
  readonly title: string;
  readonly chosen: string;
  readonly instead: string;
  /** Sum over the aims' measures and standings that would have differed, in points. */
  readonly weight: number;
  readonly differences: readonly { readonly name: string; readonly unit: Unit; readonly was: number; readonly wouldBe: number }[];
  readonly otherEnding: string | null;
}

export interface LedgerView {
  readonly meter: MeterView;
  readonly start: number;
  readonly lines: readonly LedgerLineView[];
  /** Value at the end of each half-year so far, index = turn. */
  readonly series: readonly number[];
  /** The historical run's values for the same half-years, empty while not computed. */
  readonly historySeries: readonly number[];
}
