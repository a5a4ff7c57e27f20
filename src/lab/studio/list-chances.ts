/** The chances that a run drew: who asked, at what odds, and what came of it. */
import { advance, EVENT, SLOT, start, unpackMove, MOVE, type Model, type Move, type Recorder, type Seed } from '../../engine/index';

export interface DrawnChance {
  /** Who asked, the same in every timeline: kind, index of the paper or initiative, and for a repeated initiative the turn. */
  readonly asker: string;
  readonly turn: number;
  readonly move: Move;
  /** Odds of the first branch in percent at that state. */
  readonly odds: number;
  /** The block that followed. */
  readonly block: number;
}

/** Every chance drawn by the run's own decisions, oldest first. The key of a draw holds the asker and not the option, so that all options of a paper share one number. */
export function listChances(model: Model, seed: Seed, moves: readonly Move[]): DrawnChance[] {
  const state = start(model, seed);
  const chances: DrawnChance[] = [];
  const started = new Set<number>();
  let move: Move | null = null;
  const recorder: Recorder = {
    line: () => undefined,
    event: (turn, kind, index, detail) => {
      if (kind !== EVENT.drawn || move === null) return;
      const { kind: verb, index: owner } = unpackMove(move);
      const again = verb === MOVE.start && started.has(owner) ? ` ${turn}` : '';
      chances.push({ asker: `${verb} ${owner}${again}`, turn, move, odds: detail, block: index });
    },
  };
  for (const next of moves) {
    move = next;
    advance(model, state, next, recorder);
    if (unpackMove(next).kind === MOVE.start) started.add(unpackMove(next).index);
    if (state[SLOT.over] === 1) break;
  }
  return chances;
}

/** Why one chance was not the same in two runs. */
export type ChanceReason = 'same' | 'only-first' | 'only-second' | 'other-option' | 'other-odds';

export interface ComparedChance {
  readonly first: DrawnChance | null;
  readonly second: DrawnChance | null;
  readonly reason: ChanceReason;
}

/** The chances of two runs under one seed, matched by asker. The number drawn is the same wherever both asked; only odds and options can differ. */
export function compareChances(first: readonly DrawnChance[], second: readonly DrawnChance[]): ComparedChance[] {
  const others = new Map(second.map((chance) => [chance.asker, chance]));
  const compared = first.map((own): ComparedChance => {
    const other = others.get(own.asker) ?? null;
    others.delete(own.asker);
    if (other === null) return { first: own, second: null, reason: 'only-first' };
    const reason = own.move !== other.move ? 'other-option' : own.odds !== other.odds ? 'other-odds' : 'same';
    return { first: own, second: other, reason };
  });
  const left = [...others.values()].map((other): ComparedChance => ({ first: null, second: other, reason: 'only-second' }));
  const turnOf = ({ first: a, second: b }: ComparedChance): number => (a ?? b)?.turn ?? 0;
  return [...compared, ...left].sort((a, b) => turnOf(a) - turnOf(b));
}
