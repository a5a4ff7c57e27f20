/** The lab: many games without a screen. */
export { computeAutopsy, sliceAutopsy, type AutopsyFinding } from './autopsy';
export { computeBalance, type BalanceReport, type Gate } from './balance';
export { calibrate, type Calibration, type CalibratedSeries } from './calibrate';
export { keepCheckpoints, listCheckpointStates, type CheckpointKeeper } from './checkpoint-states';
export {
  computeInsurance,
  computeRunInsurance,
  coverOf,
  type CheckpointCover,
  type Difference,
  type InsuranceReport,
  type ShockCover,
} from './insurance';
export { playGame, replayHashes, type PlayedGame, type PlayOptions } from './play-game';
export { computePremium, playSinglePowers, type Premium, type SinglePowerRun } from './premium';
export { simulate, type SimulationReport } from './simulate';
export * from './studio/index';
export * from './sweep/index';
export { writeTranscript, type Texts } from './transcript';
export { traceMoves, traceRun, type Trace } from './trace-run';
