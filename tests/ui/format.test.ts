import { describe, expect, it } from 'vitest';
import { chooseScale, pathOf } from '../../src/ui/ledger/chart-scale';
import { formatHalfYear, formatHalfYearShort, formatHalfYearTitle, formatSpan } from '../../src/ui/format/half-year';
import { formatChange, formatChangeRange, formatDistance, formatQuantity } from '../../src/ui/format/quantity';
import { describeNext, describeTrend } from '../../src/ui/format/threshold';
import { FIXTURE_DESK, labelTurn } from './fixture-desk';

const NBSP = '\u00a0';

describe('half-years', () => {
  it('reads as words, as a title and as a short form', () => {
    expect(formatHalfYear(labelTurn(2))).toBe('first half of 2009');
    expect(formatHalfYearTitle(labelTurn(23))).toBe('Second half of 2019');
    expect(formatHalfYearShort(labelTurn(23))).toBe('2019-H2');
    expect(formatSpan(labelTurn(0), labelTurn(3))).toBe('2008-H1 to 2009-H2');
  });
});

describe('quantities', () => {
  it('writes money in millions or billions', () => {
    expect(formatQuantity(1400, 'eur-millions')).toBe(`€1.4${NBSP}bn`);
    expect(formatQuantity(40, 'eur-millions')).toBe(`€40${NBSP}m`);
    expect(formatQuantity(-1400, 'eur-millions')).toBe(`−€1.4${NBSP}bn`);
  });
  it('writes tenths of a percent', () => {
    expect(formatQuantity(104, 'tenths-pct')).toBe(`10.4${NBSP}%`);
    expect(formatChange(-12, 'tenths-pct')).toBe(`−1.2${NBSP}%`);
  });
  it('signs changes, and shows ranges and distances', () => {
    expect(formatChange(3, 'points')).toBe('+3');
    expect(formatChange(-3, 'points')).toBe('−3');
    expect(formatChange(0, 'points')).toBe('±0');
    expect(formatChangeRange(-2, 1, 'points')).toBe('−2 to +1');
    expect(formatChangeRange(4, 4, 'points')).toBe('+4');
    expect(formatDistance(-4, 'points')).toBe('4');
  });
});

describe('thresholds', () => {
  it('says how far the next band is, and on which side', () => {
    const [eu] = FIXTURE_DESK.powers;
    expect(eu).toBeDefined();
    if (eu === undefined) return;
    expect(describeNext({ ...eu.standing, next: { band: 'warm', distance: 6 } })).toBe('6 below “warm”');
    expect(describeNext({ ...eu.standing, next: { band: 'cold', distance: -4 } })).toBe('4 above “cold”');
    expect(describeNext({ ...eu.standing, next: null })).toBe('');
    expect([describeTrend(2), describeTrend(0), describeTrend(-1)]).toEqual(['rising', 'steady', 'falling']);
  });
});

describe('chart scale', () => {
  it('holds every value between round rules', () => {
    for (const values of [[36, 58], [0, 0], [99, 100], [1200, 1400, 900], []]) {
      const scale = chooseScale(values, 0, 1500);
      for (const value of values) {
        expect(scale.low).toBeLessThanOrEqual(value);
        expect(scale.high).toBeGreaterThanOrEqual(value);
      }
      expect(scale.ticks.length).toBeGreaterThan(1);
      expect(scale.ticks.length).toBeLessThan(9);
    }
  });
  it('draws a path through the turns', () => {
    expect(
      pathOf(
        [1, 2],
        (turn) => turn * 10,
        (value) => value,
      ),
    ).toBe('M0.0 1.0L10.0 2.0');
  });
});
