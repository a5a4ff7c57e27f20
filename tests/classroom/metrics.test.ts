/** Every formula of hedging.md on four decisions worked out by hand; the working stands beside the figure. */
import { describe, expect, test } from 'vitest';
import {
  computeAlignment,
  computeComponents,
  computeDiversification,
  computeDiversity,
  computeEngagement,
  computeFit,
  computeGauge,
  computeLockIn,
  computeNotTakingSides,
  computeOffsetting,
  computePairwise,
  computePosition,
  DEFAULT_BLOCS,
  listRivalrySteps,
  listWindowViews,
} from '../../src/classroom';
import { loadModel } from '../golden/golden-runs';
import { decide, FOUR, POWERS, swinging } from './examples';

describe('did you act: engagement', () => {
  test('3 × 0.5 + 3 × 0.8 + 2 × 0.6 × 0.5 + 0 = 4.5 of half of 10', () => {
    expect(computeEngagement(FOUR, POWERS)).toBe(900);
  });

  test('is nothing without signals, without costs and without decisions, and at most one', () => {
    expect(computeEngagement([decide(0, 'a', { stake: 5, cost: 1 })], POWERS)).toBe(0);
    expect(computeEngagement([decide(0, 'a', { stake: 5, cost: 0, signal: { eu: 1 } })], POWERS)).toBe(0);
    expect(computeEngagement([], POWERS)).toBe(0);
    expect(computeEngagement([decide(0, 'a', { stake: 1, cost: 1, signal: { eu: -1 } })], POWERS)).toBe(1000);
  });
});

describe('did you do opposite things in the same years: offsetting', () => {
  test('W+ = 1.92 / 2, E+ = 0.75 / 2 + 0.72 / 4: twice the smaller over both', () => {
    const views = listWindowViews(FOUR, DEFAULT_BLOCS, 3);
    // Per stake of 10: act 1.515 / 10, offset 2 × 0.555 / 10, in millionths.
    expect(views).toMatchObject([{ from: 0, to: 2, act: 151_500, offset: 111_000 }]);
    expect(computeOffsetting(views)).toBe(733);
  });

  test('counts years without activity against a floor', () => {
    const quiet = [
      decide(0, 'a', { stake: 5, cost: 0.01, signal: { eu: 1, us: 1 } }),
      decide(0, 'b', { stake: 5, cost: 0.01, signal: { russia: 1, china: 1 } }),
    ];
    // act = 0.1 / 10 = 0.01, below 0.03: a third.
    expect(computeOffsetting(listWindowViews(quiet, DEFAULT_BLOCS, 4))).toBe(333);
    expect(computeOffsetting(listWindowViews([], DEFAULT_BLOCS, 4))).toBe(0);
  });

  test('five years west, five east: four of twelve windows are two thirds balanced', () => {
    const views = listWindowViews(swinging(5), DEFAULT_BLOCS, 28);
    expect(views).toHaveLength(12);
    expect(computeOffsetting(views)).toBe(222);
    expect(computeNotTakingSides(views)).toBe(222);
    // The other side of each year: all windows are.
    expect(computeOffsetting(listWindowViews(swinging(1), DEFAULT_BLOCS, 28))).toBe(667);
  });
});

describe('not taking sides', () => {
  test('weights 1.3125, 2.19, 1.04 and 0.74: 0.207 to the west, 0.173 to the east', () => {
    const views = listWindowViews(FOUR, DEFAULT_BLOCS, 3);
    expect(views).toMatchObject([{ west: 207, east: 173, difference: 34, notTakingSides: 966 }]);
    expect(computeNotTakingSides(views)).toBe(966);
    expect(computeNotTakingSides([])).toBe(1000);
  });

  test('pair by pair: only rivals count, as much as they are', () => {
    const rivals = [{ turn: 0, pairs: [{ between: ['eu', 'russia'] as const, permille: 500 }] }];
    // |0.415 - 0.098| of one pair; 2 × 0.36 of 1.92 + 0.36.
    expect(computePairwise(FOUR, rivals, 3)).toEqual({ notTakingSides: 683, offsetting: 316 });
    const later = [...rivals, { turn: 1, pairs: [] }];
    expect(computePairwise(FOUR, later, 3)).toEqual({ notTakingSides: 683, offsetting: 316 });
    expect(computePairwise(FOUR, [{ turn: 0, pairs: [] }], 3)).toBeNull();
  });

  test('reads a scenario’s rivalries from its world clocks', () => {
    const steps = listRivalrySteps(loadModel('belgrade').scenario, DEFAULT_BLOCS);
    const first = new Map(steps[0]?.pairs.map(({ between, permille }) => [between.join('-'), permille]));
    expect([...first.keys()]).toEqual(['us-china', 'eu-russia', 'us-russia']);
    for (const [n, { turn }] of steps.entries()) expect(turn).toBeGreaterThan(steps[n - 1]?.turn ?? -1);
    expect(steps.at(-1)?.pairs[0]?.permille).toBeGreaterThan(first.get('us-china') ?? 1000);
    expect(listRivalrySteps(loadModel('toy').scenario, DEFAULT_BLOCS)).toEqual([]);
  });
});

