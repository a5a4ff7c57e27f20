import type { ModelCardSeries } from '../../store/index';
import { formatQuantity, formatTenths } from '../format/quantity';
import { t } from '../text/translate';
import { BandChart } from './BandChart';

/** One series of the model card: finding, picture, numbers. */
export function CardSeries({ series }: { series: ModelCardSeries }) {
  const { unit, naive, naiveErrorTenths } = series;
  const error = (tenths: number) => t(`card.error.${unit}`, { n: formatTenths(unit === 'tenths-pct' ? Math.round(tenths / 10) : tenths) });
  return (
    <section class="card-series">
      <h3 lang="en">{series.title}</h3>
      <p>
        {t('card.error', { error: error(series.errorTenths), target: error(series.target * 10) })}{' '}
        {t('card.error-median', { error: error(series.medianErrorTenths) })}{' '}
        {naive !== null && naiveErrorTenths !== null && t(`card.naive.${naive}`, { error: error(naiveErrorTenths) })}
      </p>
      <BandChart series={series} />
      <details>
        <summary>{t('card.numbers')}</summary>
        <table class="accounts">
          <thead>
            <tr>
              <th scope="col">{t('card.year')}</th>
              {(['modelled', 'measured', 'low', 'middle', 'high'] as const).map((column) => (
                <th scope="col" class="num" key={column}>
                  {t(`card.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {series.years.map((year) => (
              <tr key={year.year}>
                <th scope="row">
                  {year.year}
                  {!year.counts && <small>{t('card.disputed')}</small>}
                </th>
                {[year.modelled, year.measured, ...year.band].map((value, at) => (
                  <td class="num" key={at}>
                    {formatQuantity(value, unit)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <p class="card-source">
        {t('card.source', { grade: series.grade })} <span lang="en">{series.source}.</span>{' '}
        {series.note !== null && <span lang="en">{series.note}</span>}
      </p>
    </section>
  );
}
