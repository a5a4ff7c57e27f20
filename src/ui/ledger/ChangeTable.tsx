import type { ChangeRow, LedgerLineView } from '../../store/index';
import { formatHalfYearShort } from '../format/half-year';
import { formatChange, formatQuantity } from '../format/quantity';
import { Arrow } from '../ornaments/Arrow';
import { useSession } from '../session-context';
import { t } from '../text/translate';

const CAUSES_SHOWN = 3;

/** Before, after and why, as a table: the first thing to be seen when a half-year has closed. */
export function ChangeTable({ rows, causes }: { rows: readonly ChangeRow[]; causes: boolean }) {
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
      {rows.map((row) => (
        <ChangeBody key={row.meter.id} row={row} causes={causes} />
      ))}
    </table>
  );
}

function ChangeBody({ row, causes }: { row: ChangeRow; causes: boolean }) {
  const session = useSession();
  const { meter, before, after, lines } = row;
  const change = after - before;
  const shown = [...lines].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount)).slice(0, CAUSES_SHOWN);
  const rest = lines.length - shown.length;
  return (
    <tbody>
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
      {line.line !== null && <i> {line.line}</i>}
    </li>
  );
}
