/** The session's shape as the screens see it: state to read, commands to call. */
import type { StoreApi } from 'zustand/vanilla';
import type { Board } from './board';
import type { ImportReport } from './run-report';
import type { LessonCommands } from './lesson-commands';
import type { CabinetSeats, LessonNotes, LessonRunView } from './lesson-notes';
import type { SoundBatch } from './sound-state';
import type {
  BetweenView,
  ChapterBreakView,
  ChronicleEntry,
  CourseView,
  DeskView,
  EndingView,
  LedgerView,
  MapView,
  ModelCardView,
  RecordView,
  OptionSheetView,
  RunReport,
  SourceView,
  TagsView,
  TurnEndView,
  TurnLabel,
} from './views';

export type Screen =
  | 'start'
  | 'desk'
  | 'turn-end'
  | 'chapter-break'
  | 'ledger'
  | 'map'
  | 'chronicle'
  | 'library'
  | 'ending'
  | 'settings'
  | 'about'
  | 'board'
  | 'teach'
  | 'exercise'
  | 'lesson'
  | 'checkpoint'
  | 'hand-in'
  | 'cabinet';

export interface Settings {
  readonly theme: 'system' | 'day' | 'night';
  readonly motion: 'system' | 'reduced' | 'full';
  readonly textSize: 100 | 125 | 150 | 200;
  /** Exact numbers beside the words. */
  readonly analyst: boolean;
  /** When to show what Belgrade really did: never, at chapter breaks, after each decision. */
  readonly history: 'never' | 'chapters' | 'decisions';
  /** The language wished for, as a tag; `SessionState.language` is the one spoken. */
  readonly language: string;
  /** False: muted. */
  readonly sound: boolean;
  /** Sliders of the three groups, 0 to 100 in steps of 5. */
  readonly musicPct: number;
  readonly cuesPct: number;
  readonly deskPct: number;
  /** A line of text for every sound that means something, heard or not. */
  readonly captions: boolean;
}

/** A language besides English that can be chosen. */
export interface LanguageChoice {
  readonly tag: string;
  /** Some texts are still shown in English. */
  readonly isPartial: boolean;
}

export interface SaveSummary {
  readonly id: string;
  readonly name: string;
  readonly scenario: string;
  readonly seed: string;
  readonly turn: TurnLabel;
  readonly decisions: number;
  readonly finished: boolean;
  readonly hindsight: boolean;
  /** Milliseconds since 1970 when it was last written, from the platform's clock. */
  readonly saved: number;
  /** How it ended, when it is known. */
  readonly ending: string | null;
  readonly tags: readonly string[];
}

export interface RunView {
  readonly id: string;
  readonly name: string;
  readonly scenario: string;
  readonly seed: string;
  readonly code: string;
  readonly finished: boolean;
  readonly readOnly: boolean;
  readonly hindsight: boolean;
  readonly desk: DeskView;
  readonly turnEnd: TurnEndView | null;
  /** Hash of the state shown: the same wherever the same moment of the same run is opened. */
  readonly hash: string;
  /** The past half-year that the screens show, at its opening; null: the run as it stands. */
  readonly moment: TurnLabel | null;
  /** Set while the run is a guest of which nothing is kept: where it parted from these rules, and the release it was made under. */
  readonly visit: { readonly parted: string | null; readonly release: string | null } | null;
  /** Set for a run of an exercise. */
  readonly lesson: LessonRunView | null;
}

/** A plain fact for the status region or a banner; `key` is an interface text with arguments. */
export interface Notice {
  readonly id: number;
  readonly tone: 'info' | 'warning' | 'error';
  readonly key: string;
  readonly args: Readonly<Record<string, string | number>>;
}

export interface ScenarioChoice {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly about: string;
  readonly minutes: number;
  /** Half-years that are the player's. */
  readonly turns: number;
  readonly kind: ScenarioKind;
}

/** The whole campaign; one with notes in the margin; a part of it; the whole with something altered. */
export type ScenarioKind = 'campaign' | 'lesson' | 'short' | 'altered';

export interface SessionState {
  readonly screen: Screen;
  /** Screen-specific argument: meter id for the ledger, commitment id for the map. */
  readonly focus: string | null;
  readonly loading: boolean;
  readonly scenarios: readonly ScenarioChoice[];
  readonly languages: readonly LanguageChoice[];
  /** The language that interface and papers are shown in now. */
  readonly language: string;
  readonly run: RunView | null;
  readonly saves: readonly SaveSummary[];
  /** The run deleted last, as long as it can be brought back. */
  readonly deleted: { readonly id: string; readonly name: string } | null;
  readonly settings: Settings;
  readonly storage: 'ready' | 'refused' | 'full' | 'unknown';
  readonly notices: readonly Notice[];
  /** Last short fact for the polite status region. */
  readonly status: Notice | null;
  /** A class that began in quiet: nothing is heard until somebody here switches sound on. Not remembered. */
  readonly quiet: boolean;
  /** The short sounds called for last. */
  readonly sounds: SoundBatch;
}

