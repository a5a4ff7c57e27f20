/** The classroom's views, fetched with the first exercise: options for a teacher, an exercise, its checkpoints, what is handed in. */
import {
  CHECKPOINTS_MAX,
  computeLessonReport,
  COMPONENTS,
  dealPrivateAims,
  decodeSubmission,
  encodeExercise,
  encodeSubmission,
  exerciseMark,
  findSubmissions,
  fitsExercise,
  judgeExercise,
  listQuestions,
  listTurnsOfMoves,
  selectMovesToTag,
  spanOf,
  type Exercise,
  type LessonReport,
  type Submission,
  type TokenError,
} from '../classroom/index';
import { MOVE, SLOT, unpackMove, type Scenario } from '../engine/index';
import { labelTurn, type ViewContext } from './context';
import { REFLECTION_MAX, type LessonNotes } from './lesson-notes';
import type {
  CheckpointView,
  ExerciseOptionsView,
  ExerciseView,
  HandInView,
  MadeExercise,
  MinistryCardView,
  MinistryView,
  PredictionView,
  TagView,
} from './lesson-views';
import { viewPowerMark } from './meter-view';
import { writeCode } from './open-run';
import type { ScenarioPack } from './ports';
import type { ScenarioChoice } from './session';
import type { TextBook } from './text-book';
import { currentState, currentTurn, type Timeline } from './timeline';
import type { TurnLabel } from './views';

export {
  countCards,
  decodeExercise,
  listDissent,
  suggestPseudonym,
  cleanPseudonym,
  cleanSeed,
  CHECKPOINTS_MAX,
  INJECTS_MAX,
  PLAIN_EXERCISE,
} from '../classroom/index';

function turnOf(scenario: Scenario, turn: number): TurnLabel {
  return labelTurn({ timeline: { model: { scenario } } as Timeline }, turn);
}

/** See ExerciseOptionsView. `scenario` without an exercise. */
export function viewOptions(scenario: Scenario, book: TextBook, choice: ScenarioChoice): ExerciseOptionsView {
  const { first, last } = spanOf(scenario, { span: null });
  const isGiven = (scenario.played?.aims.length ?? 0) > 0;
  const shocks = scenario.insurance?.shocks ?? [];
  return {
    turns: Array.from({ length: scenario.turnCount }, (_, turn) => turnOf(scenario, turn)),
    first,
    last,
    aims: isGiven ? [] : scenario.aims.map(({ id }) => ({ id, title: book.get(`aim.${id}.title`), about: book.get(`aim.${id}.about`) })),
    aimCount: scenario.aimCount,
    shocks: [
      ...shocks.map(({ id }) => ({
        kind: 'shock' as const,
        id,
        title: book.get(`shock.${id}.title`),
        about: book.get(`shock.${id}.about`),
      })),
      ...scenario.winds.map(({ id }) => ({
        kind: 'wind' as const,
        id,
        title: book.get(`wind.${id}.title`),
        about: book.get(`wind.${id}.line`),
      })),
    ],
    meters: scenario.variables
      .filter(({ visible, terms, good }) => visible && terms.length === 0 && good !== 0)
      .map(({ id }) => ({ id, title: book.get(`variable.${id}.title`) })),
    hasHints: (scenario.guides ?? []).length > 0,
    minutes: choice.minutes,
    title: choice.title,
    about: choice.about,
  };
}

/** The code of an exercise, or what keeps it from being one. `scenario` without the exercise. */
export function makeExercise(scenario: Scenario, exercise: Exercise): MadeExercise {
  const faults: MadeExercise['faults'][number][] = [...new Set(judgeExercise(scenario, exercise).map(({ field }) => field))];
  if (exercise.seed === '') faults.push('seed');
  if (exercise.checkpoints.length > CHECKPOINTS_MAX) faults.push('checkpoints');
  if (faults.length === 0 && !fitsExercise(exercise)) faults.push('too-long');
  return { code: faults.length === 0 ? encodeExercise(exercise) : null, faults };
}

/** What is wrong with an exercise on `scenario`, as text; null when it can be played. */
export function findUnfit(scenario: Scenario, exercise: Exercise): string | null {
  return judgeExercise(scenario, exercise)[0]?.found ?? null;
}

interface ExerciseParts {
  readonly code: string;
  readonly exercise: Exercise;
  readonly scenario: Scenario;
  readonly book: TextBook;
  readonly choice: ScenarioChoice;
}

/** See ExerciseView. `scenario` without the exercise. */
export function viewExercise({ code, exercise, scenario, book, choice }: ExerciseParts): Omit<ExerciseView, 'suggestion' | 'kept'> {
  const whole = spanOf(scenario, { span: null });
  const span = spanOf(scenario, exercise);
  const share = (span.last - span.first + 1) / Math.max(1, whole.last - whole.first + 1);
  return {
    code,
    mark: exerciseMark(code),
    exercise,
    title: choice.title,
    about: choice.about,
    from: turnOf(scenario, span.first),
    to: turnOf(scenario, span.last),
    minutes: Math.max(1, Math.round(choice.minutes * share)),
    injects: exercise.injects.map((inject) => ({
      turn: turnOf(scenario, inject.turn),
      title: book.get(inject.kind === 'move' ? `variable.${inject.id}.title` : `${inject.kind}.${inject.id}.title`),
    })),
    checkpoints: exercise.checkpoints.map((turn) => turnOf(scenario, turn)),
    aims: exercise.aims.map((id) => book.get(`aim.${id}.title`)),
    ministries: viewMinistries(scenario, book),
  };
}

/** Every office that can be a ministry. */
export function viewMinistries(scenario: Scenario, book: TextBook): MinistryView[] {
  return scenario.offices.map(({ id }, index) => ({ index, title: book.get(`office.${id}.title`), about: book.get(`office.${id}.about`) }));
}

