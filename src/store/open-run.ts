/** Opens runs: new ones, saved ones, codes. A run that cannot be replayed whole stops where it parts, and says so. */
import {
  compile,
  decodeRun,
  encodeRun,
  formatMove,
  isOpenMove,
  parseMove,
  readSeed,
  SLOT,
  type CodeError,
  type Model,
  type Seed,
} from '../engine/index';
import { historicalBot } from '../bots/index';
import { playGame, type SinglePowerRun } from '../lab/index';
import type { LessonNotes } from './lesson-notes';
import type { SavedRun, ScenarioPack } from './ports';
import { currentState, openTimeline, pushMove, type Timeline } from './timeline';

/** A compiled scenario with its history's run, made at the first need. */
export interface LoadedScenario {
  readonly pack: ScenarioPack;
  readonly model: Model;
  /** Texts of later half-years, once they have come. */
  rest: Readonly<Record<string, string>> | null;
  history: Timeline | null;
  /** The runs that the premium is measured against, made at the first need. */
  singlePowers: readonly SinglePowerRun[] | null;
}

/** Compiles a pack. */
export function loadScenario(pack: ScenarioPack): LoadedScenario {
  return { pack, model: compile(pack.scenario), rest: pack.loadRest === null ? {} : null, history: null, singlePowers: null };
}

/** The historical run under the reserved seed, as a timeline. */
export function findHistory(loaded: LoadedScenario): Timeline {
  if (loaded.history !== null) return loaded.history;
  const seed = readSeed('history');
  const timeline = openTimeline(loaded.model, seed);
  for (const move of playGame(loaded.model, seed, historicalBot).moves) pushMove(timeline, move);
  loaded.history = timeline;
  return timeline;
}

/** True when `timeline` is the historical run, as far as it goes. */
export function isHistory(loaded: LoadedScenario, timeline: Timeline): boolean {
  if (!timeline.seed.history || timeline.moves.length === 0) return false;
  const { moves } = findHistory(loaded);
  return timeline.moves.every((move, at) => moves[at] === move);
}

export interface ReplayedRun {
  readonly timeline: Timeline;
  /** Moves replayed, and the key of the first that was not legal any more (null when all were). */
  readonly replayed: number;
  readonly parted: string | null;
}

/** Replays move keys as far as they are legal. */
export function replayMoves(model: Model, seed: Seed, keys: readonly string[]): ReplayedRun {
  const timeline = openTimeline(model, seed);
  for (const key of keys) {
    const move = parseMove(model, key);
    if (move === null || !isOpenMove(model, currentState(timeline), move))
      return { timeline, replayed: timeline.moves.length, parted: key };
    pushMove(timeline, move);
  }
  return { timeline, replayed: timeline.moves.length, parted: null };
}

/** A timeline from a replay code, or what is wrong with the code. */
export function readCode(model: Model, code: string): Timeline | CodeError {
  const decoded = decodeRun(model, code);
  if (!decoded.ok) return decoded;
  const timeline = openTimeline(model, decoded.seed);
  for (const move of decoded.moves) pushMove(timeline, move);
  return timeline;
}

/** The replay code of a timeline. */
export function writeCode(timeline: Timeline): string {
  return encodeRun(timeline.model, timeline.seed, timeline.moves);
}

/** What is kept of a run. */
export function toSavedRun(
  timeline: Timeline,
  known: Pick<SavedRun, 'id' | 'name' | 'scenario' | 'seed' | 'hindsight' | 'saved' | 'ending' | 'tags'> & {
    readonly lesson?: LessonNotes | null;
  },
): SavedRun {
  const { model, moves } = timeline;
  const state = currentState(timeline);
  // Field by field: what is kept must be plain data, whatever else the caller's object holds.
  const { id, name, scenario, seed, hindsight, saved, lesson = null } = known;
  return {
    id,
    name,
    scenario,
    seed,
    hindsight,
    saved,
    rulesVersion: model.scenario.rulesVersion,
    packHash: model.packHash,
    moves: moves.map((move) => formatMove(model, move)),
    turn: state[SLOT.turn] as number,
    finished: state[SLOT.over] === 1,
    ending: known.ending ?? null,
    tags: known.tags ?? [],
    ...(lesson === null ? {} : { lesson }),
  };
}
