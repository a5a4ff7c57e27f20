import { render } from 'preact';
import type { Session } from '../store/index';
import { SessionProvider, type Slots } from './session-context';
import { AppRoot } from './shell/AppRoot';
import { chooseLocale } from './text/translate';
import './styles/index.css';

/** Draws the whole interface into `root` and keeps it in step with the session; returns the way to take it down. */
export function renderApp(session: Session, root: HTMLElement, slots: Slots = {}): () => void {
  chooseLocale(session.store.getState().settings.language);
  render(
    <SessionProvider value={{ session, slots }}>
      <AppRoot />
    </SessionProvider>,
    root,
  );
  return () => render(null, root);
}
