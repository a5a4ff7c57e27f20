/** Holds the open run: applies moves, keeps it saved, answers the screens' questions about it. */
import type { StoreApi } from 'zustand/vanilla';
import { CLOSE, IllegalMove, parseMove, readSeed, type CodeError } from '../engine/index';
import { viewChronicle } from './chronicle-view';
import { labelTurn, type ViewContext } from './context';
import { canUndo } from './desk-view';
import { viewAutopsy, viewEnding } from './ending-view';
import { viewLedger } from './ledger-view';
import { viewMap } from './map-view';
import type { LanguageKeeper } from './language-keeper';
import { findHistory, loadScenario, readCode, replayMoves, toSavedRun, type LoadedScenario } from './open-run';
import type { Ports } from './ports';
import { type OpenRun, viewRun } from './run-record';
import { createSaveKeeper } from './save-keeper';
import type { Notice, SessionCommands, SessionState } from './session';
import { createTextBook } from './text-book';
import { currentTurn, cutTimeline, isOver, movesBefore, pushMove, type Timeline } from './timeline';
import { viewChapterBreak, viewTurnEnd } from './turn-views';

interface Parts {
  readonly ports: Ports;
  readonly store: StoreApi<SessionState>;
  readonly languages: LanguageKeeper;
  readonly notify: (tone: Notice['tone'], key: string, args?: Notice['args']) => void;
  readonly announce: (key: string, args?: Notice['args']) => void;
}

type RunCommands = Pick<
  SessionCommands,
  | 'startRun'
  | 'continueRun'
  | 'decide'
  | 'undo'
  | 'fork'
  | 'restart'
  | 'renameRun'
  | 'deleteRun'
  | 'openCode'
  | 'ledger'
  | 'map'
  | 'chronicle'
  | 'chapterBreak'
  | 'ending'
>;

export interface RunKeeper {
  readonly commands: RunCommands;
  readonly readSaves: () => Promise<void>;
  readonly loaded: () => LoadedScenario | null;
  /** Id of the open run's scenario. */
  readonly scenario: () => string | null;
  /** Makes the views of the open run again, after a change of language. */
  readonly retell: () => void;
}

/** What is said in the status region, by the first word of a move's key. */
const SAID: Readonly<Record<string, string>> = {
  answer: 'status.signed',
  start: 'status.started',
  aim: 'status.declared',
  close: 'status.closed',
};

