/** Cues and desk sounds: fetched one after the other once the music stands, played in the order they are called for. */
import { CUE_NAMES, DESK_SOUND_NAMES, type SoundCall, type SoundState } from '../store/index';
import type { Howl } from './library';
import type { Timers } from './timers';

export interface ShortSounds {
  /** Fetches what is not there yet, the desk first. */
  readonly fetch: () => void;
  /** Plays what is there; what has not come yet is left out, since a late sound would say something else. */
  readonly play: (calls: readonly SoundCall[], groups: SoundState['groups']) => void;
}

interface ShortParts {
  readonly timers: Timers;
  readonly openFile: (name: string, options: { onload: () => void; onloaderror: () => void }) => Howl;
  readonly isOnline: () => boolean;
  /** Called when a cue begins that the music should make room for. */
  readonly onLongCue: (seconds: number) => void;
}

/** Between one desk sound and the next, in milliseconds; they may overlap. */
const DESK_STEP_MS = 320;
/** Between the end of a cue and the next. */
const CUE_GAP_MS = 200;
/** From this length on the music steps back under a cue, in seconds. */
const LONG_CUE_SECONDS = 2.2;

/** No sounds yet. */
export function createShortSounds(parts: ShortParts): ShortSounds {
  const sounds = new Map<string, Howl>();
  const names = [...DESK_SOUND_NAMES.map((name) => `desk-${name}`), ...CUE_NAMES.map((name) => `cue-${name}`)];
  let isFetching = false;

  const fetch = (): void => {
    const name = names.find((known) => !sounds.has(known));
    if (name === undefined || isFetching || !parts.isOnline()) return;
    isFetching = true;
    const done = (): void => {
      isFetching = false;
      fetch();
    };
    // One that cannot be had stays in the list and is silent.
    sounds.set(name, parts.openFile(name, { onload: done, onloaderror: done }));
  };

  const start = (howl: Howl, gain: number, isCue: boolean): void => {
    const id = howl.play();
    if (id === null) return;
    howl.volume(gain, id);
    if (isCue && howl.duration() >= LONG_CUE_SECONDS) parts.onLongCue(howl.duration());
  };

  return {
    fetch,
    play: (calls, groups) => {
      let at = 0;
      for (const { group, name } of calls) {
        const howl = sounds.get(`${group}-${name}`);
        const gain = group === 'cue' ? groups.cues : groups.desk;
        if (howl === undefined || howl.state() !== 'loaded' || gain === 0) continue;
        if (at === 0) start(howl, gain, group === 'cue');
        else parts.timers.set(() => start(howl, gain, group === 'cue'), at);
        at += group === 'cue' ? howl.duration() * 1000 + CUE_GAP_MS : DESK_STEP_MS;
      }
    },
  };
}
