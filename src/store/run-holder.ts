/** The open run of this tab: what every command on runs works with. */
import type { StoreApi } from 'zustand/vanilla';
import type { ViewContext } from './context';
import { createDebriefKeeper, type DebriefKeeper } from './debrief-keeper';
import { nameEnding } from './ending-name';
import type { LanguageKeeper } from './language-keeper';
import { loadScenario, toSavedRun, type LoadedScenario } from './open-run';
import type { Ports } from './ports';
import { type OpenRun, viewRun } from './run-record';
import { createSaveKeeper, type SaveKeeper } from './save-keeper';
import type { Notice, SessionState } from './session';
import { createTextBook, type TextBook } from './text-book';
import { copyUntil, isOver } from './timeline';

/** What the session lends to everything below it. */
export interface SessionParts {
  readonly ports: Ports;
  readonly store: StoreApi<SessionState>;
  readonly languages: LanguageKeeper;
  readonly notify: (tone: Notice['tone'], key: string, args?: Notice['args']) => void;
  readonly announce: (key: string, args?: Notice['args']) => void;
}

export interface RunHolder extends SessionParts {
  readonly saves: SaveKeeper;
  readonly debriefs: DebriefKeeper;
  /** The open run, or null. */
  readonly open: () => OpenRun | null;
  /** The run whole, whatever moment the screens show. */
  readonly contextOf: (run: OpenRun) => ViewContext;
  /** The run at the moment that the screens show. */
  readonly shownOf: (run: OpenRun) => ViewContext;
  /** Makes the screens' views of the open run again. */
  readonly publish: () => void;
  readonly keep: (run: OpenRun) => Promise<void>;
  readonly load: (id: string) => Promise<LoadedScenario>;
  readonly loadRest: (loaded: LoadedScenario) => Promise<void>;
  /** Opens `run` on its screen; another tab that holds it makes it read-only here. */
  readonly enter: (run: OpenRun) => Promise<void>;
  /** Closes the open run. */
  readonly leave: () => void;
}

/** A holder of no run yet. */
export function createRunHolder(parts: SessionParts): RunHolder {
  const { ports, store, languages, notify } = parts;
  const scenarios = new Map<string, LoadedScenario>();
  let open: OpenRun | null = null;

  const bookOf = ({ scenario, loaded: { pack, rest } }: OpenRun): TextBook => {
    const tables = [languages.tableOf(scenario), pack.text, rest ?? {}];
    const book = createTextBook(tables);
    return pack.retell === undefined ? book : createTextBook([pack.retell(book, ports.words), ...tables]);
  };

  const contextOf = (run: OpenRun): ViewContext => ({ timeline: run.timeline, book: bookOf(run), words: ports.words });

  const shownOf = (run: OpenRun): ViewContext => {
    const context = contextOf(run);
    return run.moment === null ? context : { ...context, timeline: copyUntil(run.timeline, run.moment) };
  };

  const publish = (): void => store.setState({ run: open === null ? null : viewRun(open, shownOf(open)) });

  const saves = createSaveKeeper({ ports, store, notify, findScenario: (id) => scenarios.get(id) });

  const debriefs = createDebriefKeeper({
    ports,
    isOpen: (run) => run === open,
    // What is found changes nothing on the desk: a new object is enough for the screens that ask.
    show: () => store.setState(({ run }) => ({ run: run === null ? null : { ...run } })),
    onUnreachable: () => notify('error', 'scenario.unreachable'),
  });

  const keep = (run: OpenRun): Promise<void> =>
    run.readOnly || run.visit !== null
      ? Promise.resolve()
      : saves.keep(toSavedRun(run.timeline, { ...run, saved: ports.now(), ending: nameEnding(contextOf(run)) }));

  const load = async (id: string): Promise<LoadedScenario> => {
    const known = scenarios.get(id);
    const [pack] = await Promise.all([known?.pack ?? ports.scenarios.load(id), languages.bring(id)]);
    if (known !== undefined) return known;
    const loaded = loadScenario(pack);
    scenarios.set(id, loaded);
    return loaded;
  };

  const loadRest = async (loaded: LoadedScenario): Promise<void> => {
    if (loaded.rest !== null || loaded.pack.loadRest === null) return;
    loaded.rest = await loaded.pack.loadRest();
    if (open?.loaded === loaded) publish();
  };

  const enter = async (run: OpenRun): Promise<void> => {
    ports.tabs.release();
    run.readOnly = !(await ports.tabs.hold(run.id));
    open = run;
    if (run.readOnly) notify('warning', 'run.readOnly');
    // A class is quiet unless its exercise says otherwise.
    if (run.lesson !== null && run.loaded.pack.exercise?.sound === false) store.setState({ quiet: true });
    store.setState({ loading: false, screen: isOver(run.timeline) && run.moment === null ? 'ending' : 'desk', focus: null });
    publish();
    void keep(run);
    debriefs.workOut(run);
    if (run.loaded.rest === null) ports.whenIdle(() => void loadRest(run.loaded).catch(() => notify('error', 'scenario.unreachable')));
  };

  const leave = (): void => {
    open = null;
    store.setState({ run: null, screen: 'start' });
  };

  return { ...parts, saves, debriefs, open: () => open, contextOf, shownOf, publish, keep, load, loadRest, enter, leave };
}
