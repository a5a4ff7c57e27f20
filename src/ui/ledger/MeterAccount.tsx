import type { RunView } from '../../store/index';
import type { LedgerLineView, LedgerView, TurnLabel } from '../../store/index';
import { formatHalfYear, formatHalfYearShort } from '../format/half-year';
import { formatChange, formatQuantity } from '../format/quantity';
import { describeNext } from '../format/threshold';
import { selectHistory } from '../lesson/limits';
import { useSelected, useSession } from '../session-context';
import { Heading } from '../shell/Heading';
import { t } from '../text/translate';
import { LineChart } from './LineChart';
import { SeriesTable } from './SeriesTable';

/** The account of one meter: where it started, every line that moved it, and where it stands; the sum is visible. */
export function MeterAccount({ run, variable }: { run: RunView; variable: string }) {
  const session = useSession();
  const showHistory = useSelected(selectHistory) !== 'never';
  const account = session.ledger(variable);
  if (account === null) return <p class="page">{t('ledger.unknown')}</p>;
  const { meter, series } = account;
  const history = showHistory ? account.historySeries.slice(0, series.length) : [];
  const labels = listLabels(run.desk.turn, series.length);
  const value = formatQuantity(meter.value, meter.unit);
  return (
    <div class="page account">
      <button type="button" class="link back" onClick={() => session.show('ledger')}>
        {t('ledger.back')}
      </button>
      <p class="dateline caps">{meter.group}</p>
      <Heading moment={`account ${variable}`} title={t('account.title', { name: meter.name, value })} />
      <p class="lead">
        {meter.about} {meter.band !== null && t('account.band', { band: meter.band })} {describeNext(meter)}
      </p>
      <LineChart meter={meter} labels={labels.map(formatHalfYearShort)} series={series} history={history} />
      <SeriesTable meter={meter} labels={labels} series={series} history={history} />
      <AccountLines account={account} />
    </div>
  );
}

function listLabels(now: TurnLabel, count: number): readonly TurnLabel[] {
  const halves = now.year * 2 + (now.half - 1) - now.turn;
  return Array.from({ length: count }, (_, turn) => ({
    turn,
    year: Math.floor((halves + turn) / 2),
    half: (halves + turn) % 2 === 0 ? 1 : 2,
  }));
}

function AccountLines({ account }: { account: LedgerView }) {
  const { meter, start, lines } = account;
  const total = lines.reduce((sum, line) => sum + line.amount, 0);
  const turns = new Map<number, LedgerLineView[]>();
  for (const line of lines) turns.set(line.turn.turn, [...(turns.get(line.turn.turn) ?? []), line]);
  let running = start;
  return (
    <>
      <h2>{t('account.why')}</h2>
      <p class="sum">
        {t('account.sum', {
          start: formatQuantity(start, meter.unit),
          lines: formatChange(total, meter.unit),
          now: formatQuantity(start + total, meter.unit),
        })}
      </p>
      <table class="accounts lines">
        <caption class="for-ears">{t('account.caption', { name: meter.name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('account.cause')}</th>
            <th scope="col" class="num">
              {t('account.amount')}
            </th>
            <th scope="col" class="num">
              {t('account.stands')}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr class="line-start">
            <th scope="row">{t('account.start')}</th>
            <td />
            <td class="num">{formatQuantity(start, meter.unit)}</td>
          </tr>
        </tbody>
        {[...turns.values()].map((group) => (
          <tbody key={group[0]?.turn.turn}>
            <tr class="line-turn">
              <th scope="rowgroup" colSpan={3}>
                {group[0] !== undefined && formatHalfYear(group[0].turn)}
              </th>
            </tr>
            {group.map((line) => {
              running += line.amount;
              return <AccountLine line={line} running={running} />;
            })}
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row">{t('account.now')}</th>
            <td class="num">{formatChange(total, meter.unit)}</td>
            <td class="num">{formatQuantity(start + total, meter.unit)}</td>
          </tr>
        </tfoot>
      </table>
    </>
  );
}

function AccountLine({ line, running }: { line: LedgerLineView; running: number }) {
  return (
    <tr>
      <th scope="row">
        {line.origin.title}
        <small>
          {t(`origin.${line.origin.kind}`)}
          {line.timing !== 'now' &&
            line.origin.turn !== null &&
            `, ${t('changes.decided', { time: formatHalfYearShort(line.origin.turn) })}`}
          {line.line !== null && <i> {line.line}</i>}
        </small>
      </th>
      <td class="num">{formatChange(line.amount, line.unit)}</td>
      <td class="num">{formatQuantity(running, line.unit)}</td>
    </tr>
  );
}