export interface SessionCommands {
  readonly show: (screen: Screen, focus?: string | null) => void;
  /** `quiet` begins without sound whatever the settings say (class mode). */
  readonly startRun: (choice: { scenario: string; seed: string; name?: string; quiet?: boolean; cabinet?: CabinetSeats }) => Promise<void>;
  readonly continueRun: (saveId: string) => Promise<void>;
  /** Refuses with a notice, changes nothing when the move is not legal. */
  readonly decide: (move: string) => void;
  readonly undo: () => void;
  /** Opens a copy of the run cut at the opening of `turn`, marked "with hindsight". */
  readonly fork: (turn: number) => Promise<void>;
  readonly restart: () => Promise<void>;
  readonly renameRun: (saveId: string, name: string) => Promise<void>;
  readonly deleteRun: (saveId: string) => Promise<void>;
  /**
   * Opens a code, "CODE@2014-H1" or a whole link as a guest: nothing is kept until it is adopted or decided in, kept runs are never touched.
   * False, with a notice that names the fault and its place, when it cannot be opened whole. `own`: a submission goes on as the student's own,
   * with its pseudonym, its answers and these reflections.
   */
  readonly openCode: (reference: string, own?: Pick<LessonNotes, 'reflections'>) => Promise<boolean>;
  /** Opens the run in a file's text as a guest. */
  readonly openFile: (text: string) => Promise<boolean>;
  /** Opens what really happened as a guest. */
  readonly openHistory: (scenario: string) => Promise<void>;
  /** Opens a guest under the released content that its code was made with. */
  readonly openAsReleased: () => Promise<void>;
  /** Makes the guest, or a copy from the past half-year that is shown, a run of the player's own. */
  readonly adopt: () => Promise<void>;
  /** Shows the run as it stood at the opening of a half-year, or as it stands (null). */
  readonly showMoment: (turn: number | null) => void;
  /** The open run as the text of a file. */
  readonly exportRun: () => string | null;
  /** The kept runs as the text of one file. */
  readonly exportRuns: () => Promise<string>;
  /** Adds the runs of a file's text that are not here yet; never overwrites one. */
  readonly importRuns: (text: string) => Promise<ImportReport>;
  readonly tagRun: (saveId: string, tags: readonly string[]) => Promise<void>;
  /** Brings the run deleted last back. */
  readonly restoreRun: () => Promise<void>;
  /** The run as a timeline, whatever moment is shown. */
  readonly record: () => RecordView | null;
  /** A meter over the whole run, whatever moment is shown. */
  readonly course: (variable: string) => CourseView | null;
  /** What moved a meter from the opening of one half-year to the opening of another. */
  readonly between: (variable: string, from: number, to: number) => BetweenView | null;
  readonly changeSettings: (change: Partial<Settings>) => void;
  readonly dismiss: (noticeId: number) => void;
  readonly ledger: (variable: string) => LedgerView | null;
  readonly map: () => MapView | null;
  readonly chronicle: () => readonly ChronicleEntry[];
  readonly chapterBreak: () => ChapterBreakView | null;
  readonly ending: () => EndingView | null;
  /** How the open run stands, for a learning platform; null without one. */
  readonly report: () => RunReport | null;
  /** Tells a plain fact in a banner; `key` is an interface text. A banner with the same key is replaced. */
  readonly tell: (tone: Notice['tone'], key: string, args?: Notice['args']) => void;
  /** Codes a decision of the run otherwise for the hedging profile, or as its authors did (null). Nothing is kept. */
  readonly recode: (key: string, tags: TagsView | null) => void;
  /** Brings the authors' codings back. */
  readonly resetCodebook: () => void;
  /** The class board of this tab. Refuses when its part of the page cannot be fetched. */
  readonly board: () => Promise<Board>;
  readonly sources: () => readonly SourceView[];
  /** The papers of a scenario with their options, to be read on paper. Refuses when it cannot be fetched. */
  readonly optionSheets: (scenario: string) => Promise<readonly OptionSheetView[]>;
  /** Refuses when it cannot be reached. */
  readonly modelCard: () => Promise<ModelCardView>;
  /** Exercises: making, opening, playing and handing in. */
  readonly lessons: LessonCommands;
}

export interface Session extends SessionCommands {
  readonly store: StoreApi<SessionState>;
}
