/** Every sight of the format is drawn, and every sprite that is asked for is on the list a sheet is checked against. */
import { describe, expect, it } from 'vitest';
import { HOUSE_SIGHTS } from '../../src/content/index';
import { createMotion } from '../../src/scenes/motion';
import { createPace } from '../../src/scenes/pace';
import { BEFORE, BEHIND } from '../../src/scenes/roof-layers';
import { spriteNames } from '../../src/scenes/sprite-names';

/** Sights that are no thing on the roof: the figures of forecourt, sky and ground draw them. */
const ELSEWHERE = ['cameras', 'storm', 'unrest'];

describe('the layers of the roof', () => {
  it('draw every sight once', () => {
    const drawn = [...BEHIND, ...BEFORE].flatMap(({ sight }) => (sight === undefined ? [] : [sight as string]));
    expect(new Set(drawn).size).toBe(drawn.length);
    expect([...drawn, ...ELSEWHERE].sort()).toEqual([...HOUSE_SIGHTS].sort());
  });

  it('ask for sprites that every sheet must hold', () => {
    const names = spriteNames();
    expect(new Set(names).size).toBe(names.length);
    expect([...BEHIND, ...BEFORE].map(({ sprite }) => sprite).filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe('motion', () => {
  it('brings numbers to their targets, from wherever they are, and then has nothing to do', () => {
    let now = 0;
    const motion = createMotion(
      () => now,
      () => false,
    );
    const seen: number[] = [];
    motion.set('a', 0);
    motion.go('a', 10, { durationMs: 100, ease: (t) => t }, (value) => seen.push(value));
    now = 50;
    expect(motion.step(now)).toBe(true);
    motion.go('a', 0, { durationMs: 100, ease: (t) => t }, (value) => seen.push(value));
    now = 150;
    expect(motion.step(now)).toBe(false);
    expect(seen).toEqual([5, 0]);
  });

  it('is over at once where none is wanted', () => {
    const motion = createMotion(
      () => 0,
      () => true,
    );
    let shown = -1;
    motion.set('a', 0);
    motion.go('a', 1, { durationMs: 900 }, (value) => {
      shown = value;
    });
    expect(shown).toBe(1);
    expect(motion.step(0)).toBe(false);
  });
});

describe('the pace', () => {
  it('gives up after three slow frames running, not after a sleep', () => {
    const pace = createPace();
    for (const now of [0.1, 200, 400, 410, 700]) pace.frame(now);
    pace.pause();
    pace.frame(5000);
    expect(pace.tooSlow).toBe(false);
    for (const now of [5200, 5400, 5600]) pace.frame(now);
    expect(pace.tooSlow).toBe(true);
  });
});
