/** Commands that open a run: a new one, a kept one, a copy of the open one, one behind a replay code. */
import { readSeed, type CodeError } from '../engine/index';
import { labelTurn } from './context';
import { createFindings } from './findings';
import { readCode, replayMoves, toSavedRun, type LoadedScenario } from './open-run';
import type { RunHolder } from './run-holder';
import type { OpenRun } from './run-record';
import type { SessionCommands } from './session';
import { currentTurn, movesBefore, type Timeline } from './timeline';

type OpeningCommands = Pick<SessionCommands, 'startRun' | 'continueRun' | 'fork' | 'restart' | 'openCode'> & {
  /** Opens a timeline of the studio as a run of its own, to be read or played on. */
  readonly openWhatIf: (run: Pick<NewRun, 'loaded' | 'scenario' | 'seed' | 'timeline' | 'name'>) => Promise<void>;
};

type NewRun = Pick<OpenRun, 'loaded' | 'scenario' | 'seed' | 'timeline' | 'name' | 'hindsight'>;

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
    id: `run-${ports.now().toString(36)}-${ports.freshSeed()}`,
    readOnly: false,
    turnEnd: null,
    findings: createFindings(),
  });

  const startRun: OpeningCommands['startRun'] = ({ scenario, seed: wanted, name, quiet = false }) =>
    begin(async () => {
      if (quiet) store.setState({ quiet });
      const loaded = await holder.load(scenario);
      const seed = wanted.trim() === '' ? ports.freshSeed() : wanted.trim().slice(0, 80);
      const { timeline } = replayMoves(loaded.model, readSeed(seed), []);
      // History has played until here, so the news speaks of papers that the first words do not hold.
      if (currentTurn(timeline) > 0) await holder.loadRest(loaded);
      await holder.enter(create({ loaded, scenario, seed, timeline, name: name ?? ports.words('run.name', { seed }), hindsight: false }));
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
        await holder.enter({ ...create({ loaded, scenario, seed, timeline, name, hindsight }), id });
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
    if (from !== null) await startRun({ scenario: from.scenario, seed: from.seed });
  };

  const openCode: OpeningCommands['openCode'] = async (code) => {
    try {
      return await openCodeOf(code);
    } catch {
      notify('error', 'scenario.unreachable');
      return false;
    }
  };

  const openCodeOf = async (code: string): Promise<boolean> => {
    let refused: { error: CodeError; loaded: LoadedScenario } | null = null;
    for (const { id: scenario } of ports.scenarios.choices) {
      const loaded = await holder.load(scenario);
      const read = readCode(loaded.model, code);
      if ('fault' in read) {
        // "Belongs to another scenario" says least; any other fault is the one to tell.
        if (refused === null || refused.error.fault === 'pack') refused = { error: read, loaded };
        continue;
      }
      await holder.loadRest(loaded);
      const seed = read.seed.history ? 'history' : String(read.seed.value);
      await holder.enter(create({ loaded, scenario, seed, timeline: read, name: ports.words('run.codeName'), hindsight: false }));
      return true;
    }
    if (refused !== null) notifyCode(refused.error, refused.loaded);
    return false;
  };

  const notifyCode = (error: CodeError, loaded: LoadedScenario): void => {
    const label = labelTurn({ timeline: { model: loaded.model } as Timeline }, Math.max(0, error.place));
    notify('error', `code.${error.fault}`, { place: error.place, year: label.year, half: label.half });
  };

  const openWhatIf: OpeningCommands['openWhatIf'] = (run) => begin(() => holder.enter(create({ ...run, hindsight: true })));

  return { startRun, continueRun, fork, restart, openCode, openWhatIf };
}