/** See `createSession`. */
export function createRunKeeper(parts: Parts): RunKeeper {
  const { ports, store, languages, notify, announce } = parts;
  const scenarios = new Map<string, LoadedScenario>();
  let open: OpenRun | null = null;

  const contextOf = (run: OpenRun): ViewContext => ({
    timeline: run.timeline,
    book: createTextBook([languages.tableOf(run.scenario), run.loaded.pack.text, run.loaded.rest ?? {}]),
    words: ports.words,
  });

  const publish = (): void => store.setState({ run: open === null ? null : viewRun(open, contextOf(open)) });

  const saves = createSaveKeeper({ ports, store, notify, findScenario: (id) => scenarios.get(id) });

  const keep = (run: OpenRun): Promise<void> =>
    run.readOnly ? Promise.resolve() : saves.keep(toSavedRun(run.timeline, { ...run, saved: ports.now() }));

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
    const screen = isOver(run.timeline) ? 'ending' : 'desk';
    store.setState({ loading: false, screen, focus: null });
    publish();
    void keep(run);
    if (screen === 'ending') ports.whenIdle(() => finish(run));
    if (run.loaded.rest === null) ports.whenIdle(() => void loadRest(run.loaded).catch(() => notify('error', 'scenario.unreachable')));
  };

  const finish = (run: OpenRun): void => {
    if (run.autopsy !== null || !isOver(run.timeline)) return;
    run.autopsy = viewAutopsy(contextOf(run));
    if (open === run) publish();
  };

  const retell = (): void => {
    const run = open;
    if (run === null) return;
    if (run.turnEnd !== null) run.turnEnd = viewTurnEnd(contextOf(run), run.turnEnd.turn.turn);
    if (run.autopsy !== null) {
      run.autopsy = null;
      ports.whenIdle(() => finish(run));
    }
    publish();
  };

  const begin = async (work: () => Promise<void>): Promise<void> => {
    store.setState({ loading: true });
    try {
      await work();
    } catch {
      store.setState({ loading: false });
      notify('error', 'scenario.unreachable');
    }
  };

  const create = (
    loaded: LoadedScenario,
    scenario: string,
    seed: string,
    timeline: Timeline,
    name: string,
    hindsight: boolean,
  ): OpenRun => ({
    id: `run-${ports.now().toString(36)}-${ports.freshSeed()}`,
    scenario,
    seed,
    loaded,
    timeline,
    name,
    hindsight,
    readOnly: false,
    turnEnd: null,
    autopsy: null,
  });

  const startRun: RunCommands['startRun'] = ({ scenario, seed, name }) =>
    begin(async () => {
      const loaded = await load(scenario);
      const text = seed.trim() === '' ? ports.freshSeed() : seed.trim().slice(0, 80);
      const { timeline } = replayMoves(loaded.model, readSeed(text), []);
      await enter(create(loaded, scenario, text, timeline, name ?? ports.words('run.name', { seed: text }), false));
    });

  const continueRun: RunCommands['continueRun'] = (id) =>
    begin(async () => {
      const record = await saves.find(id);
      if (record === undefined) throw new RangeError('no such run');
      const loaded = await load(record.scenario);
      if (record.turn > 0) await loadRest(loaded);
      const { timeline, parted, replayed } = replayMoves(loaded.model, readSeed(record.seed), record.moves);
      const run: OpenRun = { ...create(loaded, record.scenario, record.seed, timeline, record.name, record.hindsight), id: record.id };
      if (parted === null) {
        await enter(run);
        return;
      }
      // The old record stays as it is: what could be replayed opens as a copy.
      await enter({ ...create(loaded, record.scenario, record.seed, timeline, record.name, true) });
      notify('warning', 'run.parted', { move: parted, replayed, total: record.moves.length });
    });

  const decide: RunCommands['decide'] = (key) => {
    if (open === null) return;
    if (open.readOnly) {
      notify('warning', 'run.readOnly');
      return;
    }
    const move = parseMove(open.timeline.model, key);
    const turn = currentTurn(open.timeline);
    try {
      if (move === null) throw new IllegalMove(key);
      pushMove(open.timeline, move);
    } catch (error) {
      if (!(error instanceof IllegalMove)) throw error;
      notify('error', 'run.illegal');
      return;
    }
    open.turnEnd = null;
    void keep(open);
    if (move === CLOSE) close(open, turn);
    publish();
    announce(SAID[key.split(':')[0] ?? ''] ?? 'status.signed');
  };

  const close = (run: OpenRun, turn: number): void => {
    run.turnEnd = viewTurnEnd(contextOf(run), turn);
    store.setState({ screen: 'turn-end', focus: null });
    if (isOver(run.timeline)) ports.whenIdle(() => finish(run));
    if (run.loaded.rest === null) void loadRest(run.loaded);
  };

  const undo: RunCommands['undo'] = () => {
    if (open === null || open.readOnly || !canUndo(open)) return;
    cutTimeline(open.timeline, open.timeline.moves.length - 1);
    void keep(open);
    publish();
    announce('status.undone');
  };

  const fork: RunCommands['fork'] = async (turn) => {
    const from = open;
    if (from === null) return;
    const { model } = from.loaded;
    const cut = movesBefore(from.timeline, turn);
    const keys = toSavedRun(from.timeline, { ...from, saved: 0 }).moves.slice(0, Math.max(0, cut));
    const { timeline } = replayMoves(model, from.timeline.seed, keys);
    await enter(create(from.loaded, from.scenario, from.seed, timeline, ports.words('run.forkName', { name: from.name }), true));
  };

  const restart: RunCommands['restart'] = async () => {
    if (open === null) return;
    await startRun({ scenario: open.scenario, seed: open.seed });
  };

  const renameRun: RunCommands['renameRun'] = async (id, name) => {
    const renamed = await saves.rename(id, name);
    if (renamed === null || open?.id !== id) return;
    open.name = renamed;
    publish();
  };

  const deleteRun: RunCommands['deleteRun'] = async (id) => {
    const isRemoved = await saves.remove(id);
    if (!isRemoved || open?.id !== id) return;
    open = null;
    store.setState({ run: null, screen: 'start' });
  };

  const openCode: RunCommands['openCode'] = async (code) => {
    try {
      return await openCodeOf(code);
    } catch {
      notify('error', 'scenario.unreachable');
      return false;
    }
  };

  const openCodeOf = async (code: string): Promise<boolean> => {
    let refused: { error: CodeError; loaded: LoadedScenario } | null = null;
    for (const choice of ports.scenarios.choices) {
      const loaded = await load(choice.id);
      const read = readCode(loaded.model, code);
      if ('fault' in read) {
        // "Belongs to another scenario" says least; any other fault is the one to tell.
        if (refused === null || refused.error.fault === 'pack') refused = { error: read, loaded };
        continue;
      }
      await loadRest(loaded);
      const seed = read.seed.history ? 'history' : String(read.seed.value);
      await enter(create(loaded, choice.id, seed, read, ports.words('run.codeName'), false));
      return true;
    }
    if (refused !== null) notifyCode(refused.error, refused.loaded);
    return false;
  };

  const notifyCode = (error: CodeError, loaded: LoadedScenario): void => {
    const label = labelTurn({ timeline: { model: loaded.model } as Timeline }, Math.max(0, error.place));
    notify('error', `code.${error.fault}`, { place: error.place, year: label.year, half: label.half });
  };

  const ask = <T>(question: (run: OpenRun, context: ViewContext) => T, otherwise: T): T =>
    open === null ? otherwise : question(open, contextOf(open));

  return {
    loaded: () => open?.loaded ?? null,
    scenario: () => open?.scenario ?? null,
    retell,
    readSaves: saves.read,
    commands: {
      startRun,
      continueRun,
      decide,
      undo,
      fork,
      restart,
      renameRun,
      deleteRun,
      openCode,
      ledger: (variable) => ask((run, context) => viewLedger(context, variable, findHistory(run.loaded)), null),
      map: () => ask((_, context) => viewMap(context), null),
      chronicle: () => ask((_, context) => viewChronicle(context), []),
      chapterBreak: () => ask((run, context) => viewChapterBreak(context, run.turnEnd?.turn.turn ?? currentTurn(run.timeline) - 1), null),
      ending: () => ask((run, context) => viewEnding(context, run.autopsy), null),
    },
  };
}
