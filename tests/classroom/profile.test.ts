/** The profile as a whole: indices, labels, and what is read from a run. */
import { describe, expect, test } from 'vitest';
import { randomBot } from '../../src/bots';
import {
  computeProfile,
  computeRunProfile,
  decisionsOf,
  jitterDecisions,
  readCodebook,
  type Decision,
  type HedgingProfile,
} from '../../src/classroom';
import { readSeed, type Tags } from '../../src/engine';
import { playGame } from '../../src/lab';
import { loadModel } from '../golden/golden-runs';
import { decide, FOUR, POWERS, swinging } from './examples';

const repeat = (decisions: readonly Decision[], times: number): Decision[] =>
  Array.from({ length: times }, () => decisions)
    .flat()
    .sort((a, b) => a.turn - b.turn);
const profileOf = (decisions: readonly Decision[], turns: number): HedgingProfile => computeProfile(decisions, { powers: POWERS, turns });

describe('indices', () => {
  test('are withheld under twelve decisions; the metrics are not', () => {
    const short = profileOf(FOUR, 3);
    expect([short.broad, short.narrow, short.label]).toEqual([null, null, null]);
    expect([short.engagement, short.notTakingSides, short.offsetting, short.diversification]).toEqual([900, 966, 733, 697]);
  });

  test('the broad one is the fifth root of 0.9 × 0.966 × 0.733 × 0.697 × 0.56', () => {
    const { broad, narrow, observer } = profileOf(repeat(FOUR, 3), 3);
    expect(broad).toBe(757);
    expect(narrow).toBe(Math.round(0.9 * observer.meanAmbiguity));
  });

  test('a run without decisions has numbers for everything', () => {
    const empty = profileOf([], 28);
    expect(empty).toMatchObject({ engagement: 0, offsetting: 0, diversification: 0, lockIn: 0, lockedTo: null, label: null });
    expect(empty.observer.meanAmbiguity).toBe(1000);
  });
});

describe('labels', () => {
  const west = (reversible: number): Decision[] =>
    Array.from({ length: 14 }, (_, n) =>
      decide(2 * n, `w/${n}`, { domain: 'security', stake: 3, cost: 0.8, signal: { eu: 1, us: 1 }, reversible, component: 'BW' }),
    );

  test('bandwagoning: locked in and leaning', () => {
    expect(profileOf(west(0.2), 28).label).toBe('bandwagoning');
    expect(profileOf(west(0.9), 28).label).toBe('mixed');
  });

  test('hiding: hardly any costly signal', () => {
    const quiet = Array.from({ length: 14 }, (_, n) =>
      decide(2 * n, `q/${n}`, { stake: 3, cost: 0.04, signal: { eu: 0.5 }, component: 'DD' }),
    );
    expect(profileOf(quiet, 28).label).toBe('hiding');
  });

  test('vacillation: from side to side over the years', () => {
    const { label, sideChanges } = profileOf(swinging(5), 28);
    expect([label, sideChanges]).toEqual(['vacillation', 2]);
  });

  test('a hedge is light or heavy by its share of risk-contingency', () => {
    const [mill, talks, jets, review] = FOUR as [Decision, Decision, Decision, Decision];
    const hedge = (...jet: Decision[]): HedgingProfile => profileOf(repeat([mill, talks, jets, review, ...jet], 4), 3);
    expect([hedge().components.riskContingency, hedge().label]).toEqual([280, 'hedge']);
    expect([hedge(jets).components.riskContingency, hedge(jets).label]).toEqual([397, 'hedge']);
    expect([hedge(jets, jets).components.riskContingency, hedge(jets, jets).label]).toEqual([482, 'heavy-hedge']);
    const friends = POWERS.map((power) => decide(0, power, { stake: 1, cost: 1, signal: { [power]: 1 }, component: 'EP' }));
    const light = profileOf(repeat([...friends, decide(0, 'store', { stake: 1, cost: 1, component: 'DD' })], 3), 3);
    // All full but the balance: 0.4 to the fifth root.
    expect([light.components.riskContingency, light.broad, light.label]).toEqual([200, 832, 'light-hedge']);
  });
});

