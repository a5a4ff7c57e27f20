import type { ChangeRow, LedgerLineView } from '../../store/index';
import { formatHalfYearShort } from '../format/half-year';
import { formatChange, formatQuantity } from '../format/quantity';
import { Arrow } from '../ornaments/Arrow';
import { useSession } from '../session-context';
import { t } from '../text/translate';

const CAUSES_SHOWN = 2;

interface TableProps {
  readonly rows: readonly ChangeRow[];
  readonly causes: boolean;
  /** The heading a row stands under; rows of one heading must lie together. */
  readonly partOf?: (row: ChangeRow) => string;
}

/** Before, after and why, as a table: the first thing to be seen when a half-year has closed. */
export function ChangeTable({ rows, causes, partOf }: TableProps) {
  const parts = rows.map((row) => partOf?.(row) ?? '');
  return (
    <table class="accounts changes">
      <caption class="for-ears">{t('changes.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('changes.what')}</th>
          <th scope="col" class="num">
            {t('changes.before')}
          </th>
          <th scope="col" class="num">
            {t('changes.after')}
          </th>
          <th scope="col" class="num">
            {t('changes.change')}
          </th>
        </tr>
      </thead>
      {rows.map((row, at) => (
        <ChangeBody key={row.meter.id} row={row} causes={causes} part={parts[at] === parts[at - 1] ? '' : (parts[at] ?? '')} />
      ))}
    </table>
  );
}

function ChangeBody({ row, causes, part }: { row: ChangeRow; causes: boolean; part: string }) {
  const session = useSession();
  const { meter, before, after, lines } = row;
  const change = after - before;
  const sorted = [...lines].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const shown = sorted.slice(0, lines.length === CAUSES_SHOWN + 1 ? CAUSES_SHOWN + 1 : CAUSES_SHOWN);
  const rest = lines.length - shown.length;
  return (
    <tbody>
      {part !== '' && (
        <tr class="part">
          <th scope="rowgroup" colSpan={4}>
            {part}
          </th>
        </tr>
      )}
      <tr>
        <th scope="row">
          <button type="button" class="link" onClick={() => session.show('ledger', meter.id)}>
            {meter.name}
          </button>
          {meter.band !== null && <small>{meter.band}</small>}
        </th>
        <td class="num">{formatQuantity(before, meter.unit)}</td>
        <td class="num">{formatQuantity(after, meter.unit)}</td>
        <td class="num change">
          {formatChange(change, meter.unit)}
          <Arrow direction={change > 0 ? 1 : change < 0 ? -1 : 0} size={1} />
        </td>
      </tr>
      {causes && lines.length > 0 && (
        <tr class="causes">
          <td colSpan={4}>
            <ul>
              {shown.map((line) => (
                <CauseLine line={line} />
              ))}
              {rest > 0 && <li class="cause-rest">{t('changes.more', { n: rest })}</li>}
            </ul>
          </td>
        </tr>
      )}
    </tbody>
  );
}

function CauseLine({ line }: { line: LedgerLineView }) {
  return (
    <li>
      <span class="figures">{formatChange(line.amount, line.unit)}</span> {line.origin.title}
      {line.timing !== 'now' && line.origin.turn !== null && (
        <span class="cause-when"> {t('changes.decided', { time: formatHalfYearShort(line.origin.turn) })}</span>
      )}
    </li>
  );
}
