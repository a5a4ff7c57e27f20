/** Commands that open a run: a new one, a kept one, a copy of the open one, one behind a replay code. */
import type { Submission } from '../classroom/index';
import { readSeed, type CodeError } from '../engine/index';
import { labelTurn } from './context';
import { createFindings } from './findings';
import { readCode, replayMoves, toSavedRun, type LoadedScenario } from './open-run';
import { isExerciseCode } from './exercise-loader';
import { createNotes, readNotes, resumeNotes, type LessonNotes } from './lesson-notes';
import type { RunHolder } from './run-holder';
import type { OpenRun } from './run-record';
import type { SessionCommands } from './session';
import { currentTurn, movesBefore, type Timeline } from './timeline';

type OpeningCommands = Pick<SessionCommands, 'startRun' | 'continueRun' | 'fork' | 'restart' | 'openCode'>;

type NewRun = Pick<OpenRun, 'loaded' | 'scenario' | 'seed' | 'timeline' | 'name' | 'hindsight'> & { readonly lesson?: LessonNotes | null };

/** A run to be opened, the scenarios it may be of, and the submission that it came in. */
interface Found {
  readonly run: string;
  readonly scenarios: readonly string[];
  readonly handed: Submission | null;
}

/** The opening commands over `holder`. */
export function createOpeningCommands(holder: RunHolder): OpeningCommands {
  const { ports, store, notify, saves } = holder;

  const begin = async (work: () => Promise<void>): Promise<void> => {
    store.setState({ loading: true });
    try {
      await work();
    } catch {
      store.setState({ loading: false });
      notify('error', 'scenario.unreachable');
    }
  };

  const create = (run: NewRun): OpenRun => ({
    ...run,
    lesson: run.lesson ?? null,
    id: `run-${ports.now().toString(36)}-${ports.freshSeed()}`,
    readOnly: false,
    turnEnd: null,
    findings: createFindings(),
  });

  const startRun: OpeningCommands['startRun'] = ({ scenario, seed: wanted, name, quiet = false, cabinet = null }) =>
    begin(async () => {
      if (quiet) store.setState({ quiet });
      const loaded = await holder.load(scenario);
      const seed = wanted.trim() === '' ? ports.freshSeed() : wanted.trim().slice(0, 80);
      const { timeline } = replayMoves(loaded.model, readSeed(seed), []);
      // History has played until here, so the news speaks of papers that the first words do not hold.
      if (currentTurn(timeline) > 0) await holder.loadRest(loaded);
      const title = name ?? ports.words('run.name', { seed });
      const lesson = loaded.pack.exercise === undefined ? null : createNotes(title, cabinet);
      await holder.enter(create({ loaded, scenario, seed, timeline, name: title, hindsight: false, lesson }));
    });

  const continueRun: OpeningCommands['continueRun'] = (id) =>
    begin(async () => {
      const record = await saves.find(id);
      if (record === undefined) throw new RangeError('no such run');
      const { scenario, seed, name, hindsight } = record;
      const loaded = await holder.load(scenario);
      if (record.turn > 0) await holder.loadRest(loaded);
      const { timeline, parted, replayed } = replayMoves(loaded.model, readSeed(seed), record.moves);
      if (parted === null) {
        await holder.enter({ ...create({ loaded, scenario, seed, timeline, name, hindsight, lesson: readNotes(record.lesson) }), id });
        return;
      }
      // The old record stays as it is: what could be replayed opens as a copy.
      await holder.enter(create({ loaded, scenario, seed, timeline, name, hindsight: true }));
      notify('warning', 'run.parted', { move: parted, replayed, total: record.moves.length });
    });

  const fork: OpeningCommands['fork'] = async (turn) => {
    const from = holder.open();
    if (from === null) return;
    const { loaded, scenario, seed } = from;
    const cut = movesBefore(from.timeline, turn);
    const keys = toSavedRun(from.timeline, { ...from, saved: 0 }).moves.slice(0, Math.max(0, cut));
    const { timeline } = replayMoves(loaded.model, from.timeline.seed, keys);
    await holder.enter(
      create({ loaded, scenario, seed, timeline, name: ports.words('run.forkName', { name: from.name }), hindsight: true }),
    );
  };

  const restart: OpeningCommands['restart'] = async () => {
    const from = holder.open();
    if (from === null) return;
    const { scenario, seed, lesson } = from;
    const seats = lesson?.cabinet ?? null;
    await startRun({
      scenario,
      seed,
      ...(lesson === null ? {} : { name: lesson.pseudonym }),
      ...(seats === null ? {} : { cabinet: seats }),
    });
  };

  const openCode: OpeningCommands['openCode'] = async (code, own) => {
    try {
      return await openCodeOf(code, own);
    } catch {
      notify('error', 'scenario.unreachable');
      return false;
    }
  };

  /** A submission names its exercise; a bare code is tried on every scenario, then on the exercises of the kept runs. */
  const findRuns = async (code: string): Promise<Found | null> => {
    const handed = /FPS\d/.test(code) ? (await import('./lesson-work')).readHandedIn(code) : null;
    if (handed !== null && 'fault' in handed) {
      notify('error', `submission.${handed.fault}`, { found: handed.found });
      return null;
    }
    if (handed !== null) return { run: handed.run, scenarios: [handed.exercise], handed };
    const kept = (await saves.list()).map(({ scenario }) => scenario).filter(isExerciseCode);
    return { run: code, handed: null, scenarios: [...ports.scenarios.choices.map(({ id }) => id), ...new Set(kept)] };
  };

  const openCodeOf = async (text: string, own?: Pick<LessonNotes, 'reflections'>): Promise<boolean> => {
    let refused: { error: CodeError; loaded: LoadedScenario } | null = null;
    const found = await findRuns(text);
    if (found === null) return false;
    for (const scenario of found.scenarios) {
      const loaded = await holder.load(scenario);
      const read = readCode(loaded.model, found.run);
      if ('fault' in read) {
        // "Belongs to another scenario" says least; any other fault is the one to tell.
        if (refused === null || refused.error.fault === 'pack') refused = { error: read, loaded };
        continue;
      }
      await holder.loadRest(loaded);
      const seed = read.seed.history ? 'history' : String(read.seed.value);
      const lesson = own === undefined || found.handed === null ? null : resumeNotes(found.handed, own.reflections);
      const name = lesson?.pseudonym ?? ports.words('run.codeName');
      await holder.enter(create({ loaded, scenario, seed, timeline: read, name, hindsight: false, lesson }));
      return true;
    }
    if (refused !== null) notifyCode(refused.error, refused.loaded);
    return false;
  };

  const notifyCode = (error: CodeError, loaded: LoadedScenario): void => {
    const label = labelTurn({ timeline: { model: loaded.model } as Timeline }, Math.max(0, error.place));
    notify('error', `code.${error.fault}`, { place: error.place, year: label.year, half: label.half });
  };

  return { startRun, continueRun, fork, restart, openCode };
}