describe('a run', () => {
  const model = loadModel('belgrade');
  const seed = readSeed('profile');
  const { moves } = playGame(model, seed, randomBot);
  const decisions = decisionsOf(model, seed, moves);

  test('gives its tagged decisions with their half-years', () => {
    const tagged = readCodebook(model.scenario);
    expect(decisions.length).toBeGreaterThan(30);
    decisions.forEach(({ turn, key }, n) => {
      expect(tagged.get(key)).not.toBeNull();
      expect(turn).toBeGreaterThanOrEqual(decisions[n - 1]?.turn ?? 0);
    });
    expect(decisions.at(-1)?.turn).toBeLessThan(model.scenario.turnCount);
  });

  test('is coded by the class where the class has a coding', () => {
    const [first] = decisions;
    if (first === undefined) throw new Error('no decisions');
    const tags: Tags = { domain: 'norms', stake: 5, signal: { us: -100 }, cost: 70, ambiguity: 50, reversible: 10, component: 'BA' };
    expect(decisionsOf(model, seed, moves, new Map([[first.key, tags]]))[0]).toEqual({ ...first, coding: { ...tags, stake: 500 } });
    expect(decisionsOf(model, seed, moves, new Map([[first.key, null]]))).toEqual(decisions.slice(1));
  });

  test('keeps every share between 0 and 1000, finished or not', () => {
    for (const part of [moves, moves.slice(0, 20), moves.slice(0, 1), []]) {
      const profile = computeRunProfile(model, seed, part);
      const shares = [
        profile.engagement,
        profile.notTakingSides,
        profile.offsetting,
        profile.diversification,
        profile.lockIn,
        profile.components.balance,
        profile.observer.meanAmbiguity,
        ...profile.components.matrix.flat(),
        ...profile.gauges.flatMap(({ series }) => series.flatMap(({ west, east, neither }) => [west, east, neither])),
        ...profile.doors.series.map((share) => share ?? 0),
        ...profile.sectors.map(({ diversity }) => diversity),
      ];
      for (const share of shares) if (!Number.isInteger(share) || share < 0 || share > 1000) expect.fail(`share ${share}`);
      for (const position of profile.alignment.flat()) expect(Math.abs(position ?? 0)).toBeLessThanOrEqual(1000);
      expect(profile.gauges.map(({ power }) => power)).toEqual(['eu', 'us', 'russia', 'china']);
      expect(profile.alignment[0]).toHaveLength(profile.doors.series.length);
    }
  });

  test('counts as open doors what could be chosen when a paper was answered or left', () => {
    const { doors } = computeRunProfile(model, seed, moves);
    expect(doors.series).toHaveLength(model.scenario.turnCount);
    expect(doors.whole).toBeGreaterThan(500);
    expect(doors.whole).toBeLessThanOrEqual(1000);
  });

  test('is coded alike by the same coder, and differently by others', () => {
    const one = jitterDecisions(decisions, 1);
    expect(jitterDecisions(decisions, 1)).toEqual(one);
    expect(jitterDecisions(decisions, 2)).not.toEqual(one);
    expect(one.map(({ key, turn }) => [key, turn])).toEqual(decisions.map(({ key, turn }) => [key, turn]));
    one.forEach(({ coding }, n) => {
      const original = decisions[n]?.coding;
      expect(Math.abs(coding.cost - (original?.cost ?? 0))).toBeLessThanOrEqual(0.25 * (original?.cost ?? 0) + 0.5);
      expect(Math.abs(coding.stake - (original?.stake ?? 0))).toBeLessThanOrEqual(0.25 * (original?.stake ?? 0) + 0.5);
    });
  });
});
