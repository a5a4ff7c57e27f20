/** One running change of a number. */
interface Track {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly durationMs: number;
  readonly ease: (share: number) => number;
  readonly apply: (value: number) => void;
}

export interface MotionTiming {
  readonly durationMs: number;
  readonly delayMs?: number;
  readonly ease?: (share: number) => number;
}

/** Numbers on their way to targets; a new target starts from wherever the number is now. */
export interface Motion {
  /** Put a number somewhere at once and forget where it was going. */
  set(key: string, value: number): void;
  /** Send a number to a target; with no motion wanted it is there at once. */
  go(key: string, to: number, timing: MotionTiming, apply: (value: number) => void): void;
  /** Move everything to the given time; true while something still moves. */
  step(nowMs: number): boolean;
  /** Bring everything to its target at once. */
  finish(): void;
}

/** Settles slowly: for stone and beam. */
export const settle = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);
/** Falls and stops dead: for iron. */
export const drop = (t: number): number => t * t;
export const even = (t: number): number => t;

/** A fresh set of motions on the given clock (milliseconds). */
export function createMotion(clock: () => number, still: () => boolean): Motion {
  const values = new Map<string, number>();
  const tracks = new Map<string, Track>();
  const move = (key: string, track: Track, share: number): void => {
    const value = track.from + (track.to - track.from) * track.ease(share);
    values.set(key, value);
    track.apply(value);
    if (share >= 1) tracks.delete(key);
  };
  return {
    set(key, value) {
      tracks.delete(key);
      values.set(key, value);
    },
    go(key, to, { durationMs, delayMs = 0, ease = settle }, apply) {
      const from = values.get(key) ?? to;
      const track = { from, to, start: clock() + delayMs, durationMs, ease, apply };
      tracks.set(key, track);
      if (still() || from === to) move(key, { ...track, from: to }, 1);
    },
    step(nowMs) {
      for (const [key, track] of tracks) {
        const share = Math.min(1, (nowMs - track.start) / track.durationMs);
        if (share > 0) move(key, track, share);
      }
      return tracks.size > 0;
    },
    finish() {
      for (const [key, track] of tracks) move(key, track, 1);
    },
  };
}
