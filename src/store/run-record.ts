/** The open run as this tab holds it, and its two summaries: for the screens and for the list of saves. */
import { hashState, SLOT } from '../engine/index';
import { labelTurn, type ViewContext } from './context';
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
  tags: readonly string[];
  readOnly: boolean;
  turnEnd: TurnEndView | null;
  readonly findings: Findings;
  /** Set while the run is a guest: it is shown, and nothing of it is kept. */
  visit: Visit | null;
  /** The half-year at whose opening the screens show the run; null: as it stands. */
  moment: number | null;
  /** Notes of a run of an exercise; null for any other run. */
  lesson: LessonNotes | null;
}

/** What is known of a run that came by code, link or file. */
export interface Visit {
  /** One sentence: where and why the run parted from these rules; null when it did not. */
  readonly parted: string | null;
  /** The released content under which its code was made, when that is not the content of today. */
  readonly release: { readonly id: string; readonly version: string; readonly code: string } | null;
}

/** The run as the screens see it: `context` holds the moment they show. */
export function viewRun(run: OpenRun, context: ViewContext): RunView {
  const { timeline } = context;
  const { exercise } = run.loaded.pack;
  const state = currentState(timeline);
  const finished = state[SLOT.over] === 1;
  return {
    id: run.id,
    name: run.name,
    scenario: run.scenario,
    seed: run.seed,
    code: writeCode(run.timeline),
    finished,
    readOnly: run.readOnly || run.moment !== null,
    hindsight: run.hindsight,
    desk: viewDesk(context),
    turnEnd: run.moment === null ? run.turnEnd : null,
    hash: hashState(state),
    moment: run.moment === null ? null : labelTurn(context, run.moment),
    visit: run.visit === null ? null : { parted: run.visit.parted, release: run.visit.release?.version ?? null },
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
    ending: run.ending ?? null,
    tags: run.tags ?? [],
  };
}
