/** What a submission says about the run it carries: fit of intent and action, forecasts, own tags beside the authors'. */
import { start, advance, SLOT, type Model, type Move, type Seed } from '../engine/index';
import { computeFit, type FitReport } from './alignment';
import { decisionsOf, keyOf, readCodebook } from './decision';
import { decodeExercise } from './exercise';
import { computeBrier, computeBrierSkill, judgeQuestions, listQuestions, type Forecast, type Question } from './predictions';
import type { Submission } from './submission';

/** A prediction with what came of it. */
export interface JudgedPrediction extends Question {
  /** Half-year of the checkpoint. */
  readonly turn: number;
  readonly percent: number | null;
  readonly happened: boolean | null;
}

/** An own tag with the authors' one for the same decision, and whether they name the same side of the spectrum. */
export interface JudgedTag {
  readonly move: number;
  /** "dossier/option" or the initiative's id. */
  readonly key: string;
  readonly own: string;
  readonly authors: string;
  readonly agreement: 'same' | 'family' | 'other';
}

export interface LessonReport {
  readonly predictions: readonly JudgedPrediction[];
  /** Permille; null while nothing predicted has been decided. */
  readonly brier: number | null;
  readonly skill: number | null;
  readonly fit: FitReport;
  readonly tags: readonly JudgedTag[];
}

/** Families of Kuik's spectrum: returns, risk contingency, taking a side; "none" stands alone. Source: hedging.md. */
const FAMILIES: Readonly<Record<string, string>> = {
  EP: 'returns',
  BE: 'returns',
  LB: 'returns',
  DD: 'risk',
  IB: 'risk',
  BW: 'side',
  BA: 'side',
};

/** `run` must be the submission's own, replayed over the exercise's model. */
export function computeLessonReport(
  model: Model,
  run: { readonly seed: Seed; readonly moves: readonly Move[] },
  submission: Pick<Submission, 'exercise' | 'checkpoints' | 'ownTags'>,
): LessonReport {
  const { scenario } = model;
  const read = decodeExercise(submission.exercise);
  const turns = read.ok ? read.exercise.checkpoints : [];
  const outcomes = judgeQuestions(model, run, submission.exercise, turns);
  const predictions = submission.checkpoints.flatMap(({ turn, predictions: odds }) =>
    listQuestions(scenario, submission.exercise, turn).map((question, q) => ({
      ...question,
      turn,
      percent: odds[q] ?? null,
      happened: outcomes[turns.indexOf(turn)]?.[q] ?? null,
    })),
  );
  const forecasts = predictions.flatMap(({ percent, happened }): Forecast[] =>
    percent === null || happened === null ? [] : [{ percent, happened }],
  );
  const brier = computeBrier(forecasts);
  const powers = scenario.powers.map(({ id }) => id);
  const declarations = submission.checkpoints
    .filter(({ stance }) => stance.some((step) => step !== null))
    .map(({ turn, stance }) => ({ turn, alignment: Object.fromEntries(powers.map((power, p) => [power, 500 * (stance[p] ?? 0)])) }));
  return {
    predictions,
    brier,
    skill: brier === null ? null : computeBrierSkill(brier),
    fit: computeFit(decisionsOf(model, run.seed, run.moves), declarations, powers),
    tags: judgeTags(model, run.moves, submission.ownTags),
  };
}

function judgeTags(model: Model, moves: readonly Move[], ownTags: Submission['ownTags']): JudgedTag[] {
  const codebook = readCodebook(model.scenario);
  return ownTags.flatMap(({ move, component: own }) => {
    const made = moves[move];
    const key = made === undefined ? null : keyOf(model, made);
    const tags = key === null ? undefined : codebook.get(key);
    if (key === null || tags === null || tags === undefined) return [];
    const authors = tags.component;
    const isFamily = FAMILIES[own] !== undefined && FAMILIES[own] === FAMILIES[authors];
    return [
      { move, key, own, authors, agreement: own === authors ? ('same' as const) : isFamily ? ('family' as const) : ('other' as const) },
    ];
  });
}

/** Most own moves that a student is asked to tag. */
export const TAGS_WANTED = 4;

/**
 * Indices of the moves worth tagging, oldest first: coded decisions by stake times cost, the weightiest TAGS_WANTED, the later of equals.
 * Every papers' key counts once.
 */
export function selectMovesToTag(model: Model, moves: readonly Move[]): number[] {
  const codebook = readCodebook(model.scenario);
  const rated = moves.flatMap((move, index) => {
    const key = keyOf(model, move);
    const tags = key === null ? null : (codebook.get(key) ?? null);
    return tags === null ? [] : [{ index, weight: tags.stake * (tags.cost + 10) }];
  });
  return rated
    .sort((a, b) => b.weight - a.weight || b.index - a.index)
    .slice(0, TAGS_WANTED)
    .map(({ index }) => index)
    .sort((a, b) => a - b);
}

/** The half-year in which each of `moves` was made. */
export function listTurnsOfMoves(model: Model, seed: Seed, moves: readonly Move[]): number[] {
  const state = start(model, seed);
  return moves.map((move) => {
    const turn = state[SLOT.turn] as number;
    advance(model, state, move, null);
    return turn;
  });
}
