/** What the session needs from the platform and the composition root, as small interfaces. */
import type { Scenario } from '../engine/index';
import type { Exercise } from '../classroom/index';
import type { LessonNotes } from './lesson-notes';
import type { LanguageChoice, ScenarioChoice, Settings } from './session';
import type { LabPort } from './lab-port';
import type { TextBook } from './text-book';
import type { ModelCardView } from './views';

/** A run as it is kept: decisions and where they end. State is always recomputed. */
export interface SavedRun {
  readonly id: string;
  readonly name: string;
  readonly scenario: string;
  /** Rules version and pack under which the moves were made. */
  readonly rulesVersion: number;
  readonly packHash: number;
  readonly seed: string;
  /** Readable move keys, oldest first. */
  readonly moves: readonly string[];
  readonly hindsight: boolean;
  /** Milliseconds since 1970. */
  readonly saved: number;
  /** Summary for lists, so that no scenario must be loaded to show one. */
  readonly turn: number;
  readonly finished: boolean;
  /** Only for a timeline of the what-if studio, which is no run of its own. */
  readonly whatIf?: WhatIfRecord;
  /** How it ended, in the words it was told in; left out by older records and while it goes on. */
  readonly ending?: string | null;
  /** The player's own words for finding it again. */
  readonly tags?: readonly string[];
  /** What a class notes beside it; left out for a run that is no exercise's. */
  readonly lesson?: LessonNotes;
}

/** How a timeline of the studio came from its trunk. */
export interface WhatIfRecord {
  /** "run:ID" or "history:SCENARIO". */
  readonly trunk: string;
  readonly parent: string;
  readonly filler: string;
  /** Move keys, "none" for no move. */
  readonly changes: readonly { readonly turn: number; readonly was: string; readonly instead: string }[];
}

export type StorageFault = 'refused' | 'full';

/** Keeps runs. Every promise resolves to a fault instead of rejecting, so that no fault can go unseen. */
export interface RunStorage {
  /** Writes `run` down at once, before the screen shows it, so that a tab closed in the same instant loses nothing. */
  readonly journal: (run: SavedRun) => void;
  /** Every run that can be read. With a fault, what the journal still holds. */
  readonly list: () => Promise<{
    readonly runs: readonly SavedRun[];
    /** Records that are no runs, and records that only a newer build can read. Neither is ever touched. */
    readonly broken: number;
    readonly newer?: number;
    readonly fault: StorageFault | null;
  }>;
  readonly save: (run: SavedRun) => Promise<'saved' | StorageFault>;
  readonly remove: (id: string) => Promise<'removed' | StorageFault>;
}

export interface SettingsStorage {
  readonly load: () => Partial<Settings>;
  readonly save: (settings: Settings) => void;
}

/** A compiled scenario as the build ships it. */
export interface ScenarioPack {
  readonly scenario: Scenario;
  readonly text: Readonly<Record<string, string>>;
  /** Loads the texts of later half-years; null when `text` is whole. */
  readonly loadRest: (() => Promise<Readonly<Record<string, string>>>) | null;
  /** Set where an exercise was laid over the scenario, with its own texts in the language of a book of the scenario's. */
  readonly exercise?: Exercise;
  readonly retell?: (book: TextBook, words: Ports['words']) => Readonly<Record<string, string>>;
}

/** A rules pack and the id under which it is loaded. */
export interface PackChoice {
  readonly id: string;
  readonly packHash: number;
  /** The scenario and version of which it is a released edition; null for what is shipped now. */
  readonly release: { readonly scenario: string; readonly version: string } | null;
}

export interface ScenarioLoader {
  readonly choices: readonly ScenarioChoice[];
  /** Languages besides English that some scenario is translated into. */
  readonly languages: readonly LanguageChoice[];
  /** The scenario of a choice, or a released edition by its own id ("toy@1"). */
  readonly load: (id: string) => Promise<ScenarioPack>;
  /** The choices with their words in `language`, as far as they are translated. */
  readonly loadChoices: (language: string) => Promise<readonly ScenarioChoice[]>;
  /** Every rules pack that a code may name here: the ones shipped now, then the released ones. */
  readonly listPacks: () => Promise<readonly PackChoice[]>;
  /** A scenario's words in `language`; what it lacks is shown in English. */
  readonly loadTranslation: (id: string, language: string) => Promise<Readonly<Record<string, string>>>;
}

/** Says whether this tab may write a run. Only one tab at a time holds a run. */
export interface TabLock {
  /** True when this tab now holds `runId`. */
  readonly hold: (runId: string) => Promise<boolean>;
  readonly release: () => void;
}

export interface Ports {
  readonly storage: RunStorage;
  readonly settings: SettingsStorage;
  readonly scenarios: ScenarioLoader;
  readonly tabs: TabLock;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A fresh seed text for a player who named none; the rules never see where it came from. */
  readonly freshSeed: () => string;
  /** Interface words by key (lists of locks and origins are the interface's words, not the scenario's). */
  readonly words: (key: string, args?: Readonly<Record<string, string | number>>) => string;
  /** Brings the interface's words in `language`; the answer, when called, makes `words` speak it. */
  readonly loadWords: (language: string) => Promise<() => void>;
  /** The model card that the build computed. */
  readonly loadModelCard: () => Promise<ModelCardView>;
  /** Runs `work` when the screen has painted; used for the autopsy. */
  readonly whenIdle: (work: () => void) => void;
  /** Long work done apart; without it the same is done between frames. */
  readonly lab?: LabPort;
}
