/** Sweeps: thousands of campaigns as rows, in shards that merge. */
export { mergeSweeps, type MergedSweep, type SweepFile } from './merge';
export { findResumePoint, type FileLine, type ResumePoint, type ShardFile } from './resume';
export {
  countShard,
  countUnits,
  parsePlan,
  parseShard,
  SweepError,
  unitAt,
  type Shard,
  type SweepPlan,
  type SweepUnit,
} from './sweep-plan';
export { computeRow, formatPack, type SweepOptions, type SweepRow } from './sweep-row';
export { formatColumns, formatOfName, formatRow, readRow, SWEEP_FORMATS, type SweepColumns, type SweepFormat } from './sweep-text';
