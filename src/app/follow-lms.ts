/** Keeps a learning platform in step with the session: the run that was suspended comes back, every decision is written. */
import { openScormAttempt, type ScormApi, type ScormAttempt, type ScormReport } from '../classroom/index';
import type { RunReport, Session } from '../store/index';
import { loadLaterWords } from '../ui/index';
import { formatReflections, parseReflections } from './reflections';

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
  readonly begin: (exercise: string) => void;
  /** Code of the exercise that the package carries; the platform's own launch text is asked first. */
  readonly exercise: string;
}

/** Longest code that a teacher sees in a platform's reports. */
const SHORT_MAX = 255;

/** Opens the attempt and follows the session until the page is left. Resolves to what hands in: true when everything was taken. */
export async function followLms({ session, api, page, begin, exercise }: Parts): Promise<() => boolean> {
  await Promise.all([loadLaterWords(), session.lessons.ready()]);
  const attempt = openScormAttempt(api, page.elapsedMs);
  if (attempt === null) {
    session.tell('warning', 'lms.closed');
    begin(exercise);
    return () => false;
  }
  page.onLeave(attempt.finish);
  page.onReturn(page.reload);
  const resumed = await resume(session, attempt);
  if (resumed === null) begin(attempt.launchData.trim() === '' ? exercise : attempt.launchData.trim());
  return follow(session, attempt, resumed);
}

/** Id of the run that was suspended, once it is open again; null when there was none, or it cannot be read any more. */
async function resume(session: Session, attempt: ScormAttempt): Promise<string | null> {
  if (attempt.resume === null) return null;
  const { code, beside } = attempt.resume;
  if (await session.openCode(code, { reflections: parseReflections(beside) })) return session.report()?.run ?? null;
  // The next decision takes its place at the platform: whoever wants to keep it must have seen it.
  session.tell('error', 'lms.unreadable', { code });
  return null;
}

function follow(session: Session, attempt: ScormAttempt, resumed: string | null): () => boolean {
  const write = (): boolean => {
    const report = session.report();
    if (report === null) return false;
    const fault = attempt.report({ ...dress(session, report), isResumed: report.run === resumed });
    if (fault !== null) session.tell('warning', 'lms.not-kept', { element: fault.element, error: fault.error });
    return fault === null;
  };
  write();
  session.store.subscribe(({ run }, before) => {
    if (run !== before.run) write();
  });
  return write;
}

/** The report with the submission, where the run is an exercise's. */
function dress(session: Session, report: RunReport): Omit<ScormReport, 'isResumed'> {
  const submission = session.lessons.submission();
  const code = submission?.code ?? report.code;
  return {
    ...report,
    code,
    shortCode: code.length <= SHORT_MAX ? code : report.code,
    beside: submission === null ? '' : formatReflections(submission.reflections),
  };
}
