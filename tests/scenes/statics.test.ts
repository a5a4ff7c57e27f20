import { describe, expect, it } from 'vitest';
import { POWERS } from '../../src/scenes/geometry';
import { blendPose, forPowers, hasFallen, poseOf, restBeam, statics } from '../../src/scenes/statics';
import type { HouseState } from '../../src/store/house-state';

type Powers = Pick<HouseState, 'powers'>;

/** A small deterministic source of numbers 0-100 (mulberry32). */
function numbers(seed: number): () => number {
  let s = seed;
  return () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) / 4294967296) * 100;
  };
}
const drawn = (next: () => number): Powers => ({
  powers: forPowers(() => ({ standing: next(), strain: next(), hold: next() })),
});
const equal = (standing: number, strain = 0): Powers => ({
  powers: forPowers(() => ({ standing, strain, hold: 0 })),
});

describe('statics', () => {
  it('never lets the beam cut a pillar top, at rest or on the way, in 5,000 drawn states', () => {
    const next = numbers(2008);
    for (let i = 0; i < 5000; i++) {
      const [a, b] = [poseOf(drawn(next)), poseOf(drawn(next))];
      const beam = restBeam(blendPose(a, b, next() / 100), i % 2 ? 4 : 7);
      const slope = Math.tan((beam.tiltDeg * Math.PI) / 180);
      for (const [j, power] of POWERS.entries()) {
        const x = [400, 667, 933, 1200][j] ?? 0;
        const under = beam.axisY + slope * (x - 800);
        expect(beam.tops[power] - under).toBeGreaterThan(-1e-6);
      }
      expect(Math.min(...POWERS.map((power) => beam.gaps[power]))).toBeLessThan(1e-6);
    }
  });

  it('keeps the tilt within its limit', () => {
    const next = numbers(7);
    let widest = 0;
    for (let i = 0; i < 5000; i++) {
      const state = drawn(next);
      expect(Math.abs(statics(state, 4).tiltDeg)).toBeLessThanOrEqual(4 + 1e-9);
      widest = Math.max(widest, Math.abs(statics(state, 90).tiltDeg));
    }
    expect(widest).toBeGreaterThan(4);
    expect(widest).toBeLessThan(7.5);
  });

  it('lies level and closed on four equal pillars', () => {
    for (const standing of [4, 50, 100]) {
      const beam = statics(equal(standing), 7);
      expect(beam.tiltDeg).toBeCloseTo(0);
      for (const power of POWERS) expect(beam.gaps[power]).toBeCloseTo(0);
    }
    expect(statics(equal(100), 7).axisY).toBe(396);
  });

  it('falls onto the stumps when no pillar carries, and not before', () => {
    expect(hasFallen(equal(0))).toBe(true);
    expect(hasFallen({ powers: { ...equal(0).powers, RU: { standing: 4, strain: 0, hold: 0 } } })).toBe(false);
    const fallen = statics(equal(0), 7);
    expect(fallen.axisY).toBeGreaterThan(statics(equal(4), 7).axisY + 120);
    expect(Math.abs(fallen.tiltDeg)).toBeGreaterThan(1);
  });

  it('takes values outside 0-100 as the ends', () => {
    expect(poseOf(equal(140))).toEqual(poseOf(equal(100)));
    expect(poseOf(equal(-9, 90))).toEqual(poseOf(equal(0, 90)));
  });

  it('breaks at a strain of 85', () => {
    expect(poseOf(equal(60, 84.9)).EU.slip).toBe(0);
    expect(poseOf(equal(60, 85)).EU).toMatchObject({ slip: 1 });
  });
});
