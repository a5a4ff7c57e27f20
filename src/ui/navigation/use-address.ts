import { useEffect } from 'preact/hooks';
import type { Session } from '../../store/index';
import { formatRoute, parseRoute } from './hash-route';

/** Keeps the address and the session's screen the same: a screen pushes its hash, Back shows the screen before. It never undoes. */
export function useAddress(session: Session): void {
  useEffect(() => {
    const { store } = session;
    const push = () => {
      const hash = formatRoute(store.getState());
      if (hash === window.location.hash) return;
      if (parseRoute(window.location.hash) === null) window.history.replaceState(null, '', hash);
      else window.history.pushState(null, '', hash);
    };
    const follow = () => {
      const route = parseRoute(window.location.hash);
      const now = store.getState();
      if (route === null || (route.screen === now.screen && route.focus === now.focus)) return;
      session.show(route.screen, route.focus);
    };
    follow();
    push();
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
