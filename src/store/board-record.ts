/** The class board in numbers: what was handed in, and what it came to. Words come with the views. */
import type { AimTally, Codebook, ClassRun, HedgingProfile, LessonReport, ReadEntry, Spread, Split, SwingReport } from '../classroom/index';
import type { SinglePowerRun } from '../lab/index';
import type { Model, Tags } from '../engine/index';
import type { LoadedScenario } from './open-run';

/** Why a code is no run: a fault of the code, of the submission around it, or of what the board can hold. */
export interface BoardFault {
  readonly fault: string;
  readonly place: number;
  /** Half-year that was altered, and the scenario's calendar; null where the place is not a half-year. */
  readonly turn: number | null;
  readonly found: string;
}

/** A run that was played again. */
export interface BoardRun {
  readonly group: string;
  readonly run: ClassRun;
  readonly read: ReadEntry;
  /** Forecasts and intent, where the submission holds any. */
  readonly lesson: LessonReport | null;
  /** As the authors code it, and as the class does. */
  readonly shipped: HedgingProfile;
  recoded: HedgingProfile;
}

/** One code on the board; `result` is null while it waits. */
export interface BoardSlot {
  readonly id: number;
  name: string;
  readonly code: string;
  readonly line: number;
  result: BoardRun | BoardFault | null;
}

/** What runs that can be compared have in common. */
export interface BoardGroup {
  readonly key: string;
  readonly scenario: string;
  /** Exercise code, or null for bare replay codes. */
  readonly exercise: string | null;
  readonly loaded: LoadedScenario;
  readonly model: Model;
  /** As the scenario ships it. */
  readonly codebook: Codebook;
}

/** The figures of the chosen group's counted runs. */
export interface ClassFigures {
  readonly group: BoardGroup;
  /** Slots in the order of their places in all lists of runs. */
  readonly counted: readonly (BoardSlot & { readonly result: BoardRun })[];
  readonly repeats: readonly { readonly slot: BoardSlot; readonly of: BoardSlot; readonly kind: 'same' | 'earlier' }[];
  readonly splits: readonly Split[];
  readonly bands: readonly (readonly (Spread | null)[])[];
  readonly aims: readonly AimTally[];
  readonly components: readonly (readonly number[])[];
  readonly history: { readonly run: ClassRun; readonly profile: HedgingProfile };
  readonly singlePowers: readonly SinglePowerRun[];
  swings: SwingReport | null;
}

export interface BoardRecord {
  readonly slots: BoardSlot[];
  readonly groups: Map<string, BoardGroup>;
  readonly codebook: Map<string, Tags>;
  /** Group that the teacher chose; null = the largest. */
  chosen: string | null;
  figures: ClassFigures | null;
}

/** An empty board. */
export function createBoardRecord(): BoardRecord {
  return { slots: [], groups: new Map(), codebook: new Map(), chosen: null, figures: null };
}

/** Narrows a slot to one that holds a run. */
export function isRunSlot(slot: BoardSlot): slot is BoardSlot & { readonly result: BoardRun } {
  return slot.result !== null && 'run' in slot.result;
}
