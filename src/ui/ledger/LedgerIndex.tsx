import type { RunView } from '../../store/index';
import type { MeterView } from '../../store/index';
import { formatHalfYear } from '../format/half-year';
import { formatChange, formatQuantity } from '../format/quantity';
import { describeNext, describeTrend } from '../format/threshold';
import { Arrow } from '../ornaments/Arrow';
import { Frieze } from '../ornaments/Frieze';
import { useSession } from '../session-context';
import { Heading } from '../shell/Heading';
import { t } from '../text/translate';
import { BandGauge } from './Gauge';
import { StandingsChart } from './StandingsChart';

/** Every meter by group: value, band, trend, the next threshold, and the way to its account. */
export function LedgerIndex({ run }: { run: RunView }) {
  const groups = new Map<string, MeterView[]>();
  for (const meter of listMeters(run)) {
    const group = groups.get(meter.group);
    if (group === undefined) groups.set(meter.group, [meter]);
    else group.push(meter);
  }
  return (
    <div class="page ledger">
      <p class="dateline caps">{formatHalfYear(run.desk.turn)}</p>
      <Heading moment="ledger" title={t('ledger.page-title', { time: formatHalfYear(run.desk.turn) })}>
        {t('ledger.title')}
      </Heading>
      <Frieze />
      <p class="lead">{t('ledger.lead')}</p>
      <StandingsChart run={run} />
      <div class="ledger-groups">
        {[...groups].map(([group, meters]) => (
          <MeterTable key={group} group={group} meters={meters} />
        ))}
      </div>
    </div>
  );
}

function listMeters(run: RunView): readonly MeterView[] {
  const { desk } = run;
  const all = [...desk.powers.flatMap((power) => [power.standing, power.hold, power.strain]), ...desk.meters, desk.capital];
  return [...new Map(all.map((meter) => [meter.id, meter])).values()];
}

function MeterTable({ group, meters }: { group: string; meters: readonly MeterView[] }) {
  const session = useSession();
  return (
    <table class="accounts meters">
      <caption>{group}</caption>
      <colgroup>
        <col />
        <col class="col-value" />
        <col class="col-trend" />
        <col class="col-why" />
      </colgroup>
      <thead class="for-ears">
        <tr>
          <th scope="col">{t('ledger.meter')}</th>
          <th scope="col">{t('ledger.value')}</th>
          <th scope="col">{t('ledger.trend')}</th>
          <th scope="col">{t('ledger.why-head')}</th>
        </tr>
      </thead>
      <tbody>
        {meters.map((meter) => (
          <tr key={meter.id}>
            <th scope="row">
              {meter.name}
              <small>
                {meter.band !== null && <b>{meter.band}</b>}
                {meter.band !== null && meter.next !== null && ' · '}
                {describeNext(meter)}
              </small>
              <BandGauge meter={meter} />
            </th>
            <td class="num">{formatQuantity(meter.value, meter.unit)}</td>
            <td class="num change">
              <span aria-hidden="true">{meter.change === 0 ? '' : formatChange(meter.change, meter.unit)}</span>
              <Arrow direction={meter.change > 0 ? 1 : meter.change < 0 ? -1 : 0} size={1} />
              <span class="for-ears">
                {describeTrend(meter.change)} {meter.change !== 0 && formatChange(meter.change, meter.unit)}
              </span>
            </td>
            <td class="why">
              <button
                type="button"
                class="link"
                aria-label={t('ledger.why-named', { name: meter.name })}
                onClick={() => session.show('ledger', meter.id)}
              >
                {t('ledger.why')}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
