/** Timers as the browser has them, so that a test can keep the time. */
export interface Timers {
  readonly set: (work: () => void, milliseconds: number) => number;
  readonly clear: (timer: number) => void;
}

/** The browser's own. */
export const browserTimers: Timers = {
  set: (work, milliseconds) => window.setTimeout(work, milliseconds),
  clear: (timer) => window.clearTimeout(timer),
};
