/** What `pillars sweep` and its threads say to each other. */
import type { Scenario } from '../engine/index';
import type { SweepFormat, SweepOptions, SweepUnit } from '../lab/index';

export interface SweepWorkerData {
  readonly scenario: Scenario;
  readonly format: SweepFormat;
  readonly options: SweepOptions;
}

/** `place` is the task's place among all of a run. */
export interface SweepTask {
  readonly place: number;
  readonly units: readonly SweepUnit[];
}

export interface SweepTaskResult {
  readonly place: number;
  /** The rows' lines, each with its end. */
  readonly text: string;
}
