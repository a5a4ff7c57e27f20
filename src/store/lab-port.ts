/** Long work done apart: what the studio asks of the platform, and the way to do without. */
import { compile, type Model, type Scenario } from '../engine/index';
import { runTask, type LabResult, type LabTask } from '../lab/index';

export interface LabListener {
  /** A task is done; `index` is its place in the list. Parts come in any order. */
  readonly onPart: (result: LabResult, index: number) => void;
  readonly onDone: () => void;
  /** "restarted": a worker died, its task was given to a new one. "stopped": it died again, or the work itself failed; nothing more comes. */
  readonly onFault: (fault: 'restarted' | 'stopped') => void;
}

/** Does tasks of one scenario, on as many workers as the machine has cores for. */
export interface LabPort {
  /** Gets ready, so that the first part comes at once. */
  readonly warm: (scenario: Scenario) => void;
  /** Begins; calling the answer stops it, and nothing is heard of it again. */
  readonly work: (scenario: Scenario, tasks: readonly LabTask[], listener: LabListener) => () => void;
}

/** The same work between frames, one task at a time, for a browser without workers. */
export function createIdleLab(whenIdle: (work: () => void) => void): LabPort {
  const models = new WeakMap<Scenario, Model>();
  const modelOf = (scenario: Scenario): Model => {
    const model = models.get(scenario) ?? compile(scenario);
    models.set(scenario, model);
    return model;
  };
  return {
    warm: () => undefined,
    work: (scenario, tasks, { onPart, onDone, onFault }) => {
      let isStopped = false;
      const goOn = (index: number): void => {
        if (isStopped) return;
        const task = tasks[index];
        if (task === undefined) {
          onDone();
          return;
        }
        let result: LabResult;
        try {
          result = runTask(modelOf(scenario), task);
        } catch {
          onFault('stopped');
          return;
        }
        onPart(result, index);
        whenIdle(() => goOn(index + 1));
      };
      whenIdle(() => goOn(0));
      return () => {
        isStopped = true;
      };
    },
  };
}
