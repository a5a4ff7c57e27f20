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
  /** What choosing it does at once to the trust of offices; never among the lines of the preview. */
  readonly trust: readonly TrustMove[];
  /** What Belgrade really chose; screens show it only when the setting allows. */
  readonly history: boolean;
}

/** A change of an office's trust, in points of 0 to 5. Never 0. */
export interface TrustMove {
  readonly office: string;
  /** The office as advisers are named. */
  readonly name: string;
  readonly amount: number;
}

/** A temper of the present holder of an office. */
export interface TemperView {
  readonly name: string;
  readonly text: string;
}

/** Who argues on a paper, for what, and how that office stands to the government. */
export interface AdviserView {
  readonly officeId: string;
  readonly office: string;
  readonly says: string;
  /** The options it argues for; empty when it only warns. */
  readonly backs: readonly { readonly id: string; readonly label: string }[];
  /** 0 to 5; null where the scenario has no such office. */
  readonly trust: number | null;
  readonly temper: TemperView | null;
  /** True after a resignation, until the new holder has found the files. */
  readonly vacant: boolean;
  /** What the answer made of the advice; null before it, and for an office that argued for no option. */
  readonly outcome: 'heeded' | 'overruled' | null;
}

/** A paper's place in a night that is played in beats, each narrowing the next. */
export interface BeatView {
  /** 1 for the paper that opens the night. */
  readonly place: number;
  /** Beats of the longest way through the night. */
  readonly of: number;
  /** The paper that opens the night. */
  readonly first: { readonly id: string; readonly title: string };
  /** The paper whose answer brought this one, as it was answered; null for the first. */
  readonly after: { readonly id: string; readonly title: string; readonly label: string; readonly line: string | null } | null;
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
  readonly advisers: readonly AdviserView[];
  /** Null for a paper that stands by itself. */
  readonly beat: BeatView | null;
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
  /** The office that carries it, or null. */
  readonly office: { readonly id: string; readonly title: string } | null;
  readonly locked: string | null;
  readonly preview: readonly PreviewLine[];
  readonly signs: readonly { readonly id: string; readonly title: string }[];
  readonly sources: readonly SourceView[];
  readonly model: string | null;
}
