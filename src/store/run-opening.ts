/** Commands that open a run: a new one, a kept one, a copy of the open one, one behind a replay code. */
import { readSeed } from '../engine/index';
import { createFindings } from './findings';
import { replayMoves, toSavedRun } from './open-run';
import type { Ports } from './ports';
import { createNotes } from './lesson-notes';
import { readNotes } from './read-notes';
import type { RunHolder } from './run-holder';
import { describeParting } from './run-parting';
import type { OpenRun } from './run-record';
import type { SessionCommands } from './session';
import { currentTurn, movesBefore } from './timeline';

type OpeningCommands = Pick<SessionCommands, 'startRun' | 'continueRun' | 'fork' | 'restart'> & {
  /** Opens a timeline of the studio as a run of its own, to be read or played on. */
  readonly openWhatIf: (run: Pick<NewRun, 'loaded' | 'scenario' | 'seed' | 'timeline' | 'name'>) => Promise<void>;
};

type NewRun = Pick<OpenRun, 'loaded' | 'scenario' | 'seed' | 'timeline' | 'name' | 'hindsight'> &
  Partial<Pick<OpenRun, 'visit' | 'moment' | 'tags' | 'lesson'>>;

/** A run as it is opened, with an id of its own. */
export function createOpenRun(ports: Pick<Ports, 'now' | 'freshSeed'>, run: NewRun): OpenRun {
  return {
    visit: null,
    moment: null,
    tags: [],
    lesson: null,
    ...run,
    id: `run-${ports.now().toString(36)}-${ports.freshSeed()}`,
    readOnly: false,
    turnEnd: null,
    findings: createFindings(),
  };
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

  const create = (run: NewRun): OpenRun => createOpenRun(ports, run);

  const startRun: OpeningCommands['startRun'] = ({ scenario, seed: wanted, name, quiet = false, cabinet = null }) =>
    begin(async () => {
      if (quiet) store.setState({ quiet });
      const loaded = await holder.load(scenario);
      const seed = wanted.trim() === '' ? ports.freshSeed() : wanted.trim().slice(0, 80);
      const { timeline } = replayMoves(loaded.model, readSeed(seed), []);
      // History has played until here, so the news speaks of papers that the first words do not hold; a checkpoint asks about shocks that are told later.
      if (currentTurn(timeline) > 0 || loaded.pack.exercise !== undefined) await holder.loadRest(loaded);
      const title = name ?? ports.words('run.name', { seed });
      const lesson = loaded.pack.exercise === undefined ? null : createNotes(title, cabinet);
      await holder.enter(create({ loaded, scenario, seed, timeline, name: title, hindsight: false, lesson }));
    });

  const continueRun: OpeningCommands['continueRun'] = (id) =>
    begin(async () => {
      const record = await saves.find(id);
      if (record === undefined) throw new RangeError('no such run');
      const { scenario, seed, name, hindsight, tags = [] } = record;
      const loaded = await holder.load(scenario);
      if (record.turn > 0 || loaded.pack.exercise !== undefined) await holder.loadRest(loaded);
      const { timeline, parted, replayed } = replayMoves(loaded.model, readSeed(seed), record.moves);
      if (parted === null) {
        await holder.enter({
          ...create({ loaded, scenario, seed, timeline, name, hindsight, tags, lesson: readNotes(record.lesson) }),
          id,
        });
        return;
      }
      // The old record stays as it is: what could be replayed opens as a copy.
      await holder.loadRest(loaded);
      const copy = create({ loaded, scenario, seed, timeline, name, hindsight: true, tags });
      await holder.enter(copy);
      notify('warning', 'run.parted', { ...describeParting(holder.contextOf(copy), parted, record.moves.length), replayed });
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

  const openWhatIf: OpeningCommands['openWhatIf'] = (run) => begin(() => holder.enter(createOpenRun(ports, { ...run, hindsight: true })));

  return { startRun, continueRun, fork, restart, openWhatIf };
}
