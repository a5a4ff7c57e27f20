/** The mix, as properties; and what the sliders, the switch and a quiet class do to it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, SOUND_LAYERS, viewSound, type PowerLayer, type SessionState } from '../../src/store';
import { POWER_LAYERS, THEME_LAYERS } from '../../src/store/sound-state';
import { AUDIBLE_FROM, measureCloseness, mixLayers, PULSE_FROM, type MixInput } from '../../src/store/sound-view';
import { createMemory, openTab } from './memory-ports';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const closeness = fc.record({ eu: share, us: share, russia: share, china: share });
const input = fc.record({
  closeness,
  tension: share,
  focus: fc.constantFrom(null, ...POWER_LAYERS),
  theme: fc.constantFrom(...THEME_LAYERS),
});
const alone = (power: PowerLayer, own: number): MixInput => ({
  closeness: { eu: 0, us: 0, russia: 0, china: 0, [power]: own },
  tension: 0,
  focus: null,
  theme: 'belgrade',
});

describe('the mix', () => {
  test('keeps every gain between 0 and 1', () => {
    fc.assert(
      fc.property(input, (mix) => {
        const gains = mixLayers(mix);
        expect(Object.keys(gains).sort()).toEqual([...SOUND_LAYERS].sort());
        for (const gain of Object.values(gains)) expect(gain >= 0 && gain <= 1).toBe(true);
      }),
    );
  });

  test('plays exactly one tune of Belgrade, and never less than half of it', () => {
    fc.assert(
      fc.property(input, (mix) => {
        const gains = mixLayers(mix);
        expect(THEME_LAYERS.filter((theme) => gains[theme] > 0)).toEqual([mix.theme]);
        expect(gains[mix.theme]).toBeGreaterThanOrEqual(0.5);
      }),
    );
  });

  test('is silent about a distant power and never hides a close one', () => {
    fc.assert(
      fc.property(input, (mix) => {
        const gains = mixLayers(mix);
        for (const power of POWER_LAYERS) expect(gains[power] > 0).toBe(mix.closeness[power] >= AUDIBLE_FROM);
        expect(gains.tension > 0).toBe(mix.tension >= PULSE_FROM);
      }),
    );
  });

  test('orders the powers as their closeness does, when no paper is open', () => {
    fc.assert(
      fc.property(input, fc.constantFrom(...POWER_LAYERS), fc.constantFrom(...POWER_LAYERS), (mix, a, b) => {
        const gains = mixLayers({ ...mix, focus: null });
        if (mix.closeness[a] > mix.closeness[b]) expect(gains[a]).toBeGreaterThanOrEqual(gains[b]);
      }),
    );
  });

  test('makes a power alone no quieter as it comes closer, and the pulse no quieter as room shrinks', () => {
    fc.assert(
      fc.property(fc.constantFrom(...POWER_LAYERS), share, share, (power, one, two) => {
        const [far, near] = [Math.min(one, two), Math.max(one, two)];
        expect(mixLayers(alone(power, near))[power]).toBeGreaterThanOrEqual(mixLayers(alone(power, far))[power]);
        const pulse = (tension: number) => mixLayers({ ...alone(power, 0), tension }).tension;
        expect(pulse(near)).toBeGreaterThanOrEqual(pulse(far));
      }),
    );
  });

  test('lets an open paper bring its sender forward by making room, nothing else', () => {
    fc.assert(
      fc.property(input, fc.constantFrom(...POWER_LAYERS), (mix, focus) => {
        const [plain, turned] = [mixLayers({ ...mix, focus: null }), mixLayers({ ...mix, focus })];
        for (const layer of SOUND_LAYERS) {
          const isOther = POWER_LAYERS.some((power) => power === layer && power !== focus);
          expect(turned[layer]).toBeCloseTo(plain[layer] * (isOther ? 0.5 : 1), 2);
        }
      }),
    );
  });

  test('shares power among the powers: four together are no more than two alone', () => {
    fc.assert(
      fc.property(input, (mix) => {
        const gains = mixLayers(mix);
        const power = POWER_LAYERS.reduce((sum, layer) => sum + gains[layer] * gains[layer], 0);
        expect(power).toBeLessThanOrEqual(2.01);
      }),
      { examples: [[{ closeness: { eu: 1, us: 1, russia: 1, china: 1 }, tension: 0, focus: null, theme: 'belgrade' }]] },
    );
  });
});

test('closeness grows with standing', () => {
  const values = Array.from({ length: 101 }, (_, standing) => measureCloseness(standing));
  expect(values[0]).toBe(0);
  expect(values[100]).toBe(1);
  expect(values.every((value, at) => at === 0 || value >= (values[at - 1] ?? 0))).toBe(true);
});

describe('the sound of a session', () => {
  const state = (session: ReturnType<typeof openTab>): SessionState => session.store.getState();

  test('is on for a player, and Belgrade plays alone before there is a run', () => {
    const sound = viewSound(state(openTab(createMemory())));
    expect(sound.on).toBe(true);
    expect(SOUND_LAYERS.filter((layer) => sound.layers[layer] > 0)).toEqual(['belgrade']);
  });

  test('is off while muted or in a quiet class; whoever switches it on hears it', () => {
    const session = openTab(createMemory(), 'toy', { quiet: true });
    expect(viewSound(state(session)).on).toBe(false);
    session.changeSettings({ musicPct: 40 });
    expect(viewSound(state(session)).on).toBe(false);
    session.changeSettings({ sound: true });
    expect(viewSound(state(session)).on).toBe(true);
    session.changeSettings({ sound: false });
    expect(viewSound(state(session)).on).toBe(false);
  });

  test('a run can begin in quiet', async () => {
    const session = openTab(createMemory());
    await session.startRun({ scenario: 'toy', seed: 'quiet', quiet: true });
    expect(viewSound(state(session)).on).toBe(false);
    expect(state(session).settings.sound).toBe(true);
  });

  test('sliders run from nothing to all, and the settings are kept', () => {
    const memory = createMemory();
    const session = openTab(memory);
    for (const pct of [0, 50, 100]) {
      session.changeSettings({ musicPct: pct, cuesPct: pct, deskPct: pct });
      const gain = (pct * pct) / 10_000;
      expect(viewSound(state(session)).groups).toEqual({ music: gain, cues: gain, desk: gain });
    }
    session.changeSettings({ sound: false, captions: false });
    const { settings } = state(openTab(memory));
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, musicPct: 100, cuesPct: 100, deskPct: 100, sound: false, captions: false });
  });

  test('follows the run: tunes take turns by half-year, and the open paper brings its sender forward', async () => {
    const session = openTab(createMemory());
    await session.startRun({ scenario: 'toy', seed: 'turns' });
    const themeOf = (turn: number, year: number) => {
      const { run } = state(session);
      if (run === null) throw new Error('no run');
      const desk = { ...run.desk, turn: { turn, year, half: 1 as const } };
      const { layers } = viewSound({ ...state(session), run: { ...run, desk } });
      return THEME_LAYERS.find((theme) => layers[theme] > 0);
    };
    expect([themeOf(0, 2008), themeOf(1, 2008), themeOf(2, 2009), themeOf(20, 2018), themeOf(21, 2018)]).toEqual([
      'belgrade',
      'belgrade-second',
      'belgrade',
      'belgrade-late',
      'belgrade-second',
    ]);
  });
});
