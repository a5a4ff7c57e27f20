/** The committed sounds: made from the score as it stands, whole, light enough, on the player's clock; and the score keeps its own law. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as score from '../../assets/make/music/score.mjs';
import { BAR_SECONDS, LOOP_SECONDS, ROLL_SECONDS } from '../../src/audio/clock';
import { CUE_NAMES, DESK_SOUND_NAMES, SOUND_LAYERS } from '../../src/store';

const SOUND = fileURLToPath(new URL('../../assets/sound/', import.meta.url));
const BYTES_MAX = 5_000_000;
const manifest = JSON.parse(readFileSync(`${SOUND}sounds.json`, 'utf8')) as Record<string, unknown>;
const files = readdirSync(SOUND).filter((name) => name !== 'sounds.json');

describe('assets/sound', () => {
  it('was made from the score as it stands (else run: npm run assets:music)', () => {
    expect(manifest['source']).toBe(score.hashScore());
  });

  it('holds every layer, cue and desk sound of the game in both formats, and nothing else', () => {
    const names = [
      ...SOUND_LAYERS.map((name) => `layer-${name}`),
      ...CUE_NAMES.map((name) => `cue-${name}`),
      ...DESK_SOUND_NAMES.map((name) => `desk-${name}`),
    ];
    expect([...files].sort()).toEqual(names.flatMap((name) => [`${name}.m4a`, `${name}.webm`]).sort());
  });

  it('weighs at most 5 MB', () => {
    expect(files.reduce((sum, name) => sum + statSync(`${SOUND}${name}`).size, 0)).toBeLessThanOrEqual(BYTES_MAX);
  });

  it('is on the clock of the player', () => {
    expect(manifest).toMatchObject({ barSeconds: BAR_SECONDS, loopSeconds: LOOP_SECONDS, rollSeconds: ROLL_SECONDS });
    expect(LOOP_SECONDS).toBeCloseTo(32 * BAR_SECONDS, 9);
  });
});

describe('the score', () => {
  const { LAYERS, clock } = score;

  it('gives the same notes twice, none outside the loop', () => {
    for (const layer of LAYERS) {
      expect(Buffer.from(score.layerMidi(layer)).equals(Buffer.from(score.layerMidi(layer))), layer.id).toBe(true);
      const outside = layer.parts.flatMap(({ notes }) =>
        notes.filter(({ start, length }) => start < 0 || start + length > clock.LOOP_EIGHTHS),
      );
      expect(outside, layer.id).toEqual([]);
    }
  });

  it('fits whole blocks of the synthesiser and whole frames of both codecs', () => {
    for (const frame of [64, 960, 1024]) expect(clock.LOOP_SAMPLES % frame).toBe(0);
  });

  it('has no semitone and no tritone between two layers on a beat, ringing notes included', () => {
    const grids = LAYERS.map((layer) => score.soundingByEighth(layer, { ringing: true }));
    const clashes = grids.flatMap((a, i) =>
      grids.slice(i + 1).flatMap((b, k) => {
        const { beatSemitone, beatTritone } = score.clashesBetween(a, b);
        return beatSemitone + beatTritone === 0 ? [] : [`${LAYERS[i]?.id} and ${LAYERS[i + 1 + k]?.id}`];
      }),
    );
    expect(clashes).toEqual([]);
  });

  it('takes nothing from chance or the clock, and keeps its files short', () => {
    const folder = fileURLToPath(new URL('../../assets/make/music/', import.meta.url));
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mjs'));
    expect(sources.length).toBeGreaterThan(30);
    const offending = sources.filter((name) => {
      const text = readFileSync(`${folder}${name}`, 'utf8');
      return /Math\.random|new Date|Date\.now/.test(text) || text.split('\n').length > 300;
    });
    expect(offending).toEqual([]);
  });
});
