/** The classroom's commands over the open run. Its work (codes, reports) is fetched with the first exercise. */
import type { ViewContext } from './context';
import type { LessonCommands } from './lesson-commands';
import type { LessonNotes } from './lesson-notes';
import type { LessonRun } from './lesson-work';
import type { RunHolder } from './run-holder';
import type { OpenRun } from './run-record';
import type { SessionCommands } from './session';
import { createTextBook } from './text-book';

type Work = typeof import('./lesson-work');

/** The commands over `holder`; `startRun` and `decide` are the session's. */
export function createLessonCommands(holder: RunHolder, session: Pick<SessionCommands, 'startRun' | 'decide'>): LessonCommands {
  const { ports, store, saves } = holder;
  let work: Work | null = null;
  const bring = async (): Promise<Work> => (work ??= await import('./lesson-work'));

  const ask = <T>(question: (work: Work, context: ViewContext, lesson: LessonRun, run: OpenRun) => T): T | null => {
    const run = holder.open();
    const lesson = run === null ? null : lessonOf(run);
    return work === null || run === null || lesson === null ? null : question(work, holder.contextOf(run), lesson, run);
  };

  /** Keeps changed notes and shows them. */
  const note = (change: (notes: LessonNotes) => Partial<LessonNotes>): void => {
    const run = holder.open();
    if (run === null || run.lesson === null || run.readOnly) return;
    run.lesson = { ...run.lesson, ...change(run.lesson) };
    void holder.keep(run);
    holder.publish();
  };

  /** A scenario's words without a run of it. */
  const bookOf = async (id: string) => {
    const loaded = await holder.load(id);
    await holder.loadRest(loaded);
    return { scenario: loaded.model.scenario, book: createTextBook([holder.languages.tableOf(id), loaded.pack.text, loaded.rest ?? {}]) };
  };

  const choiceOf = (id: string) => store.getState().scenarios.find((choice) => choice.id === id);

  const open: LessonCommands['open'] = async (code) => {
    const tools = await bring();
    const read = tools.decodeExercise(code);
    if (!read.ok) return { ok: false, fault: read.fault, found: read.found };
    const { exercise } = read;
    const choice = choiceOf(exercise.scenario);
    if (choice === undefined) return { ok: false, fault: 'scenario', found: exercise.scenario };
    const parts = await bookOf(exercise.scenario);
    const unfit = tools.findUnfit(parts.scenario, exercise);
    if (unfit !== null) return { ok: false, fault: 'unfit', found: unfit };
    const kept = (await saves.list()).find((run) => run.scenario === code && !run.finished && run.lesson !== undefined);
    return {
      ok: true,
      view: {
        ...tools.viewExercise({ ...parts, code, exercise, choice }),
        suggestion: suggest(),
        kept: kept === undefined ? null : { id: kept.id, pseudonym: kept.name },
      },
    };
  };

  const suggest = (): string => work?.suggestPseudonym(Number(ports.freshSeed()) >>> 0, store.getState().language) ?? '';

  return {
    ready: async () => void (await bring()),
    options: async (id) => {
      const choice = choiceOf(id);
      if (choice === undefined) throw new RangeError(`no scenario "${id}"`);
      const [tools, { scenario, book }] = await Promise.all([bring(), bookOf(id)]);
      return tools.viewOptions(scenario, book, choice);
    },
    make: async (exercise) => {
      const [tools, { scenario }] = await Promise.all([bring(), bookOf(exercise.scenario)]);
      return tools.makeExercise(scenario, exercise);
    },
    clean: (text, as) => (as === 'seed' ? work?.cleanSeed(text) : work?.cleanPseudonym(text)) ?? '',
    freshSeed: () => ports.freshSeed(),
    suggest,
    open,
    begin: async ({ code, pseudonym, cabinet }) => {
      const tools = await bring();
      const read = tools.decodeExercise(code);
      if (!read.ok) return;
      const name = tools.cleanPseudonym(pseudonym);
      await session.startRun({
        scenario: code,
        seed: read.exercise.seed,
        name: name === '' ? suggest() : name,
        quiet: !read.exercise.sound,
        ...(cabinet === undefined ? {} : { cabinet }),
      });
    },
    checkpoint: () =>
      ask((tools, context, lesson) => {
        const pause = store.getState().run?.lesson?.pause ?? null;
        return pause === null ? null : tools.viewCheckpoint(context, lesson, pause);
      }),
    answer: ({ reflection, ...answer }) => {
      const turn = store.getState().run?.lesson?.pause ?? null;
      if (turn === null) return;
      const text = reflection.trim();
      note((notes) => ({
        draft: null,
        checkpoints: [...notes.checkpoints, { turn, ...answer }],
        reflections: text === '' ? notes.reflections : [...notes.reflections, { turn, text }],
      }));
    },
    sketch: (draft) => {
      const run = holder.open();
      if (run === null || run.lesson === null || run.readOnly) return;
      run.lesson = { ...run.lesson, draft };
      void holder.keep(run);
    },
    handIn: () => ask((tools, context, lesson) => tools.viewHandIn(context, lesson)),
    tag: (ownTags) => note(() => ({ ownTags, isTagged: true })),
    submission: () =>
      ask((tools, { timeline }, lesson) => ({ code: tools.writeSubmission(timeline, lesson), reflections: lesson.notes.reflections })),
    rename: (pseudonym) => {
      const name = work?.cleanPseudonym(pseudonym) ?? '';
      const run = holder.open();
      if (name === '' || run === null) return;
      run.name = name;
      note(() => ({ pseudonym: name }));
    },
    cards: async (code, ministries) => {
      const tools = await bring();
      const read = tools.decodeExercise(code);
      if (!read.ok) return [];
      const { scenario, book } = await bookOf(read.exercise.scenario);
      return tools.viewCards(scenario, book, read.exercise.seed, ministries);
    },
    table: () =>
      ask((tools, { book, timeline }, { notes: { cabinet } }) => {
        if (cabinet === null) return null;
        const all = tools.viewMinistries(timeline.model.scenario, book);
        return {
          ministries: cabinet.ministries.flatMap((index) => {
            const ministry = all[index];
            return ministry === undefined ? [] : [{ ...ministry, isChair: index === cabinet.chair }];
          }),
        };
      }),
    count: (cards, options) => work?.countCards(cards, options) ?? { counts: [], winner: null },
    decideInCabinet: (move, cards, decided) => {
      const run = holder.open();
      const seats = run?.lesson?.cabinet ?? null;
      if (run === null || seats === null || work === null) return;
      const at = run.timeline.moves.length;
      session.decide(move);
      if (run.timeline.moves.length !== at + 1) return;
      const ministries = work.listDissent(seats.ministries, cards, decided);
      if (ministries.length > 0) note((notes) => ({ dissents: [...notes.dissents, { move: at, ministries }] }));
    },
  };
}

/** The run as a lesson, or null when it is none. */
export function lessonOf(run: OpenRun): LessonRun | null {
  const { pack } = run.loaded;
  return pack.exercise === undefined || run.lesson === null
    ? null
    : { pack, exercise: pack.exercise, code: run.scenario, notes: run.lesson };
}
