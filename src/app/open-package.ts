/** Opens what a package carries: the exercise, and the learning platform around it, if there is one. */
import type { ScormApi } from '../classroom/index';
import type { Session } from '../store/index';
import { followLms, type LmsPage } from './follow-lms';

const page: LmsPage = {
  elapsedMs: () => performance.now(),
  onLeave: (listener) => window.addEventListener('pagehide', listener),
  onReturn: (listener) => window.addEventListener('pageshow', ({ persisted }) => persisted && listener()),
  reload: () => window.location.reload(),
};

/**
 * Shows or resumes the exercise `code` of a package; without a platform nothing is said of one. Resolves to what hands in: true when the
 * platform has taken everything; null where there is none.
 */
export async function openPackage(session: Session, code: string, api: ScormApi | null): Promise<(() => boolean) | null> {
  // Without an exercise the title page stays, where a scenario can be chosen.
  const begin = (exercise: string): void => {
    if (exercise !== '' && session.store.getState().run === null) session.show('lesson', exercise);
  };
  if (api !== null) return followLms({ session, api, page, begin, exercise: code });
  begin(code);
  return null;
}
