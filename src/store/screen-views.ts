/** View models of whole screens: Desk, closed half-year, chapter break, chronicle, ending, ledger. */
import type { HouseState } from './house-state';
import type { SoundCall } from './sound-state';
import type {
  AimView,
  AskView,
  CalendarItem,
  ChangeRow,
  CommitmentView,
  LedgerLineView,
  MeterView,
  NewsLine,
  PendingView,
  PowerView,
  SourceView,
  TurnLabel,
  Unit,
} from './fact-views';
import type { DossierView, InitiativeView } from './paper-views';

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
  readonly house: HouseState;
  /** A note in the margin that teaches, when the scenario has one for this moment. */
  readonly guide: { readonly id: string; readonly title: string; readonly text: string } | null;
}

/** What the half-year just closed did, shown as a table before any animation. */
export interface TurnEndView {
  readonly turn: TurnLabel;
  /** The last half-year that history played before the next one of the player's; null when there was none. */
  readonly until: TurnLabel | null;
  readonly rows: readonly ChangeRow[];
  readonly news: readonly NewsLine[];
  readonly headlines: readonly { readonly paper: string; readonly text: string }[];
  /** Cues for what the close brought, each with its caption. */
  readonly cues: readonly SoundCall[];
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
  readonly kind:
    | 'decision'
    | 'default'
    | 'initiative'
    | 'aim'
    | 'test'
    | 'wind'
    | 'arrival'
    | 'warning'
    | 'break'
    | 'reaction'
    | 'ladder'
    | 'close';
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
