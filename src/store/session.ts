/** The session's shape as the screens see it: state to read, commands to call. */
import type { StoreApi } from 'zustand/vanilla';
import type { Studio } from './studio';
import type { SoundBatch } from './sound-state';
import type {
  ChapterBreakView,
  ChronicleEntry,
  DeskView,
  EndingView,
  LedgerView,
  MapView,
  ModelCardView,
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
  | 'ending'
  | 'settings'
  | 'about'
  | 'studio'
  | 'odds'
  | 'atlas';

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
  /** Odds may be asked for before a first run is finished. */
  readonly odds: boolean;
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
  readonly startRun: (choice: { scenario: string; seed: string; name?: string; quiet?: boolean }) => Promise<void>;
  readonly continueRun: (saveId: string) => Promise<void>;
  /** Refuses with a notice, changes nothing when the move is not legal. */
  readonly decide: (move: string) => void;
  readonly undo: () => void;
  /** Opens a copy of the run cut at the opening of `turn`, marked "with hindsight". */
  readonly fork: (turn: number) => Promise<void>;
  readonly restart: () => Promise<void>;
  readonly renameRun: (saveId: string, name: string) => Promise<void>;
  readonly deleteRun: (saveId: string) => Promise<void>;
  /** Opens a replay code as a new save; existing saves are never touched. */
  readonly openCode: (code: string) => Promise<boolean>;
  readonly changeSettings: (change: Partial<Settings>) => void;
  readonly dismiss: (noticeId: number) => void;
  readonly ledger: (variable: string) => LedgerView | null;
  readonly map: () => MapView | null;
  readonly chronicle: () => readonly ChronicleEntry[];
  readonly chapterBreak: () => ChapterBreakView | null;
  readonly ending: () => EndingView | null;
  /** Codes a decision of the run otherwise for the hedging profile, or as its authors did (null). Nothing is kept. */
  readonly recode: (key: string, tags: TagsView | null) => void;
  /** Brings the authors' codings back. */
  readonly resetCodebook: () => void;
  readonly sources: () => readonly SourceView[];
  /** The what-if studio of this tab, fetched when it is first asked for; refuses when it cannot be reached. */
  readonly studio: () => Promise<Studio>;
  /** Refuses when it cannot be reached. */
  readonly modelCard: () => Promise<ModelCardView>;
}

export interface Session extends SessionCommands {
  readonly store: StoreApi<SessionState>;
}
