/** The clock of the score. Every layer is a loop of the same length; `assets/sound/sounds.json` holds the same numbers, and a test compares them. */

export const BAR_SECONDS = 2.24;
export const LOOP_SECONDS = 71.68;
/** Each file carries this much of its own loop before and after it, so that no codec's edge touches the seam. */
export const ROLL_SECONDS = 0.5;

/** A fade that would begin sooner than this waits for the next bar: a timer is never that exact. */
const TOO_SOON_SECONDS = 0.05;

/** Seconds from a moment of the music to the bar line after it. */
export function secondsToNextBar(elapsedSeconds: number): number {
  const rest = BAR_SECONDS - (elapsedSeconds % BAR_SECONDS);
  return rest < TOO_SOON_SECONDS ? rest + BAR_SECONDS : rest;
}

/** Where in its file a layer must be after `elapsedSeconds` of music. */
export function placeInFile(elapsedSeconds: number): number {
  return ROLL_SECONDS + (elapsedSeconds % LOOP_SECONDS);
}
