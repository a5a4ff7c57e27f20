import { useEffect } from 'preact/hooks';
import { formatRunLink, isRunLink, type Session } from '../../store/index';
import { openReference } from '../share/open-reference';
import { formatRoute, parseRoute, type Route } from './hash-route';

/**
 * Keeps the address and the session's screen the same: a screen pushes its hash, Back shows the screen before. It never undoes.
 * A link to a run opens it as a guest; the entry of the address remembers a guest, so that loading the page again shows it again.
 */
export function useAddress(session: Session): void {
  useEffect(() => {
    const { store } = session;
    const push = () => {
      const state = { guest: findGuest(session) };
      const hash = formatRoute(store.getState());
      if (hash === window.location.hash) {
        if (readGuest() !== state.guest) window.history.replaceState(state, '', hash);
      } else if (parseRoute(window.location.hash) === null) window.history.replaceState(state, '', hash);
      else window.history.pushState(state, '', hash);
    };
    const follow = () => {
      const { hash } = window.location;
      if (isRunLink(hash)) void openReference(session, hash);
      const route = parseRoute(hash);
      const now = store.getState();
      if (route === null || (route.screen === now.screen && route.focus === now.focus)) return;
      session.show(route.screen, route.focus);
    };
    const guest = readGuest();
    const route = parseRoute(window.location.hash);
    follow();
    if (guest === null || isRunLink(window.location.hash)) push();
    else void returnTo(session, guest, route).then(push);
    const stop = store.subscribe(push);
    window.addEventListener('popstate', follow);
    window.addEventListener('hashchange', follow);
    return () => {
      stop();
      window.removeEventListener('popstate', follow);
      window.removeEventListener('hashchange', follow);
    };
  }, [session]);
}

/** The link to the guest that is shown, or null. */
function findGuest(session: Session): string | null {
  const { run } = session.store.getState();
  return run === null || run.visit === null ? null : formatRunLink(run.code, run.moment);
}

function readGuest(): string | null {
  const state: unknown = window.history.state;
  const guest: unknown = typeof state === 'object' && state !== null ? (state as Record<string, unknown>)['guest'] : null;
  return typeof guest === 'string' ? guest : null;
}

async function returnTo(session: Session, guest: string, route: Route | null): Promise<void> {
  if ((await openReference(session, guest)) && route !== null) session.show(route.screen, route.focus);
}
