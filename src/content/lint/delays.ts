/** Delayed effects land after their decision and before the end. */
import { createDiagnostic } from '../shape';
import { listBlocks } from './blocks';
import type { Lint } from './lint';

/** An arrival that can only land after the last half-year, or on a date that may be past when the decision falls. */
export const lintDelays: Lint = (input) => {
  const { declared, scenario } = input;
  for (const { block, place, path, first, last } of listBlocks(input)) {
    block.later.forEach(({ turns, at }, n) => {
      const where = [...path, 'later', n, 'when'];
      if (turns > 0 && first + turns >= scenario.turnCount)
        declared.report(createDiagnostic(place, where, 'SCN219', 'this can only land after the last half-year'));
      if (at >= 0 && at <= last) declared.report(createDiagnostic(place, where, 'SCN220', 'the decision can still be open on this date'));
    });
    block.builds.forEach(({ until }, n) => {
      if (until >= 0 && until <= first)
        declared.report(createDiagnostic(place, [...path, 'builds', n, 'until'], 'SCN220', 'the build-up ends before it can begin'));
    });
  }
};
