/** Where everything lives in a state: one Int32Array, sections laid out once per scenario. */
import type { Scenario } from './scenario';

/** Fixed slots at the start of every state. */
export const SLOT = {
  seed: 0,
  /** 0 in an ordinary run. 1 under the reserved seed: no variation, historical branches, history's deal. 2: history's deal alone. */
  history: 1,
  turn: 2,
  /** 0 while playing, 1 after the last close. */
  over: 3,
  /** Initiatives started this half-year. */
  started: 4,
  aims: 5,
  pending: 6,
  desk: 7,
  /** Index of the ending, -1 while playing. */
  ending: 8,
  sections: 9,
} as const;

/** Papers dealt at an opening, and the beats that follow their answers. */
export const DESK_SIZE = 12;
/** Papers dealt at an opening at most. */
export const DEALT_MAX = 3;
/** Under history's deal, whose half-years were fuller than a player's need be. */
export const DEALT_HISTORY_MAX = 4;
export const HAND_SIZE_MAX = 8;
/** Delayed effects that may be on their way at once; a run of the shipped campaign stays under a third of it. */
export const PENDING_MAX = 160;
/** Words per pending entry: delayed item, next turn, last turn, turn of origin. */
export const PENDING_WORDS = 4;

export const CARD = { undealt: 0, onDesk: 1, answered: 2, left: 3 } as const;
export const STATUS = { none: 0, active: 1, ended: 2 } as const;
export const RUNG = { idle: 0, settled: 100, measured: 101 } as const;
/** Expiry of an open-ended commitment. */
export const NEVER = 0x7fffffff;

/** First slot of each section; a section's length is the number of the scenario's items of that kind (times its words). */
export interface Layout {
  readonly variables: number;
  readonly terms: number;
  readonly status: number;
  readonly signedTurn: number;
  readonly value: number;
  readonly expiry: number;
  readonly card: number;
  /** Chosen option index + 1; 0 = none; fallback leaves it 0. */
  readonly choice: number;
  readonly initiative: number;
  readonly rung: number;
  /** Turn at which the ladder last moved to its rung. */
  readonly rungTurn: number;
  /** Turn at which the ladder climbs, or 0. */
  readonly climbTurn: number;
  /** Turn at which a wind blows, + 1; 0 = not in this run. */
  readonly wind: number;
  /** Outcome index + 1. */
  readonly outcome: number;
  readonly peril: number;
  /** Turn at which a reaction last happened + 1; 0 = never. */
  readonly reaction: number;
  readonly aim: number;
  readonly deskSlots: number;
  readonly handSlots: number;
  readonly pendingSlots: number;
  readonly length: number;
}

/** Lays out the state of `scenario`. Deterministic: depends on counts only. */
export function computeLayout(scenario: Scenario): Layout {
  const termCount = scenario.variables.reduce((sum, variable) => sum + variable.terms.length, 0);
  const commitments = scenario.commitments.length;
  const dossiers = scenario.dossiers.length;
  const ladders = scenario.ladders.length;
  const sizes: readonly (readonly [keyof Layout, number])[] = [
    ['variables', scenario.variables.length],
    ['terms', termCount],
    ['status', commitments],
    ['signedTurn', commitments],
    ['value', commitments],
    ['expiry', commitments],
    ['card', dossiers],
    ['choice', dossiers],
    ['initiative', scenario.initiatives.length],
    ['rung', ladders],
    ['rungTurn', ladders],
    ['climbTurn', ladders],
    ['wind', scenario.winds.length],
    ['outcome', scenario.tests.length],
    ['peril', scenario.perils.length],
    ['reaction', scenario.reactions.length],
    ['aim', scenario.aims.length],
    ['deskSlots', DESK_SIZE],
    ['handSlots', HAND_SIZE_MAX],
    ['pendingSlots', PENDING_MAX * PENDING_WORDS],
  ];
  const starts: Record<string, number> = {};
  let next: number = SLOT.sections;
  for (const [name, size] of sizes) {
    starts[name] = next;
    next += size;
  }
  return { ...(starts as unknown as Layout), length: next };
}
