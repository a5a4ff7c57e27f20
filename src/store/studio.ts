/** The what-if studio's shape as its screens see it. */
import type { StoreApi } from 'zustand/vanilla';
import type {
  AtlasView,
  ComparisonView,
  FillerId,
  FillerView,
  ForkPoint,
  ImpactView,
  LedgerDifference,
  OddsView,
  SearchView,
  TimelineView,
} from './studio-views';

export interface StudioState {
  /** What the trunk is; null before `enter`. `run` tells whether it is the open run. */
  readonly trunk: { readonly name: string; readonly isRun: boolean; readonly finished: boolean } | null;
  /** Whether history can be the trunk instead of the open run. */
  readonly hasRun: boolean;
  /** The trunk first, then its forks, each below its parent. */
  readonly tree: readonly TimelineView[];
  /** Ids of the timelines side by side, one to four. */
  readonly compared: readonly string[];
  /** Name of the fork that was deleted last and can be brought back. */
  readonly deleted: string | null;
  /** Null until two are compared. */
  readonly comparison: ComparisonView | null;
  readonly odds: OddsView;
  readonly search: SearchView;
  readonly impact: ImpactView;
  readonly atlas: AtlasView;
}

export interface Studio {
  readonly store: StoreApi<StudioState>;
  /** Takes the open run for the trunk, or (without one, or when wished) what really happened. */
  readonly enter: (trunk?: 'run' | 'history') => Promise<void>;
  readonly fillers: () => readonly FillerView[];
  readonly endings: () => readonly { readonly id: string; readonly title: string }[];
  /** Every decision of a timeline, oldest first, and what else could have been done. */
  readonly points: (id: string) => readonly ForkPoint[];
  /** Forks `parent` at its move `at`; the id of the fork, or null when it is not possible. */
  readonly fork: (parent: string, at: number, instead: string, filler: FillerId) => Promise<string | null>;
  /** Answers the question that a fork stopped at. */
  readonly answer: (id: string, key: string) => Promise<void>;
  readonly rename: (id: string, name: string) => Promise<void>;
  /** Deletes a fork and the forks of it. */
  readonly remove: (id: string) => Promise<void>;
  /** Brings back what was deleted last. */
  readonly restore: () => Promise<void>;
  readonly compare: (ids: readonly string[]) => void;
  readonly ledger: (variable: string, one: string, two: string) => LedgerDifference | null;
  /** Opens a timeline as a run of its own, to be read or played on. */
  readonly open: (id: string) => Promise<void>;
  /** Odds of the decision at move `at` of the trunk, or of a paper on the open desk (its dossier id). */
  readonly askOdds: (decision: number | string, filler: FillerId) => void;
  /** Papers on the open desk that wait for an answer. */
  readonly waiting: () => readonly { readonly id: string; readonly title: string }[];
  readonly searchEnding: (ending: string, filler: FillerId) => void;
  readonly weighDecisions: () => void;
  readonly drawAtlas: (bots: readonly string[], games: number) => void;
  readonly chooseEnding: (ending: string) => void;
  /** Opens a history of the atlas as a guest: by its code, touching nothing that is kept. */
  readonly openHistory: (bot: string, seed: string) => Promise<void>;
  readonly cancel: (work: 'odds' | 'search' | 'impact' | 'atlas') => void;
  /** Makes all words again after a change of language. */
  readonly retell: () => void;
}
