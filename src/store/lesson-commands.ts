/** What the screens may ask of and do in a lesson (lesson-keeper.ts). */
import type { CabinetSeats, CheckpointDraft, LessonNotes } from './lesson-notes';
import type {
  CabinetTableView,
  CheckpointView,
  Exercise,
  ExerciseAnswer,
  ExerciseOptionsView,
  HandInView,
  MadeExercise,
  MinistryCardView,
  OwnTag,
} from './lesson-views';

export interface LessonCommands {
  /** Fetches what the commands below need; those that answer at once say null before. */
  readonly ready: () => Promise<void>;
  /** What a teacher may choose from. Refuses when the scenario cannot be fetched. */
  readonly options: (scenario: string) => Promise<ExerciseOptionsView>;
  readonly make: (exercise: Exercise) => Promise<MadeExercise>;
  /** Letters, digits and hyphens of a text, as a seed or a pseudonym can hold them. */
  readonly clean: (text: string, as: 'seed' | 'pseudonym') => string;
  readonly freshSeed: () => string;
  readonly suggest: () => string;
  /** The exercise behind a link. Refuses when its scenario cannot be fetched. */
  readonly open: (code: string) => Promise<ExerciseAnswer>;
  readonly begin: (choice: { code: string; pseudonym: string; cabinet?: CabinetSeats }) => Promise<void>;
  /** The checkpoint that waits. */
  readonly checkpoint: () => CheckpointView | null;
  readonly answer: (answer: CheckpointDraft) => void;
  /** Keeps answers that are begun, so that a closed tab loses none. Nothing on the screen changes. */
  readonly sketch: (draft: CheckpointDraft) => void;
  /** What is handed in. */
  readonly handIn: () => HandInView | null;
  /** Gives the own tags, or passes them over (empty). The game shows its own from then on. */
  readonly tag: (tags: readonly OwnTag[]) => void;
  /** The submission as it stands, with the reflections that it never holds; null where the open run is no exercise's. */
  readonly submission: () => { readonly code: string; readonly reflections: LessonNotes['reflections'] } | null;
  readonly rename: (pseudonym: string) => void;
  readonly cards: (code: string, ministries: readonly number[]) => Promise<readonly MinistryCardView[]>;
  readonly table: () => CabinetTableView | null;
  /** Cards per option, and the winner (null: the chair decides). `cards[i]`: option of ministry i, or null. */
  readonly count: (
    cards: readonly (number | null)[],
    options: number,
  ) => { readonly counts: readonly number[]; readonly winner: number | null };
  /** Takes the cabinet's decision and records who held up another card. */
  readonly decideInCabinet: (move: string, cards: readonly (number | null)[], decided: number) => void;
}
