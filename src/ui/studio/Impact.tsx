import type { MeanView, Studio } from '../../store/index';
import { formatHalfYearShort } from '../format/half-year';
import { formatSigned } from '../format/quantity';
import { t } from '../text/translate';
import { useStudioState } from './use-studio';
import { WorkStatus } from './WorkStatus';

const DECISIONS = 8;
const LUCK = 6;

/** Which decisions of a finished run mattered most, and where luck gave or took; both with intervals. */
export function Impact({ studio }: { studio: Studio }) {
  const impact = useStudioState(studio, (state) => state.impact);
  const trunk = useStudioState(studio, (state) => state.trunk);
  const isShown = impact.decisions.length > 0;
  return (
    <section aria-labelledby="odds-impact">
      <h2 id="odds-impact">{t('odds.impact')}</h2>
      <p>{t('odds.impact-about')}</p>
      {trunk?.finished === true ? (
        <p>
          <button type="button" class="plain" disabled={impact.status === 'working'} onClick={() => studio.weighDecisions()}>
            {t('odds.impact-go')}
          </button>
        </p>
      ) : (
        <p class="empty">{t('odds.impact-unfinished')}</p>
      )}
      <WorkStatus work={impact} onCancel={() => studio.cancel('impact')} />
      {isShown && (
        <>
          <table class="accounts impact">
            <caption>{t('odds.mattered')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('odds.decision')}</th>
                <th scope="col" class="num">
                  {t('odds.gained')}
                </th>
              </tr>
            </thead>
            <tbody>
              {impact.decisions.slice(0, DECISIONS).map(({ at, turn, title, own, instead, gain }) => (
                <tr key={at}>
                  <th scope="row">
                    {title}: {own} <small>{formatHalfYearShort(turn)}</small>
                    <small>{t('odds.against', { instead })}</small>
                  </th>
                  <td class="num">
                    {formatGain(gain)}
                    {gain.low <= 0 && gain.high >= 0 && <small>{t('odds.unclear')}</small>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <h3>{t('odds.luck')}</h3>
          {impact.luck.length === 0 && <p class="empty">{t('odds.luck-none')}</p>}
          <ul class="chance-list">
            {impact.luck.slice(0, LUCK).map(({ turn, title, own, happened, permille, gain }) => (
              <li>
                <p>
                  <b>{t(gain.mean >= 0 ? 'odds.lucky' : 'odds.unlucky')}</b> {title}: {own} <small>{formatHalfYearShort(turn)}</small>
                </p>
                <p class="fine">
                  {t('odds.luck-row', { happened: String(happened), share: Math.round(permille / 10) })} · {formatGain(gain)}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function formatGain({ mean, low, high }: MeanView): string {
  return t('odds.mean', { mean: formatSigned(mean), low: formatSigned(low), high: formatSigned(high) });
}
