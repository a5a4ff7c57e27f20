/** The what-if studio over the open run: fetched when it is first asked for. */
import { createStore } from 'zustand/vanilla';
import { historicalBot, listBots } from '../bots/index';
import { encodeRun, MOVE, readSeed, SLOT, unpackMove } from '../engine/index';
import { playGame, rankFlips, type FoundFlip, type LabTask } from '../lab/index';
import { labelTurn, type ViewContext } from './context';
import { createIdleLab } from './lab-port';
import { findHistory, type LoadedScenario } from './open-run';
import type { RunHolder } from './run-holder';
import type { OpenRun } from './run-record';
import type { Studio, StudioState } from './studio';
import { createAtlasTally, listAtlasTasks, nameBot } from './studio-atlas';
import { viewComparison, viewLedgerDifference } from './studio-compare';
import { askAbout, createImpactTally, createOddsTally, listImpactTasks, listWaiting } from './studio-odds';
import { createForest, type Forest } from './studio-forest';
import type { AtlasView, ImpactView, JudgedView, OddsView, SearchView } from './studio-views';
import { judge, listPoints, viewFound } from './studio-points';
import { createWorker, IDLE } from './studio-work';
import { createTextBook } from './text-book';
import { currentState, type Timeline } from './timeline';
import { TRUNK } from './studio-tree';

interface Opener {
  readonly openWhatIf: (run: Pick<OpenRun, 'loaded' | 'scenario' | 'seed' | 'timeline' | 'name'>) => Promise<void>;
  readonly openCode: (code: string) => Promise<boolean>;
}

interface Trunk {
  readonly key: string;
  readonly scenario: string;
  readonly seed: string;
  readonly name: string;
  readonly loaded: LoadedScenario;
  readonly timeline: Timeline;
  readonly isRun: boolean;
  readonly forest: Forest;
}

const NO_ODDS: OddsView = { ...IDLE, title: '', turn: null, filler: 'history', options: [] };
const NO_SEARCH: SearchView = { ...IDLE, ending: '', found: [] };
const NO_IMPACT: ImpactView = { ...IDLE, decisions: [], luck: [] };
const NO_ATLAS: AtlasView = { ...IDLE, strategies: [], endings: [], chosen: null, points: [] };

