/** How much a profile depends on the coder: the same decisions, coded a little differently. */
import { clampInt, divRound, DOMAIN, draw, hashText, scaleDraw } from '../engine/index';
import type { Coding, Decision } from './decision';

/** Largest change of a factor, in per cent of it, that a second coder is thought to make. Source: hedging.md, archetypes. */
export const JITTER_PCT = 25;

/**
 * The decisions as coder `coder` (a whole number from 0) would have coded them: stake, signals, cost, ambiguity and reversibility each
 * moved by up to JITTER_PCT per cent of themselves, by keyed draws. One coder codes the same option alike in every run.
 */
export function jitterDecisions(decisions: readonly Decision[], coder: number): Decision[] {
  return decisions.map((decision) => ({ ...decision, coding: jitterCoding(decision.coding, decision.key, coder) }));
}

function jitterCoding(coding: Coding, key: string, coder: number): Coding {
  const asker = hashText(key);
  const move = (value: number, name: string, most: number): number => {
    const drawn = draw(coder, DOMAIN.rollout, asker, 0, hashText(name));
    const pct = scaleDraw(drawn, 2 * JITTER_PCT + 1) - JITTER_PCT;
    return clampInt(divRound(value * (100 + pct), 100), -most, most);
  };
  return {
    ...coding,
    stake: Math.max(1, move(coding.stake, 'stake', 1000)),
    signal: Object.fromEntries(Object.entries(coding.signal).map(([power, value]) => [power, move(value, `signal.${power}`, 100)])),
    cost: move(coding.cost, 'cost', 100),
    ambiguity: move(coding.ambiguity, 'ambiguity', 100),
    reversible: move(coding.reversible, 'reversible', 100),
  };
}
