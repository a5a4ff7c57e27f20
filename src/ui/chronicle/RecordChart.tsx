import { useMemo } from 'preact/hooks';
import type { RecordView } from '../../store/index';
import { formatHalfYearShort } from '../format/half-year';
import { LineChart } from '../ledger/LineChart';
import { SeriesTable } from '../ledger/SeriesTable';
import { useSession } from '../session-context';
import { t } from '../text/translate';

interface ChartProps {
  readonly record: RecordView;
  readonly meter: string;
  /** Turn that is shown. */
  readonly at: number;
  readonly onMeter: (id: string) => void;
  readonly withHistory: boolean;
}

/** A figure over the whole run, history's dashed, with a line at the half-year shown. */
export function RecordChart({ record, meter, at, onMeter, withHistory }: ChartProps) {
  const session = useSession();
  const account = useMemo(() => session.course(meter), [session, meter, record]);
  const groups = new Map<string, RecordView['meters'][number][]>();
  for (const one of record.meters) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  if (account === null) return null;
  const { turns } = account;
  const history = withHistory && !record.isHistory ? account.historySeries : [];
  return (
    <section class="record-chart">
      <label class="field">
        <span>{t('record.meter')}</span>
        <select value={meter} onChange={(event) => onMeter(event.currentTarget.value)}>
          {[...groups].map(([group, meters]) => (
            <optgroup key={group} label={group}>
              {meters.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <LineChart
        meter={account.meter}
        labels={turns.map(formatHalfYearShort)}
        series={account.series}
        history={history}
        cursor={turns.findIndex(({ turn }) => turn === at)}
      />
      <SeriesTable meter={account.meter} labels={turns} series={account.series} history={history} />
    </section>
  );
}
