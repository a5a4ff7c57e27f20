/** How far a long command is: a bar where somebody watches, plain lines now and then where nobody does. */

export interface Progress {
  readonly show: (done: number) => void;
  readonly end: () => void;
}

const WIDTH = 30;
const BAR_EVERY_MS = 100;
const LINE_EVERY_MS = 5000;

/** Writes to standard error; `what` is the plural of what is counted. */
export function createProgress(whole: number, what: string): Progress {
  const isWatched = process.stderr.isTTY === true;
  const begin = performance.now();
  let last = begin;
  let from = -1;
  const show = (done: number): void => {
    if (from < 0) from = done;
    const now = performance.now();
    if (now - last < (isWatched ? BAR_EVERY_MS : LINE_EVERY_MS) && done < whole) return;
    last = now;
    const share = whole === 0 ? 1 : done / whole;
    const perSecond = Math.round((1000 * (done - from)) / Math.max(1, now - begin));
    const text = `${done} of ${whole} ${what}, ${Math.floor(100 * share)} %, ${perSecond} a second`;
    const filled = Math.floor(WIDTH * share);
    if (isWatched) process.stderr.write(`\r[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${text}\u001b[K`);
    else process.stderr.write(`${text}\n`);
  };
  return {
    show,
    end: () => {
      if (isWatched) process.stderr.write('\n');
    },
  };
}
