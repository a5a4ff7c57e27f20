import type { BeliefView, ProfileView } from '../../store/index';
import { PowerShape } from '../ornaments/PowerShape';
import { t } from '../text/translate';

const SIDES = ['withThem', 'withOthers', 'withNobody'] as const;
const WORDS = { withThem: 'gauges.with-them', withOthers: 'gauges.with-others', withNobody: 'gauges.with-nobody' } as const;

/** What each capital must think you are: three beliefs that are a hundred together. */
export function Gauges({ profile: { powers, gauges, surest } }: { profile: ProfileView }) {
  return (
    <figure class="plate">
      <figcaption>
        <h3>{t('gauges.title', { power: surest.power.name, share: surest.share, side: t(WORDS[surest.side]) })}</h3>
        <p>{t('gauges.summary')}</p>
      </figcaption>
      <ul class="plate-key gauge-key" aria-hidden="true">
        {SIDES.map((side) => (
          <li>
            <span class={`swatch belief-${side}`} /> {t(WORDS[side])}
          </li>
        ))}
      </ul>
      <ol class="gauges" aria-hidden="true">
        {powers.map((power, n) => {
          const gauge = gauges[n];
          return (
            <li class={`line-${power.shape}`} key={power.id}>
              <span class="gauge-name">
                <PowerShape shape={power.shape} /> {power.letters}
              </span>
              {gauge !== undefined && <Belief belief={gauge.own} />}
            </li>
          );
        })}
      </ol>
      <GaugeTable powers={powers} gauges={gauges} />
    </figure>
  );
}

function Belief({ belief }: { belief: BeliefView }) {
  return (
    <span class="belief">
      {SIDES.map((side) => (
        <span class={`belief-${side}`} style={{ flexGrow: belief[side] }}>
          {belief[side] >= 12 && <b class="figures">{belief[side]}</b>}
        </span>
      ))}
    </span>
  );
}

function GaugeTable({ powers, gauges }: Pick<ProfileView, 'powers' | 'gauges'>) {
  return (
    <details>
      <summary>{t('chart.table')}</summary>
      <table class="accounts">
        <caption class="for-ears">{t('gauges.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('gauges.capital')}</th>
            {SIDES.map((side) => (
              <th scope="col" class="num">
                {t(WORDS[side])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {powers.map((power, n) => (
            <tr key={power.id}>
              <th scope="row">{power.name}</th>
              {SIDES.map((side) => (
                <td class="num">
                  {gauges[n]?.own[side]} / {gauges[n]?.history[side]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
