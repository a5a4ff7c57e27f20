/** Changes of a run: which there are at each of its decisions, and the run that they make of it. The old run is never touched. */
import {
  advance,
  CLOSE,
  isOpenMove,
  listOpenMoves,
  MOVE,
  SLOT,
  start,
  unpackMove,
  type Model,
  type Move,
  type Seed,
} from '../../engine/index';
import { continueRun, readPlan, type Plan, type Policy } from './continue-run';

/** Move `at` of a run replaced: by `instead`, or (null) not made, so that its paper waits for its default. Before a close: an initiative more. */
export interface Flip {
  readonly at: number;
  readonly instead: Move | null;
}

/**
 * One decision of a run decided otherwise. An answer belongs to its paper, whenever that comes; an initiative to its half-year.
 * `was` is null for an initiative more, or a paper that the run never decided; `instead` is null for a move that is not made.
 */
export interface Change {
  readonly turn: number;
  readonly was: Move | null;
  readonly instead: Move | null;
}

export interface ChangedRun {
  readonly moves: readonly Move[];
  /** Places in `moves` that the policy chose. */
  readonly decided: readonly number[];
  /** Moves of the old run that are not made in the new one, the changed ones aside. */
  readonly dropped: readonly Move[];
  /** DossierIndex about which the person must be asked before the run goes on; null when it is whole. */
  readonly asks: number | null;
  readonly state: Int32Array;
}

/** Turn in which each of `moves` is made, and the state after them. Throws RangeError at a move that is not open. */
export function listTurns(model: Model, seed: Seed, moves: readonly Move[]): { readonly turns: number[]; readonly state: Int32Array } {
  const state = start(model, seed);
  const turns = moves.map((move, at) => {
    const turn = state[SLOT.turn] as number;
    if (!isOpenMove(model, state, move)) throw new RangeError(`move ${at} is not open in turn ${turn}`);
    advance(model, state, move, null);
    return turn;
  });
  return { turns, state };
}

/** The plan of a run; see `readPlan`. */
export function planOf(model: Model, seed: Seed, moves: readonly Move[]): Plan {
  const { turns, state } = listTurns(model, seed, moves);
  return readPlan(model, moves, turns, state);
}

/** Every flip at move `at`: a paper's other open options, leaving it, another initiative or none; before a close, one more initiative. */
export function listFlips(model: Model, seed: Seed, moves: readonly Move[], at: number): Flip[] {
  const state = start(model, seed);
  for (const move of moves.slice(0, at)) advance(model, state, move, null);
  const own = moves[at];
  return own === undefined ? [] : listFlipsHere(model, state, own, at);
}

/** As `listFlips`, at a `state` that stands before move `own`. */
export function listFlipsHere(model: Model, state: Int32Array, own: Move, at: number): Flip[] {
  const buffer: Move[] = [];
  const open = buffer.slice(0, listOpenMoves(model, state, buffer));
  const { kind, index } = unpackMove(own);
  const others = open.filter((move) => move !== own);
  if (kind === MOVE.answer) {
    const answers = others.filter((move) => unpackMove(move).kind === MOVE.answer && unpackMove(move).index === index);
    return [...answers, null].map((instead) => ({ at, instead }));
  }
  const starts = others.filter((move) => unpackMove(move).kind === MOVE.start);
  if (kind === MOVE.start) return [...starts, null].map((instead) => ({ at, instead }));
  return own === CLOSE ? starts.map((instead) => ({ at, instead })) : [];
}

/** The change that a flip of a run is. */
export function changeOf(flip: Flip, moves: readonly Move[], turns: readonly number[]): Change {
  const own = moves[flip.at] as Move;
  return { turn: turns[flip.at] ?? 0, was: own === CLOSE ? null : own, instead: flip.instead };
}

/** True when both decide the same thing: the answer to one paper, or one initiative of one half-year. */
export function isSameDecision(a: Change, b: Change): boolean {
  const one = a.was ?? a.instead;
  const two = b.was ?? b.instead;
  if (one === null || two === null) return false;
  if (unpackMove(one).kind === MOVE.answer) return unpackMove(two).kind === MOVE.answer && unpackMove(one).index === unpackMove(two).index;
  return a.turn === b.turn && (a.was ?? a.instead) === (b.was ?? b.instead);
}

/**
 * `changes` of an old run with one more. What was decided before about the same thing is replaced; going back to what the old run
 * did takes the change out, so that flipped and flipped back is the old run itself.
 */
export function addChange(changes: readonly Change[], change: Change, old: readonly Move[]): Change[] {
  const known = changes.find(
    (entry) => isSameDecision(entry, change) || (entry.instead !== null && entry.instead === change.was && entry.turn === change.turn),
  );
  const others = changes.filter((entry) => entry !== known);
  const was = known === undefined ? change.was : known.was;
  const isBack = change.instead === was && (was === null || old.includes(was));
  return isBack ? others : [...others, { turn: known?.turn ?? change.turn, was, instead: change.instead }];
}

/**
 * The run that `changes` make of `moves`: all else is done as it was wherever it is still open, and `policy` answers the papers that
 * the old run never decided. Without changes it is the old run. A change that is not open when its turn comes is passed over.
 */
export function changeRun(model: Model, seed: Seed, moves: readonly Move[], changes: readonly Change[], policy: Policy): ChangedRun {
  const plan = changes.reduce(changePlan, planOf(model, seed, moves));
  const state = start(model, seed);
  const run = continueRun(model, state, plan, policy);
  const made = new Set(run.moves);
  const changed = new Set(changes.map(({ was }) => was));
  return { ...run, dropped: moves.filter((move) => move !== CLOSE && !changed.has(move) && !made.has(move)), state };
}

/** `changeRun` with a single flip. */
export function flipRun(model: Model, seed: Seed, moves: readonly Move[], flip: Flip | null, policy: Policy): ChangedRun {
  return changeRun(model, seed, moves, flip === null ? [] : [changeOf(flip, moves, listTurns(model, seed, moves).turns)], policy);
}

function changePlan(plan: Plan, { turn, was, instead }: Change): Plan {
  const { kind, index } = unpackMove((was ?? instead) as Move);
  const isIt = (move: Move): boolean =>
    kind === MOVE.answer ? unpackMove(move).kind === MOVE.answer && unpackMove(move).index === index : move === was;
  const replace = (moves: readonly Move[]): Move[] => moves.flatMap((move) => (isIt(move) ? (instead ?? []) : move));
  const byTurn = Array.from({ length: Math.max(plan.byTurn.length, turn + 1) }, (_, at) => plan.byTurn[at] ?? []);
  if (kind === MOVE.answer) return { ...plan, byTurn: byTurn.map(replace), answers: new Map(plan.answers).set(index, instead) };
  const own = byTurn[turn] ?? [];
  byTurn[turn] = was === null ? [...own, ...(instead === null ? [] : [instead])] : replace(own);
  return { ...plan, byTurn };
}
