/** The pool of workers: every task once, a death mended once and then told, nothing heard after a stop. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLabWorkers, type PoolWorker } from '../../src/platform';
import type { LabListener } from '../../src/store';

type Behaviour = 'works' | 'silent' | 'dies';

let made: Behaviour[];
let open: { worker: PoolWorker; behaviour: Behaviour }[];

/** A worker that answers with the task's own number, at once; or never; or dies at its first task. */
function makeWorker(behaviour: Behaviour): PoolWorker {
  const worker: PoolWorker = {
    onmessage: null,
    onerror: null,
    terminate: () => undefined,
    postMessage: (message) => {
      const { kind, id, task } = message as { kind: string; id: number; task: { at: number } };
      if (kind !== 'task' || behaviour === 'silent') return;
      queueMicrotask(() => {
        if (behaviour === 'dies') worker.onerror?.(new Event('error') as ErrorEvent);
        else worker.onmessage?.({ data: { id, result: { kind: 'search', found: [], at: task.at } } } as unknown as MessageEvent);
      });
    },
  };
  open.push({ worker, behaviour });
  return worker;
}

beforeEach(() => {
  vi.useFakeTimers();
  made = [];
  open = [];
});
afterEach(() => vi.useRealTimers());

const scenario = { id: 'toy' } as never;
const tasks = Array.from({ length: 20 }, (_, at) => ({ kind: 'search', at }) as never);

function listen() {
  const heard: { parts: number[]; faults: string[]; done: number } = { parts: [], faults: [], done: 0 };
  const listener: LabListener = {
    onPart: (_, index) => heard.parts.push(index),
    onFault: (fault) => heard.faults.push(fault),
    onDone: () => heard.done++,
  };
  return { heard, listener };
}

function pool(behaviours: Behaviour[], count = 2) {
  made = [...behaviours];
  return createLabWorkers({ spawn: () => makeWorker(made.shift() ?? 'works'), count, silenceMs: 1000 });
}

const inOrder = (parts: readonly number[]) => [...parts].sort((a, b) => a - b);

describe('workers', () => {
  test('do every task once', async () => {
    const { heard, listener } = listen();
    pool(['works', 'works']).work(scenario, tasks, listener);
    await vi.advanceTimersByTimeAsync(10);
    expect(inOrder(heard.parts)).toEqual(tasks.map((_, index) => index));
    expect(heard).toMatchObject({ done: 1, faults: [] });
  });

  test.each<Behaviour>(['dies', 'silent'])('one that %s is replaced once, says so, and no task is lost', async (behaviour) => {
    const { heard, listener } = listen();
    pool([behaviour, 'works', 'works']).work(scenario, tasks, listener);
    await vi.advanceTimersByTimeAsync(2500);
    expect(heard.faults).toEqual(['restarted']);
    expect(inOrder(heard.parts)).toEqual(tasks.map((_, index) => index));
    expect(heard.done).toBe(1);
    expect(open).toHaveLength(3);
  });

  test('that die again are reported, and the work stops', async () => {
    const { heard, listener } = listen();
    pool(Array.from({ length: 9 }, () => 'dies' as const)).work(scenario, tasks, listener);
    await vi.advanceTimersByTimeAsync(5000);
    expect(heard.faults).toEqual(['restarted', 'restarted', 'stopped']);
    expect(heard).toMatchObject({ done: 0, parts: [] });
  });

  test('are not heard of after a stop, and take up the next work', async () => {
    const first = listen();
    const second = listen();
    const lab = pool(['works', 'works']);
    const stop = lab.work(scenario, tasks, first.listener);
    stop();
    lab.work(scenario, tasks, second.listener);
    await vi.advanceTimersByTimeAsync(10);
    expect(first.heard).toMatchObject({ parts: [], done: 0 });
    expect(second.heard.done).toBe(1);
  });

  test('nothing to do is done', () => {
    const { heard, listener } = listen();
    pool([]).work(scenario, [], listener);
    expect(heard.done).toBe(1);
    expect(open).toHaveLength(0);
  });
});
