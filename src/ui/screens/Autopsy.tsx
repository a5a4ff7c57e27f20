import type { AutopsyItem } from '../../store/index';
import { formatHalfYear } from '../format/half-year';
import { formatQuantity } from '../format/quantity';
import { t } from '../text/translate';

/** The three decisions that mattered most, found by replacing each and running the years again. */
export function Autopsy({ items }: { items: readonly AutopsyItem[] | null }) {
  if (items === null) {
    return (
      <p class="empty" aria-live="polite">
        {t('autopsy.computing')}
      </p>
    );
  }
  if (items.length === 0) return <p class="empty">{t('autopsy.none')}</p>;
  return (
    <>
      <p class="lead">{t('autopsy.lead')}</p>
      <ol class="autopsy">
        {items.map((item) => (
          <li>
            <p class="dateline caps">{formatHalfYear(item.turn)}</p>
            <h3>{item.title}</h3>
            <p>{t('autopsy.instead', { chosen: item.chosen, instead: item.instead })}</p>
            <table class="accounts">
              <caption class="for-ears">{t('autopsy.caption', { title: item.title })}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('changes.what')}</th>
                  <th scope="col" class="num">
                    {t('autopsy.was')}
                  </th>
                  <th scope="col" class="num">
                    {t('autopsy.would-be')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {item.differences.map((difference) => (
                  <tr>
                    <th scope="row">{difference.name}</th>
                    <td class="num">{formatQuantity(difference.was, difference.unit)}</td>
                    <td class="num">{formatQuantity(difference.wouldBe, difference.unit)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {item.otherEnding !== null && <p>{t('autopsy.other-ending', { title: item.otherEnding })}</p>}
          </li>
        ))}
      </ol>
    </>
  );
}
