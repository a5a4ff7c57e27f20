/** Watches how fast frames come while something moves. */
export interface Pace {
  /** True for good once the machine has shown that it cannot move the House; it then shows every state at once. */
  readonly tooSlow: boolean;
  frame(nowMs: number): void;
  /** The loop slept: the next frame tells nothing. */
  pause(): void;
}

const SLOW_FRAME_MS = 160;
const SLOW_FRAMES_MAX = 3;

/** A fresh watch. */
export function createPace(): Pace {
  let last = 0;
  let slow = 0;
  return {
    get tooSlow() {
      return slow >= SLOW_FRAMES_MAX;
    },
    frame(nowMs) {
      if (slow >= SLOW_FRAMES_MAX) return;
      slow = last > 0 && nowMs - last > SLOW_FRAME_MS ? slow + 1 : 0;
      last = nowMs;
    },
    pause() {
      last = 0;
    },
  };
}
