/** The lab: many games without a screen. */
export { computeAutopsy, type AutopsyFinding } from './autopsy';
export { runConformance, type ConformanceInput } from './conformance-run';
export { playGame, replayHashes, type PlayedGame, type PlayOptions } from './play-game';
export { simulate, type SimulationReport } from './simulate';
