/** Metric 7's other half: which strategic options were still to be had, and how spread out the country's ties are, sector by sector. */
import {
  advance,
  CARD,
  CLOSE,
  holds,
  listDesk,
  MOVE,
  mulDiv,
  SLOT,
  start,
  STATUS,
  unpackMove,
  type Model,
  type Move,
  type Seed,
} from '../engine/index';
import { computeDiversity } from './engagement';

/** Stakes from here on are strategic. */
const STRATEGIC_STAKE = 3;

export interface OpenDoors {
  /** Of the strategic options that lay on the desk, the share by stake that was open: permille, null when there was none. */
  readonly whole: number | null;
  /** The same for each half-year of the run so far. */
  readonly series: readonly (number | null)[];
}

/**
 * Doors open: each paper's options of stake 3 and 5 are looked at when it is answered, or at the close that leaves it lying. What is
 * closed then was closed by a condition the run did not meet or by a bar it set itself.
 */
export function computeOpenDoors(model: Model, seed: Seed, moves: readonly Move[]): OpenDoors {
  const state = start(model, seed);
  const open: number[] = [];
  const all: number[] = [];
  const look = (card: number): void => {
    const turn = state[SLOT.turn] as number;
    const first = model.cards.choiceStart[card] as number;
    model.scenario.dossiers[card]?.options.forEach(({ tags }, n) => {
      if (tags === null || tags.stake < STRATEGIC_STAKE) return;
      all[turn] = (all[turn] ?? 0) + tags.stake;
      if (holds(model, state, model.choices.unlocked[first + n] as number)) open[turn] = (open[turn] ?? 0) + tags.stake;
    });
  };
  for (const move of moves) {
    const { kind, index } = unpackMove(move);
    if (kind === MOVE.answer) look(index);
    if (move === CLOSE) for (const card of listDesk(model, state)) if (state[model.layout.card + card] === CARD.onDesk) look(card);
    advance(model, state, move, null);
  }
  const turns = (state[SLOT.turn] as number) + 1;
  const shareAt = (turn: number): number | null => shareOf(open[turn] ?? 0, all[turn] ?? 0);
  const sum = (list: readonly number[]): number => list.reduce((total, stake) => total + (stake ?? 0), 0);
  return { whole: shareOf(sum(open), sum(all)), series: Array.from({ length: turns }, (_, turn) => shareAt(turn)) };
}

function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : mulDiv(part, 1000, whole);
}

/** How the commitments in force of one sector are spread over their counterparties. */
export interface SectorSpread {
  readonly sector: string;
  readonly commitments: number;
  /** As metric 5, over as many counterparties as the scenario has in the sector: 0 all with one, 1000 permille all alike. */
  readonly diversity: number;
}

/** Diversification per sector at `state`, by number of commitments in force; sectors in which nothing is in force are left out. */
export function computeSectorSpread(model: Model, state: Int32Array): SectorSpread[] {
  const { commitments } = model.scenario;
  const sectors = [...new Set(commitments.map(({ sector }) => sector))].sort();
  return sectors.flatMap((sector) => {
    const parties = [...new Set(commitments.flatMap((entry) => (entry.sector === sector ? [entry.counterparty] : [])))];
    const counts = parties.map(
      (party) =>
        commitments.filter(
          (entry, index) => entry.sector === sector && entry.counterparty === party && state[model.layout.status + index] === STATUS.active,
        ).length,
    );
    const held = counts.reduce((sum, count) => sum + count, 0);
    return held === 0 ? [] : [{ sector, commitments: held, diversity: computeDiversity(counts) }];
  });
}
