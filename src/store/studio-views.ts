/** View models of the what-if studio, the odds and the atlas. Shares and their bounds are permille. */
import type { AimView, Shape, TurnLabel, Unit } from './fact-views';
import type { ProfileLabelId } from './debrief-views';

/** Who decides where a timeline's own decisions are silent. */
export type FillerId = 'history' | 'caretaker' | 'style' | 'ask' | (string & {});

/** A named way to decide; `name` is null for those whose words the interface has. */
export interface FillerView {
  readonly id: FillerId;
  readonly name: string | null;
}

export interface TimelineView {
  readonly id: string;
  readonly name: string;
  /** Null for the trunk, which is never changed. */
  readonly parent: string | null;
  /** 0 for the trunk. */
  readonly depth: number;
  /** What was decided otherwise; null for the trunk, and for a fork in which nothing is changed. */
  readonly change: {
    readonly turn: TurnLabel;
    readonly title: string;
    readonly was: string | null;
    readonly instead: string | null;
  } | null;
  readonly changes: number;
  readonly filler: FillerId;
  /** Papers that the filler answered, and moves that were not possible any more. */
  readonly filled: number;
  readonly dropped: number;
  readonly turn: TurnLabel;
  /** Title of the ending; null while the timeline is not at its end. */
  readonly ending: string | null;
  /** The paper about which somebody must be asked before it goes on. */
  readonly asks: { readonly title: string; readonly options: readonly ForkOption[] } | null;
}

export interface ForkOption {
  /** Move key, or "none" for not doing it. */
  readonly key: string;
  readonly label: string | null;
}

/** A decision of a timeline and what else could have been done. */
export interface ForkPoint {
  readonly at: number;
  readonly turn: TurnLabel;
  readonly kind: 'paper' | 'initiative' | 'close';
  readonly title: string;
  /** Label of what was done; null at a close. */
  readonly own: string | null;
  readonly options: readonly ForkOption[];
}

/** Something that one of two or more timelines did in a half-year. */
export interface Divergence {
  readonly turn: TurnLabel;
  /** Per timeline: what it did first that the others did not, null when it did nothing of the kind. */
  readonly sides: readonly (string | null)[];
}

export interface ComparedMeter {
  readonly id: string;
  readonly name: string;
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  /** One series a timeline, index = turn. */
  readonly series: readonly (readonly number[])[];
  /** Largest difference between two timelines at any time, in steps of "clearly", in tenths. */
  readonly spread: number;
}

/** How a chance fell on one side. */
export interface ChanceSide {
  readonly label: string;
  readonly oddsPct: number;
  /** True when the first branch, the one the odds speak of, came about. */
  readonly happened: boolean;
}

export interface JudgedView {
  /** Percent; null while no checkpoint is reached. */
  readonly cover: number | null;
  /** Welfare points; null before the end. */
  readonly premium: number | null;
  readonly label: ProfileLabelId | null;
  readonly broad: number | null;
  readonly narrow: number | null;
  readonly engagement: number | null;
  readonly lockIn: number | null;
}

export interface ComparisonView {
  readonly lines: readonly { readonly id: string; readonly name: string; readonly ending: string | null }[];
  readonly turns: readonly TurnLabel[];
  /** Widest apart first. */
  readonly meters: readonly ComparedMeter[];
  readonly divergence: Divergence | null;
  readonly commitments: readonly {
    readonly title: string;
    readonly sides: readonly ('active' | 'ended' | 'none')[];
    readonly since: readonly (TurnLabel | null)[];
  }[];
  readonly aims: readonly {
    readonly title: string;
    readonly unit: Unit;
    readonly sides: readonly { readonly declared: boolean; readonly value: number; readonly result: AimView['result'] }[];
  }[];
  /** Of the first and second timeline. */
  readonly chances: {
    readonly same: number;
    readonly rows: readonly {
      readonly turn: TurnLabel;
      readonly title: string;
      readonly reason: 'only-first' | 'only-second' | 'other-option' | 'other-odds';
      readonly sides: readonly [ChanceSide | null, ChanceSide | null];
    }[];
  };
  /** Null while it is worked out. */
  readonly judged: readonly (JudgedView | null)[];
}

/** One meter's ledger in two timelines: the lines that differ, whose differences add up to the difference at the end. */
export interface LedgerDifference {
  readonly name: string;
  readonly unit: Unit;
  readonly ends: readonly [number, number];
  readonly rows: readonly { readonly turn: TurnLabel; readonly title: string; readonly sides: readonly [number, number] }[];
  /** Lines that are the same on both sides. */
  readonly same: number;
}

export interface ShareView {
  readonly permille: number;
  readonly low: number;
  readonly high: number;
}

export interface MeanView {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export type WorkStatus = 'idle' | 'working' | 'done' | 'cancelled' | 'stopped';

/** How far a piece of work has come. */
export interface WorkState {
  readonly status: WorkStatus;
  /** A worker died and was replaced. */
  readonly restarted: boolean;
  /** Parts done and asked for. */
  readonly done: number;
  readonly wanted: number;
  /** Milliseconds to the first part, and in all so far. */
  readonly firstMs: number;
  readonly ms: number;
}

export interface OddsView extends WorkState {
  readonly title: string;
  readonly turn: TurnLabel | null;
  readonly filler: FillerId;
  readonly options: readonly {
    readonly label: string;
    readonly isOwn: boolean;
    readonly count: number;
    readonly endings: readonly { readonly title: string; readonly share: ShareView }[];
    readonly meters: readonly {
      readonly name: string;
      readonly unit: Unit;
      readonly mean: MeanView;
      readonly low: number;
      readonly middle: number;
      readonly high: number;
    }[];
    readonly aims: readonly { readonly title: string; readonly reached: ShareView; readonly partly: ShareView }[];
  }[];
}

export interface SearchView extends WorkState {
  readonly ending: string;
  readonly found: readonly {
    readonly at: number;
    readonly key: string;
    readonly turn: TurnLabel;
    readonly title: string;
    readonly was: string | null;
    readonly instead: string | null;
    readonly parted: number;
  }[];
}

export interface ImpactView extends WorkState {
  /** Hundredths of an aim between partly and reached; largest first. */
  readonly decisions: readonly {
    readonly at: number;
    readonly turn: TurnLabel;
    readonly title: string;
    readonly own: string;
    readonly instead: string;
    readonly gain: MeanView;
  }[];
  readonly luck: readonly {
    readonly turn: TurnLabel;
    readonly title: string;
    readonly own: string;
    readonly happened: boolean;
    readonly permille: number;
    readonly gain: MeanView;
  }[];
}

export interface AtlasView extends WorkState {
  readonly strategies: readonly {
    readonly id: string;
    readonly name: string | null;
    readonly shape: Shape;
    readonly games: number;
    readonly endings: readonly {
      readonly id: string;
      readonly title: string;
      readonly share: ShareView;
      readonly seeds: readonly string[];
    }[];
  }[];
  readonly endings: readonly { readonly id: string; readonly title: string; readonly share: ShareView }[];
  readonly chosen: string | null;
  readonly points: readonly {
    readonly title: string;
    readonly option: string;
    readonly taken: ShareView;
    readonly other: ShareView;
    readonly count: number;
  }[];
}
