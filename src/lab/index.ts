/** The lab: many games without a screen. */
export { computeAutopsy, type AutopsyFinding } from './autopsy';
export { playGame, replayHashes, type PlayedGame, type PlayOptions } from './play-game';
export { simulate, type SimulationReport } from './simulate';
