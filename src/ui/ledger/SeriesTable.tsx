import type { MeterView, TurnLabel } from '../../store/index';
import { formatHalfYearShort } from '../format/half-year';
import { formatQuantity } from '../format/quantity';
import { t } from '../text/translate';

interface SeriesProps {
  readonly meter: MeterView;
  readonly labels: readonly TurnLabel[];
  readonly series: readonly number[];
  readonly history: readonly number[];
}

/** The chart's numbers as a table, folded away until asked for. */
export function SeriesTable({ meter, labels, series, history }: SeriesProps) {
  return (
    <details>
      <summary>{t('chart.table')}</summary>
      <table class="accounts">
        <caption class="for-ears">{t('chart.title', { name: meter.name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('chart.time')}</th>
            <th scope="col" class="num">
              {t('chart.yours')}
            </th>
            {history.length > 0 && (
              <th scope="col" class="num">
                {t('chart.history')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {series.map((value, turn) => {
            const label = labels[turn];
            const past = history[turn];
            return (
              <tr key={turn}>
                <th scope="row">{label !== undefined && formatHalfYearShort(label)}</th>
                <td class="num">{formatQuantity(value, meter.unit)}</td>
                {history.length > 0 && <td class="num">{past === undefined ? '' : formatQuantity(past, meter.unit)}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
