/** The targets of the fuzzer. A reader of files, codes or reports that takes what others wrote belongs on this list. */
import { createBoardFileTarget, createClassReportTarget } from './class-report-target';
import { createExpressionTarget } from './expression-target';
import { createReplayTarget } from './replay-target';
import { createRunLibraryTarget } from './run-library-target';
import { createSavedRunTarget } from './saved-run-target';
import { createScenarioTarget } from './scenario-target';
import type { Target } from './target';
import { createExerciseTarget, createSubmissionTarget } from './token-code-target';

/** Makers of targets by name; each is made when it is wanted. */
export const TARGETS: Readonly<Record<string, () => Target>> = {
  scenarios: createScenarioTarget,
  expressions: createExpressionTarget,
  'replay-codes': createReplayTarget,
  'run-library': createRunLibraryTarget,
  'saved-runs': createSavedRunTarget,
  'class-reports': createClassReportTarget,
  'board-files': createBoardFileTarget,
  'exercise-codes': createExerciseTarget,
  submissions: createSubmissionTarget,
};
