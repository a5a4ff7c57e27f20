/** Four decisions that can be worked out on paper, and a run that swings from side to side. */
import type { Coding, Decision } from '../../src/classroom';

export const POWERS = ['eu', 'us', 'russia', 'china'] as const;

/** A decision in units of the codebook: stakes 1 to 5, everything else 0 to 1. */
export function decide(turn: number, key: string, tags: Partial<Coding> & Pick<Coding, 'stake' | 'cost'>): Decision {
  const hundredths = (value: number | undefined): number => Math.round(100 * (value ?? 0));
  return {
    turn,
    key,
    coding: {
      domain: tags.domain ?? 'economy',
      stake: 100 * tags.stake,
      signal: Object.fromEntries(Object.entries(tags.signal ?? {}).map(([power, value]) => [power, hundredths(value)])),
      cost: hundredths(tags.cost),
      ambiguity: hundredths(tags.ambiguity),
      reversible: hundredths(tags.reversible),
      component: tags.component ?? 'none',
    },
  };
}

/** A mill for Beijing, then within a year an agreement with Brussels, jets from Moscow and a review that commits nobody. */
export const FOUR: readonly Decision[] = [
  decide(0, 'mill/sell', { stake: 3, cost: 0.25, signal: { china: 1 }, reversible: 0.2, component: 'EP' }),
  decide(2, 'talks/sign', { domain: 'diplomacy', stake: 3, cost: 0.64, signal: { eu: 1 }, reversible: 0.4, component: 'BE' }),
  decide(2, 'jets/take', { domain: 'security', stake: 2, cost: 0.36, signal: { russia: 0.5 }, reversible: 0.5, component: 'IB' }),
  decide(2, 'review/hold', { domain: 'norms', stake: 2, cost: 0.16, ambiguity: 1, reversible: 0.9, component: 'DD' }),
];

/** One costly decision a half-year for 14 years, `years` wholly to the west, then as many wholly to the east, and so on. */
export function swinging(years: number): Decision[] {
  return Array.from({ length: 28 }, (_, turn) => {
    const isWest = Math.floor(turn / 2 / years) % 2 === 0;
    const signal = isWest ? { eu: 1, us: 1 } : { russia: 1, china: 1 };
    return decide(turn, `swing/${turn}`, { domain: 'security', stake: 2, cost: 1, signal, component: 'BW' });
  });
}
