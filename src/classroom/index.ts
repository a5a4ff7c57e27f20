/** The classroom: what a run says about itself. */
export { computeAlignment, computeFit, computePosition, type Declaration, type FitReport } from './alignment';
export { ARCHETYPES, createArchetypes, type ArchetypeId } from './archetypes';
export { runConformance, type ConformanceInput } from './conformance-run';
export { codingOf, decisionsOf, readCodebook, type Codebook, type Coding, type Decision } from './decision';
export { computeOpenDoors, computeSectorSpread, type OpenDoors, type SectorSpread } from './doors';
export {
  COMPONENTS,
  computeComponents,
  computeDiversification,
  computeDiversity,
  computeEngagement,
  computeLockIn,
  type Component,
  type ComponentBalance,
} from './engagement';
export { JITTER_PCT, jitterDecisions } from './jitter';
export { computeGauge, type Gauge, type Posterior } from './observers';
export { computeProfile, DECISIONS_MIN, type HedgingProfile, type ProfileLabel, type ProfileOptions } from './profile';
export { computePairwise, listRivalrySteps, type PairwiseMeasures, type RivalryStep } from './rivalry';
export { computeRunProfile, type RunProfile } from './run-profile';
export { DEFAULT_BLOCS, type Blocs } from './weights';
export { computeNotTakingSides, computeOffsetting, listWindowViews, type Window, type WindowView } from './windows';