describe('alignment', () => {
  test('of the year before counts nine tenths', () => {
    const [eu, us, russia, china] = computeAlignment(FOUR, POWERS, 5);
    // Turn 2: 1.18125 + 2.19 + 1.04 + 0.74 = 5.15125.
    expect(eu?.slice(0, 3)).toEqual([0, 0, 425]);
    expect(us?.slice(0, 3)).toEqual([0, 0, 0]);
    expect(russia?.slice(0, 3)).toEqual([0, 0, 101]);
    expect(china?.slice(0, 3)).toEqual([1000, 1000, 229]);
    // Forgetting is the same for all, so that quiet years change nothing.
    expect(eu?.slice(2)).toEqual([425, 425, 425]);
    expect(computeAlignment([], POWERS, 2)[0]).toEqual([null, null]);
  });

  test('and what was declared: half the largest gap is missing', () => {
    expect(computePosition(FOUR, 'china')).toBe(248);
    const fit = computeFit(FOUR, [{ turn: 0, alignment: { eu: 500, china: 500 } }], POWERS);
    expect(fit).toEqual({ phases: [874], fit: 874 });
    const two = computeFit(
      FOUR,
      [
        { turn: 0, alignment: { china: 1000 } },
        { turn: 1, alignment: { eu: -1000 } },
        { turn: 9, alignment: {} },
      ],
      POWERS,
    );
    // The second phase: eu 2.19 of 3.97 = 0.552 where -1 was declared.
    expect(two).toEqual({ phases: [1000, 224, null], fit: 612 });
  });
});

describe('diversification, components, lock-in', () => {
  test('shares 0.634, 0.248, 0.119 and none', () => {
    expect(computeDiversification(FOUR, POWERS)).toBe(697);
    expect([computeDiversity([5, 5, 5, 5]), computeDiversity([7, 0, 0]), computeDiversity([0, 0]), computeDiversity([3])]).toEqual([
      1000, 0, 0, 0,
    ]);
  });

  test('returns 2.67 and risks 1.04 of 3.71', () => {
    const { returnMaximising, riskContingency, balance, matrix } = computeComponents(FOUR, POWERS);
    expect({ returnMaximising, riskContingency, balance }).toEqual({ returnMaximising: 720, riskContingency: 280, balance: 560 });
    // Rows eu, us, russia, china, nobody; columns BW LB BE EP DD IB BA.
    expect(matrix).toEqual([
      [0, 0, 518, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 194, 0],
      [0, 0, 0, 202, 0, 0, 0],
      [0, 0, 0, 0, 86, 0, 0],
    ]);
    const domestic = decide(3, 'home/vote', { stake: 5, cost: 1 });
    expect(computeComponents([...FOUR, domestic], POWERS).balance).toBe(560);
  });

  test('a signal to two powers is shared between their rows', () => {
    const both = [decide(0, 'a', { stake: 1, cost: 1, signal: { eu: 1, us: -0.5 }, component: 'IB' })];
    expect(computeComponents(both, POWERS).matrix.map((row) => row[5])).toEqual([667, 333, 0, 0, 0]);
  });

  test('3 × 0.8 of 10 with Beijing', () => {
    expect(computeLockIn(FOUR, POWERS)).toEqual({ lockIn: 240, power: 'china' });
    expect(computeLockIn([], POWERS)).toEqual({ lockIn: 0, power: null });
  });
});

describe('what each capital thinks you are', () => {
  test('nothing while only the economy spoke; then z = 0.96 - 0.18', () => {
    const gauge = computeGauge(FOUR, null, DEFAULT_BLOCS, 3);
    expect(gauge.series[0]).toEqual({ west: 333, east: 333, neither: 333 });
    // Log-odds 1.248, -1.248, -0.912; entropy 0.560 of 1.099.
    expect(gauge.series[2]).toEqual({ west: 835, east: 69, neither: 96 });
    expect(gauge.ambiguity).toEqual([1000, 1000, 510]);
    expect(gauge.meanAmbiguity).toBe(837);
  });

  test('Brussels reads its own signal in full, Moscow too', () => {
    const last = (power: string): number | undefined => computeGauge(FOUR, power, DEFAULT_BLOCS, 3).series[2]?.west;
    // Brussels: z = 1.92 - 0.18; Moscow: 0.96 - 0.36; Beijing: 0.96 - 0.
    expect(last('eu')).toBeGreaterThan(last('china') ?? 1000);
    expect(last('china')).toBeGreaterThan(last('russia') ?? 1000);
  });

  test('forgets, and does not hear what is ambiguous or free', () => {
    const once = [decide(0, 'a', { domain: 'security', stake: 5, cost: 1, signal: { us: 1, eu: 1 } })];
    const { ambiguity } = computeGauge(once, null, DEFAULT_BLOCS, 40);
    expect(ambiguity[0]).toBeLessThan(10);
    expect(ambiguity[39]).toBeGreaterThan(200);
    const unheard = [
      decide(0, 'a', { domain: 'security', stake: 5, cost: 1, signal: { us: 1 }, ambiguity: 1 }),
      decide(1, 'b', { domain: 'security', stake: 5, cost: 0, signal: { us: 1 } }),
      decide(2, 'c', { domain: 'economy', stake: 5, cost: 1, signal: { us: 1 } }),
    ];
    expect(computeGauge(unheard, null, DEFAULT_BLOCS, 4).meanAmbiguity).toBe(1000);
  });
});
