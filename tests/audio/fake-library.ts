/** A sound library that plays nothing and writes everything down, and a clock that a test moves by hand. */
import type { Howl, HowlOptions, SoundLibrary } from '../../src/audio/library';
import type { Timers } from '../../src/audio/timers';

export interface Fade {
  readonly from: number;
  readonly to: number;
  readonly seconds: number;
  /** Seconds on the library's clock. */
  readonly at: number;
}

export interface FakeSound {
  readonly name: string;
  readonly format: string;
  state: 'loading' | 'loaded';
  isPlaying: boolean;
  volume: number;
  /** Place in the file and the clock when it was set. */
  place: { readonly seconds: number; readonly at: number } | null;
  readonly fades: Fade[];
  readonly plays: number[];
  readonly load: () => void;
  readonly fail: () => void;
}

export interface FakeLibrary {
  readonly library: SoundLibrary;
  readonly timers: Timers;
  readonly sounds: FakeSound[];
  readonly find: (name: string) => FakeSound;
  /** Loads everything that is being loaded, and what that leads to. */
  readonly loadAll: () => void;
  /** Moves both clocks on; the library's stands still while suspended. */
  readonly wait: (seconds: number) => void;
  readonly isSuspended: () => boolean;
  readonly now: () => number;
}

/** Lengths of the short sounds that a test asks about. */
const SECONDS: Readonly<Record<string, number>> = { 'cue-ending': 8, 'cue-election-won': 3, 'cue-signing': 0.8 };

/** An empty library at time 0. */
export function createFakeLibrary(): FakeLibrary {
  const sounds: FakeSound[] = [];
  let wall = 0;
  let clock = 0;
  let isSuspended = false;
  let timers: { readonly id: number; readonly due: number; readonly work: () => void }[] = [];
  let nextTimer = 1;

  const open = ({ src, format, volume, onload, onloaderror }: HowlOptions): Howl => {
    const name = src[0]?.split('.')[0] ?? '';
    const sound: FakeSound = {
      name,
      format: format[0] ?? '',
      state: 'loading',
      isPlaying: false,
      volume,
      place: null,
      fades: [],
      plays: [],
      load: () => {
        sound.state = 'loaded';
        onload();
      },
      fail: () => {
        sounds.splice(sounds.indexOf(sound), 1);
        onloaderror();
      },
    };
    sounds.push(sound);
    function volumeOf(first: number, id?: number): number {
      if (id !== undefined) sound.volume = first;
      return sound.volume;
    }
    return {
      play: (sprite) => {
        sound.isPlaying = true;
        sound.plays.push(clock);
        sound.place = { seconds: sprite === undefined ? 0 : 0.5, at: clock };
        return 1;
      },
      seek: (seconds) => {
        sound.place = { seconds, at: clock };
      },
      fade: (from, to, milliseconds) => {
        sound.fades.push({ from, to, seconds: milliseconds / 1000, at: clock });
        sound.volume = to;
      },
      volume: volumeOf,
      duration: () => SECONDS[name] ?? 1,
      state: () => sound.state,
      unload: () => {
        sound.isPlaying = false;
      },
    };
  };

  const runDue = (until: number): void => {
    for (;;) {
      const next = timers.filter(({ due }) => due <= until).sort((a, b) => a.due - b.due)[0];
      if (next === undefined) break;
      timers = timers.filter((timer) => timer !== next);
      if (!isSuspended) clock += Math.max(0, next.due - wall);
      wall = Math.max(wall, next.due);
      next.work();
    }
    if (!isSuspended) clock += until - wall;
    wall = until;
  };

  return {
    sounds,
    library: {
      open,
      now: () => clock,
      suspend: () => {
        isSuspended = true;
      },
      resume: () => {
        isSuspended = false;
      },
    },
    timers: {
      set: (work, milliseconds) => {
        timers.push({ id: nextTimer, due: wall + milliseconds / 1000, work });
        return nextTimer++;
      },
      clear: (timer) => {
        timers = timers.filter(({ id }) => id !== timer);
      },
    },
    find: (name) => {
      const sound = sounds.find((known) => known.name === name);
      if (sound === undefined) throw new Error(`${name} was not asked for; there are ${sounds.map((known) => known.name).join(', ')}`);
      return sound;
    },
    loadAll: () => {
      for (let loading = sounds.find(({ state }) => state === 'loading'); loading !== undefined; ) {
        loading.load();
        loading = sounds.find(({ state }) => state === 'loading');
      }
    },
    wait: (seconds) => runDue(wall + seconds),
    isSuspended: () => isSuspended,
    now: () => clock,
  };
}
