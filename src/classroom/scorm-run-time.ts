/**
 * SCORM 1.2 at run time: what is said to a learning platform, in which order, and what is never said. The page brings the
 * platform's API object and a clock; nothing here knows a browser.
 */
import { clampScore, formatTimespan, SHORT_MAX, toIdentifier } from './scorm-limits';
import { formatSuspendData, parseSuspendData } from './scorm-suspend';

/** The platform's object, found by the page. Answers are texts; some platforms answer with booleans. */
export interface ScormApi {
  readonly LMSInitialize: (empty: '') => unknown;
  readonly LMSFinish: (empty: '') => unknown;
  readonly LMSGetValue: (name: string) => unknown;
  readonly LMSSetValue: (name: string, value: string) => unknown;
  readonly LMSCommit: (empty: '') => unknown;
  readonly LMSGetLastError: () => unknown;
}

/** One decision that can no longer be taken back. */
export interface ScormDecision {
  readonly id: string;
  /** Place of the chosen option, counted from 0. */
  readonly option: number;
}

/** How a run stands. */
export interface ScormReport {
  /** Changes when another run takes the place of this one. */
  readonly run: string;
  /** The run is the one that `ScormAttempt.resume` brought back. */
  readonly isResumed: boolean;
  /** What brings the run back: a submission code or a replay code. */
  readonly code: string;
  /** A code of at most 255 characters that a teacher sees in reports; `code` where that is short enough. */
  readonly shortCode: string;
  /** Free text kept with the code, for the run alone; may be empty. Gives way where the platform has no room. */
  readonly beside: string;
  /** Decisions of closed half-years, oldest first. */
  readonly decisions: readonly ScormDecision[];
  /** Participation: share of the half-years that are closed, 0 to 100. */
  readonly progressPct: number;
  readonly isFinished: boolean;
  /** One objective per metric, 0 to 100; empty until they are known. */
  readonly metrics: readonly { readonly id: string; readonly pct: number }[];
}

/** A write that the platform refused. `error`: its error code (SCORM 1.2, table 3.3.6). */
export interface ScormFault {
  readonly element: string;
  readonly error: string;
}

export interface ScormAttempt {
  /** The run that was suspended, or null for a first launch. */
  readonly resume: { readonly code: string; readonly beside: string } | null;
  /** `cmi.launch_data`: the exercise, as the manifest's datafromlms has it. May be empty. */
  readonly launchData: string;
  /** Writes what is new and commits. Gives the first refusal, or null. After `finish` nothing is written; a finished run gives way to a finished one only. */
  readonly report: (report: ScormReport) => ScormFault | null;
  /** Ends the attempt: suspended while the run is unfinished. Only the first call does anything. */
  readonly finish: () => void;
}

/** Opens the attempt; null when the platform refuses to begin one. `elapsedMs`: milliseconds since the page was opened. */
export function openScormAttempt(api: ScormApi, elapsedMs: () => number): ScormAttempt | null {
  if (!isTrue(api.LMSInitialize(''))) return null;
  const link = createLink(api);
  const suspended = parseSuspendData(link.read('cmi.suspend_data'));
  // A platform that answers with no count has perhaps lost some: what was written by us is the least there can be.
  const held = Math.max(readCount(link.read('cmi.interactions._count')), suspended?.interactions ?? 0);
  const memory: Memory = { interactions: held, runs: suspended?.runs ?? 0, written: suspended?.written ?? 0, run: null };
  const status = link.read('cmi.core.lesson_status');
  const state = { isCompleted: status === 'completed' || status === 'passed', isOver: false };
  // Without this word some platforms call the attempt completed as soon as the page closes.
  if (!state.isCompleted) link.write('cmi.core.lesson_status', 'incomplete');
  writeClose(link, state.isCompleted, elapsedMs());
  link.commit();
  return {
    resume: suspended === null ? null : { code: suspended.code, beside: suspended.beside },
    launchData: link.read('cmi.launch_data'),
    report: (report) => {
      if (state.isOver || (state.isCompleted && !report.isFinished)) return null;
      link.forget();
      state.isCompleted ||= report.isFinished;
      writeRun(link, memory, report);
      link.write('cmi.core.lesson_status', state.isCompleted ? 'completed' : 'incomplete');
      writeClose(link, state.isCompleted, elapsedMs());
      link.commit();
      return link.fault();
    },
    finish: () => {
      if (state.isOver) return;
      state.isOver = true;
      writeClose(link, state.isCompleted, elapsedMs());
      link.commit();
      api.LMSFinish('');
    },
  };
}

