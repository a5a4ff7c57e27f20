/** Chapters cover the calendar; every half-year has its due; delayed dates are reachable. */
import { createDiagnostic } from '../shape';
import type { Lint } from './lint';

export const lintCalendar: Lint = ({ declared, scenario }) => {
  const manifest = declared.sections.scenario[0];
  if (manifest === undefined) return;
  const { due, chapters, turnCount } = scenario;
  const isDueWhole = due.length === turnCount && due.every((count) => count >= 1 && count <= 3);
  if (!isDueWhole) {
    declared.report(createDiagnostic(manifest.at, ['due'], 'SCN211', `due has ${due.length} numbers; ${turnCount} from 1 to 3 are wanted`));
  }
  let next = 0;
  chapters.forEach((chapter, n) => {
    if (chapter.first !== next)
      declared.report(
        createDiagnostic(
          manifest.at,
          ['chapters', n, 'window'],
          'SCN210',
          `chapter "${chapter.id}" does not begin where the last one ended`,
        ),
      );
    next = chapter.last + 1;
  });
  if (next !== turnCount)
    declared.report(createDiagnostic(manifest.at, ['chapters'], 'SCN210', 'the chapters do not end with the calendar'));
};
