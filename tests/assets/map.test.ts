/** The engraved map: what is committed is what the scripts cut; the policy of disputed places holds in the lines themselves. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { borders, cyprusLine, kosovoLine, perekopLine, serbianBorder } from '../../assets/make/map/borders.mjs';
import { mapPlan } from '../../assets/make/map/plan.mjs';
import { mapPlate } from '../../assets/make/map/plate.mjs';
import { nameLands, listDashed } from '../../src/store/map-names';

const PLATES = fileURLToPath(new URL('../../assets/plates/', import.meta.url));
const MAKE = fileURLToPath(new URL('../../assets/make/map/', import.meta.url));
const MEGABYTE = 1024 * 1024;
const FILES = ['map-day-large.webp', 'map-day-small.webp', 'map-night-large.webp', 'map-night-small.webp', 'map.json'];

const plan = JSON.parse(readFileSync(`${PLATES}map.json`, 'utf8'));
type Line = readonly (readonly [number, number])[];
const key = (lines: readonly Line[]): Set<string> => new Set(lines.flatMap((line) => line.map(([x, y]) => `${x} ${y}`)));

describe('the map', () => {
  const plates = { day: mapPlate('day'), night: mapPlate('night') };

  it('is what the engraver cuts today (else run: node assets/make/map.mjs)', () => {
    const hash = createHash('sha256').update(plates.day).update(plates.night).digest('hex');
    expect(plan.source).toBe(hash);
    const { source: _, ...rest } = plan;
    expect(rest).toEqual(JSON.parse(JSON.stringify(mapPlan())));
  });

  it('is cut the same twice, with no broken number and no word in it', () => {
    expect(mapPlate('day') === plates.day).toBe(true);
    for (const svg of Object.values(plates)) expect(/NaN|Infinity|undefined|<text/.test(svg)).toBe(false);
  });

  it('takes nothing from chance or the clock', () => {
    const sources = readdirSync(MAKE).filter((name) => name.endsWith('.mjs'));
    expect(sources.length).toBeGreaterThan(8);
    expect(sources.filter((name) => /Math\.random|new Date|Date\.now/.test(readFileSync(`${MAKE}${name}`, 'utf8')))).toEqual([]);
  });

  it('weighs at most 2 MB together', () => {
    const bytes = FILES.reduce((sum, name) => sum + statSync(`${PLATES}${name}`).size, 0);
    expect(bytes).toBeLessThanOrEqual(2 * MEGABYTE);
  });

  it('has a place on the sheet for every name of every year', () => {
    const placed = new Set(plan.names.map((name: { id: string }) => name.id));
    for (const year of [2008, 2013, 2020]) {
      const names = nameLands({ words: (word) => word }, { year, half: 1 });
      expect(names.filter((name) => !placed.has(name.id))).toEqual([]);
      expect(names).toHaveLength(placed.size);
      for (const line of listDashed({ year, half: 1 })) expect(plan.lines[line]?.length).toBeGreaterThan(0);
    }
  });
});

describe('the policy of disputed places, in the lines', () => {
  const solid = key(borders().coordinates);
  const shares = (lines: readonly Line[]): number => [...key(lines)].filter((point) => solid.has(point)).length;

  it('has no solid line about Kosovo: only the ends of its boundary touch other borders', () => {
    const dashed = kosovoLine().coordinates;
    expect(key(dashed).size).toBeGreaterThan(100);
    expect(shares(dashed)).toBeLessThanOrEqual(dashed.length + 1);
    const state = key(serbianBorder().coordinates);
    expect([...key(dashed)].filter((point) => state.has(point)).length).toBeLessThanOrEqual(2);
  });

  it('draws no line at Perekop on the plate: the scene dashes it from 2014', () => {
    const line = perekopLine();
    expect(line.flat().every(([x, y]) => x > 32.5 && x < 36 && y > 45.2 && y < 46.3)).toBe(true);
    expect(shares(line)).toBe(0);
    expect(listDashed({ year: 2013, half: 2 })).toEqual([]);
    expect(listDashed({ year: 2014, half: 1 })).toEqual(['perekop']);
  });

  it('dashes Northern Cyprus', () => {
    expect(key(cyprusLine().coordinates).size).toBeGreaterThan(10);
    expect(shares(cyprusLine().coordinates)).toBe(0);
  });
});
