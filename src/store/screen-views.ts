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
import type { AutopsyItem, InsuranceView, LetterView, ProfileView, VerdictView } from './debrief-views';
import type { DossierView, InitiativeView, TemperView } from './paper-views';

export interface BriefingView {
  /** What came in when the half-year opened, most important first. */
  readonly news: readonly NewsLine[];
  /** Changes at the opening (arrivals, drift, world). */
  readonly changes: readonly ChangeRow[];
}

/** An office of the cabinet as the drawer shows it. */
export interface OfficeView {
  readonly id: string;
  readonly title: string;
  /** What it wants. */
  readonly about: string;
  /** Its trust in the government, 0 to 5, and the account that explains it. */
  readonly trust: MeterView;
  readonly temper: TemperView;
  /** Set after a resignation: since when, and from which half-year on it starts things again. */
  readonly vacancy: { readonly since: TurnLabel; readonly until: TurnLabel } | null;
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
  /** The declared aims that stand worst, at most two: what the opposition office runs on. */
  readonly opposition: readonly AimView[];
  readonly cabinet: readonly OfficeView[];
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
  /** The powers as the half-year left them: the desk's own have the next opening in them. */
  readonly powers: readonly PowerView[];
  readonly news: readonly NewsLine[];
  /** One page of each paper; never empty. */
  readonly frontPages: readonly FrontPageView[];
  /** Cues for what the close brought, each with its caption. */
  readonly cues: readonly SoundCall[];
  /** Set when the next half-year opens a new chapter. */
  readonly chapterBreak: boolean;
}

/** What one of the two invented papers prints of a half-year. */
export interface FrontPageView {
  /** "fed" needs the ministry's advertising, "unfed" does not get it. */
  readonly paper: 'fed' | 'unfed';
  readonly name: string;
  readonly about: string;
  /** The figure that moved most in its direction; null in a half-year in which nothing moved that is good or bad for anybody. */
  readonly figure: {
    readonly name: string;
    readonly unit: Unit;
    readonly amount: number;
    /** Whether the move is good for the country. */
    readonly isGood: boolean;
    readonly cause: string;
  } | null;
  /** What its cause says when it happens, unless the other paper prints it. */
  readonly sentence: string | null;
  /** Set where a sum was announced: what was announced and what of it is signed, in EUR millions. */
  readonly claim: { readonly title: string; readonly announced: number; readonly real: number } | null;
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
  /** Letters of this chapter; the first leads. */
  readonly letters: readonly LetterView[];
  /** The stress test after a checkpoint in this chapter; null where there was none, or it is still being run. */
  readonly insurance: InsuranceView | null;
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
    | 'expiry'
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
  readonly letters: readonly LetterView[];
  readonly verdicts: readonly VerdictView[];
  /** False where the scenario names no stress test. */
  readonly isStressed: boolean;
  /** The parts below are worked out when the screen is idle; null until then. */
  readonly insurance: InsuranceView | null;
  readonly profile: ProfileView | null;
  /** The three decisions that mattered most, each found by replacing it and running again. */
  readonly autopsy: readonly AutopsyItem[] | null;
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
