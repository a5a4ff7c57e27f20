/** Opens what a package carries: the exercise, and the learning platform around it, if there is one. */
import { decodeExercise, type ScormApi } from '../classroom/index';
import type { Session } from '../store/index';
import { followLms, type LmsPage } from './follow-lms';

const page: LmsPage = {
  elapsedMs: () => performance.now(),
  onLeave: (listener) => window.addEventListener('pagehide', listener),
  onReturn: (listener) => window.addEventListener('pageshow', ({ persisted }) => persisted && listener()),
  reload: () => window.location.reload(),
};

/** Begins or resumes the exercise `code` of a package; without a platform nothing is said of one. */
export async function openPackage(session: Session, code: string, api: ScormApi | null): Promise<void> {
  const begin = (exercise: string): Promise<void> => beginExercise(session, exercise);
  if (api === null) await begin(code);
  else await followLms({ session, api, page, begin, exercise: code });
}

/** A code that cannot be read leaves the title page, where a scenario can be chosen. */
async function beginExercise(session: Session, code: string): Promise<void> {
  const read = decodeExercise(code);
  if (!read.ok) return;
  const { scenario, seed } = read.exercise;
  await session.startRun({ scenario, seed, quiet: true });
}
