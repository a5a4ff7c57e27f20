import { createStore } from 'zustand/vanilla';
import type { Session, SessionState, Settings } from '../../src/store/session';
import type { DossierView, LedgerView } from '../../src/store/views';
import { FIXTURE_LESSONS } from './fixture-lessons';
import { FIXTURE_DESK, FIXTURE_TURN_END } from './fixture-desk';
import { FIXTURE_CARD } from './fixture-card';
import { FIXTURE_CHAPTER, FIXTURE_CHRONICLE, FIXTURE_ENDING, FIXTURE_LEDGER_LINES, FIXTURE_SOURCES } from './fixture-record';

const SETTINGS: Settings = {
  theme: 'system',
  motion: 'system',
  textSize: 100,
  analyst: false,
  history: 'chapters',
  language: 'en',
  sound: true,
  musicPct: 70,
  cuesPct: 80,
  deskPct: 60,
  captions: true,
};

/** Changes of the first state, for a test or a picture. */
export interface FixtureOptions {
  readonly settings?: Partial<Settings>;
  readonly state?: Partial<SessionState>;
  readonly atStart?: boolean;
}

/** A session of fixed, rich, invented data: commands change what the screens show and nothing else. */
export function createFixtureSession(options: FixtureOptions = {}): Session {
  const run: NonNullable<SessionState['run']> = {
    id: 'r1',
    name: 'Steel and patience',
    scenario: 'belgrade',
    seed: 'danube-19',
    code: 'FP1-belgrade-7Q2M-XK40-9PZD-LL3A-0C8W-RT5N-VB61-HY2E-QWS9-4DKM-ZJ0T-8UXA-PP3C',
    finished: false,
    readOnly: false,
    hindsight: false,
    desk: FIXTURE_DESK,
    turnEnd: FIXTURE_TURN_END,
    hash: '0f1e2d3c4b5a6978',
    moment: null,
    visit: null,
    lesson: null,
  };
  const store = createStore<SessionState>(() => ({
    screen: options.atStart === true ? 'start' : 'desk',
    focus: null,
    loading: false,
    languages: [{ tag: 'sr-Latn', isPartial: true }],
    language: 'en',
    scenarios: [
      {
        id: 'belgrade',
        title: 'Belgrade, 2008–2021',
        subtitle: 'The whole campaign',
        about:
          'You are the government in Belgrade. Kosovo has declared independence, the banks are shaking, and four powers hold up your foreign policy. None of them means to share it.',
        kind: 'campaign',
        minutes: 75,
        turns: 28,
      },
      {
        id: 'first-winter',
        title: 'The first winter',
        subtitle: 'Three half-years, to learn the desk',
        about: 'A short beginning.',
        kind: 'lesson',
        minutes: 12,
        turns: 3,
      },
    ],
    run: options.atStart === true ? null : run,
    saves: [
      {
        id: 'r1',
        name: 'Steel and patience',
        scenario: 'belgrade',
        seed: 'danube-19',
        turn: FIXTURE_DESK.turn,
        decisions: 41,
        finished: false,
        hindsight: false,
        saved: 1763900000000,
        ending: null,
        tags: [],
      },
      {
        id: 'r2',
        name: 'Two pillars east',
        scenario: 'belgrade',
        seed: '7',
        turn: { turn: 27, year: 2021, half: 2 },
        decisions: 52,
        finished: true,
        hindsight: true,
        saved: 1763100000000,
        ending: 'A house on four legs',
        tags: ['class 3b'],
      },
    ],
    deleted: null,
    settings: { ...SETTINGS, ...options.settings },
    storage: 'ready',
    notices: [],
    status: null,
    quiet: false,
    sounds: { id: 0, calls: [] },
    ...options.state,
  }));
  const set = store.setState;
  const patchRun = (change: Partial<NonNullable<SessionState['run']>>) =>
    set((state) => (state.run === null ? state : { ...state, run: { ...state.run, ...change } }));
  const patchDossier = (change: (dossier: DossierView) => DossierView, canUndo: boolean) => {
    const now = store.getState().run;
    if (now !== null) patchRun({ desk: { ...now.desk, canUndo, dossiers: now.desk.dossiers.map(change) } });
  };
  return {
    store,
    show: (screen, focus = null) => set({ screen, focus }),
    startRun: async () => set({ run, screen: 'desk', focus: null }),
    continueRun: async () => set({ run, screen: 'desk', focus: null }),
    decide: (move) => {
      if (move === 'close') return set({ screen: 'turn-end', focus: null });
      patchDossier((dossier) => {
        const option = dossier.options.find((one) => one.move === move);
        if (option === undefined) return dossier;
        return {
          ...dossier,
          answered: {
            option: option.id,
            label: option.label,
            line: 'The letter goes out with the evening courier.',
            changes: FIXTURE_TURN_END.rows.slice(0, 2),
          },
        };
      }, true);
    },
    undo: () => patchDossier((dossier) => ({ ...dossier, answered: null }), false),
    report: () => null,
    optionSheets: async () => [],
    tell: () => undefined,
    lessons: FIXTURE_LESSONS,
    fork: async () => undefined,
    board: () => new Promise(() => undefined),
    restart: async () => undefined,
    renameRun: async (id, name) => set((state) => ({ saves: state.saves.map((save) => (save.id === id ? { ...save, name } : save)) })),
    deleteRun: async (id) => set((state) => ({ saves: state.saves.filter((save) => save.id !== id) })),
    openCode: async (code) => code.startsWith('FP1-'),
    changeSettings: (change) => set((state) => ({ settings: { ...state.settings, ...change } })),
    dismiss: (id) => set((state) => ({ notices: state.notices.filter((notice) => notice.id !== id) })),
    ledger: (variable): LedgerView | null => {
      const { desk } = run;
      const meter = [...desk.meters, ...desk.powers.flatMap((power) => [power.standing, power.hold, power.strain]), desk.capital].find(
        (one) => one.id === variable,
      );
      if (meter === undefined) return null;
      const total = FIXTURE_LEDGER_LINES.reduce((sum, line) => sum + line.amount, 0);
      const wave = (turn: number, phase: number) =>
        Math.round(meter.value + (turn - desk.turn.turn) * 0.7 + 6 * Math.sin(turn / 3 + phase) - 6 * Math.sin(desk.turn.turn / 3 + phase));
      const turns = Array.from({ length: desk.turn.turn + 1 }, (_, turn) => turn);
      return {
        meter,
        start: meter.value - total,
        lines: FIXTURE_LEDGER_LINES.map((line) => ({ ...line, unit: meter.unit })),
        series: turns.map((turn) => wave(turn, 0)),
        historySeries: turns.map((turn) => wave(turn, 1.2) - 4),
      };
    },
    openFile: async () => false,
    openHistory: async () => undefined,
    openAsReleased: async () => undefined,
    adopt: async () => undefined,
    showMoment: () => undefined,
    exportRun: () => null,
    exportRuns: async () => '',
    importRuns: async () => ({ added: 0, copies: 0, known: 0, faults: [] }),
    tagRun: async () => undefined,
    restoreRun: async () => undefined,
    record: () => null,
    course: () => null,
    between: () => null,
    map: () => null,
    chronicle: () => FIXTURE_CHRONICLE,
    chapterBreak: () => FIXTURE_CHAPTER,
    ending: () => FIXTURE_ENDING,
    recode: () => undefined,
    resetCodebook: () => undefined,
    modelCard: async () => FIXTURE_CARD,
    sources: () => FIXTURE_SOURCES,
  };
}
