/** The player over a fake library: what is fetched when, where fades begin, that nothing ever loses its place. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BAR_SECONDS, LOOP_SECONDS, ROLL_SECONDS } from '../../src/audio/clock';
import { createSoundPlayer } from '../../src/audio/player';
import { SOUND_LAYERS, type SoundCall, type SoundLayer, type SoundState } from '../../src/store';
import { callCue } from '../../src/store/turn-cues';
import { createFakeLibrary } from './fake-library';

const silence = Object.fromEntries(SOUND_LAYERS.map((layer) => [layer, 0])) as Record<SoundLayer, number>;
const state = (layers: Partial<Record<SoundLayer, number>>, change: Partial<SoundState> = {}): SoundState => ({
  on: true,
  groups: { music: 1, cues: 1, desk: 1 },
  layers: { ...silence, ...layers },
  ...change,
});
const deskCall = (name: 'paper' | 'stamp' | 'pen'): SoundCall => ({ group: 'desk', name, caption: null });

function setUp({ formats = ['webm', 'm4a'] as ('webm' | 'm4a')[] } = {}) {
  const fake = createFakeLibrary();
  const net = { isOnline: true };
  const { library, timers } = fake;
  const locate = (name: string, format: string): string => `${name}.${format}`;
  const player = createSoundPlayer({ library, timers, formats, locate, isOnline: () => net.isOnline });
  const names = (): string[] => fake.sounds.map(({ name }) => name);
  const layers = (): string[] => names().filter((name) => name.startsWith('layer-'));
  return { ...fake, player, net, names, layers };
}

/** How far a moment lies from the nearest bar line. */
const offBar = (moment: number, startedAt: number): number => {
  const into = (moment - startedAt) % BAR_SECONDS;
  return Math.min(into, BAR_SECONDS - into);
};

describe('fetching', () => {
  test('brings the tune and the pulse first, then what is loudest, one at a time, and nothing that is not heard', () => {
    const { player, layers, find } = setUp();
    player.hear(state({ belgrade: 1, eu: 0.4, russia: 0.7 }));
    expect(layers()).toEqual(['layer-belgrade', 'layer-tension']);
    find('layer-belgrade').load();
    expect(layers()).toHaveLength(2);
    find('layer-tension').load();
    expect(layers()).toEqual(['layer-belgrade', 'layer-tension', 'layer-russia']);
    find('layer-russia').load();
    find('layer-eu').load();
    expect(layers()).toHaveLength(4);
  });

  test('asks for nothing while off, while the page is hidden, while there is no connection or no music wanted', () => {
    const { player, names, net } = setUp();
    player.hear(state({ belgrade: 1 }, { on: false }));
    player.hide(true);
    player.hear(state({ belgrade: 1 }));
    net.isOnline = false;
    player.hide(false);
    expect(names()).toEqual([]);
    net.isOnline = true;
    player.hear(state({ belgrade: 1 }, { groups: { music: 0, cues: 1, desk: 1 } }));
    expect(names()).toEqual(['desk-paper']);
    net.isOnline = false;
    player.hear(state({ belgrade: 1 }));
    expect(names()).toHaveLength(1);
    net.isOnline = true;
    player.retry();
    expect(names()).toContain('layer-belgrade');
  });

  test('turns to the other set of files as a whole when the first is refused', () => {
    const { player, sounds, find, loadAll } = setUp();
    player.hear(state({ belgrade: 1 }));
    find('layer-tension').fail();
    find('layer-belgrade').fail();
    expect(find('layer-belgrade').format).toBe('m4a');
    loadAll();
    expect(new Set(sounds.filter(({ name }) => name.startsWith('layer')).map(({ format }) => format))).toEqual(new Set(['m4a']));
  });

  test('tries a file that failed once more, and then leaves it', () => {
    const { player, find, layers, loadAll } = setUp();
    player.hear(state({ belgrade: 1, eu: 1 }));
    find('layer-belgrade').load();
    find('layer-tension').load();
    find('layer-eu').fail();
    player.retry();
    find('layer-eu').fail();
    player.retry();
    expect(layers()).not.toContain('layer-eu');
    loadAll();
    expect(find('layer-belgrade').isPlaying).toBe(true);
  });
});

