/** The open run as this tab holds it, and its two summaries: for the screens and for the list of saves. */
import { SLOT } from '../engine/index';
import type { ViewContext } from './context';
import { viewDesk } from './desk-view';
import { type LoadedScenario, writeCode } from './open-run';
import { viewLessonRun, type LessonNotes } from './lesson-notes';
import type { SavedRun } from './ports';
import type { RunView, SaveSummary } from './session';
import { currentState, type Timeline } from './timeline';
import type { Findings } from './findings';
import type { TurnEndView } from './views';

/** The open run and what is only true of this tab. */
export interface OpenRun {
  readonly id: string;
  readonly scenario: string;
  readonly seed: string;
  readonly loaded: LoadedScenario;
  readonly timeline: Timeline;
  name: string;
  hindsight: boolean;
  readOnly: boolean;
  turnEnd: TurnEndView | null;
  readonly findings: Findings;
  /** Notes of a run of an exercise; null for any other run. */
  lesson: LessonNotes | null;
}

/** The run as the screens see it. */
export function viewRun(run: OpenRun, context: ViewContext): RunView {
  const { exercise } = run.loaded.pack;
  const state = currentState(run.timeline);
  const finished = state[SLOT.over] === 1;
  return {
    id: run.id,
    name: run.name,
    scenario: run.scenario,
    seed: run.seed,
    code: writeCode(run.timeline),
    finished,
    readOnly: run.readOnly,
    hindsight: run.hindsight,
    desk: viewDesk(context),
    turnEnd: run.turnEnd,
    lesson:
      exercise === undefined || run.lesson === null
        ? null
        : viewLessonRun({ code: run.scenario, exercise, notes: run.lesson }, state[SLOT.turn] as number, finished),
  };
}

/** Calendars of scenarios that are not loaded start where the shipped ones do. */
const FALLBACK_START = { year: 2008, half: 1 } as const;

/** One line of the list of saves. */
export function summarise(run: SavedRun, loaded: LoadedScenario | undefined): SaveSummary {
  const start = loaded?.model.scenario.start ?? FALLBACK_START;
  const halves = start.year * 2 + (start.half - 1) + run.turn;
  return {
    id: run.id,
    name: run.name,
    scenario: run.scenario,
    seed: run.seed,
    turn: { turn: run.turn, year: Math.floor(halves / 2), half: halves % 2 === 0 ? 1 : 2 },
    decisions: run.moves.filter((move) => move.startsWith('answer:')).length,
    finished: run.finished,
    hindsight: run.hindsight,
    saved: run.saved,
  };
}
