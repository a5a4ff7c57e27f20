/** The session: one store, one run at a time, every command in one place. */
import { createStore } from 'zustand/vanilla';
import { createLanguageKeeper, ENGLISH } from './language-keeper';
import { addExercises } from './exercise-loader';
import { createRunKeeper } from './run-keeper';
import type { Ports } from './ports';
import type { Notice, Session, SessionState, Settings } from './session';
import { viewSources } from './dossier-view';
import { followSounds } from './sound-keeper';
import { createTextBook } from './text-book';

/** What a new visitor gets. */
export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  motion: 'system',
  textSize: 100,
  analyst: false,
  history: 'chapters',
  language: ENGLISH,
  sound: true,
  musicPct: 70,
  cuesPct: 80,
  deskPct: 60,
  captions: true,
};

interface Beginning {
  /** Brings the language of the settings; in English there is nothing to bring. Wait for it before the first screen. */
  readonly speak: () => Promise<void>;
  /** Reads the saved runs. */
  readonly wake: () => Promise<void>;
}

/** A session over the platform's ports. Call `speak`, then `wake`, once. `quiet`: a class begins without sound. */
export function createSession(given: Ports, { quiet = false }: { readonly quiet?: boolean } = {}): Session & Beginning {
  const ports = addExercises(given);
  const store = createStore<SessionState>(() => ({
    screen: 'start',
    focus: null,
    loading: false,
    scenarios: ports.scenarios.choices,
    languages: ports.scenarios.languages,
    language: ENGLISH,
    run: null,
    saves: [],
    deleted: null,
    settings: { ...DEFAULT_SETTINGS, ...ports.settings.load() },
    storage: 'unknown',
    notices: [],
    status: null,
    quiet,
    sounds: { id: 0, calls: [] },
  }));
  followSounds(store);
  let nextNotice = 1;
  const makeNotice = (tone: Notice['tone'], key: string, args: Notice['args'] = {}): Notice => ({ id: nextNotice++, tone, key, args });
  const notify = (tone: Notice['tone'], key: string, args?: Notice['args']): void => {
    const notice = makeNotice(tone, key, args);
    store.setState((state) => ({ notices: [...state.notices.filter((known) => known.key !== key), notice] }));
  };
  const announce = (key: string, args?: Notice['args']): void => store.setState({ status: makeNotice('info', key, args) });
  const languages = createLanguageKeeper({ ports, store, notify });
  const keeper = createRunKeeper({ ports, store, languages, notify, announce });
  const speak = async (): Promise<void> => {
    const wanted = store.getState().settings.language;
    const isSpoken = await languages.speak(wanted, keeper.scenario());
    const { settings, language } = store.getState();
    if (isSpoken) keeper.retell();
    else if (settings.language === wanted) store.setState({ settings: { ...settings, language } });
  };
  return {
    store,
    ...keeper.commands,
    speak,
    wake: () => keeper.readSaves(),
    show: (screen, focus = null) => store.setState({ screen, focus }),
    tell: notify,
    changeSettings: (change) => {
      const settings = { ...store.getState().settings, ...change };
      ports.settings.save(settings);
      // Whoever switches sound on in a quiet class has asked for it.
      store.setState((state) => ({ settings, quiet: state.quiet && change.sound !== true }));
      if (change.language !== undefined) void speak();
    },
    dismiss: (id) => store.setState((state) => ({ notices: state.notices.filter((notice) => notice.id !== id) })),
    modelCard: () => ports.loadModelCard(),
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
