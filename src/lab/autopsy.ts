/**
 * The autopsy: the decisions that mattered most, each found by replacing it with its other options (and with leaving it to its
 * default) and running the game again. Later moves are replayed where they are still open; where one is not, the paper's first
 * open option stands in, so that the rest of the run stays the player's own.
 */
import {
  advance,
  CLOSE,
  isOpenMove,
  listOpenMoves,
  measureAim,
  MOVE,
  packMove,
  SLOT,
  start,
  unpackMove,
  type Model,
  type Move,
  type Seed,
} from '../engine/index';

export interface AutopsyFinding {
  readonly turn: number;
  readonly move: Move;
  /** The replacement that changed the end most. */
  readonly instead: Move;
  /** Sum over standings and declared aims of the differences in steps of "clearly", in hundredths. */
  readonly weight: number;
  /** VariableIndex and both final values, largest difference first, at most four. */
  readonly differences: readonly { readonly variable: number; readonly was: number; readonly wouldBe: number }[];
  /** EndingIndex of the other run. */
  readonly ending: number;
}

/** The `count` decisions of a finished run with the largest weight, largest first. Runs about (options - 1) games per decision. */
export function computeAutopsy(model: Model, seed: Seed, moves: readonly Move[], count: number): AutopsyFinding[] {
  const slices = sliceAutopsy(model, seed, moves, count);
  for (let slice = slices.next(); ; slice = slices.next()) if (slice.done === true) return slice.value;
}

/** `computeAutopsy` in slices of one decision each, so that a screen can be drawn in between; returns the findings at the last. */
export function* sliceAutopsy(model: Model, seed: Seed, moves: readonly Move[], count: number): Generator<undefined, AutopsyFinding[]> {
  const final = replay(model, seed, moves, -1, CLOSE);
  const turns = listTurns(moves);
  const findings: AutopsyFinding[] = [];
  for (const [at, move] of moves.entries()) {
    const finding = judge(model, seed, moves, at, final.state);
    if (finding === null) continue;
    findings.push({ ...finding, move, turn: turns[at] ?? 0 });
    yield undefined;
  }
  return findings.sort((a, b) => b.weight - a.weight || a.turn - b.turn).slice(0, count);
}

function judge(
  model: Model,
  seed: Seed,
  moves: readonly Move[],
  at: number,
  final: Int32Array,
): Omit<AutopsyFinding, 'move' | 'turn'> | null {
  const { kind, index, option } = unpackMove(moves[at] as Move);
  if (kind !== MOVE.answer) return null;
  const options = model.scenario.dossiers[index]?.options.length ?? 0;
  let best: Omit<AutopsyFinding, 'move' | 'turn'> | null = null;
  for (let other = 0; other < options; other++) {
    if (other === option) continue;
    const instead = packMove(MOVE.answer, index, other);
    const run = replay(model, seed, moves, at, instead);
    if (!run.replaced) continue;
    const weight = weigh(model, final, run.state);
    if (best === null || weight > best.weight) {
      best = { instead, weight, differences: compare(model, final, run.state), ending: run.state[SLOT.ending] as number };
    }
  }
  return best;
}

/** Plays `moves` with move `at` replaced. `replaced` is false when the replacement was not open. */
function replay(model: Model, seed: Seed, moves: readonly Move[], at: number, instead: Move): { state: Int32Array; replaced: boolean } {
  const state = start(model, seed);
  const buffer: Move[] = [];
  for (let i = 0; i < moves.length; i++) {
    const wanted = i === at ? instead : (moves[i] as Move);
    if (i === at && !isOpenMove(model, state, wanted)) return { state, replaced: false };
    if (wanted === CLOSE) clearForClose(model, state, buffer);
    if (isOpenMove(model, state, wanted)) advance(model, state, wanted, null);
  }
  return { state, replaced: true };
}

/** Papers that the other run brings and this one never answered: first open option, until the close is open. */
function clearForClose(model: Model, state: Int32Array, buffer: Move[]): void {
  while (!isOpenMove(model, state, CLOSE)) {
    const open = buffer.slice(0, listOpenMoves(model, state, buffer));
    const answer = open[0];
    if (answer === undefined) return;
    advance(model, state, answer, null);
  }
}

function listTurns(moves: readonly Move[]): number[] {
  let turn = 0;
  return moves.map((move) => (move === CLOSE ? turn++ : turn));
}

function weigh(model: Model, a: Int32Array, b: Int32Array): number {
  const { scenario, layout, ids } = model;
  let weight = 0;
  for (const power of scenario.powers) {
    const variable = ids.variable.get(power.standing) ?? 0;
    const step = scenario.variables[variable]?.sizes[0] ?? 1;
    weight += (100 * Math.abs((a[layout.variables + variable] as number) - (b[layout.variables + variable] as number))) / step;
  }
  scenario.aims.forEach((aim, index) => {
    if (a[layout.aim + index] !== 1) return;
    const span = Math.max(1, aim.reached - aim.partly);
    weight += (200 * Math.abs(measureAim(model, a, index) - measureAim(model, b, index))) / span;
  });
  return Math.round(weight) + (a[SLOT.ending] === b[SLOT.ending] ? 0 : 200);
}

function compare(model: Model, a: Int32Array, b: Int32Array): AutopsyFinding['differences'] {
  const { scenario, layout } = model;
  return scenario.variables
    .map((entry, variable) => {
      const was = a[layout.variables + variable] as number;
      const wouldBe = b[layout.variables + variable] as number;
      return { variable, was, wouldBe, steps: Math.abs(was - wouldBe) / entry.sizes[0], shown: entry.visible };
    })
    .filter((entry) => entry.shown && entry.steps >= 1)
    .sort((x, y) => y.steps - x.steps || x.variable - y.variable)
    .slice(0, 4)
    .map(({ variable, was, wouldBe }) => ({ variable, was, wouldBe }));
}
