/** The part of howler that is used, so that a test can stand in for it. */

export interface HowlOptions {
  readonly src: readonly string[];
  readonly format: readonly string[];
  readonly volume: number;
  readonly sprite?: Readonly<Record<string, readonly [startMs: number, lengthMs: number, loop: boolean]>>;
  readonly onload: () => void;
  readonly onloaderror: () => void;
}

/** One sound file, decoded once. */
export interface Howl {
  readonly play: (sprite?: string) => number | null;
  readonly seek: (seconds: number, id: number) => unknown;
  readonly fade: (from: number, to: number, milliseconds: number, id: number) => unknown;
  readonly volume: {
    (id: number): number;
    (volume: number, id: number): unknown;
  };
  readonly duration: () => number;
  readonly state: () => 'unloaded' | 'loading' | 'loaded';
  readonly unload: () => unknown;
}

export interface SoundLibrary {
  readonly open: (options: HowlOptions) => Howl;
  /** Seconds on the clock that all sounds share. It stands still while suspended. */
  readonly now: () => number;
  readonly suspend: () => void;
  readonly resume: () => void;
}
