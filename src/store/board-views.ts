/** View models of the class board. Shares are whole percents unless said otherwise. */
import type { Spread } from '../classroom/index';
import type { AutopsyItem, CodingView, PowerMarkView, ProfileLabelId } from './debrief-views';
import type { TurnLabel } from './fact-views';

/** A student's run on the board. */
export interface StudentView {
  readonly id: number;
  readonly name: string;
  readonly finished: boolean;
  /** Open half-year, or the last one. */
  readonly at: TurnLabel;
  readonly decisions: number;
  readonly ending: string | null;
  readonly label: ProfileLabelId | null;
  readonly broad: number | null;
  readonly narrow: number | null;
  readonly cover: number | null;
  /** Welfare points that the best single-power run has more. */
  readonly premium: number | null;
  readonly aims: readonly { readonly title: string; readonly result: 'reached' | 'partly' | 'missed' }[];
  /** Standings at the close of each half-year: [power][half-year]. */
  readonly standings: readonly (readonly number[])[];
  /** Intent and action, and Brier skill (100 = knew all, 0 = no better than a coin, below: worse); null where nothing was declared. Never a mark. */
  readonly fit: number | null;
  readonly skill: number | null;
  /** What was declared at checkpoints, as submitted: the risk to be insured against. */
  readonly risks: readonly { readonly turn: TurnLabel; readonly risk: string | null }[];
  /** Own tags: how many, how many say what the authors say, and how many name its family at least; null where none was given. */
  readonly tags: { readonly of: number; readonly same: number; readonly family: number } | null;
  /** Decisions that offices were against, in order: paper or initiative, the option's label or null, the offices. */
  readonly dissents: readonly { readonly title: string; readonly option: string | null; readonly offices: readonly string[] }[];
  /** Half-years that can be opened, in order. */
  readonly moments: readonly TurnLabel[];
}

/** A code that is not counted as a run, and why. */
export interface RefusedView {
  readonly id: number;
  readonly name: string;
  /** Its last characters. */
  readonly excerpt: string;
  readonly line: number;
  /** Text key after "board.fault.". */
  readonly fault: string;
  readonly place: number;
  /** The half-year that was altered, where that is known. */
  readonly turn: TurnLabel | null;
  readonly found: string;
}

/** A run handed in again. */
export interface RepeatView {
  readonly id: number;
  readonly name: string;
  readonly line: number;
  readonly of: string;
  readonly kind: 'same' | 'earlier';
}

export interface ChoiceView {
  /** -1 when the paper was left to its default. */
  readonly option: number;
  /** Null for papers left. */
  readonly label: string | null;
  /** Ids of the students. */
  readonly students: readonly number[];
  readonly isHistory: boolean;
}

/** A paper on which the class split. */
export interface SplitView {
  readonly dossier: string;
  readonly title: string;
  readonly turn: TurnLabel;
  readonly met: number;
  /** Permille. */
  readonly entropy: number;
  readonly divisiveness: number;
  readonly choices: readonly ChoiceView[];
}

/** The class at one half-year. */
export type BandView = Spread;

export interface StandingView {
  readonly power: PowerMarkView;
  /** By half-year; null where nobody got there. */
  readonly bands: readonly (BandView | null)[];
  readonly history: readonly number[];
}

export interface AimTallyView {
  readonly id: string;
  readonly title: string;
  readonly declared: number;
  readonly reached: number;
  readonly partly: number;
  readonly missed: number;
}

export interface SwingView {
  readonly dossier: string;
  readonly title: string;
  readonly answered: number;
  /** Hundredths of a step "clearly", mean over the runs looked into. */
  readonly weight: number;
  /** The run in which it weighed most. */
  readonly student: number;
  readonly name: string;
  readonly finding: Omit<AutopsyItem, 'title'>;
}

export interface ClassProfileView {
  /** Mean of the class in permille, so that one coding changed is seen; null when no run is long enough. */
  readonly broad: number | null;
  readonly narrow: number | null;
  /** Labels with the number of runs, most frequent first. */
  readonly labels: readonly { readonly label: ProfileLabelId; readonly n: number }[];
}

/** A decision that somebody in class took, open to be coded otherwise. */
export interface ClassCodingView extends CodingView {
  readonly taken: number;
}

export interface BoardView {
  readonly title: string;
  /** Groups of runs that can be compared with each other; charts show the chosen one. */
  readonly groups: readonly {
    readonly key: string;
    readonly title: string;
    readonly mark: string;
    readonly n: number;
    readonly chosen: boolean;
  }[];
  readonly powers: readonly PowerMarkView[];
  readonly turns: readonly TurnLabel[];
  readonly finished: number;
  readonly students: readonly StudentView[];
  readonly refused: readonly RefusedView[];
  readonly repeats: readonly RepeatView[];
  /** Most divisive first. */
  readonly splits: readonly SplitView[];
  readonly standings: readonly StandingView[];
  readonly aims: readonly AimTallyView[];
  /** Of history: to be shown beside the class's. */
  readonly history: {
    readonly broad: number | null;
    readonly narrow: number | null;
    readonly cover: number | null;
    readonly premium: number | null;
    readonly label: ProfileLabelId | null;
  };
  readonly insured: boolean;
  /** The single-power run that premiums are measured against. */
  readonly best: { readonly power: PowerMarkView; readonly welfare: number } | null;
  readonly components: { readonly columns: readonly string[]; readonly rows: readonly (readonly number[])[] };
  /** Null while they are worked out. */
  readonly swings: readonly SwingView[] | null;
  /** Finished runs that were looked into for swings. */
  readonly examined: number;
  readonly shipped: ClassProfileView;
  readonly recoded: ClassProfileView;
  /** Runs whose indices the changed codings move, and the one that they move most (both indices in permille, before and after). */
  readonly moved: {
    readonly n: number;
    readonly name: string;
    readonly broad: readonly [number, number];
    readonly narrow: readonly [number, number];
  } | null;
  readonly codings: readonly ClassCodingView[];
  readonly edited: number;
}

/** Where a run is opened: at the opening of a half-year, or before the answer to a paper. */
export type Moment = { readonly turn: number } | { readonly dossier: string };

/** What became of a text that was read. */
export interface IntakeView {
  /** Codes found in it; of these, how many stood on the board already, and how many there was no room for. */
  readonly found: number;
  readonly already: number;
  readonly over: number;
  /** A file that could not be read: text key after "board.file.", and the place in it. */
  readonly file: { readonly fault: string; readonly place: string } | null;
}
