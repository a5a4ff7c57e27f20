/** The classroom: what a run says about itself. */
export { computeAlignment, computeFit, computePosition, type Declaration, type FitReport } from './alignment';
export {
  ARCHETYPE_FIGURES,
  JITTERED_ROOM,
  judgeArchetypes,
  SHIPPED_ROOM,
  tabulateArchetypes,
  type ArchetypeTable,
  type OrderCheck,
  type OrderRoom,
} from './archetype-order';
export { ARCHETYPES, createArchetypes, type ArchetypeId } from './archetypes';
export * from './board/index';
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
export {
  CHECKPOINTS_MAX,
  cleanSeed,
  decodeExercise,
  encodeExercise,
  EXERCISE_MAX,
  exerciseMark,
  fitsExercise,
  INJECTS_MAX,
  PLAIN_EXERCISE,
  type Exercise,
  type Inject,
} from './exercise';
export {
  cleanPseudonym,
  decodeSubmission,
  encodeSubmission,
  findSubmissions,
  SUBMISSION_MAX,
  type CheckpointAnswer,
  type Dissent,
  type FoundCode,
  type OwnTag,
  type Submission,
} from './submission';
export type { TokenError, TokenFault } from './token-code';
export { MANIFEST_FILE } from './scorm-manifest';
export { LAUNCH_FILE, listPackageFiles, packScorm, PACKAGE_META, type PackageOptions } from './scorm-package';
export {
  openScormAttempt,
  type ScormApi,
  type ScormAttempt,
  type ScormDecision,
  type ScormFault,
  type ScormReport,
} from './scorm-run-time';
export { applyExercise, injectId, judgeExercise, listInjectTexts, moveAmount, spanOf, type ExerciseFault } from './apply-exercise';
export { countCards, dealPrivateAims, listDissent, type CardCount } from './cabinet-table';
export {
  computeLessonReport,
  listTurnsOfMoves,
  selectMovesToTag,
  TAGS_WANTED,
  type JudgedPrediction,
  type JudgedTag,
  type LessonReport,
} from './lesson-report';
export {
  BRIER_OF_NO_IDEA,
  computeBrier,
  computeBrierSkill,
  judgeQuestions,
  listQuestions,
  type Forecast,
  type Question,
} from './predictions';
export { suggestPseudonym } from './pseudonyms';
