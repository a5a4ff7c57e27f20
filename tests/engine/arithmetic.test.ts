/** Promise 8's arithmetic against BigInt, and conditions in interval form against the tree. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountAt, compile, divRound, holds, INT32_MAX, INT32_MIN, mulDiv, SLOT, type Expr, type Scenario } from '../../src/engine';
import { saturate } from '../../src/engine/math';
import { createDice, makeAmount, makeCondition, type Vocabulary } from '../support/generate-expression';
import { generateScenario } from '../support/generate-scenario';
import { evaluateNaive } from '../support/naive-expression';
import { listNaiveMoves, playNaive, startNaive } from '../support/naive-interpreter';
import { serialiseNaive } from '../support/naive-state';
import { pickPlace } from '../support/random-play';

/** Exact quotient, halves away from zero. */
function divideExactly(dividend: bigint, divisor: bigint): bigint {
  const size = dividend < 0n ? -dividend : dividend;
  const rounded = (2n * size + divisor) / (2n * divisor);
  return dividend < 0n ? -rounded : rounded;
}

describe('integer arithmetic', () => {
  const whole = fc.oneof(fc.maxSafeInteger(), fc.integer(), fc.integer({ min: -50, max: 50 }));
  const divisor = fc.oneof(fc.integer({ min: 1 }), fc.integer({ min: 1, max: 12 }));

  test('divRound is exact, halves away from zero', () => {
    const rounds = (dividend: number, by: number): void => {
      expect(divRound(dividend, by)).toBe(Number(divideExactly(BigInt(dividend), BigInt(by))));
    };
    // Up to 2^52 the doubled rest is still a safe integer.
    fc.assert(
      fc.property(
        fc.maxSafeInteger().map((value) => Math.trunc(value / 2)),
        divisor,
        rounds,
      ),
      { numRuns: 20_000, seed: 1 },
    );
    for (let dividend = -60; dividend <= 60; dividend++) for (let by = 1; by <= 24; by++) rounds(dividend, by);
    expect([divRound(5, 2), divRound(-5, 2), divRound(7, 5), divRound(-1, 3), divRound(0, 9)]).toEqual([3, -3, 1, 0, 0]);
  });

  test('mulDiv is exact or refuses', () => {
    fc.assert(
      fc.property(whole, whole, divisor, (a, b, c) => {
        const product = BigInt(a) * BigInt(b);
        const isSafe = product <= BigInt(Number.MAX_SAFE_INTEGER) && product >= -BigInt(Number.MAX_SAFE_INTEGER);
        if (isSafe) expect(mulDiv(a, b, c)).toBe(Number(divideExactly(product, BigInt(c))));
        else expect(() => mulDiv(a, b, c)).toThrow(RangeError);
      }),
      { numRuns: 20_000, seed: 2 },
    );
    for (const c of [0, -1]) expect(() => mulDiv(1, 1, c)).toThrow(RangeError);
    for (const bad of [NaN, 0.5, Infinity]) expect(() => mulDiv(bad, 1, 1)).toThrow(RangeError);
  });

  test('saturate keeps 32 bits', () => {
    fc.assert(fc.property(whole, (value) => saturate(value) === Math.max(INT32_MIN, Math.min(INT32_MAX, value))));
  });
});

describe('expressions', () => {
  function wordsOf(scenario: Scenario): Vocabulary {
    return {
      variables: scenario.variables.map(({ id }) => id),
      commitments: scenario.commitments.map(({ id }) => id),
      parties: ['north', 'south'],
      sectors: ['energy', 'security'],
      cards: scenario.dossiers.map(({ id, options }) => ({ id, options: options.map((option) => option.id) })),
      initiatives: scenario.initiatives.map(({ id }) => id),
      ladders: scenario.ladders.map(({ id }) => id),
      perils: scenario.perils.map(({ id }) => id),
      reactions: scenario.reactions.map(({ id }) => id),
      winds: scenario.winds.map(({ id }) => id),
      tests: scenario.tests.map(({ id, outcomes }) => ({ id, outcomes: outcomes.map((outcome) => outcome.id) })),
      aims: scenario.aims.map(({ id }) => id),
      measured: scenario.aims.map(({ id }) => id),
    };
  }

  /** Literals where 32-bit bounds could wrap. */
  function makeExtreme(index: number, id: string): Expr {
    const values = [INT32_MAX, INT32_MIN, INT32_MAX - 1, INT32_MIN + 1, -1, 0];
    const ops = ['<', '<=', '>', '>=', '==', '!='] as const;
    return { op: ops[index % 6] ?? '<', left: { op: 'var', id }, right: { op: 'int', value: values[Math.floor(index / 6) % 6] ?? 0 } };
  }

  test('in interval form and as code equal the tree, in every state of random games', () => {
    let compared = 0;
    let truths = 0;
    for (let index = 0; index < 60; index++) {
      const scenario = generateScenario(index);
      const words = wordsOf(scenario);
      const dice = createDice(index + 500);
      const conditions = Array.from({ length: 60 }, (_, place) =>
        place < 36 ? makeCondition(dice, words, place % 4) : makeExtreme(place - 36 + 24 * (index % 2), dice.pick(words.variables)),
      );
      const amounts = Array.from({ length: 20 }, () => makeAmount(dice, words, 3));
      // Endings' paragraphs and aims change no state, so they carry the expressions under test.
      const plain = scenario.aims.length;
      const probe: Scenario = {
        ...scenario,
        endings: [...scenario.endings, { id: 'probe', when: null, also: conditions }],
        aims: [
          ...scenario.aims,
          ...amounts.map((measure, place) => ({
            id: `probe-${place}`,
            measure,
            reached: 0,
            partly: 0,
            unit: 'points' as const,
            par: null,
          })),
        ],
      };
      const model = compile(probe);
      const firstAlso = model.rules.endingAlsoStart[scenario.endings.length] ?? -1;
      const state = startNaive(probe, { value: index, history: false });
      for (let ply = 0; !state.over; ply++) {
        const words32 = serialiseNaive(state);
        expect(words32.length).toBe(model.layout.length);
        expect(words32[SLOT.turn]).toBe(state.turn);
        conditions.forEach((condition, place) => {
          const expected = evaluateNaive(state, condition) !== 0;
          const held = holds(model, words32, model.rules.endingAlso[firstAlso + place] ?? -1);
          if (held !== expected) expect.fail(`scenario ${index}, ply ${ply}: ${JSON.stringify(condition)} is ${held}`);
          compared++;
          if (expected) truths++;
        });
        amounts.forEach((amount, place) => {
          const expected = evaluateNaive(state, amount) | 0;
          const value = amountAt(model, words32, model.rules.aimCode[plain + place] ?? -1);
          if (value !== expected) expect.fail(`scenario ${index}, ply ${ply}: ${JSON.stringify(amount)} is ${value}, not ${expected}`);
        });
        const moves = listNaiveMoves(state);
        playNaive(state, moves[pickPlace(index, ply, moves.length)] ?? '');
      }
    }
    expect(compared).toBeGreaterThan(50_000);
    expect(truths / compared).toBeGreaterThan(0.2);
    expect(truths / compared).toBeLessThan(0.8);
  });
});
