import type { AimView, DeskView } from '../../store/index';
import { formatQuantity } from '../format/quantity';
import { AimGauge } from '../ledger/Gauge';
import { useSession } from '../session-context';
import { Heading } from '../shell/Heading';
import { t } from '../text/translate';

/** Your own aims: what you promised, how far it is, and what may still be promised. */
export function ProgrammeDrawer({ desk }: { desk: DeskView }) {
  const declared = desk.aims.filter((aim) => aim.declared);
  const offered = desk.aims.filter((aim) => !aim.declared && aim.move !== null);
  return (
    <article class="sheet drawer">
      <Heading moment={`programme ${declared.length}`} title={t('drawer.programme')} />
      <p class="lead">{t('programme.lead', { declared: declared.length, wanted: desk.aimsWanted })}</p>
      <AimTable aims={declared} />
      {declared.length > 0 && <Opposition aims={desk.opposition} />}
      {offered.length > 0 && <h2>{t('programme.offered')}</h2>}
      <ul class="aims-offered">
        {offered.map((aim) => (
          <OfferedAim key={aim.id} aim={aim} />
        ))}
      </ul>
    </article>
  );
}

/** What is held against the government: its own promises, those that stand worst. */
function Opposition({ aims }: { aims: readonly AimView[] }) {
  return (
    <section class="opposition">
      <h2>{t('opposition.title')}</h2>
      {aims.length === 0 && <p class="empty">{t('opposition.none')}</p>}
      <ul>
        {aims.map((aim) => (
          <li key={aim.id}>
            {t('opposition.line', {
              title: aim.title,
              value: formatQuantity(aim.value, aim.unit),
              reached: formatQuantity(aim.reached, aim.unit),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function OfferedAim({ aim }: { aim: AimView }) {
  const session = useSession();
  return (
    <li>
      <div>
        <h3>{aim.title}</h3>
        <p>{aim.about}</p>
      </div>
      <button
        type="button"
        class="plain"
        aria-label={t('programme.declare-named', { title: aim.title })}
        onClick={() => aim.move !== null && session.decide(aim.move)}
      >
        {t('programme.declare')}
      </button>
    </li>
  );
}

/** Declared aims with the measure, the two marks to reach, and how it stands; at the end what is not reached is missed. */
export function AimTable({ aims, final = false }: { aims: readonly AimView[]; final?: boolean }) {
  if (aims.length === 0) return <p class="empty">{t('programme.none')}</p>;
  return (
    <table class="accounts aims-table">
      <caption class="for-ears">{t('programme.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('programme.aim')}</th>
          <th scope="col" class="num">
            {t('programme.now')}
          </th>
          <th scope="col" class="num">
            {t('programme.marks')}
          </th>
          <th scope="col">{t('programme.stands')}</th>
        </tr>
      </thead>
      <tbody>
        {aims.map((aim) => (
          <tr key={aim.id}>
            <th scope="row">
              {aim.title}
              <small>{aim.about}</small>
              <AimGauge aim={aim} />
              {final && aim.par !== null && <small>{t('aims.par', { par: aim.par })}</small>}
            </th>
            <td class="num">{formatQuantity(aim.value, aim.unit)}</td>
            <td class="num">
              {t('programme.marks-of', { partly: formatQuantity(aim.partly, aim.unit), reached: formatQuantity(aim.reached, aim.unit) })}
            </td>
            <td>
              <span class={`result result-${aim.result}`}>
                {final && aim.result === 'missed' ? t('aim.missed-final') : t(`aim.${aim.result}`)}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
