import type { ChangeRow } from '../../store/index';
import { formatChange } from './quantity';

/** The largest changes in one breath, those of offices left out, for whoever listens: "Support −2, European Union +3". */
export function describeChanges(rows: readonly ChangeRow[], limit = 4): string {
  const share = ({ meter, before, after }: ChangeRow): number => Math.abs(after - before) / Math.max(1, meter.max - meter.min);
  const largest = rows
    .filter(({ meter }) => meter.group !== 'cabinet')
    .sort((a, b) => share(b) - share(a))
    .slice(0, limit);
  return largest.map(({ meter, before, after }) => `${meter.name} ${formatChange(after - before, meter.unit)}`).join(', ');
}
