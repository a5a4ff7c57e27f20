/** Brings offline play once a decision can be made, or, on a device that has it already, once the title page stands. */
import type { Session } from '../store/index';
import type { EditionWatch } from './offline/follow-edition';

/** Screens and letters are fetched first. */
const WAIT_MS = 4000;

/** Resolves when offline play is there; never where the browser or the place (a file, no secure connection) has no service worker. */
export function readyOffline(session: Session): Promise<EditionWatch> {
  return new Promise((resolve) => {
    const own = document.querySelector('meta[name=edition]')?.getAttribute('content') ?? '';
    if (own === '' || !('serviceWorker' in navigator)) return;
    let isComing = false;
    const consider = (): void => {
      const { run, loading } = session.store.getState();
      const isKnown = navigator.serviceWorker.controller !== null;
      if (isComing || loading || (run === null && !isKnown) || !(navigator.onLine || isKnown)) return;
      isComing = true;
      setTimeout(() => void bring(), WAIT_MS);
    };
    const bring = async (): Promise<void> => {
      if (!navigator.onLine && navigator.serviceWorker.controller === null) {
        isComing = false;
        return;
      }
      try {
        const { followEdition } = await import('./offline/follow-edition');
        resolve(await followEdition(session, own));
      } catch {
        // Refused or unreachable: the game goes on with its connection; the next visit, or a connection that comes back, tries again.
      }
    };
    session.store.subscribe(consider);
    window.addEventListener('online', () => {
      isComing = false;
      consider();
    });
    consider();
  });
}
