/** The class board: many runs on one page. */
export { BOARD_MAX, isBoardFile, readBoardFile, writeBoardFile, type BoardEntry, type BoardFile, type BoardFileError } from './board-file';
export {
  averageMatrices,
  computeStandingBands,
  countAims,
  profileClassRun,
  recodeDecisions,
  type AimTally,
} from './class-figures';
export { computeClassRun, LEFT, type AimResult, type ClassAnswer, type ClassRun } from './class-run';
export { writeCsv, type CsvCell } from './csv';
export { CODES_MAX, findCodes, NAME_MAX, REPORT_MAX, type FoundEntry } from './find-codes';
export { readEntry, type EntryFault, type ReadEntry } from './read-entry';
export { computeEntropy, computeMean, computeSpread, type Spread } from './spread';
export { listSplits, type Split } from './splits';
export { sliceSwings, SWING_RUNS_MAX, type Swing, type SwingReport } from './swings';
export { ALIKE_MIN, findTwins, type Twin } from './twins';
