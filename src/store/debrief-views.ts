/** View models of what is told and worked out between chapters and at the end. Shares are whole percents unless said otherwise. */
import type { Shape, TurnLabel, Unit } from './fact-views';

/** A letter by an invented correspondent. */
export interface LetterView {
  readonly id: string;
  readonly from: string;
  readonly about: string;
  readonly text: string;
}

/** What one capital, or one newspaper, says at the end. */
export interface VerdictView {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly opening: string;
  /** What it cites, in order. */
  readonly cites: readonly string[];
  readonly closing: string;
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

/** A power by its marks. */
export interface PowerMarkView {
  readonly id: string;
  readonly name: string;
  readonly letters: string;
  readonly shape: Shape;
}

/** A commitment that held a service up, or brought it down, under a shock: its title, and the cover had it never been signed. */
export interface TieEffectView {
  readonly title: string;
  readonly coverWithout: number;
}

/** One shock through the checkpoints reached, in their order. Shocks come weakest first by the last of them. */
export interface ShockView {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly power: PowerMarkView | null;
  readonly service: string;
  readonly covers: readonly {
    readonly cover: number;
    /** Level of the service left, and the level it needs. */
    readonly level: number;
    readonly need: number;
    readonly saved: TieEffectView | null;
    readonly sank: TieEffectView | null;
  }[];
}

/** The stress test. */
export interface InsuranceView {
  readonly cover: number;
  /** Half-years that each shock runs. */
  readonly turns: number;
  readonly checkpoints: readonly {
    readonly at: TurnLabel;
    readonly weight: number;
    readonly worst: number;
    readonly mean: number;
    readonly cover: number;
  }[];
  readonly shocks: readonly ShockView[];
  /** Ids of the shocks covered least and most at the last checkpoint. */
  readonly weakest: string;
  readonly strongest: string;
  /** What it cost in the welfare index; null between chapters, and while it is worked out. */
  readonly premium: {
    readonly own: number;
    readonly best: number;
    readonly power: PowerMarkView;
    readonly premium: number;
  } | null;
}

export type MetricId =
  | 'alignment'
  | 'engagement'
  | 'not-taking-sides'
  | 'offsetting'
  | 'diversification'
  | 'balance'
  | 'lock-in'
  | 'doors'
  | 'narrow'
  | 'broad'
  | 'fit';

export type ProfileLabelId = 'bandwagoning' | 'hiding' | 'vacillation' | 'light-hedge' | 'hedge' | 'heavy-hedge' | 'mixed';

/** What a capital believes of a run: shares that are about 100 together. */
export interface BeliefView {
  /** That it is on this capital's side, on the other, on none. */
  readonly withThem: number;
  readonly withOthers: number;
  readonly withNobody: number;
}

/** The hedging profile, the player's beside history's. */
export interface ProfileView {
  readonly decisions: number;
  /** Null under twelve decisions, like both indices. */
  readonly label: ProfileLabelId | null;
  readonly historyLabel: ProfileLabelId | null;
  /** To be shown together, never one alone. */
  readonly broad: { readonly own: number | null; readonly history: number | null };
  readonly narrow: { readonly own: number | null; readonly history: number | null };
  readonly metrics: readonly { readonly id: MetricId; readonly own: number | null; readonly history: number | null }[];
  readonly powers: readonly PowerMarkView[];
  /** Power that the lock-in is reached with. */
  readonly lockedTo: PowerMarkView | null;
  /** Half-years of the lines below. */
  readonly turns: readonly TurnLabel[];
  /** Per power, in the order of `powers`: -100 to 100 a half-year, null before the first decision. */
  readonly alignment: readonly { readonly own: readonly (number | null)[]; readonly history: readonly (number | null)[] }[];
  /** The powers stood nearest to and furthest from at the end. */
  readonly nearest: { readonly power: PowerMarkView; readonly value: number };
  readonly farthest: { readonly power: PowerMarkView; readonly value: number };
  readonly components: {
    readonly columns: readonly string[];
    /** Rows: `powers` in order, then decisions that lean to nobody. */
    readonly own: readonly (readonly number[])[];
    readonly returnMaximising: number;
    readonly riskContingency: number;
  };
  /** Per power, in the order of `powers`, at the end. */
  readonly gauges: readonly { readonly own: BeliefView; readonly history: BeliefView }[];
  /** The capital that is surest of the player, and of what. */
  readonly surest: { readonly power: PowerMarkView; readonly side: keyof BeliefView; readonly share: number };
  readonly codings: readonly CodingView[];
  /** How many codings differ from the authors'. */
  readonly edited: number;
}

/** How a decision is coded: what a reader may change. Factors in percent. */
export interface TagsView {
  readonly domain: 'economy' | 'energy' | 'security' | 'diplomacy' | 'norms';
  readonly stake: 1 | 2 | 3 | 5;
  /** Per power id: -100, -50, 0, 50, 100. */
  readonly signal: Readonly<Record<string, number>>;
  readonly cost: number;
  readonly ambiguity: number;
  readonly reversible: number;
  readonly component: string;
}

/** A decision of the run in the codebook. */
export interface CodingView {
  readonly key: string;
  readonly turn: TurnLabel;
  readonly title: string;
  /** The option taken; null for an initiative. */
  readonly label: string | null;
  readonly tags: TagsView;
  readonly isEdited: boolean;
}
