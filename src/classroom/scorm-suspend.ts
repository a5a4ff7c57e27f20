/**
 * What a package keeps in `cmi.suspend_data`: one line, `FPL1;runs;interactions;written;code`. The code stands last and whole, so that a
 * teacher who exports the field, or the class board, finds it by its pattern.
 */
import { SUSPEND_MAX } from './scorm-limits';

export interface SuspendData {
  /** Runs begun under this attempt, the one of `code` included. From 1. */
  readonly runs: number;
  /** Interactions that the platform already holds. */
  readonly interactions: number;
  /** Decisions of that run among them. */
  readonly written: number;
  /** Submission or replay code. */
  readonly code: string;
}

const PATTERN = /^FPL1;(\d{1,3});(\d{1,5});(\d{1,5});(.+)$/s;

/** The line, or null when it would be longer than the platform keeps. */
export function formatSuspendData({ runs, interactions, written, code }: SuspendData): string | null {
  const line = `FPL1;${runs};${interactions};${written};${code}`;
  return line.length > SUSPEND_MAX ? null : line;
}

/** What the line says; null when it is empty or was written by something else. */
export function parseSuspendData(line: string): SuspendData | null {
  const [, runs, interactions, written, code] = PATTERN.exec(line) ?? [];
  if (runs === undefined || interactions === undefined || written === undefined || code === undefined) return null;
  return { runs: Number(runs), interactions: Number(interactions), written: Number(written), code };
}
