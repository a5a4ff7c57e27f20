/** Keeps a learning platform in step with the session: the run that was suspended comes back, every decision is written. */
import { openScormAttempt, type ScormApi, type ScormAttempt } from '../classroom/index';
import type { Session } from '../store/index';
import { loadLaterWords } from '../ui/index';

/** What the page tells and does. */
export interface LmsPage {
  /** Milliseconds since the page was opened. */
  readonly elapsedMs: () => number;
  readonly onLeave: (listener: () => void) => void;
  /** Called when the browser shows the very same page again, whose attempt has ended. */
  readonly onReturn: (listener: () => void) => void;
  readonly reload: () => void;
}

interface Parts {
  readonly session: Session;
  readonly api: ScormApi;
  readonly page: LmsPage;
  /** Opens the exercise for whoever begins it. */
  readonly begin: (exercise: string) => Promise<void>;
  /** Code of the exercise that the package carries; the platform's own launch text is asked first. */
  readonly exercise: string;
}

/** Opens the attempt and follows the session until the page is left. */
export async function followLms({ session, api, page, begin, exercise }: Parts): Promise<void> {
  await loadLaterWords();
  const attempt = openScormAttempt(api, page.elapsedMs);
  if (attempt === null) {
    session.tell('warning', 'lms.closed');
    await begin(exercise);
    return;
  }
  page.onLeave(attempt.finish);
  page.onReturn(page.reload);
  const resumed = await resume(session, attempt);
  if (resumed === null) await begin(attempt.launchData.trim() === '' ? exercise : attempt.launchData.trim());
  report(session, attempt, resumed);
}

/** Id of the run that was suspended, once it is open again; null when there was none, or it cannot be read any more. */
async function resume(session: Session, attempt: ScormAttempt): Promise<string | null> {
  if (attempt.resume === null) return null;
  if (await session.openCode(attempt.resume)) return session.report()?.run ?? null;
  // The next decision takes its place at the platform: whoever wants to keep it must have seen it.
  session.tell('error', 'lms.unreadable', { code: attempt.resume });
  return null;
}

function report(session: Session, attempt: ScormAttempt, resumed: string | null): void {
  const write = (): void => {
    const state = session.report();
    if (state === null) return;
    const fault = attempt.report({ ...state, shortCode: state.code, isResumed: state.run === resumed });
    if (fault !== null) session.tell('warning', 'lms.not-kept', { element: fault.element, error: fault.error });
  };
  write();
  session.store.subscribe(({ run }, before) => {
    if (run !== before.run) write();
  });
}
