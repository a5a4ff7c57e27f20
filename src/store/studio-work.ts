/** One piece of long work at a time of each kind: begin, count, cancel, report. */
import type { Scenario } from '../engine/index';
import type { LabResult, LabTask } from '../lab/index';
import type { LabPort } from './lab-port';
import type { WorkState } from './studio-views';

export const IDLE: WorkState = { status: 'idle', restarted: false, done: 0, wanted: 0, firstMs: 0, ms: 0 };

export interface Worker {
  readonly begin: (scenario: Scenario, tasks: readonly LabTask[], onPart: (result: LabResult, index: number) => void) => void;
  readonly cancel: () => void;
}

/** Runs work through `lab`; `show` hears every step. A new piece takes the place of the one before. */
export function createWorker(lab: LabPort, now: () => number, show: (state: WorkState) => void): Worker {
  let stop: (() => void) | null = null;
  let state = IDLE;
  const set = (change: Partial<WorkState>): void => {
    state = { ...state, ...change };
    show(state);
  };
  return {
    begin: (scenario, tasks, onPart) => {
      stop?.();
      const began = now();
      let isFirst = true;
      state = { ...IDLE, status: 'working', wanted: tasks.length };
      show(state);
      stop = lab.work(scenario, tasks, {
        onPart: (result, index) => {
          onPart(result, index);
          const ms = now() - began;
          set({ done: state.done + 1, ms, ...(isFirst ? { firstMs: ms } : {}) });
          isFirst = false;
        },
        onDone: () => set({ status: 'done', ms: now() - began }),
        onFault: (fault) => set(fault === 'restarted' ? { restarted: true } : { status: 'stopped' }),
      });
    },
    cancel: () => {
      stop?.();
      stop = null;
      if (state.status === 'working') set({ status: 'cancelled' });
    },
  };
}

/** Bounds of parts of `count` continuations: small ones first, for a first picture at once. */
export function cutParts(count: number, sizes: readonly number[]): { readonly from: number; readonly to: number }[] {
  const parts: { from: number; to: number }[] = [];
  for (let from = 0; from < count; ) {
    const to = Math.min(count, from + (sizes[Math.min(parts.length, sizes.length - 1)] ?? count));
    parts.push({ from, to });
    from = to;
  }
  return parts;
}