describe('layers', () => {
  test('start silent, join at their place, and are in step from then on', () => {
    const { player, find, wait, now } = setUp();
    player.hear(state({ belgrade: 1, china: 0.5 }));
    find('layer-belgrade').load();
    wait(100);
    find('layer-tension').load();
    wait(3.1);
    find('layer-china').load();
    for (const name of ['layer-belgrade', 'layer-tension', 'layer-china']) {
      const { place, fades } = find(name);
      if (place === null) throw new Error(`${name} does not play`);
      const into = (place.seconds - ROLL_SECONDS + (now() - place.at)) % LOOP_SECONDS;
      expect(into, name).toBeCloseTo(now() % LOOP_SECONDS, 6);
      expect(fades[0]?.from ?? 0, name).toBe(0);
    }
  });

  test('fade on bar lines, whenever the change comes; and whatever happens none of them ever stops', () => {
    const gain = fc.double({ min: 0, max: 1, noNaN: true });
    const step = fc.record({
      wait: fc.double({ min: 0.01, max: 9, noNaN: true }),
      layers: fc.record({ belgrade: gain, eu: gain, us: gain, tension: gain }),
      what: fc.constantFrom('mix', 'mix', 'mix', 'hide', 'off'),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 14 }), (steps) => {
        const { player, sounds, loadAll, wait } = setUp();
        player.hear(state({ belgrade: 1, eu: 0.5, us: 0.5, tension: 0.5 }));
        loadAll();
        for (const { what, layers, wait: seconds } of steps) {
          if (what === 'hide') player.hide(true);
          else player.hear(state(layers, { on: what !== 'off' }));
          wait(seconds);
          player.hide(false);
        }
        wait(60);
        const music = sounds.filter(({ name }) => name.startsWith('layer-'));
        const startedAt = music[0]?.plays[0] ?? 0;
        for (const { name, plays, isPlaying, fades } of music) {
          expect(isPlaying && plays.length === 1, name).toBe(true);
          for (const { at } of fades) expect(offBar(at, startedAt), `${name} at ${at}`).toBeLessThan(0.06);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('enter within two bars, leave within four, shift within one', () => {
    const { player, find, loadAll, wait } = setUp();
    const last = () => find('layer-eu').fades.at(-1);
    player.hear(state({ belgrade: 1, eu: 0.5 }));
    loadAll();
    wait(10);
    expect(last()).toMatchObject({ from: 0, to: 0.5, seconds: 2 * BAR_SECONDS });
    player.hear(state({ belgrade: 1, eu: 0.8 }));
    wait(3);
    expect(last()).toMatchObject({ from: 0.5, to: 0.8, seconds: BAR_SECONDS });
    player.hear(state({ belgrade: 1 }));
    wait(3);
    expect(last()).toMatchObject({ to: 0, seconds: 4 * BAR_SECONDS });
    expect(find('layer-eu').isPlaying).toBe(true);
  });
});

describe('loudness', () => {
  test('the music slider is heard at once', () => {
    const { player, find, loadAll, wait } = setUp();
    player.hear(state({ belgrade: 0.8 }));
    loadAll();
    wait(7);
    player.hear(state({ belgrade: 0.8 }, { groups: { music: 0.25, cues: 1, desk: 1 } }));
    const fade = find('layer-belgrade').fades.at(-1);
    expect(fade?.to).toBeCloseTo(0.2, 6);
    expect(fade?.seconds).toBeLessThan(0.3);
  });

  test('the music steps back under a long cue and comes back; a short one leaves it alone', () => {
    const { player, find, loadAll, wait } = setUp();
    player.hear(state({ belgrade: 1 }));
    loadAll();
    wait(10);
    const theme = find('layer-belgrade');
    const before = theme.fades.length;
    player.play([callCue('signing')]);
    expect(theme.fades).toHaveLength(before);
    player.play([callCue('election-won')]);
    expect(theme.volume).toBe(0.5);
    wait(3.1);
    expect(theme.volume).toBe(1);
  });

  test('off, or hidden, the clock itself stands still, and goes on where it was', () => {
    const { player, loadAll, wait, now, isSuspended, find } = setUp();
    player.hear(state({ belgrade: 1 }));
    loadAll();
    wait(20);
    for (const [stop, go] of [
      [() => player.hide(true), () => player.hide(false)],
      [() => player.hear(state({ belgrade: 1 }, { on: false })), () => player.hear(state({ belgrade: 1 }))],
    ] as const) {
      const at = now();
      stop();
      expect(isSuspended()).toBe(true);
      wait(500);
      expect(now()).toBe(at);
      go();
      expect(isSuspended()).toBe(false);
    }
    expect(find('layer-belgrade').plays).toHaveLength(1);
  });
});

describe('short sounds', () => {
  test('follow one another: the desk close together, cues after what came before', () => {
    const { player, find, loadAll, wait, now } = setUp();
    player.hear(state({ belgrade: 1 }));
    loadAll();
    const from = now();
    player.play([deskCall('pen'), deskCall('stamp'), callCue('election-won'), callCue('signing')]);
    wait(10);
    const at = (name: string): number => (find(name).plays[0] ?? NaN) - from;
    expect(at('desk-pen')).toBe(0);
    expect(at('desk-stamp')).toBeLessThan(0.5);
    expect(at('cue-election-won')).toBeGreaterThan(at('desk-stamp'));
    expect(at('cue-signing')).toBeGreaterThan(at('cue-election-won') + 3);
  });

  test('keep to their sliders, and are left out while off or not there yet', () => {
    const { player, find, loadAll, wait } = setUp();
    player.hear(state({ belgrade: 1 }, { groups: { music: 1, cues: 0.3, desk: 0 } }));
    player.play([deskCall('paper')]);
    loadAll();
    player.play([deskCall('paper'), callCue('ending')]);
    wait(1);
    expect(find('desk-paper').plays).toEqual([]);
    expect(find('cue-ending').plays).toHaveLength(1);
    expect(find('cue-ending').volume).toBe(0.3);
    player.hear(state({ belgrade: 1 }, { on: false }));
    player.play([callCue('ending')]);
    expect(find('cue-ending').plays).toHaveLength(1);
  });
});
