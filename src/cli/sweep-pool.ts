/** Threads for a sweep: tasks go out as threads fall free, and results come back in the order of the tasks. */
import { Worker } from 'node:worker_threads';
import type { SweepTask, SweepTaskResult, SweepWorkerData } from './sweep-protocol';

export interface SweepPool {
  /** Bundled worker (see `bundle-worker.ts`). */
  readonly entry: URL;
  readonly data: SweepWorkerData;
  readonly threads: number;
}

/** Tasks that may be out or waiting for an earlier one, for each thread: bounds the memory. */
const AHEAD = 6;

/**
 * Does `tasks` and gives each result to `write`, in order. A thread that dies is replaced once and its task done again; the second
 * death ends everything with its error.
 */
export function runPool(
  { entry, data, threads }: SweepPool,
  tasks: Iterable<SweepTask>,
  write: (result: SweepTaskResult) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const source = tasks[Symbol.iterator]();
    const waiting = new Map<number, SweepTaskResult>();
    const workers = new Set<Worker>();
    const idle: Worker[] = [];
    let again: SweepTask | null = null;
    let next = 0;
    let isDry = false;
    let deaths = 0;
    let out = 0;

    const finish = (error: Error | null): void => {
      for (const worker of workers) void worker.terminate();
      workers.clear();
      if (error === null) resolve();
      else reject(error);
    };
    const takeTask = (): SweepTask | null => {
      if (again !== null) {
        const task = again;
        again = null;
        return task;
      }
      if (isDry || out + waiting.size >= AHEAD * threads) return null;
      const taken = source.next();
      isDry = taken.done === true;
      return taken.done === true ? null : taken.value;
    };
    const feed = (): void => {
      for (let worker = idle.pop(); worker !== undefined; worker = idle.pop()) {
        const task = takeTask();
        if (task === null) {
          idle.push(worker);
          break;
        }
        out++;
        current.set(worker, task);
        worker.postMessage(task);
      }
      if (isDry && out === 0 && again === null && waiting.size === 0) finish(null);
    };
    const current = new Map<Worker, SweepTask>();
    const settle = (worker: Worker, result: SweepTaskResult): void => {
      current.delete(worker);
      out--;
      idle.push(worker);
      waiting.set(result.place, result);
      for (let ready = waiting.get(next); ready !== undefined; ready = waiting.get(next)) {
        waiting.delete(next++);
        write(ready);
      }
      feed();
    };
    const hire = (): void => {
      const worker = new Worker(entry, { workerData: data });
      workers.add(worker);
      idle.push(worker);
      worker.on('message', (result: SweepTaskResult) => {
        try {
          settle(worker, result);
        } catch (error) {
          finish(error instanceof Error ? error : new Error(String(error)));
        }
      });
      const bury = (error: Error): void => {
        if (!workers.delete(worker)) return;
        const task = current.get(worker);
        if (current.delete(worker)) out--;
        const place = idle.indexOf(worker);
        if (place >= 0) idle.splice(place, 1);
        if (++deaths > 1) {
          finish(error);
          return;
        }
        if (task !== undefined) again = task;
        hire();
        feed();
      };
      worker.on('error', (error) => bury(error instanceof Error ? error : new Error(String(error))));
      worker.on('exit', (code) => bury(new Error(`a thread of the sweep ended with code ${code}`)));
    };
    for (let k = 0; k < threads; k++) hire();
    feed();
  });
}
