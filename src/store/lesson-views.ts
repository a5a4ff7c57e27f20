/** View models of the classroom's screens in play: the exercise as a student meets it, checkpoints, handing in, the cabinet. */
import type { CheckpointAnswer, Dissent, Exercise, Inject, OwnTag, TokenFault } from '../classroom/index';
import type { TurnLabel } from './fact-views';
import type { PowerMarkView } from './debrief-views';

export type { CheckpointAnswer, Dissent, Exercise, Inject, OwnTag, TokenFault };

/** What a teacher may choose from for a scenario. */
export interface ExerciseOptionsView {
  /** Every half-year of the calendar; index = turn. */
  readonly turns: readonly TurnLabel[];
  /** Half-years that can be the class's. */
  readonly first: number;
  readonly last: number;
  /** Aims that may be allowed; empty where the scenario has declared them. */
  readonly aims: readonly { readonly id: string; readonly title: string; readonly about: string }[];
  readonly aimCount: number;
  /** Shocks and winds that may be put in. */
  readonly shocks: readonly { readonly kind: 'shock' | 'wind'; readonly id: string; readonly title: string; readonly about: string }[];
  /** Meters that may be moved. */
  readonly meters: readonly { readonly id: string; readonly title: string }[];
  /** Notes in the margin exist. */
  readonly hasHints: boolean;
  /** About how long the whole of it takes one player. */
  readonly minutes: number;
  readonly title: string;
  readonly about: string;
}

/** An exercise made, or what keeps it from being made. */
export interface MadeExercise {
  readonly code: string | null;
  readonly faults: readonly ('seed' | 'span' | 'aims' | 'checkpoints' | 'injects' | 'too-long')[];
}

/** The exercise behind a link, as a student or a teacher meets it. */
export interface ExerciseView {
  readonly code: string;
  /** Four characters for a sheet or a board. */
  readonly mark: string;
  readonly exercise: Exercise;
  readonly title: string;
  readonly about: string;
  readonly from: TurnLabel;
  readonly to: TurnLabel;
  readonly minutes: number;
  readonly suggestion: string;
  /** A run of this exercise that is kept on this device and not finished, or null. */
  readonly kept: { readonly id: string; readonly pseudonym: string } | null;
  readonly injects: readonly { readonly turn: TurnLabel; readonly title: string }[];
  readonly checkpoints: readonly TurnLabel[];
  readonly aims: readonly string[];
  readonly ministries: readonly MinistryView[];
}

export interface MinistryView {
  /** Index into the scenario's offices. */
  readonly index: number;
  readonly title: string;
  readonly about: string;
}

export type ExerciseAnswer =
  | { readonly ok: true; readonly view: ExerciseView }
  /** "scenario": this build does not ship it; "unfit": it does not know something in the exercise. */
  | { readonly ok: false; readonly fault: TokenFault | 'scenario' | 'unfit'; readonly found: string };

export interface QuestionView {
  readonly kind: 'falls' | 'presses';
  readonly power: PowerMarkView;
}

/** A prediction and what came of it. */
export interface PredictionView extends QuestionView {
  readonly turn: TurnLabel;
  readonly percent: number | null;
  readonly happened: boolean | null;
}

export interface CheckpointView {
  /** The half-year it was set for, and the one that is open: history may have played on. */
  readonly turn: TurnLabel;
  readonly now: TurnLabel;
  /** 1-based, and how many there are. */
  readonly number: number;
  readonly count: number;
  /** Next checkpoint, or null: the end. */
  readonly until: TurnLabel | null;
  readonly risks: readonly { readonly id: string; readonly title: string; readonly about: string }[];
  readonly powers: readonly PowerMarkView[];
  readonly questions: readonly [QuestionView, QuestionView];
  /** What came of the predictions so far. */
  readonly earlier: readonly PredictionView[];
  readonly reflectionMax: number;
  /** Answers begun before, or null. */
  readonly draft: (Omit<CheckpointAnswer, 'turn'> & { readonly reflection: string }) | null;
}

/** A move to be tagged: what it was, and after that how both sides read it. */
export interface TagView {
  readonly move: number;
  readonly turn: TurnLabel;
  readonly title: string;
  readonly label: string;
  readonly own: string | null;
  /** Null until the own tags are given. */
  readonly authors: string | null;
  readonly agreement: 'same' | 'family' | 'other' | null;
}

export interface HandInView {
  readonly code: string;
  readonly mark: string;
  readonly pseudonym: string;
  readonly finished: boolean;
  readonly tags: readonly TagView[];
  readonly isTagged: boolean;
  readonly components: readonly string[];
  readonly predictions: readonly PredictionView[];
  /** Permille; null while there is nothing to judge. */
  readonly brier: number | null;
  readonly skill: number | null;
  readonly fit: number | null;
  readonly risks: readonly { readonly turn: TurnLabel; readonly title: string }[];
  readonly reflections: readonly { readonly turn: TurnLabel; readonly text: string }[];
  readonly dissents: number;
}

/** The table of a cabinet: who sits there. */
export interface CabinetTableView {
  readonly ministries: readonly (MinistryView & { readonly isChair: boolean })[];
}

/** The card of a ministry before play. */
export interface MinistryCardView extends MinistryView {
  readonly aim: { readonly title: string; readonly about: string };
}
