/** Diagnostics: what is wrong, where, and what to write instead. */
import { CODES, type Code } from './codes';
import { LIMITS } from './limits';

export interface Diagnostic {
  readonly code: Code;
  readonly severity: 'error' | 'warning';
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** Where in the scenario: "in card steel-quotas > option plead > effects", or null. */
  readonly context: string | null;
  /** "did you mean ...?" or the cure. */
  readonly hint: string | null;
}

/** `path:line:col: error SCN104: message`, then context and hint indented. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { path, line, column, severity, code, message, context, hint } = diagnostic;
  const head = `${path}:${line}:${column}: ${severity} ${code}: ${message}`;
  return [head, ...(context === null ? [] : [`  in ${context}`]), ...(hint === null ? [] : [`  ${hint}`])].join('\n');
}

/** The severity that the registry gives a code. */
export function severityOf(code: Code): Diagnostic['severity'] {
  return CODES[code].severity;
}

/** The known word nearest to `word`, at most a third of its letters away; null when none is near. */
export function findNearest(word: string, known: Iterable<string>): string | null {
  if (word.length > LIMITS.idLength) return null;
  let best: string | null = null;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = measureEdits(word, candidate, bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Edits from `a` to `b`, a swap of neighbours counting one; stops counting at `limit`. */
function measureEdits(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1);
      row.push(value);
    }
    if (Math.min(...row) >= limit) return limit;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit;
}
