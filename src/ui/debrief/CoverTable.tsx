import type { InsuranceView } from '../../store/index';
import { formatHalfYearShort } from '../format/half-year';
import { t } from '../text/translate';

/** The chart of cover as a table, folded away until asked for. */
export function CoverTable({ insurance }: { insurance: InsuranceView }) {
  const { checkpoints, shocks } = insurance;
  return (
    <details>
      <summary>{t('chart.table')}</summary>
      <table class="accounts">
        <caption class="for-ears">{t('insurance.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('insurance.shock')}</th>
            {checkpoints.map(({ at }) => (
              <th scope="col" class="num">
                {formatHalfYearShort(at)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shocks.map((shock) => (
            <tr key={shock.id}>
              <th scope="row">
                {shock.title}
                <small>
                  {shock.about} {shock.service}.
                </small>
              </th>
              {shock.covers.map((entry) => (
                <td class="num">
                  {entry.cover}
                  <small>{t('insurance.level', { level: entry.level, need: entry.need })}</small>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('insurance.together', { worst: checkpoints.at(-1)?.worst ?? 0, mean: checkpoints.at(-1)?.mean ?? 0 })}</th>
            {checkpoints.map(({ cover }) => (
              <td class="num">{cover}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </details>
  );
}