const LAST_ERROR = 'LMSGetLastError';

interface Link {
  readonly read: (name: string) => string;
  readonly write: (name: string, value: string) => boolean;
  readonly commit: () => void;
  /** First refusal since `forget`. */
  readonly fault: () => ScormFault | null;
  readonly forget: () => void;
}

function createLink(api: ScormApi): Link {
  const said = new Map<string, string>();
  let fault: ScormFault | null = null;
  const note = (element: string): void => {
    fault ??= { element, error: toText(api[LAST_ERROR]()) };
  };
  return {
    read: (name) => toText(api.LMSGetValue(name)),
    write: (name, value) => {
      if (said.get(name) === value) return true;
      const isTaken = isTrue(api.LMSSetValue(name, value));
      if (isTaken) said.set(name, value);
      else note(name);
      return isTaken;
    },
    commit: () => {
      if (!isTrue(api.LMSCommit(''))) note('commit');
    },
    fault: () => fault,
    forget: () => {
      fault = null;
    },
  };
}

interface Memory {
  interactions: number;
  runs: number;
  run: string | null;
  /** Decisions of `run` that are written. */
  written: number;
}

function writeRun(link: Link, memory: Memory, report: ScormReport): void {
  enterRun(memory, report);
  if (memory.interactions === 0) memory.interactions = 1;
  const { shortCode } = report;
  if (shortCode.length <= SHORT_MAX) {
    link.write('cmi.core.lesson_location', shortCode);
    writeInteraction(link, 0, { id: 'code', type: 'fill-in', response: shortCode });
  }
  for (const decision of report.decisions.slice(memory.written)) {
    const isTaken = writeInteraction(link, memory.interactions, {
      id: toIdentifier(`r${memory.runs}.${memory.written + 1}.${decision.id}`),
      type: 'choice',
      response: letterOf(decision.option),
    });
    if (!isTaken) break;
    memory.interactions++;
    memory.written++;
  }
  // What is too long to be kept whole gives way: half a code is none.
  const line =
    formatSuspendData({ ...memory, code: report.code, beside: report.beside }) ??
    formatSuspendData({ ...memory, code: report.code, beside: '' }) ??
    formatSuspendData({ ...memory, code: shortCode, beside: '' });
  if (line !== null) link.write('cmi.suspend_data', line);
  link.write('cmi.core.score.min', '0');
  link.write('cmi.core.score.max', '100');
  link.write('cmi.core.score.raw', String(clampScore(report.progressPct)));
  report.metrics.forEach(({ id, pct }, n) => {
    link.write(`cmi.objectives.${n}.id`, toIdentifier(id));
    link.write(`cmi.objectives.${n}.score.min`, '0');
    link.write(`cmi.objectives.${n}.score.max`, '100');
    link.write(`cmi.objectives.${n}.score.raw`, String(clampScore(pct)));
  });
}

/** The run that was suspended goes on; any other one is a further run, and its decisions come after those already written. */
function enterRun(memory: Memory, { run, isResumed }: ScormReport): void {
  if (memory.run === run) return;
  const goesOn = memory.run === null && isResumed;
  memory.run = run;
  if (goesOn) return;
  memory.written = 0;
  memory.runs++;
}

/** True when every part was taken. The id must come first. */
function writeInteraction(link: Link, n: number, { id, type, response }: Readonly<Record<'id' | 'type' | 'response', string>>): boolean {
  const path = `cmi.interactions.${n}`;
  const parts = [link.write(`${path}.id`, id), link.write(`${path}.type`, type), link.write(`${path}.student_response`, response)];
  return [...parts, link.write(`${path}.result`, 'neutral')].every(Boolean);
}

/** What must stand at every moment, since the page may be closed in any. */
function writeClose(link: Link, isCompleted: boolean, ms: number): void {
  link.write('cmi.core.session_time', formatTimespan(ms));
  link.write('cmi.core.exit', isCompleted ? '' : 'suspend');
}

/** One character for an option: a to z. */
function letterOf(option: number): string {
  return String.fromCharCode(97 + Math.min(25, Math.max(0, option)));
}

function readCount(text: string): number {
  return /^\d{1,5}$/.test(text) ? Number(text) : 0;
}

function isTrue(answer: unknown): boolean {
  return toText(answer) === 'true';
}

function toText(answer: unknown): string {
  return answer === null || answer === undefined ? '' : String(answer);
}
