/** The session: one store, one run at a time, every command in one place. */
import { createStore } from 'zustand/vanilla';
import { createRunKeeper } from './run-keeper';
import type { Ports } from './ports';
import type { Notice, Session, SessionState, Settings } from './session';
import { viewSources } from './dossier-view';
import { createTextBook } from './text-book';

/** What a new visitor gets. */
export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  motion: 'system',
  textSize: 100,
  analyst: false,
  history: 'chapters',
  language: 'en',
};

/** A session over the platform's ports. Call `wake` once to read settings and saved runs. */
export function createSession(ports: Ports): Session & { readonly wake: () => Promise<void> } {
  const store = createStore<SessionState>(() => ({
    screen: 'start',
    focus: null,
    loading: false,
    scenarios: ports.scenarios.choices,
    run: null,
    saves: [],
    settings: { ...DEFAULT_SETTINGS, ...ports.settings.load() },
    storage: 'unknown',
    notices: [],
    status: null,
  }));
  let nextNotice = 1;
  const makeNotice = (tone: Notice['tone'], key: string, args: Notice['args'] = {}): Notice => ({ id: nextNotice++, tone, key, args });
  const notify = (tone: Notice['tone'], key: string, args?: Notice['args']): void => {
    const notice = makeNotice(tone, key, args);
    store.setState((state) => ({ notices: [...state.notices.filter((known) => known.key !== key), notice] }));
  };
  const announce = (key: string, args?: Notice['args']): void => store.setState({ status: makeNotice('info', key, args) });
  const keeper = createRunKeeper({ ports, store, notify, announce });
  return {
    store,
    ...keeper.commands,
    wake: () => keeper.readSaves(),
    show: (screen, focus = null) => store.setState({ screen, focus }),
    changeSettings: (change) => {
      const settings = { ...store.getState().settings, ...change };
      ports.settings.save(settings);
      store.setState({ settings });
    },
    dismiss: (id) => store.setState((state) => ({ notices: state.notices.filter((notice) => notice.id !== id) })),
    sources: () => {
      const loaded = keeper.loaded();
      if (loaded === null) return [];
      const book = createTextBook([loaded.pack.text, loaded.rest ?? {}]);
      const { dossiers, initiatives } = loaded.model.scenario;
      const ids = [...new Set([...dossiers, ...initiatives].flatMap((entry) => entry.sources))].sort();
      return viewSources({ book }, ids);
    },
  };
}
