/** What if: flips, continuations under other luck, the worth of decisions, the atlas. */
export { atlasSeed, atlasWidth, findTurningPoints, playAtlas, type TurningPoint } from './atlas';
export { continueRun, readPlan, type Continued, type Plan, type Policy } from './continue-run';
export {
  addChange,
  changeOf,
  changeRun,
  flipRun,
  isSameDecision,
  listFlips,
  listFlipsHere,
  listTurns,
  planOf,
  type Change,
  type ChangedRun,
  type Flip,
} from './flips';
export {
  createFollower,
  joinSamples,
  judgeDecision,
  judgeLuck,
  sampleDecision,
  type DecisionImpact,
  type DecisionLuck,
  type DecisionSample,
} from './impact';
export { findPolicy, runTask, type LabResult, type LabTask, type PolicyId } from './lab-task';
export { compareChances, listChances, type ChanceReason, type ComparedChance, type DrawnChance } from './list-chances';
export {
  listEndColumns,
  playOn,
  rollOut,
  saltOf,
  summariseRows,
  valueRow,
  type EndColumns,
  type OptionOdds,
} from './rollouts';
export { rankFlips, tryFlips, type FoundFlip } from './search-flips';
export { meanOf, percentilesOf, shareOf, type Mean, type Share } from './shares';
