/** When a newer edition of the game may take over. */
import type { SessionState } from './session';

/** True when no run is in the middle: none open here, and every kept one has ended. A player may say otherwise. */
export function mayTakeEdition({ run, saves, storage }: Pick<SessionState, 'run' | 'saves' | 'storage'>): boolean {
  if (storage === 'unknown' || (run !== null && !run.finished)) return false;
  return saves.every(({ finished }) => finished);
}
