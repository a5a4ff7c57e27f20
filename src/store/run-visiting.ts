/** Commands that open a run as a guest (code, link, file, history), move about in it and make it the player's own. Nothing of a guest is kept. */
import { readSeed, type CodeError } from '../engine/index';
import { labelTurn } from './context';
import { isExerciseCode } from './exercise-loader';
import { resumeNotes, type LessonNotes } from './lesson-notes';
import { findHistory, isHistory, readCode, replayMoves, toSavedRun, type LoadedScenario } from './open-run';
import { readRunFile, writeRunFile } from './run-file';
import type { FileFault } from './run-report';
import { findRun, type FoundRun } from './run-finding';
import type { RunHolder } from './run-holder';
import { formatTurn, readReference, type HalfYear, type LinkError } from './run-link';
import { createOpenRun } from './run-opening';
import { describeParting } from './run-parting';
import type { OpenRun } from './run-record';
import type { SessionCommands } from './session';
import { currentTurn, firstTurn, isOver, movesBefore, openTimeline, pushMove, seedWord, type Timeline } from './timeline';

type VisitingCommands = Pick<
  SessionCommands,
  'openCode' | 'openFile' | 'openHistory' | 'openAsReleased' | 'adopt' | 'showMoment' | 'exportRun'
>;

/** The visiting commands over `holder`. */
export function createVisitingCommands(holder: RunHolder): VisitingCommands {
  const { ports, notify, announce } = holder;
  const shelf = { listPacks: ports.scenarios.listPacks, load: holder.load };

  const tryTo = async (work: () => Promise<boolean>): Promise<boolean> => {
    try {
      return await work();
    } catch {
      notify('error', 'scenario.unreachable');
      return false;
    }
  };

  const notifyLink = ({ fault, place }: LinkError): false => {
    notify('error', `link.${fault}`, { place });
    return false;
  };

  const notifyCode = (error: CodeError, loaded: LoadedScenario | null): false => {
    const label = loaded === null ? null : labelOf(loaded, Math.max(0, error.place));
    notify('error', `code.${error.fault}`, { place: error.place, year: label?.year ?? '', half: label?.half ?? '' });
    return false;
  };

  const notifyFile = ({ fault, place, name }: FileFault): false => {
    notify('error', `file.${fault}`, { place, name: name ?? 'none' });
    return false;
  };

  /** Opens a run that was found, at its end or at the opening of `turn`. Refuses a half-year that it does not hold. */
  const enterVisit = async (found: Omit<FoundRun, 'ok'>, wanted: HalfYear | null, name: string): Promise<boolean> => {
    const { loaded, scenario, timeline, parted, release } = found;
    const moment = wanted === null ? null : turnOf(loaded, wanted);
    const last = currentTurn(timeline);
    if (wanted !== null && moment !== null && (moment < firstTurn(timeline) || (moment > last && parted === null))) {
      const [from, to] = [firstTurn(timeline), last].map((turn) => formatTurn(labelOf(loaded, turn)));
      notify('error', 'link.beyond', { place: formatTurn(wanted), from: from ?? '', to: to ?? '' });
      return false;
    }
    await holder.loadRest(loaded);
    const seed = seedWord(timeline);
    const run = createOpenRun(ports, {
      loaded,
      scenario,
      seed,
      timeline,
      name,
      hindsight: false,
      moment: moment === null || moment > last || isEnd(timeline, moment) ? null : moment,
      visit: { parted: null, release },
    });
    if (parted !== null) {
      const words = describeParting(holder.contextOf(run), parted.key, parted.total);
      run.visit = { parted: ports.words('visit.parted', words), release };
    }
    await holder.enter(run);
    return true;
  };

  /** A code carries no name: history is called what it is. */
  const nameOf = ({ loaded, timeline }: FoundRun): string =>
    ports.words(isOver(timeline) && isHistory(loaded, timeline) ? 'run.historyName' : 'run.codeName');

  const openCode: VisitingCommands['openCode'] = (reference, own) =>
    tryTo(async () => {
      if (/FPS\d/.test(reference)) return openHandedIn(reference, own);
      const read = readReference(reference);
      if (!read.ok) return notifyLink(read);
      const found = await findRun(shelf, read.code);
      if (found.ok) return enterVisit(found, read.turn, nameOf(found));
      // A bare code of an exercise names rules that only the exercise can make: those of the kept runs are tried.
      const kept = found.error.fault === 'pack' ? await findInExercises(read.code) : null;
      return kept === null ? notifyCode(found.error, found.loaded) : enterVisit(kept, read.turn, nameOf(kept));
    });

  /** Opens what a student handed in, which names its exercise: as a guest, or with `own` as the student's own run that goes on. */
  const openHandedIn = async (text: string, own?: Pick<LessonNotes, 'reflections'>): Promise<boolean> => {
    const handed = (await import('./lesson-work')).readHandedIn(text);
    if (handed === null || 'fault' in handed) {
      notify('error', `submission.${handed?.fault ?? 'empty'}`, { found: handed?.found ?? '' });
      return false;
    }
    const loaded = await holder.load(handed.exercise);
    const timeline = readCode(loaded.model, handed.run);
    if ('fault' in timeline) return notifyCode(timeline, loaded);
    if (own !== undefined) {
      await holder.loadRest(loaded);
      const seed = seedWord(timeline);
      const lesson = resumeNotes(handed, own.reflections);
      await holder.enter(
        createOpenRun(ports, { loaded, scenario: handed.exercise, seed, timeline, name: lesson.pseudonym, hindsight: false, lesson }),
      );
      return true;
    }
    return enterVisit({ scenario: handed.exercise, loaded, timeline, parted: null, release: null }, null, ports.words('run.codeName'));
  };

  const findInExercises = async (code: string): Promise<FoundRun | null> => {
    const kept = (await holder.saves.list()).map(({ scenario }) => scenario).filter(isExerciseCode);
    for (const scenario of new Set(kept)) {
      const loaded = await holder.load(scenario);
      const timeline = readCode(loaded.model, code);
      if (!('fault' in timeline)) return { ok: true, scenario, loaded, timeline, parted: null, release: null };
    }
    return null;
  };

  const openAsReleased: VisitingCommands['openAsReleased'] = async () => {
    const release = holder.open()?.visit?.release ?? null;
    if (release === null) return;
    await tryTo(async () => {
      const found = await findRun(shelf, release.code, true);
      return found.ok ? enterVisit(found, null, nameOf(found)) : notifyCode(found.error, found.loaded);
    });
  };

  const openFile: VisitingCommands['openFile'] = (text) =>
    tryTo(async () => {
      const { runs, faults } = readRunFile(text);
      const [record] = runs;
      if (faults[0] !== undefined) return notifyFile(faults[0]);
      if (record === undefined) return notifyFile({ fault: 'empty', place: 'runs', name: null });
      if (runs.length > 1) return notifyFile({ fault: 'many', place: String(runs.length), name: null });
      const packs = await shelf.listPacks();
      if (!isExerciseCode(record.scenario) && !packs.some(({ id }) => id === record.scenario))
        return notifyFile({ fault: 'shape', place: 'runs[0].scenario', name: record.name });
      const loaded = await holder.load(record.scenario);
      const { timeline, parted } = replayMoves(loaded.model, readSeed(record.seed), record.moves);
      const part = parted === null ? null : { key: parted, total: record.moves.length };
      return enterVisit({ scenario: record.scenario, loaded, timeline, parted: part, release: null }, null, record.name);
    });

  const openHistory: VisitingCommands['openHistory'] = async (scenario) => {
    await tryTo(async () => {
      const loaded = await holder.load(scenario);
      const { moves, seed } = findHistory(loaded);
      // A timeline of its own: the guest may be decided in, history may not.
      const timeline = replayTimeline(loaded, seed, moves);
      return enterVisit({ scenario, loaded, timeline, parted: null, release: null }, null, ports.words('run.historyName'));
    });
  };

  const adopt: VisitingCommands['adopt'] = async () => {
    const run = holder.open();
    if (run === null) return;
    if (run.moment === null) {
      run.visit = null;
      await holder.keep(run);
      holder.publish();
    } else await holder.enter(cutAt(run, run.moment));
    announce('status.adopted');
  };

  /** A copy of `run` that ends at the opening of `turn`. */
  const cutAt = (run: OpenRun, turn: number): OpenRun => {
    const { loaded, scenario, seed, timeline } = run;
    const moves = timeline.moves.slice(0, Math.max(0, movesBefore(timeline, turn)));
    const copy = replayTimeline(loaded, timeline.seed, moves);
    return createOpenRun(ports, {
      loaded,
      scenario,
      seed,
      timeline: copy,
      name: ports.words('run.fromName', { name: run.name, time: formatTurn(labelOf(loaded, turn)) }).slice(0, NAME_MAX),
      hindsight: true,
    });
  };

  const showMoment: VisitingCommands['showMoment'] = (turn) => {
    const run = holder.open();
    if (run === null) return;
    const isPast = turn !== null && turn >= firstTurn(run.timeline) && !isEnd(run.timeline, turn);
    const moment = isPast ? turn : null;
    if (moment === run.moment) return;
    run.moment = moment;
    holder.publish();
  };

  const exportRun: VisitingCommands['exportRun'] = () => {
    const run = holder.open();
    if (run === null) return null;
    return writeRunFile([toSavedRun(run.timeline, { ...run, saved: ports.now() })]);
  };

  return { openCode, openFile, openHistory, openAsReleased, adopt, showMoment, exportRun };
}

/** Longest name of a run. */
const NAME_MAX = 80;

function replayTimeline(loaded: LoadedScenario, seed: Timeline['seed'], moves: readonly Timeline['moves'][number][]): Timeline {
  const timeline = openTimeline(loaded.model, seed);
  for (const move of moves) pushMove(timeline, move);
  return timeline;
}

/** True when `turn` is at or past the last moment of the run, which is then shown as it stands. */
function isEnd(timeline: Timeline, turn: number): boolean {
  const before = movesBefore(timeline, turn);
  return before < 0 || before === timeline.moves.length;
}

function labelOf(loaded: LoadedScenario, turn: number): HalfYear {
  return labelTurn({ timeline: { model: loaded.model } as Timeline }, turn);
}

/** Turn index of a half-year in the scenario's calendar, also before its start or after its end. */
function turnOf({ model }: LoadedScenario, { year, half }: HalfYear): number {
  const { start } = model.scenario;
  return (year - start.year) * 2 + half - start.half;
}
