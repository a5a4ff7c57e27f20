/** Gathers diagnostics, so many of each severity that a person could read them. */
import type { Diagnostic } from './diagnostics';
import { LIMITS } from './limits';

export interface Collector {
  readonly diagnostics: readonly Diagnostic[];
  readonly report: (diagnostic: Diagnostic) => void;
  /** True once an error was reported, kept or not. */
  readonly hasErrors: () => boolean;
}

/** An empty collector. Warnings never take the place of errors; the first finding too many says that more follow. */
export function createCollector(): Collector {
  const diagnostics: Diagnostic[] = [];
  const counts = { error: 0, warning: 0 };
  return {
    diagnostics,
    hasErrors: () => counts.error > 0,
    report: (diagnostic) => {
      const count = ++counts[diagnostic.severity];
      if (count <= LIMITS.diagnostics) diagnostics.push(diagnostic);
      else if (count === LIMITS.diagnostics + 1)
        diagnostics.push({ ...diagnostic, hint: `more ${diagnostic.severity}s follow; mend these first` });
    },
  };
}
