/**
 * Limits and notations of SCORM 1.2's run-time data, as strict learning platforms hold them.
 * Source: ADL SCORM 1.2 Run-Time Environment, section 3.4; the lengths are those that Moodle keeps.
 */

/** Most characters of `cmi.suspend_data`. */
export const SUSPEND_MAX = 4096;
/** Most characters of a short text: lesson_location, a student response, a launch text. */
export const SHORT_MAX = 255;

const HOURS_MAX = 9999;

/** A text as an identifier: letters, digits, dot and underscore, at most SHORT_MAX; other characters become underscores. */
export function toIdentifier(text: string): string {
  return text.replace(/[^A-Za-z0-9._]/g, '_').slice(0, SHORT_MAX);
}

/** Milliseconds as `HH:MM:SS`; hours may take four digits, and more than 9999 stay 9999:59:59. */
export function formatTimespan(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const hours = Math.floor(seconds / 3600);
  if (hours > HOURS_MAX) return `${HOURS_MAX}:59:59`;
  return [hours, Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** A whole number from 0 to 100. */
export function clampScore(value: number): number {
  return Math.min(100, Math.max(0, Math.round(value)));
}
