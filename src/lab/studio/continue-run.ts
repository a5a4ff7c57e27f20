/**
 * Plays a state on after somebody else's moves: what they did is done again wherever it is still open, and a stated policy
 * answers the papers about which they never decided. Papers are matched by their name, not by their half-year, for a changed
 * course can bring a paper earlier or later.
 */
import type { Bot, DrawCounter } from '../../bots/index';
import {
  advance,
  CLOSE,
  isOpenMove,
  listDesk,
  listOpenMoves,
  mix32,
  MOVE,
  SLOT,
  unpackMove,
  CARD,
  type Model,
  type Move,
} from '../../engine/index';

/** The moves to be followed, by half-year and by paper. */
export interface Plan {
  /** Moves of each half-year in order, without the close. Index = turn. */
  readonly byTurn: readonly (readonly Move[])[];
  /** The answer given to each paper that was decided; a paper that was dealt and left lying has null. */
  readonly answers: ReadonlyMap<number, Move | null>;
  /** Half-year in which the moves end; `turnCount` when they end the game. */
  readonly until: number;
}

/** Who decides where the plan is silent: a bot, the caretaker (waiting if the rules allow it, else the first open option), or the person who is asked. */
export type Policy = Bot | 'caretaker' | 'ask';

export interface Continued {
  /** Moves made, oldest first. */
  readonly moves: Move[];
  /** Places in `moves` that the policy chose. */
  readonly decided: number[];
  /** DossierIndex of the paper about which the person must be asked; null when the end was reached. */
  readonly asks: number | null;
}

/** Most moves of a game; far above any legal one. */
const MOVES_MAX = 5000;

/** The plan behind `moves`, which end at `state` (the state after the last of them). */
export function readPlan(model: Model, moves: readonly Move[], turns: readonly number[], state: Int32Array): Plan {
  const byTurn: Move[][] = [];
  const answers = new Map<number, Move | null>();
  moves.forEach((move, at) => {
    if (move === CLOSE) return;
    (byTurn[turns[at] as number] ??= []).push(move);
    const { kind, index } = unpackMove(move);
    if (kind === MOVE.answer) answers.set(index, move);
  });
  model.scenario.dossiers.forEach((_, index) => {
    const isLeft = state[model.layout.card + index] === CARD.left;
    if (isLeft && !answers.has(index)) answers.set(index, null);
  });
  return { byTurn, answers, until: state[SLOT.over] === 1 ? model.scenario.turnCount : (state[SLOT.turn] as number) };
}

/**
 * Plays `state` on in place until the plan ends. In the plan's last, open half-year nothing is decided that the plan did not decide.
 * `draws` numbers the policy's own draws.
 */
export function continueRun(model: Model, state: Int32Array, plan: Plan, policy: Policy, draws?: DrawCounter): Continued {
  const counter = draws ?? { seed: mix32((state[SLOT.seed] as number) ^ 0x5bf03635), next: 0 };
  const done: Continued = { moves: [], decided: [], asks: null };
  const play = (move: Move, isDecided: boolean): void => {
    if (isDecided) done.decided.push(done.moves.length);
    done.moves.push(move);
    advance(model, state, move, null);
  };
  while (state[SLOT.over] === 0 && done.moves.length < MOVES_MAX) {
    const turn = state[SLOT.turn] as number;
    if (turn > plan.until) return done;
    for (const move of plan.byTurn[turn] ?? []) {
      if (isPlanned(plan, move) && isOpenMove(model, state, move)) play(move, false);
      if (state[SLOT.turn] !== turn) break;
    }
    if (turn === plan.until) return done;
    if (state[SLOT.turn] !== turn || state[SLOT.over] === 1) continue;
    const next = chooseNext(model, state, plan, policy, counter);
    if ('asks' in next) return { ...done, asks: next.asks };
    play(next.move, next.isDecided);
  }
  return done;
}

type Next = { readonly move: Move; readonly isDecided: boolean } | { readonly asks: number };

/** A planned answer counts only while the plan still says so: a flip takes its paper out. */
function isPlanned(plan: Plan, move: Move): boolean {
  const { kind, index } = unpackMove(move);
  return kind !== MOVE.answer || plan.answers.get(index) === move;
}

function chooseNext(model: Model, state: Int32Array, plan: Plan, policy: Policy, draws: DrawCounter): Next {
  const open = listOpen(model, state);
  const waiting = listDesk(model, state).filter((card) => state[model.layout.card + card] === CARD.onDesk);
  for (const card of waiting) {
    const planned = plan.answers.get(card) ?? null;
    if (planned !== null && open.includes(planned)) return { move: planned, isDecided: false };
  }
  const isClosable = open.includes(CLOSE);
  const undecided = waiting.filter((card) => plan.answers.get(card) !== null);
  const [card] = undecided.length > 0 || isClosable ? undecided : waiting;
  if (card === undefined) {
    const move = isClosable ? CLOSE : (open.find((move) => unpackMove(move).kind === MOVE.aim) ?? (open[0] as Move));
    return { move, isDecided: !isClosable };
  }
  if (policy === 'ask') return { asks: card };
  const answers = open.filter((move) => unpackMove(move).kind === MOVE.answer && unpackMove(move).index === card);
  // Whoever decides may wait with the paper where the rules let it.
  const choices = isClosable ? [...answers, CLOSE] : answers;
  const move = policy === 'caretaker' ? (choices.at(isClosable ? -1 : 0) ?? open[0]) : policy.choose(model, state, choices, draws);
  return { move: move as Move, isDecided: true };
}

const buffer: Move[] = [];

function listOpen(model: Model, state: Int32Array): Move[] {
  return buffer.slice(0, listOpenMoves(model, state, buffer));
}
