/** A state with other luck from here on: for rollouts and look-ahead, which must never see the run's own. */
import { DOMAIN, draw, scaleDraw } from './chance';
import { fold, mix32 } from './hash';
import { SLOT } from './layout';
import type { Model } from './model';

/** Seed of rollout `index` of a run, 32 bits: hash(seed, rollout, index). */
export function rolloutSeed(seed: number, index: number): number {
  return fold(mix32(seed ^ Math.imul(DOMAIN.rollout, 0x27d4eb2f)), index);
}

/**
 * Replaces the luck of `state` in place: every keyed draw from here on, and the winds that have neither blown nor been hinted at.
 * What the player has been told stays true. The reserved seed's state becomes an ordinary one.
 */
export function reseed(model: Model, state: Int32Array, seed: number): void {
  const { rules, layout } = model;
  const turn = state[SLOT.turn] as number;
  state[SLOT.seed] = seed | 0;
  state[SLOT.history] = 0;
  const count = rules.windBlock.length;
  let wanted = 0;
  for (let wind = 0; wind < count; wind++) {
    const blows = (state[layout.wind + wind] as number) - 1;
    // Hints are given one half-year ahead.
    if (blows <= turn + 1) continue;
    state[layout.wind + wind] = 0;
    wanted++;
  }
  for (let taken = 0; taken < wanted; taken++) placeWind(model, state, seed, turn + 2);
}

/** Gives the unplaced wind of smallest priority its half-year, `from` or later; none is left out but those whose window has passed. */
function placeWind({ rules, layout }: Model, state: Int32Array, seed: number, from: number): void {
  let best = -1;
  let least = Infinity;
  for (let wind = 0; wind < rules.windBlock.length; wind++) {
    if (state[layout.wind + wind] !== 0 || (rules.windLast[wind] as number) < from) continue;
    const priority = draw(seed, DOMAIN.wind, wind, 0, 0);
    if (priority >= least) continue;
    least = priority;
    best = wind;
  }
  if (best < 0) return;
  const first = Math.max(from, rules.windFirst[best] as number);
  const span = (rules.windLast[best] as number) - first + 1;
  state[layout.wind + best] = first + scaleDraw(draw(seed, DOMAIN.wind, best, 1, 0), span) + 1;
}
