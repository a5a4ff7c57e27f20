import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { engraveSprites, SCALES } from '../../assets/make/cut/sprites.mjs';
import { interfacePaths } from '../../assets/make/ornament/interface-paths.mjs';
import { ornaments } from '../../assets/make/ornament/ornaments.mjs';
import { spriteNames } from '../../src/scenes/sprite-names';

const PLATES = fileURLToPath(new URL('../../assets/plates/', import.meta.url));
const SOUND = new URL('../../assets/sound/', import.meta.url);
const MAKE = fileURLToPath(new URL('../../assets/make/', import.meta.url));
const KILOBYTE = 1024;
/** Most kilobytes of a sheet with its frames: a page loads one. */
const SHARES = { large: 2000, small: 950 } as const;
const THEMES = ['day', 'night'] as const;
const SIZES = ['large', 'small'] as const;
const SHEETS = THEMES.flatMap((theme) => SIZES.map((size) => ({ theme, size })));

interface Sheet {
  readonly scale: number;
  readonly image: readonly [number, number];
  readonly source: string;
  readonly frames: Readonly<Record<string, readonly number[]>>;
}

const readSheet = (theme: string, size: string): Sheet => JSON.parse(readFileSync(`${PLATES}${theme}-${size}.json`, 'utf8'));
const sizeOf = (name: string): number => statSync(`${PLATES}${name}`).size;
const hashOf = (theme: 'day' | 'night', size: 'large' | 'small'): string => {
  const hash = createHash('sha256');
  for (const { name, svg } of engraveSprites(theme, size)) hash.update(name).update(svg);
  return hash.digest('hex');
};

describe('the engraver', () => {
  it('engraves the same lines twice, with no broken number among them', () => {
    expect(hashOf('day', 'small')).toBe(hashOf('day', 'small'));
    const spoilt = engraveSprites('night', 'small').filter(({ svg }) => /NaN|Infinity|undefined/.test(svg));
    expect(spoilt.map(({ name }) => name)).toEqual([]);
    expect(ornaments()).toEqual(ornaments());
  });

  it('takes nothing from chance or the clock, and keeps its files short', () => {
    const sources = readdirSync(MAKE, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /(engrave|house|nature|skyline|stone|cut|ornament)\/.*\.mjs$|(plates|ornaments)\.mjs$/.test(name),
    );
    expect(sources.length).toBeGreaterThan(30);
    const offending = sources.filter((name) => {
      const text = readFileSync(`${MAKE}${name}`, 'utf8');
      return /Math\.random|new Date|Date\.now/.test(text) || text.split('\n').length > 300;
    });
    expect(offending).toEqual([]);
  });
});

describe.each(SHEETS)('the sheet $theme-$size', ({ theme, size }) => {
  const sheet = readSheet(theme, size);

  it('is what the engraver cuts today (else run: npm run assets)', () => {
    expect(sheet.source).toBe(hashOf(theme, size));
    expect(sheet.scale).toBe(SCALES[size]);
  });

  it('names every sprite the House asks for, inside a sheet every phone can hold', () => {
    const [width, height] = sheet.image;
    expect(Math.max(width, height)).toBeLessThanOrEqual(4096);
    const lacking = spriteNames().filter((name) => {
      const [x = -1, y = -1, w = 0, h = 0] = sheet.frames[name] ?? [];
      return w * h <= 0 || x < 0 || y < 0 || x + w > width || y + h > height;
    });
    expect(lacking).toEqual([]);
  });

  it('keeps within its share', () => {
    const bytes = sizeOf(`${theme}-${size}.webp`) + sizeOf(`${theme}-${size}.json`);
    expect(bytes).toBeLessThanOrEqual(SHARES[size] * KILOBYTE);
  });
});

describe('all plates together', () => {
  it('weigh at most 12 MB with the music, the still Houses at most 220 kB each', () => {
    const total = readdirSync(PLATES).reduce((sum, name) => sum + sizeOf(name), 0);
    const music = readdirSync(SOUND).reduce((sum, name) => sum + statSync(new URL(name, SOUND)).size, 0);
    expect(total + music).toBeLessThan(12 * KILOBYTE * KILOBYTE);
    for (const theme of THEMES) expect(sizeOf(`house-${theme}.webp`)).toBeLessThanOrEqual(220 * KILOBYTE);
  });

  it('carry ornaments in the colour of the text, without scripts or styles', () => {
    const stale = ornaments().filter(([name, svg]) => readFileSync(`${PLATES}${name}`, 'utf8') !== svg);
    expect(stale.map(([name]) => name)).toEqual([]);
    const unfit = ornaments().filter(([, svg]) => !svg.includes('currentColor') || /<script|style=|#[0-9a-f]{6}/i.test(svg));
    expect(unfit.map(([name]) => name)).toEqual([]);
  });

  it('and the interface carries the crest, frieze and fibres that the scripts draw today', () => {
    const stale = interfacePaths().filter(
      ([path, text]) => readFileSync(new URL(`../../src/ui/${path}`, import.meta.url), 'utf8') !== text,
    );
    expect(stale.map(([path]) => path)).toEqual([]);
  });
});
