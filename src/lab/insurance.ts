/**
 * The stress test at the end: at each checkpoint the state runs some half-years under each of the scenario's fixed shocks, with
 * nobody deciding anything. Cover is the service left over the service needed, never the difference from a calm path of one's own:
 * having nothing is not being covered.
 */
import {
  applyShock,
  clampInt,
  divRound,
  dropCommitment,
  idleTurns,
  measureService,
  mulDiv,
  STATUS,
  type Model,
  type Move,
  type Seed,
} from '../engine/index';
import { listCheckpointStates } from './checkpoint-states';

/** A commitment that changed what a shock left, and the level without it. */
export interface Difference {
  /** CommitmentIndex. */
  readonly commitment: number;
  /** Level of the service, in the unit of its need, had the commitment never been signed. */
  readonly levelWithout: number;
}

export interface ShockCover {
  /** Indices into `scenario.insurance.shocks` and `.services`. */
  readonly shock: number;
  readonly service: number;
  /** Level of the service after the shock and its half-years, in the unit of `need`. */
  readonly level: number;
  readonly need: number;
  /** min(1, level / need), 0 to 1000 permille. */
  readonly cover: number;
  /** Whose absence would have left least; null when no commitment in force raised the level. */
  readonly saved: Difference | null;
  /** Whose absence would have left most; null when no commitment in force lowered the level. */
  readonly sank: Difference | null;
}

export interface CheckpointCover {
  /** Half-year whose close is judged, and its weight among the checkpoints. */
  readonly at: number;
  readonly weight: number;
  readonly shocks: readonly ShockCover[];
  /** Permille, 0 to 1000: the worst shock, the mean of the shocks, and half of each. */
  readonly worst: number;
  readonly mean: number;
  readonly cover: number;
}

export interface InsuranceReport {
  /** The checkpoints reached so far, in order. */
  readonly checkpoints: readonly CheckpointCover[];
  /** Their covers by weight, 0 to 1000 permille; null while none is reached. */
  readonly cover: number | null;
}

/**
 * Judges `states`, which stand at the first checkpoints of the model's insurance in order (`listCheckpointStates`, `keepCheckpoints`).
 * Costs about (commitments in force + 1) × shocks × `insurance.turns` quiet openings a checkpoint: tens of milliseconds.
 * Source: model.md, "Insurance": cover = half the worst, half the mean.
 */
export function computeInsurance(model: Model, states: readonly Int32Array[]): InsuranceReport {
  const checkpoints = states.map((state, n) => judgeCheckpoint(model, state, n));
  return { checkpoints, cover: weigh(checkpoints) };
}

/** `computeInsurance` of a run given as seed and moves, finished or not. */
export function computeRunInsurance(model: Model, seed: Seed, moves: readonly Move[]): InsuranceReport {
  return computeInsurance(model, listCheckpointStates(model, seed, moves));
}

/** The same total as `computeInsurance(model, states).cover`, 0 to 1000 permille, without looking for causes: for balance runs. */
export function coverOf(model: Model, states: readonly Int32Array[]): number | null {
  const scratch = new Int32Array(model.layout.length);
  const shocks = model.scenario.insurance?.shocks ?? [];
  return weigh(
    states.map((state, n) => ({
      weight: checkpointOf(model, n).weight,
      ...summarise(shocks.map((_, shock) => coverAt(model, shock, measureUnder(model, state, shock, scratch)))),
    })),
  );
}

function judgeCheckpoint(model: Model, state: Int32Array, n: number): CheckpointCover {
  const { at, weight } = checkpointOf(model, n);
  const shocks = (model.scenario.insurance?.shocks ?? []).map((_, shock) => judgeShock(model, state, shock));
  return { at, weight, shocks, ...summarise(shocks.map(({ cover }) => cover)) };
}

function judgeShock(model: Model, state: Int32Array, shock: number): ShockCover {
  const service = serviceOf(model, shock);
  const scratch = new Int32Array(model.layout.length);
  const level = measureUnder(model, state, shock, scratch);
  let saved: Difference | null = null;
  let sank: Difference | null = null;
  for (let commitment = 0; commitment < model.scenario.commitments.length; commitment++) {
    if (state[model.layout.status + commitment] !== STATUS.active) continue;
    const without = state.slice();
    dropCommitment(model, without, commitment);
    const levelWithout = measureUnder(model, without, shock, scratch);
    if (levelWithout < level && (saved === null || levelWithout < saved.levelWithout)) saved = { commitment, levelWithout };
    if (levelWithout > level && (sank === null || levelWithout > sank.levelWithout)) sank = { commitment, levelWithout };
  }
  return { shock, service, level, need: needOf(model, service), cover: coverAt(model, shock, level), saved, sank };
}

/** Level of the shock's service after the shock and the quiet half-years. `scratch` is written; `state` is not. */
function measureUnder(model: Model, state: Int32Array, shock: number, scratch: Int32Array): number {
  scratch.set(state);
  applyShock(model, scratch, shock);
  idleTurns(model, scratch, model.scenario.insurance?.turns ?? 0);
  return measureService(model, scratch, serviceOf(model, shock));
}

function coverAt(model: Model, shock: number, level: number): number {
  const need = needOf(model, serviceOf(model, shock));
  return mulDiv(clampInt(level, 0, need), 1000, need);
}

function serviceOf(model: Model, shock: number): number {
  return model.insurance?.shockService[shock] as number;
}

function needOf(model: Model, service: number): number {
  return model.scenario.insurance?.services[service]?.need ?? 1;
}

function checkpointOf({ scenario }: Model, n: number): { readonly at: number; readonly weight: number } {
  const checkpoint = scenario.insurance?.checkpoints[n];
  if (checkpoint === undefined) throw new RangeError(`the scenario has no checkpoint ${n}`);
  return checkpoint;
}

function summarise(covers: readonly number[]): { readonly worst: number; readonly mean: number; readonly cover: number } {
  if (covers.length === 0) throw new RangeError('the insurance names no shock');
  const worst = Math.min(...covers);
  const sum = covers.reduce((total, cover) => total + cover, 0);
  return { worst, mean: divRound(sum, covers.length), cover: divRound(worst * covers.length + sum, 2 * covers.length) };
}

function weigh(checkpoints: readonly { readonly weight: number; readonly cover: number }[]): number | null {
  const weight = checkpoints.reduce((sum, entry) => sum + entry.weight, 0);
  if (weight === 0) return null;
  return divRound(
    checkpoints.reduce((sum, entry) => sum + entry.weight * entry.cover, 0),
    weight,
  );
}
