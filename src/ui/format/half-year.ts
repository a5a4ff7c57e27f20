import type { TurnLabel } from '../../store/index';
import { t } from '../text/translate';

/** "second half of 2019". */
export function formatHalfYear(turn: TurnLabel): string {
  return t(turn.half === 1 ? 'time.first-half' : 'time.second-half', { year: String(turn.year) });
}

/** "Second half of 2019", to open a sentence or a title. */
export function formatHalfYearTitle(turn: TurnLabel): string {
  const words = formatHalfYear(turn);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "2019-H2", for tables and narrow places. */
export function formatHalfYearShort(turn: TurnLabel): string {
  return t('time.short', { year: String(turn.year), half: String(turn.half) });
}

/** "2008-H1 to 2009-H2". */
export function formatSpan(from: TurnLabel, to: TurnLabel): string {
  return t('time.span', { from: formatHalfYearShort(from), to: formatHalfYearShort(to) });
}
