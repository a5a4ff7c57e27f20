/** What a student (or a class at one screen) notes beside a run of an exercise. Kept with the run; of it only `toSubmission` leaves the device. */
import type { CheckpointAnswer, Dissent, Exercise, OwnTag, Submission } from '../classroom/index';

/** Which ministries sit at the table (indices into the scenario's offices) and which of them chairs. */
export interface CabinetSeats {
  readonly ministries: readonly number[];
  readonly chair: number;
}

/** Answers at a checkpoint with the reflection, before they are given. */
export type CheckpointDraft = Omit<CheckpointAnswer, 'turn'> & { readonly reflection: string };

/** Plain data, so that any storage can hold it. */
export interface LessonNotes {
  readonly pseudonym: string;
  readonly checkpoints: readonly CheckpointAnswer[];
  readonly ownTags: readonly OwnTag[];
  readonly dissents: readonly Dissent[];
  /** One per checkpoint that was reflected on. Never part of a code. */
  readonly reflections: readonly { readonly turn: number; readonly text: string }[];
  /** True once the own tags are given, or passed over: the game may show its own. */
  readonly isTagged: boolean;
  readonly cabinet: CabinetSeats | null;
  /** Answers begun at the checkpoint that waits. */
  readonly draft: CheckpointDraft | null;
}

/** What the screens must know of a lesson at every moment. */
export interface LessonRunView {
  /** Code of the exercise. */
  readonly exercise: string;
  readonly pseudonym: string;
  /** Half-year of the checkpoint that waits, or null. */
  readonly pause: number | null;
  /** Exact numbers may be shown. */
  readonly analyst: boolean;
  readonly history: Exercise['history'];
  readonly isTagged: boolean;
  readonly isCabinet: boolean;
}

/** Longest reflection, in characters: three fit an LMS beside the submission. */
export const REFLECTION_MAX = 600;

/** Notes of a run that begins. */
export function createNotes(pseudonym: string, cabinet: CabinetSeats | null): LessonNotes {
  return { pseudonym, checkpoints: [], ownTags: [], dissents: [], reflections: [], isTagged: false, cabinet, draft: null };
}

/** Notes of a run that goes on from its submission. */
export function resumeNotes(submission: Submission, reflections: LessonNotes['reflections']): LessonNotes {
  const { pseudonym, checkpoints, ownTags, dissents } = submission;
  return { ...createNotes(pseudonym, null), checkpoints, ownTags, dissents, reflections, isTagged: ownTags.length > 0 };
}

/** Notes without what belonged to moves that were taken back: `moves` are left. */
export function trimNotes(notes: LessonNotes | null, moves: number): LessonNotes | null {
  return notes === null ? null : { ...notes, dissents: notes.dissents.filter(({ move }) => move < moves) };
}

/** Half-year of the checkpoint that waits when half-year `turn` is open: the last one reached, unless it or a later one is answered. */
export function findPause({ checkpoints }: Exercise, notes: LessonNotes, turn: number): number | null {
  const reached = checkpoints.filter((at) => at <= turn).at(-1);
  return reached === undefined || notes.checkpoints.some((answer) => answer.turn >= reached) ? null : reached;
}

/** See LessonRunView. */
export function viewLessonRun(
  lesson: { readonly code: string; readonly exercise: Exercise; readonly notes: LessonNotes },
  turn: number,
  finished: boolean,
): LessonRunView {
  const { code, exercise, notes } = lesson;
  return {
    exercise: code,
    pseudonym: notes.pseudonym,
    pause: finished ? null : findPause(exercise, notes, turn),
    analyst: exercise.analyst || finished,
    history: exercise.history,
    isTagged: notes.isTagged,
    isCabinet: notes.cabinet !== null,
  };
}
