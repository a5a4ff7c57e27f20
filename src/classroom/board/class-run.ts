/** One student's run in the numbers that a class is made of: found by playing it again, once. */
import {
  advance,
  EVENT,
  measureAim,
  measureWelfare,
  MOVE,
  SLOT,
  start,
  unpackMove,
  type Model,
  type Move,
  type Recorder,
  type Seed,
} from '../../engine/index';
import { coverOf, keepCheckpoints } from '../../lab/index';
import { codingOf, keyOf, readCodebook, type Codebook, type Decision } from '../decision';

/** Option of an answer that nobody gave: the paper was left to its default. */
export const LEFT = -1;

/** A paper and what was done with it. */
export interface ClassAnswer {
  /** DossierIndex, and the option's index or LEFT. */
  readonly dossier: number;
  readonly option: number;
  /** Half-year. */
  readonly turn: number;
  /** Moves made before it: the run cut there has the paper open on its desk. */
  readonly before: number;
}

export type AimResult = 'reached' | 'partly' | 'missed';

export interface ClassRun {
  readonly seed: Seed;
  readonly moves: readonly Move[];
  /** Open half-year, the last one when over. */
  readonly turn: number;
  readonly over: boolean;
  /** EndingIndex; -1 while the run is played. */
  readonly ending: number;
  readonly answers: readonly ClassAnswer[];
  readonly decisions: readonly Decision[];
  /** Moves made before each half-year opened; index = half-year. Half-years that history plays have the next one's number. */
  readonly movesBefore: readonly number[];
  /** Standing with each power at the close of each half-year, and where it stands now: [power][half-year], points. */
  readonly standings: readonly (readonly number[])[];
  /** Declared aims, AimIndex; the result as things stand. */
  readonly aims: readonly { readonly aim: number; readonly result: AimResult }[];
  /** Cover over the checkpoints reached, 0 to 1000 permille; null without insurance or before the first. */
  readonly cover: number | null;
  /** Welfare index at the end, points; null while the run is played or where the scenario has no insurance. */
  readonly welfare: number | null;
}

/** The figures of a run whose moves were all open in their turn (as `decodeRun` gives them). For many runs, read the codebook once. */
export function computeClassRun(
  model: Model,
  seed: Seed,
  moves: readonly Move[],
  shipped: Codebook = readCodebook(model.scenario),
): ClassRun {
  const watch = watchRun(model);
  const answers: ClassAnswer[] = [];
  const decisions: Decision[] = [];
  const state = start(model, seed, watch.recorder);
  watch.open(state, 0);
  moves.forEach((move, before) => {
    const turn = state[SLOT.turn] as number;
    const { kind, index, option } = unpackMove(move);
    if (kind === MOVE.answer) answers.push({ dossier: index, option, turn, before });
    const decision = decide(model, move, turn, shipped);
    if (decision !== null) decisions.push(decision);
    advance(model, state, move, watch.recorder);
    for (const dossier of watch.takeLeft()) answers.push({ dossier, option: LEFT, turn, before });
    watch.open(state, before + 1);
  });
  const over = state[SLOT.over] === 1;
  const isInsured = model.scenario.insurance !== null;
  return {
    seed,
    moves,
    turn: state[SLOT.turn] as number,
    over,
    ending: over ? (state[SLOT.ending] as number) : -1,
    answers,
    decisions,
    ...watch.finish(state),
    aims: listAims(model, state),
    cover: isInsured ? coverOf(model, watch.checkpoints(state)) : null,
    welfare: isInsured && over ? measureWelfare(model, state) : null,
  };
}

function decide(model: Model, move: Move, turn: number, codebook: Codebook): Decision | null {
  const key = keyOf(model, move);
  const tags = key === null ? null : (codebook.get(key) ?? null);
  return key === null || tags === null ? null : { turn, key, coding: codingOf(tags) };
}

function listAims(model: Model, state: Int32Array): ClassRun['aims'] {
  return model.scenario.aims.flatMap(({ reached, partly }, aim) => {
    if (state[model.layout.aim + aim] !== 1) return [];
    const value = measureAim(model, state, aim);
    return [{ aim, result: value >= reached ? ('reached' as const) : value >= partly ? ('partly' as const) : ('missed' as const) }];
  });
}

/** Keeps what the engine says while a run is played: standings at closes, papers left lying, states at checkpoints. */
function watchRun(model: Model) {
  const { scenario, layout, played } = model;
  const slots = scenario.powers.map(({ standing }) => layout.variables + (model.ids.variable.get(standing) ?? 0));
  const keeper = keepCheckpoints(model);
  const values = slots.map((slot) => model.initial[slot] as number);
  const places = new Map(slots.map((slot, power) => [slot - layout.variables, power]));
  const standings: number[][] = slots.map(() => []);
  const movesBefore: number[] = [];
  let left: number[] = [];
  const isPlayers = (turn: number): boolean => played === null || (turn >= played.first && turn <= played.last);
  const recorder: Recorder = {
    line: (_, variable, amount) => {
      const power = places.get(variable);
      if (power !== undefined) values[power] = (values[power] as number) + amount;
    },
    event: (turn, kind, index) => {
      if (kind === EVENT.left && isPlayers(turn)) left.push(index);
      if (kind === EVENT.closed) standings.forEach((series, power) => (series[turn] = values[power] as number));
    },
    ...(keeper.recorder.opened === undefined ? {} : { opened: keeper.recorder.opened }),
  };
  return {
    recorder,
    open: (state: Int32Array, moves: number): void => {
      while (movesBefore.length <= (state[SLOT.turn] as number)) movesBefore.push(moves);
    },
    takeLeft: (): number[] => {
      const taken = left;
      left = [];
      return taken;
    },
    checkpoints: (state: Int32Array) => keeper.finish(state),
    finish: (state: Int32Array) => {
      if (state[SLOT.over] === 0) standings.forEach((series, power) => (series[state[SLOT.turn] as number] = values[power] as number));
      return { standings, movesBefore };
    },
  };
}
