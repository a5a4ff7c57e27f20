/** View models of papers and initiatives: what can be chosen, with its honest preview. */
import type { ChangeRow, SourceView, TurnLabel, Unit } from './fact-views';

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
