/** Whether every option is best for somebody: paired rollouts from sampled moments, under many objectives. */
import { randomBot } from '../../bots/index';
import {
  advance,
  holds,
  listOpenMoves,
  measureAim,
  measureWelfare,
  mix32,
  MOVE,
  packMove,
  readSeed,
  reseed,
  rolloutSeed,
  SLOT,
  startInto,
  type Model,
  type Move,
} from '../../engine/index';
import type { Gate } from './gates';

export interface WorthOptions {
  /** Random games from which moments are taken. */
  readonly games: number;
  /** Moments kept per paper. */
  readonly moments: number;
  readonly rollouts: number;
}

/** Options that were best within one standard error for no objective at any sampled moment. */
export function judgeWorth(model: Model, options: WorthOptions, onPaper?: (done: number) => void): Gate {
  const moments = sampleMoments(model, options);
  const never: string[] = [];
  let judged = 0;
  model.scenario.dossiers.forEach((dossier, card) => {
    const best = new Set<number>();
    const seen = new Set<number>();
    for (const [n, state] of (moments[card] ?? []).entries()) {
      if (seen.size > 0 && [...seen].every((place) => best.has(place)) && n > 1) break;
      judgeMoment(model, state, card, options.rollouts, best, seen);
    }
    dossier.options.forEach((option, place) => {
      if (!seen.has(place)) return;
      judged++;
      if (!best.has(place)) never.push(`${dossier.id}/${option.id}`);
    });
    onPaper?.(card + 1);
  });
  return {
    id: 'options-worth',
    title: 'Every option is best for somebody somewhere',
    passes: never.length === 0,
    figure: never.length === 0 ? `all of ${judged} options met` : `${never.length} of ${judged} never: ${never.join(', ')}`,
    asked: 'within one standard error of the best, for one of the sets of aims, a power’s standing or the welfare index',
  };
}

/** Per dossier some states in which it lies on the desk unanswered. */
function sampleMoments(model: Model, { games, moments }: WorthOptions): Int32Array[][] {
  const kept: Int32Array[][] = model.scenario.dossiers.map(() => []);
  const met = model.scenario.dossiers.map(() => 0);
  const buffer: Move[] = [];
  const state = new Int32Array(model.layout.length);
  for (let game = 0; game < games; game++) {
    const seed = readSeed(`worth#${game}`);
    startInto(model, seed, state, null);
    const draws = { seed: mix32(seed.value), next: 0 };
    while (state[SLOT.over] === 0) {
      const open = buffer.slice(0, listOpenMoves(model, state, buffer));
      const move = randomBot.choose(model, state, open, draws);
      const card = (move >>> 8) & 0xffff;
      if (move >>> 24 === MOVE.answer) {
        const list = kept[card] ?? [];
        const count = (met[card] = (met[card] ?? 0) + 1);
        // A reservoir, so that early games do not fill it.
        if (list.length < moments) list.push(Int32Array.from(state));
        else if (mix32(count ^ Math.imul(card + 1, 0x9e3779b1)) % count < moments)
          list[mix32(count + card) % moments] = Int32Array.from(state);
      }
      advance(model, state, move, null);
    }
  }
  return kept;
}

/** Adds to `best` the options that some objective would take here; to `seen` those that were open. */
function judgeMoment(model: Model, state: Int32Array, card: number, rollouts: number, best: Set<number>, seen: Set<number>): void {
  const first = model.cards.choiceStart[card] ?? 0;
  const count = (model.cards.choiceStart[card + 1] ?? first) - first;
  const open = Array.from({ length: count }, (_, place) => place).filter((place) =>
    holds(model, state, model.choices.unlocked[first + place] ?? -1),
  );
  if (open.length < 2) return;
  for (const place of open) seen.add(place);
  // values[option][rollout][objective]: the same luck and the same later play for every option.
  const values = open.map((place) => Array.from({ length: rollouts }, (_, k) => rollOut(model, state, card, place, k)));
  const objectives = values[0]?.[0]?.length ?? 0;
  for (let objective = 0; objective < objectives; objective++) {
    const means = values.map((runs) => runs.reduce((sum, run) => sum + (run[objective] ?? 0), 0) / rollouts);
    const top = means.indexOf(Math.max(...means));
    // An objective that cannot tell two options apart speaks for neither: else whatever touches nothing would be best for somebody.
    if (values.some((runs, n) => n !== top && runs.every((run, k) => run[objective] === values[top]?.[k]?.[objective]))) continue;
    open.forEach((place, n) => {
      if (n === top || isWithinError(values[top] ?? [], values[n] ?? [], objective)) best.add(place);
    });
  }
}

/** True when the mean of the paired differences is no more than its standard error. Squares are compared, so that no root is taken. */
function isWithinError(top: readonly (readonly number[])[], other: readonly (readonly number[])[], objective: number): boolean {
  const differences = top.map((run, k) => (run[objective] ?? 0) - (other[k]?.[objective] ?? 0));
  const n = differences.length;
  const mean = differences.reduce((sum, value) => sum + value, 0) / n;
  const variance = differences.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / Math.max(1, n - 1);
  return mean * mean * n <= variance;
}

/** Final values of every objective: sets of aims, standings, the welfare index. */
function rollOut(model: Model, from: Int32Array, card: number, place: number, k: number): number[] {
  const state = Int32Array.from(from);
  const seed = rolloutSeed((from[SLOT.seed] as number) >>> 0, k);
  reseed(model, state, seed);
  advance(model, state, packMove(MOVE.answer, card, place), null);
  const buffer: Move[] = [];
  for (let ply = 1; state[SLOT.over] === 0; ply++) {
    const count = listOpenMoves(model, state, buffer);
    const at = Math.floor((mix32(seed ^ Math.imul(ply, 0x9e3779b1)) / 0x100000000) * count);
    advance(model, state, buffer[at] as Move, null);
  }
  const { scenario, layout, ids } = model;
  const shares = scenario.aims.map((aim, index) => {
    const span = Math.max(1, aim.reached - aim.partly);
    return Math.trunc((1000 * (measureAim(model, state, index) - aim.partly)) / span);
  });
  const sets = scenario.panel.map((set) => set.reduce((sum, id) => sum + (shares[ids.aim.get(id) ?? 0] ?? 0), 0));
  const standings = scenario.powers.map((power) => state[layout.variables + (ids.variable.get(power.standing) ?? 0)] as number);
  return [...sets, ...standings, measureWelfare(model, state)];
}
