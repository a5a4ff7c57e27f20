/** What a found code claims to be, before any run is played again. */
import { decodeSubmission, type Submission } from '../submission';
import type { Exercise } from '../exercise';
import { sealTokens, type TokenFault } from '../token-code';

/** A code's run, and what came with it. */
export interface ReadEntry {
  readonly ok: true;
  /** Replay code. */
  readonly run: string;
  /** Null for a bare replay code. */
  readonly submission: Submission | null;
  readonly exercise: Exercise | null;
  /** True when the checksum over the whole does not fit: the run may still say where. */
  readonly isAltered: boolean;
}

export interface EntryFault {
  readonly ok: false;
  readonly fault: TokenFault;
  /** Number of the part of the code, from 1; 0 = the code as a whole. */
  readonly place: number;
  readonly found: string;
}

/**
 * Reads a code found by `findCodes`. A submission whose checksum does not fit is opened under a checksum that does, so that the place
 * of the change can be looked for in the run; it is never taken as it stands.
 */
export function readEntry(code: string): ReadEntry | EntryFault {
  if (!/^FPS\d/.test(code)) return { ok: true, run: code, submission: null, exercise: null, isAltered: false };
  const read = decodeSubmission(code);
  if (read.ok) return { ok: true, run: read.submission.run, submission: read.submission, exercise: read.exercise, isAltered: false };
  if (read.fault !== 'altered') return read;
  const opened = decodeSubmission(sealTokens(code.replace(/\.Z[0-9A-Z]{4}$/, '').split('.')));
  if (!opened.ok) return { ...read, place: opened.place, found: opened.found };
  return { ok: true, run: opened.submission.run, submission: opened.submission, exercise: opened.exercise, isAltered: true };
}
