import type { PreviewLine } from '../../store/index';
import { t } from '../text/translate';
import { formatHalfYear, formatHalfYearShort } from './half-year';
import { formatChangeRange } from './quantity';

/** Lines of a preview that take effect at the same time. */
export interface PreviewGroup {
  /** Short words for the time, empty for what happens now. */
  readonly when: string;
  readonly lines: readonly PreviewLine[];
}

/** Short words for when a line takes effect; nothing for now. */
export function describeWhenShort(when: PreviewLine['when']): string {
  if (when.kind === 'now') return '';
  if (when.kind === 'arrives') return t('preview.arrives-short', { at: formatHalfYearShort(when.at) });
  return t('preview.builds-short', { until: formatHalfYearShort(when.until) });
}

/** The word for how sure a line is: nothing for certain, else "likely" or "could". */
export function describeSureness(sure: PreviewLine['sure']): string {
  return sure === 'will' ? '' : t(`preview.sure.${sure}`);
}

/** One line as a full sentence, for ears: "EU falls slightly, likely, arrives in the second half of 2020". */
export function describePreviewLine(line: PreviewLine, analyst: boolean): string {
  const direction = line.direction > 0 ? 'up' : 'down';
  const parts = [t(`preview.${direction}.${line.size}`, { name: line.name })];
  if (analyst) parts.push(describeExact(line));
  if (line.sure !== 'will') parts.push(t(`preview.sure.${line.sure}`));
  if (line.when.kind === 'arrives') parts.push(t('preview.arrives', { at: formatHalfYear(line.when.at) }));
  if (line.when.kind === 'builds') {
    parts.push(t('preview.builds', { from: formatHalfYear(line.when.from), until: formatHalfYear(line.when.until) }));
  }
  return parts.join(', ');
}

/** Exact numbers of a line for the analyst view: "+3 (70 %)", or "−1 a turn". */
export function describeExact(line: PreviewLine): string {
  const amount = formatChangeRange(line.low, line.high, line.unit);
  const change = line.when.kind === 'builds' ? t('preview.per-turn', { amount }) : amount;
  return line.odds < 100 ? t('preview.odds', { change, odds: line.odds }) : change;
}

/** A whole preview as sentences, for a description read aloud. */
export function describePreview(lines: readonly PreviewLine[], analyst: boolean): string {
  if (lines.length === 0) return t('preview.nothing');
  return `${lines.map((line) => describePreviewLine(line, analyst)).join('. ')}.`;
}

/** Lines put together by the time they take effect, first what happens now; powers lead each group. */
export function groupPreview(lines: readonly PreviewLine[]): readonly PreviewGroup[] {
  const groups = new Map<string, PreviewLine[]>([['', []]]);
  for (const line of lines) {
    const when = describeWhenShort(line.when);
    const group = groups.get(when);
    if (group === undefined) groups.set(when, [line]);
    else group.push(line);
  }
  return [...groups].filter(([, group]) => group.length > 0).map(([when, group]) => ({ when, lines: [...group].sort(compareLines) }));
}

/** Powers first, then the larger change. */
function compareLines(a: PreviewLine, b: PreviewLine): number {
  return Number(a.power === null) - Number(b.power === null) || b.size - a.size;
}

const LINES_SHOWN = 6;

/** The first lines of each group, about two rows in all, and how many are left out. One line alone is never left out. */
export function shortenPreview(groups: readonly PreviewGroup[]): { shown: readonly PreviewGroup[]; left: number } {
  const total = groups.reduce((sum, group) => sum + group.lines.length, 0);
  if (total <= LINES_SHOWN + 1) return { shown: groups, left: 0 };
  let room = LINES_SHOWN - Math.max(0, groups.length - 1);
  const shown = groups.map((group, at) => {
    const count = Math.max(1, Math.min(group.lines.length, room));
    room += (at + 1 < groups.length ? 1 : 0) - count;
    return { when: group.when, lines: group.lines.slice(0, count) };
  });
  return { shown, left: total - shown.reduce((sum, group) => sum + group.lines.length, 0) };
}
