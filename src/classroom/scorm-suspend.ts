/**
 * What a package keeps in `cmi.suspend_data`: `FPL1;runs;interactions;written;code`, then a line break and what is kept beside the code. The
 * code stands whole, so that a teacher who exports the field, or the class board, finds it by its pattern.
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
  /** Free text that belongs to the run and to no code (reflections). May be empty. */
  readonly beside: string;
}

const PATTERN = /^FPL1;(\d{1,3});(\d{1,5});(\d{1,5});([^\n]+)(?:\n(.*))?$/s;

/** The text, or null when it would be longer than the platform keeps. */
export function formatSuspendData({ runs, interactions, written, code, beside }: SuspendData): string | null {
  const line = `FPL1;${runs};${interactions};${written};${code}`;
  const text = beside === '' ? line : `${line}\n${beside}`;
  return text.length > SUSPEND_MAX ? null : text;
}

/** What the text says; null when it is empty or was written by something else. */
export function parseSuspendData(text: string): SuspendData | null {
  const [, runs, interactions, written, code, beside = ''] = PATTERN.exec(text) ?? [];
  if (runs === undefined || interactions === undefined || written === undefined || code === undefined) return null;
  return { runs: Number(runs), interactions: Number(interactions), written: Number(written), code, beside };
}
