/** One writing tab per run, by the Web Locks API. */
import type { TabLock } from '../store/index';

/** A lock of this tab. Where the browser has no locks every tab may write; the last write wins. */
export function createTabLock(): TabLock {
  let letGo: (() => void) | null = null;
  const release = (): void => {
    letGo?.();
    letGo = null;
  };
  return {
    release,
    hold: (runId) => {
      if (!('locks' in navigator)) return Promise.resolve(true);
      return new Promise((resolve) => {
        const held = navigator.locks.request(`four-pillars.${runId}`, { ifAvailable: true }, (lock) => {
          if (lock === null) {
            resolve(false);
            return undefined;
          }
          resolve(true);
          return new Promise<void>((done) => {
            letGo = done;
          });
        });
        held.catch(() => resolve(true));
      });
    },
  };
}
