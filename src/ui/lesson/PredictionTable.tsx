import type { PredictionView } from '../../store/index';
import { formatHalfYearShort } from '../format/half-year';
import { t } from '../text/translate';

/** What was predicted, how sure, and what came of it. */
export function PredictionTable({ predictions }: { predictions: readonly PredictionView[] }) {
  return (
    <table class="accounts">
      <caption class="for-ears">{t('hand-in.predictions-caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('hand-in.question')}</th>
          <th scope="col" class="num">
            {t('hand-in.said')}
          </th>
          <th scope="col">{t('hand-in.outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {predictions.map(({ kind, power, turn, percent, happened }) => (
          <tr>
            <th scope="row">
              {formatHalfYearShort(turn)}: {t(`checkpoint.${kind}`, { power: power.name })}
            </th>
            <td class="num">{percent === null ? '–' : t('checkpoint.percent', { n: percent / 10 })}</td>
            <td>{t(happened === null ? 'checkpoint.not-yet' : happened ? 'checkpoint.happened' : 'checkpoint.not-happened')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