/** The cards to be printed: each ministry with its private aim. */
export function viewCards(scenario: Scenario, book: TextBook, seed: string, ministries: readonly number[]): MinistryCardView[] {
  const all = viewMinistries(scenario, book);
  const aims = dealPrivateAims(scenario, seed, ministries);
  return ministries.flatMap((index, n) => {
    const ministry = all[index];
    const aim = aims[n] ?? '';
    return ministry === undefined
      ? []
      : [{ ...ministry, aim: { title: book.get(`aim.${aim}.title`), about: book.get(`aim.${aim}.about`) } }];
  });
}

/** A run of an exercise with its notes. */
export interface LessonRun {
  readonly pack: ScenarioPack;
  readonly exercise: Exercise;
  readonly code: string;
  readonly notes: LessonNotes;
}

/** The checkpoint before half-year `turn`. */
export function viewCheckpoint(context: ViewContext, lesson: LessonRun, turn: number): CheckpointView {
  const { scenario } = context.timeline.model;
  const { checkpoints } = lesson.exercise;
  const place = checkpoints.indexOf(turn);
  const next = checkpoints[place + 1];
  const [first, second] = listQuestions(scenario, lesson.code, turn);
  return {
    turn: labelTurn(context, turn),
    now: labelTurn(context, currentTurn(context.timeline)),
    number: place + 1,
    count: checkpoints.length,
    until: next === undefined ? null : labelTurn(context, next),
    risks: (scenario.insurance?.shocks ?? []).map(({ id }) => ({
      id,
      title: context.book.get(`shock.${id}.title`),
      about: context.book.get(`shock.${id}.about`),
    })),
    powers: scenario.powers.map(({ id }) => viewPowerMark(context, id)),
    questions: [
      { kind: first.kind, power: viewPowerMark(context, first.power) },
      { kind: second.kind, power: viewPowerMark(context, second.power) },
    ],
    earlier: viewPredictions(context, reportOf(context, lesson)),
    reflectionMax: REFLECTION_MAX,
    draft: lesson.notes.draft,
  };
}

function reportOf({ timeline }: ViewContext, { code, notes }: LessonRun): LessonReport {
  return computeLessonReport(timeline.model, timeline, { exercise: code, checkpoints: notes.checkpoints, ownTags: notes.ownTags });
}

function viewPredictions(context: ViewContext, report: LessonReport): PredictionView[] {
  return report.predictions
    .filter(({ percent }) => percent !== null)
    .map(({ kind, power, turn, percent, happened }) => ({
      kind,
      power: viewPowerMark(context, power),
      turn: labelTurn(context, turn),
      percent,
      happened,
    }));
}

/** What is handed in now, and what the run says about itself. Tags of the authors stay hidden until the own ones are given. */
export function viewHandIn(context: ViewContext, lesson: LessonRun): HandInView {
  const { timeline, book } = context;
  const { notes, code } = lesson;
  const report = reportOf(context, lesson);
  return {
    code: writeSubmission(timeline, lesson),
    mark: exerciseMark(code),
    pseudonym: notes.pseudonym,
    finished: currentState(timeline)[SLOT.over] === 1,
    tags: viewTags(context, lesson, report),
    isTagged: notes.isTagged,
    components: [...COMPONENTS, 'none'],
    predictions: viewPredictions(context, report),
    brier: report.brier,
    skill: report.skill,
    fit: report.fit.fit,
    risks: notes.checkpoints.flatMap(({ turn, risk }) =>
      risk === null ? [] : [{ turn: labelTurn(context, turn), title: book.get(`shock.${risk}.title`) }],
    ),
    reflections: notes.reflections.map(({ turn, text }) => ({ turn: labelTurn(context, turn), text })),
    dissents: notes.dissents.length,
  };
}

/** The code of a run with its notes, finished or not. */
export function writeSubmission(timeline: Timeline, { code, notes }: LessonRun): string {
  const { pseudonym, checkpoints, ownTags, dissents } = notes;
  return encodeSubmission({ exercise: code, run: writeCode(timeline), pseudonym, checkpoints, ownTags, dissents });
}

function viewTags(context: ViewContext, { notes }: LessonRun, report: LessonReport): TagView[] {
  const { timeline, book } = context;
  const { model, moves, seed } = timeline;
  const turns = listTurnsOfMoves(model, seed, moves);
  const chosen = notes.isTagged ? notes.ownTags.map(({ move }) => move) : selectMovesToTag(model, moves);
  return chosen.flatMap((index) => {
    const move = moves[index];
    if (move === undefined) return [];
    const { kind, index: card, option } = unpackMove(move);
    const dossier = model.scenario.dossiers[card];
    const isAnswer = kind === MOVE.answer;
    const key = isAnswer ? `dossier.${dossier?.id}` : `initiative.${model.scenario.initiatives[card]?.id}`;
    const judged = notes.isTagged ? report.tags.find((tag) => tag.move === index) : undefined;
    return [
      {
        move: index,
        turn: labelTurn(context, turns[index] ?? 0),
        title: book.get(`${key}.title`),
        label: isAnswer ? book.get(`${key}.option.${dossier?.options[option]?.id}.label`) : book.get(`${key}.text`),
        own: judged?.own ?? null,
        authors: judged?.authors ?? null,
        agreement: judged?.agreement ?? null,
      },
    ];
  });
}

/** The exercise and the run in a text that holds one submission's code, or what is wrong with the code; null when there is none. */
export function readHandedIn(text: string): Submission | TokenError | null {
  const [found] = findSubmissions(text);
  if (found === undefined) return null;
  const read = decodeSubmission(found.code);
  return read.ok ? read.submission : read;
}
