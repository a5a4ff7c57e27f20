import { render } from 'preact';
import type { Session } from '../store/index';
import { SessionProvider, type Slots } from './session-context';
import { AppRoot } from './shell/AppRoot';
import './styles/index.css';

/** Draws the whole interface into `root` and keeps it in step with the session; returns the way to take it down. */
export function renderApp(session: Session, root: HTMLElement, slots: Slots = {}): () => void {
  const draw = () =>
    render(
      <SessionProvider value={{ session, slots }}>
        <AppRoot />
      </SessionProvider>,
      root,
    );
  draw();
  // Every text on the page changes with the language: all is drawn again, and nothing loses its state or the focus.
  const stop = session.store.subscribe((state, before) => {
    if (state.language !== before.language) draw();
  });
  return () => {
    stop();
    render(null, root);
  };
}
