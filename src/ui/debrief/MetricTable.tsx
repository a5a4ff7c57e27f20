import type { ProfileView } from '../../store/index';
import { formatSigned } from '../format/quantity';
import { t } from '../text/translate';

type Metric = ProfileView['metrics'][number];

/** The metrics as a table, one sentence each, history's values beside. */
export function MetricTable({ profile }: { profile: ProfileView }) {
  return (
    <>
      <h3>{t('profile.metrics')}</h3>
      <table class="accounts metrics">
        <caption class="for-ears">{t('profile.metrics-caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('profile.metric')}</th>
            <th scope="col" class="num">
              {t('profile.yours')}
            </th>
            <th scope="col" class="num">
              {t('profile.history')}
            </th>
          </tr>
        </thead>
        <tbody>
          {profile.metrics.map((metric) => (
            <tr key={metric.id}>
              <th scope="row">
                {t(`metric.${metric.id}`)}
                <small>{t(`metric.${metric.id}-about`)}</small>
              </th>
              <td class="num">{describeValue(metric.id, metric.own, profile)}</td>
              <td class="num">{formatValue(metric.id, metric.history)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function describeValue(id: Metric['id'], value: number | null, { lockedTo }: ProfileView): string {
  if (id === 'lock-in' && lockedTo !== null && value !== null) return t('profile.locked-to', { value, power: lockedTo.name });
  return formatValue(id, value);
}

function formatValue(id: Metric['id'], value: number | null): string {
  if (value === null) return t('profile.none');
  return id === 'alignment' ? formatSigned(value) : String(value);
}
