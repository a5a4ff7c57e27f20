/** Fixed point against Math, within the bounds that its docstrings give. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expQ16, fifthRootFloor, log2Q16, LOG2_MAX, mulQ16, Q16, rootFloor, rootQ16, shareQ16 } from '../../src/engine';

describe('roots', () => {
  const whole = fc.oneof(fc.maxSafeNat(), fc.nat(), fc.nat({ max: 2000 }));

  test('are exact floors', () => {
    fc.assert(
      fc.property(whole, (value) => {
        const [two, five] = [BigInt(rootFloor(value)), BigInt(fifthRootFloor(value))];
        const big = BigInt(value);
        return two ** 2n <= big && (two + 1n) ** 2n > big && five ** 5n <= big && (five + 1n) ** 5n > big;
      }),
      { numRuns: 20_000, seed: 1 },
    );
    // Perfect powers and their neighbours are where a floor goes wrong first.
    for (let base = 1; base < 1500; base++) {
      for (const [power, root] of [
        [base ** 2, rootFloor],
        [base ** 5, fifthRootFloor],
      ] as const) {
        if (power < Number.MAX_SAFE_INTEGER)
          expect([root(power - 1), root(power), root(power + 1)]).toEqual([base - 1, base, base === 0 ? 1 : base]);
      }
    }
    expect([rootFloor(0), rootFloor(Number.MAX_SAFE_INTEGER), fifthRootFloor(0)]).toEqual([0, 94906265, 0]);
  });

  test('of Q16 are within one unit, downwards', () => {
    fc.assert(
      fc.property(fc.nat({ max: 32 * Q16 }), (value) => {
        const error = Math.sqrt(value / Q16) * Q16 - rootQ16(value);
        return error >= 0 && error < 1;
      }),
      { numRuns: 20_000, seed: 2 },
    );
  });

  test('refuse what has none', () => {
    for (const bad of [-1, 0.5, NaN, Infinity]) {
      expect(() => rootFloor(bad)).toThrow(RangeError);
      expect(() => fifthRootFloor(bad)).toThrow(RangeError);
    }
  });
});

describe('logarithm', () => {
  test('is within two units and grows with its argument', () => {
    let before = -Infinity;
    for (let value = 1; value <= 2 * Q16; value++) {
      const result = log2Q16(value);
      if (Math.abs(result - Math.log2(value / Q16) * Q16) > 2) expect.fail(`log2Q16(${value}) = ${result}`);
      if (result < before) expect.fail(`log2Q16 falls at ${value}`);
      before = result;
    }
    fc.assert(
      fc.property(fc.integer({ min: 1, max: LOG2_MAX }), (value) => Math.abs(log2Q16(value) - Math.log2(value / Q16) * Q16) <= 2),
      { numRuns: 20_000, seed: 3 },
    );
    for (let power = 0; power < 31; power++) expect(log2Q16(2 ** power)).toBe((power - 16) * Q16);
    for (const bad of [0, -1, 0.5, LOG2_MAX + 1]) expect(() => log2Q16(bad)).toThrow(RangeError);
  });
});

describe('exponential', () => {
  test('is within one unit for every basis point and never rises', () => {
    let before = Q16;
    for (let point = 0; point <= 150_000; point++) {
      const result = expQ16(-point);
      if (Math.abs(result - Math.exp(-point / 10_000) * Q16) > 1) expect.fail(`expQ16(${-point}) = ${result}`);
      if (result > before) expect.fail(`expQ16 rises at ${-point}`);
      before = result;
    }
    expect([expQ16(0), expQ16(-1_000_000)]).toEqual([Q16, 0]);
    for (const bad of [1, -0.5, NaN]) expect(() => expQ16(bad)).toThrow(RangeError);
  });
});

describe('products and shares', () => {
  test('are rounded to the nearest', () => {
    expect([mulQ16(Q16 / 2, Q16 / 2), mulQ16(-Q16, 3), shareQ16(1, 3), shareQ16(5, 0)]).toEqual([Q16 / 4, -3, 21845, 0]);
  });
});
