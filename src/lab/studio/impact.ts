/** What each decision of a finished run was worth, and each stroke of luck: measured over continuations under other luck. */
import type { Bot } from '../../bots/index';
import { advance, CLOSE, EVENT, MOVE, start, unpackMove, type Model, type Move, type Recorder, type Seed } from '../../engine/index';
import { listFlipsHere, planOf } from './flips';
import { listEndColumns, rollOut, saltOf, valueRow } from './rollouts';
import { meanOf, type Mean } from './shares';

/** Values of the continuations of one decision. */
export interface DecisionSample {
  /** Index of the move in the run. */
  readonly at: number;
  /** The run's own answer first, then the others that were open. */
  readonly options: readonly Move[];
  /** Per option, per continuation: what the end was worth (`valueRow`). */
  readonly values: readonly (readonly number[])[];
  /** Per continuation of the own answer, the block its chance fell on; -1 where there is none. */
  readonly branches: readonly number[];
  /** The block that the run's own luck chose; -1 where there is no chance. */
  readonly drawn: number;
}

/**
 * Makes a run's later decisions again wherever they are open; `otherwise` decides what the run never decided. A bot, so that it can
 * play on under any luck.
 */
export function createFollower(model: Model, seed: Seed, moves: readonly Move[], otherwise: Bot): Bot {
  const plan = planOf(model, seed, moves);
  const isMine = new Set(moves);
  return {
    id: 'follower',
    choose: (_model, state, open, draws) => {
      const mine = open.find((move) => move !== CLOSE && isMine.has(move));
      if (mine !== undefined) return mine;
      const undecided = open.filter((move) => unpackMove(move).kind === MOVE.answer && !plan.answers.has(unpackMove(move).index));
      if (undecided.length > 0) return otherwise.choose(model, state, undecided, draws);
      if (open.includes(CLOSE)) return CLOSE;
      return otherwise.choose(model, state, open, draws);
    },
  };
}

/** Continuations `from` to `to - 1` of the decision at move `at` and of its alternatives, which must be an answer. */
export function sampleDecision(
  model: Model,
  seed: Seed,
  moves: readonly Move[],
  { at, from, to, policy }: { readonly at: number; readonly from: number; readonly to: number; readonly policy: Bot },
): DecisionSample {
  const state = start(model, seed);
  for (const move of moves.slice(0, at)) advance(model, state, move, null);
  const own = moves[at] as Move;
  const others = listFlipsHere(model, state, own, at).flatMap(({ instead }) => instead ?? []);
  const options = [own, ...others];
  // Aims declared later count as well: the end is valued by what the whole run declared.
  const aimed = Int32Array.from(state);
  for (const move of moves) if (unpackMove(move).kind === MOVE.aim) aimed[model.layout.aim + unpackMove(move).index] = 1;
  const columns = listEndColumns(model, aimed);
  const rows = rollOut(model, state, options, policy, { from, to, salt: saltOf(`impact ${at}`), columns });
  const count = to - from;
  const values = options.map((_, n) =>
    Array.from({ length: count }, (_unused, row) => valueRow(model, columns, rows, (n * count + row) * columns.width)),
  );
  const branches = Array.from({ length: count }, (_, row) => rows[row * columns.width + 1] as number);
  let drawn = -1;
  const recorder: Recorder = {
    line: () => undefined,
    event: (_turn, kind, index) => {
      if (kind === EVENT.drawn) drawn = index;
    },
  };
  advance(model, state, own, recorder);
  return { at, options, values, branches, drawn };
}

/** Two samples of one decision as one. */
export function joinSamples(a: DecisionSample, b: DecisionSample): DecisionSample {
  return {
    ...a,
    values: a.values.map((values, n) => [...values, ...(b.values[n] ?? [])]),
    branches: [...a.branches, ...b.branches],
  };
}

export interface DecisionImpact {
  readonly at: number;
  /** The alternative that would have changed most. */
  readonly instead: Move;
  /** Worth of the own answer less that of the alternative, pair by pair under equal luck. */
  readonly gain: Mean;
}

/** The impact of a decision; null where it had no alternative. */
export function judgeDecision({ at, options, values }: DecisionSample): DecisionImpact | null {
  const own = values[0] ?? [];
  let most: DecisionImpact | null = null;
  for (let n = 1; n < options.length; n++) {
    const gain = meanOf(own.map((value, i) => value - (values[n]?.[i] ?? 0)));
    if (most === null || Math.abs(gain.mean) > Math.abs(most.gain.mean)) most = { at, instead: options[n] as Move, gain };
  }
  return most;
}

export interface DecisionLuck {
  readonly at: number;
  readonly drawn: number;
  /** How often the branch that happened comes, in permille of the continuations. */
  readonly permille: number;
  /** Worth of the branch that happened over the mean of all branches. */
  readonly gain: Mean;
}

/** What luck gave or took at a decision; null where no chance was in it, or where the sample holds one branch only. */
export function judgeLuck({ at, values, branches, drawn }: DecisionSample): DecisionLuck | null {
  if (drawn < 0) return null;
  const own = values[0] ?? [];
  const happened = meanOf(own.filter((_, i) => branches[i] === drawn));
  const other = meanOf(own.filter((_, i) => branches[i] !== drawn));
  if (happened.of < 2 || other.of < 2) return null;
  const missed = other.of / own.length;
  const half = Math.sqrt(square(happened.high - happened.mean) + square(other.high - other.mean));
  const gain = (shift: number): number => missed * (happened.mean - other.mean + shift);
  return {
    at,
    drawn,
    permille: Math.round(1000 - 1000 * missed),
    gain: { of: own.length, mean: gain(0), low: gain(-half), high: gain(half) },
  };
}

function square(value: number): number {
  return value * value;
}
