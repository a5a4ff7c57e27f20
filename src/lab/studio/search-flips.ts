/** Which single changes of a run reach another ending. */
import { MOVE, SLOT, unpackMove, type Model, type Move, type Seed } from '../../engine/index';
import { flipRun, listFlips, type Flip } from './flips';
import type { Policy } from './continue-run';

export interface FoundFlip {
  readonly flip: Flip;
  /** EndingIndex; -1 when the game is not over. */
  readonly ending: number;
  /** How far the rest of the run parts from the old one: moves dropped and moves that the policy made. */
  readonly parted: number;
}

/** Every single change at move `at` of a run, with where it leads. Answers and initiatives are changed; the close is left as it is. */
export function tryFlips(model: Model, seed: Seed, moves: readonly Move[], at: number, policy: Exclude<Policy, 'ask'>): FoundFlip[] {
  const kind = unpackMove(moves[at] as Move).kind;
  if (kind !== MOVE.answer && kind !== MOVE.start) return [];
  return listFlips(model, seed, moves, at).map((flip) => {
    const run = flipRun(model, seed, moves, flip, policy);
    const ending = run.state[SLOT.over] === 1 ? (run.state[SLOT.ending] as number) : -1;
    return { flip, ending, parted: run.dropped.length + run.decided.length };
  });
}

/** The changes that reach `ending`, smallest first: those that leave most of the rest as it was, the latest among equals. */
export function rankFlips(found: readonly FoundFlip[], ending: number): FoundFlip[] {
  return found.filter((entry) => entry.ending === ending).sort((a, b) => a.parted - b.parted || b.flip.at - a.flip.at);
}
