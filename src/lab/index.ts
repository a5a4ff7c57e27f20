/** The lab: many games without a screen. */
export { computeAutopsy, type AutopsyFinding } from './autopsy';
export { calibrate, type Calibration, type CalibratedSeries } from './calibrate';
export { traceMoves, traceRun, type Trace } from './trace-run';
export { runConformance, type ConformanceInput } from './conformance-run';
export { playGame, replayHashes, type PlayedGame, type PlayOptions } from './play-game';
export { simulate, type SimulationReport } from './simulate';
