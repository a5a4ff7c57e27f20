/** A pool of workers behind the store's lab port: hands out tasks, watches for silence, replaces a dead worker once and then says so. */
import type { LabListener, LabPort } from '../store/index';

type Scenario = Parameters<LabPort['work']>[0];
type Task = Parameters<LabPort['work']>[1][number];
type Result = Parameters<LabListener['onPart']>[0];

/** The part of a worker that the pool uses; the tests give their own. */
export interface PoolWorker {
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  readonly postMessage: (message: unknown) => void;
  readonly terminate: () => void;
}

export interface LabWorkersOptions {
  readonly spawn: () => PoolWorker;
  readonly count: number;
  /** A worker that has a task and says nothing for so long is dead: no task takes a tenth of it. */
  readonly silenceMs?: number;
}

const SILENCE_MS = 5000;

interface Job {
  readonly scenario: Scenario;
  readonly waiting: { readonly task: Task; readonly index: number }[];
  readonly listener: LabListener;
  left: number;
  restarts: number;
}

interface Slot {
  worker: PoolWorker | null;
  scenario: Scenario | null;
  /** What it is doing now. */
  doing: { readonly id: number; readonly job: Job; readonly task: Task; readonly index: number } | null;
  timer: ReturnType<typeof setTimeout> | null;
}

/** A pool over `spawn`. Workers are made when they are first needed and live as long as the page. */
export function createLabWorkers({ spawn, count, silenceMs = SILENCE_MS }: LabWorkersOptions): LabPort {
  const slots = Array.from({ length: count }, (): Slot => ({ worker: null, scenario: null, doing: null, timer: null }));
  const jobs: Job[] = [];
  let nextId = 1;

  const rest = (slot: Slot): void => {
    if (slot.timer !== null) clearTimeout(slot.timer);
    slot.timer = null;
    slot.doing = null;
  };

  const bury = (slot: Slot): void => {
    slot.worker?.terminate();
    slot.worker = null;
    slot.scenario = null;
    rest(slot);
  };

  const drop = (job: Job): void => {
    const at = jobs.indexOf(job);
    if (at >= 0) jobs.splice(at, 1);
  };

  const mourn = (slot: Slot): void => {
    const { doing } = slot;
    bury(slot);
    if (doing === null || !jobs.includes(doing.job)) return feed();
    const { job, task, index } = doing;
    // Every worker may die once in a piece of work: its task goes to the one that takes its place.
    if (job.restarts >= count) {
      drop(job);
      job.listener.onFault('stopped');
    } else {
      job.restarts++;
      job.waiting.unshift({ task, index });
      job.listener.onFault('restarted');
    }
    feed();
  };

  const hear = (slot: Slot, message: { readonly id: number; readonly result?: Result; readonly fault?: string }): void => {
    const { doing } = slot;
    if (doing === null || doing.id !== message.id) return;
    rest(slot);
    const { job, index } = doing;
    if (jobs.includes(job)) {
      if (message.result === undefined) {
        drop(job);
        job.listener.onFault('stopped');
      } else {
        job.left--;
        job.listener.onPart(message.result, index);
        if (job.left === 0) {
          drop(job);
          job.listener.onDone();
        }
      }
    }
    feed();
  };

  const ready = (slot: Slot, scenario: Scenario): PoolWorker => {
    const worker = slot.worker ?? spawn();
    if (slot.worker === null) {
      slot.worker = worker;
      worker.onmessage = ({ data }) => hear(slot, data as Parameters<typeof hear>[1]);
      worker.onerror = () => mourn(slot);
    }
    if (slot.scenario !== scenario) {
      slot.scenario = scenario;
      worker.postMessage({ kind: 'open', scenario });
    }
    return worker;
  };

  const give = (slot: Slot, job: Job): void => {
    const next = job.waiting.shift();
    if (next === undefined) return;
    const id = nextId++;
    slot.doing = { id, job, ...next };
    slot.timer = setTimeout(() => mourn(slot), silenceMs);
    try {
      ready(slot, job.scenario).postMessage({ kind: 'task', id, task: next.task });
    } catch {
      mourn(slot);
    }
  };

  const feed = (): void => {
    for (const slot of slots) {
      if (slot.doing !== null) continue;
      // The newest piece of work first: it is what is being looked at.
      const job = jobs.findLast(({ waiting }) => waiting.length > 0);
      if (job === undefined) return;
      give(slot, job);
    }
  };

  return {
    warm: (scenario) => {
      for (const slot of slots) {
        try {
          if (slot.doing === null) ready(slot, scenario);
        } catch {
          bury(slot);
        }
      }
    },
    work: (scenario, tasks, listener) => {
      const job: Job = { scenario, waiting: tasks.map((task, index) => ({ task, index })), listener, left: tasks.length, restarts: 0 };
      if (tasks.length === 0) {
        listener.onDone();
        return () => undefined;
      }
      jobs.push(job);
      feed();
      return () => drop(job);
    },
  };
}