/** A studio that has not been entered. */
export function createStudio(holder: RunHolder, opener: Opener): Studio {
  const { ports } = holder;
  const lab = ports.lab ?? createIdleLab(ports.whenIdle);
  const store = createStore<StudioState>(() => ({
    trunk: null,
    hasRun: false,
    tree: [],
    compared: [TRUNK],
    deleted: null,
    comparison: null,
    odds: NO_ODDS,
    search: NO_SEARCH,
    impact: NO_IMPACT,
    atlas: NO_ATLAS,
  }));
  let trunk: Trunk | null = null;
  const judged = new Map<string, JudgedView>();

  const contextOf = (own: Trunk, timeline: Timeline): ViewContext => ({
    timeline,
    book: createTextBook([holder.languages.tableOf(own.scenario), own.loaded.pack.text, own.loaded.rest ?? {}]),
    words: ports.words,
  });
  const timelineOf = (own: Trunk, id: string): Timeline =>
    id === TRUNK ? own.timeline : (own.forest.find(id)?.grown.timeline ?? own.timeline);
  const sidesOf = (own: Trunk, ids: readonly string[]) =>
    ids.map((id) => ({
      id,
      name: id === TRUNK ? own.name : (own.forest.find(id)?.fork.name ?? ''),
      context: contextOf(own, timelineOf(own, id)),
      judged: judged.get(id) ?? null,
    }));

  const publish = (): void => {
    const own = trunk;
    if (own === null) return;
    const known = new Set([TRUNK, ...own.forest.ids()]);
    const compared = store.getState().compared.filter((id) => known.has(id));
    const state = currentState(own.timeline);
    store.setState({
      trunk: { name: own.name, isRun: own.isRun, finished: state[SLOT.over] === 1 },
      hasRun: holder.open() !== null,
      tree: own.forest.view(contextOf(own, own.timeline), own.name, (timeline) => contextOf(own, timeline)),
      compared: compared.length === 0 ? [TRUNK] : compared,
      deleted: own.forest.deleted(),
      comparison: compared.length < 2 ? null : viewComparison(sidesOf(own, compared)),
    });
  };

  /** Cover, premium and profile of what is compared, one timeline whenever the screen is idle. */
  const judgeNext = (): void => {
    const own = trunk;
    const id = own === null ? undefined : store.getState().compared.find((entry) => !judged.has(entry));
    if (own === null || id === undefined || store.getState().compared.length < 2) return;
    judged.set(id, judge(own.loaded, timelineOf(own, id)));
    publish();
    ports.whenIdle(judgeNext);
  };

  const compare: Studio['compare'] = (ids) => {
    store.setState({ compared: [...new Set(ids)].slice(0, 4) });
    publish();
    ports.whenIdle(judgeNext);
  };

  const enter: Studio['enter'] = async (wished) => {
    const run = holder.open();
    if (wished !== undefined) wish = { trunk: wished, run: run?.id ?? null };
    // Another run has been opened since: it is the one meant.
    const isHistory = wish !== null && wish.run === (run?.id ?? null) && wish.trunk === 'history';
    const isRun = run !== null && !isHistory;
    const scenario = run?.scenario ?? ports.scenarios.choices[0]?.id ?? '';
    const key = isRun ? `run:${run.id}` : `history:${scenario}`;
    if (trunk !== null && wished === undefined && !trunk.isRun && run === null) return publish();
    const loaded = await holder.load(scenario);
    await holder.loadRest(loaded);
    lab.warm(loaded.pack.scenario);
    const timeline = isRun ? run.timeline : findHistory(loaded);
    const name = isRun ? run.name : ports.words('studio.history');
    const seed = isRun ? run.seed : 'history';
    if (trunk?.key !== key) store.setState({ compared: [TRUNK], odds: NO_ODDS, search: NO_SEARCH, impact: NO_IMPACT });
    judged.clear();
    const forest = await createForest({
      ports,
      trunk: key,
      scenario,
      seed,
      timeline,
      onFault: (fault) => holder.notify('warning', `storage.${fault}`),
    });
    trunk = { key, scenario, seed, name, loaded, timeline, isRun, forest };
    publish();
    ports.whenIdle(judgeNext);
  };

  const changed = async <T>(work: (own: Trunk) => Promise<T>, otherwise: T): Promise<T> => {
    if (trunk === null) return otherwise;
    const result = await work(trunk);
    publish();
    ports.whenIdle(judgeNext);
    return result;
  };

  const odds = createWorker(lab, ports.now, (state) => store.setState((known) => ({ odds: { ...known.odds, ...state } })));
  const search = createWorker(lab, ports.now, (state) => store.setState((known) => ({ search: { ...known.search, ...state } })));
  const impact = createWorker(lab, ports.now, (state) => store.setState((known) => ({ impact: { ...known.impact, ...state } })));
  const atlas = createWorker(lab, ports.now, (state) => store.setState((known) => ({ atlas: { ...known.atlas, ...state } })));
  let showAtlas: () => void = () => undefined;
  let chosenEnding: string | null = null;
  let wish: { readonly trunk: 'run' | 'history'; readonly run: string | null } | null = null;

  return {
    store,
    enter,
    compare,
    fillers: () => {
      if (trunk === null) return [];
      const { model } = trunk.timeline;
      const words = contextOf(trunk, trunk.timeline);
      const bots = [...listBots(model).keys()].filter((id) => id !== historicalBot.id && id !== 'look-ahead');
      return ['history', 'style', ...bots].map((id) => ({ id, name: nameBot(words, model, id) }));
    },
    endings: () => {
      if (trunk === null) return [];
      const { book } = contextOf(trunk, trunk.timeline);
      return trunk.timeline.model.scenario.endings.map(({ id }) => ({ id, title: book.get(`ending.${id}.title`) }));
    },
    points: (id) => (trunk === null ? [] : listPoints(contextOf(trunk, timelineOf(trunk, id)))),
    fork: (parent, at, instead, filler) =>
      changed(async (own) => {
        const made = await own.forest.fork(
          parent,
          at,
          instead,
          filler,
          (label) => ports.words('studio.fork-name', { label }),
          contextOf(own, own.timeline),
        );
        if (made !== null) store.setState({ compared: [parent, made].slice(0, 4) });
        return made;
      }, null),
    answer: (id, key) =>
      changed(async (own) => {
        judged.delete(id);
        await own.forest.answer(id, key);
      }, undefined),
    rename: (id, name) => changed((own) => own.forest.rename(id, name), undefined),
    remove: (id) => changed((own) => own.forest.remove(id), undefined),
    restore: () => changed((own) => own.forest.restore(), undefined),
    ledger: (variable, one, two) =>
      trunk === null
        ? null
        : viewLedgerDifference(contextOf(trunk, timelineOf(trunk, one)), contextOf(trunk, timelineOf(trunk, two)), variable),
    open: async (id) => {
      if (trunk === null) return;
      const { loaded, scenario, seed, forest } = trunk;
      const copied = forest.copy(id);
      await opener.openWhatIf({
        loaded,
        scenario,
        seed,
        timeline: copied,
        name: id === TRUNK ? trunk.name : (forest.find(id)?.fork.name ?? ''),
      });
    },
    waiting: () => (trunk === null ? [] : listWaiting(contextOf(trunk, trunk.timeline))),
    askOdds: (decision, filler) => {
      if (trunk === null) return;
      const context = contextOf(trunk, trunk.timeline);
      const question = askAbout(context, decision, filler);
      if (question === null) return;
      const tally = createOddsTally(context, question);
      store.setState({
        odds: { ...NO_ODDS, title: question.title, turn: labelTurn(context, question.state[SLOT.turn] as number), filler },
      });
      odds.begin(trunk.loaded.pack.scenario, question.tasks, (result) => {
        tally.add(result);
        store.setState((known) => ({ odds: { ...known.odds, options: tally.view() } }));
      });
    },
    searchEnding: (ending, filler) => {
      if (trunk === null) return;
      const context = contextOf(trunk, trunk.timeline);
      const { seed, moves, model } = trunk.timeline;
      const tasks = moves.flatMap((move, at): LabTask[] => {
        const { kind } = unpackMove(move);
        return kind === MOVE.answer || kind === MOVE.start ? [{ kind: 'search', seed, moves: [...moves], at, policy: filler }] : [];
      });
      const wanted = model.scenario.endings.findIndex(({ id }) => id === ending);
      const all: FoundFlip[] = [];
      store.setState({ search: { ...NO_SEARCH, ending: context.book.get(`ending.${ending}.title`) } });
      search.begin(trunk.loaded.pack.scenario, tasks, (result) => {
        if (result.kind !== 'search') return;
        all.push(...result.found);
        const found = rankFlips(all, wanted).map(({ flip, parted }) => viewFound(context, flip.at, flip.instead, parted));
        store.setState((known) => ({ search: { ...known.search, found } }));
      });
    },
    weighDecisions: () => {
      if (trunk === null) return;
      const context = contextOf(trunk, trunk.timeline);
      const tally = createImpactTally(context);
      impact.begin(trunk.loaded.pack.scenario, listImpactTasks(trunk.timeline), (result) => {
        tally.add(result);
        store.setState((known) => ({ impact: { ...known.impact, ...tally.view() } }));
      });
    },
    drawAtlas: (bots, games) => {
      if (trunk === null) return;
      const own = trunk;
      chosenEnding = null;
      const tally = createAtlasTally(own.timeline.model, bots);
      showAtlas = () =>
        store.setState((known) => ({ atlas: { ...known.atlas, ...tally.view(contextOf(own, own.timeline), chosenEnding) } }));
      atlas.begin(own.loaded.pack.scenario, listAtlasTasks(bots, games), (result, index) => {
        tally.add(result);
        // The whole picture is made again now and then: hundreds of parts come in.
        if (index < bots.length || index % 8 === 0) showAtlas();
        if (store.getState().atlas.done + 1 === store.getState().atlas.wanted) showAtlas();
      });
    },
    chooseEnding: (ending) => {
      chosenEnding = ending;
      showAtlas();
    },
    openHistory: async (bot, seed) => {
      if (trunk === null) return;
      const { model } = trunk.timeline;
      const { moves } = playGame(model, readSeed(seed), listBots(model).get(bot) ?? historicalBot);
      await opener.openCode(encodeRun(model, readSeed(seed), moves));
    },
    cancel: (work) => ({ odds, search, impact, atlas })[work].cancel(),
    retell: () => {
      publish();
      showAtlas();
    },
  };
}
