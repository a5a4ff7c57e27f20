import type { DeskView, OfficeView } from '../../store/index';
import { formatHalfYearShort } from '../format/half-year';
import { TrustMarks } from '../ornaments/TrustMarks';
import { useSession } from '../session-context';
import { Heading } from '../shell/Heading';
import { t } from '../text/translate';

/** The cabinet: what each office wants, who holds it, how far it trusts the government, and which chairs are empty. */
export function CabinetDrawer({ desk }: { desk: DeskView }) {
  return (
    <article class="sheet drawer">
      <Heading moment="cabinet" title={t('drawer.cabinet')} />
      <p class="lead">{t('cabinet.lead')}</p>
      {desk.cabinet.length === 0 && <p class="empty">{t('cabinet.empty')}</p>}
      <ul class="entries cabinet">
        {desk.cabinet.map((office) => (
          <Office key={office.id} office={office} />
        ))}
      </ul>
    </article>
  );
}

function Office({ office }: { office: OfficeView }) {
  const session = useSession();
  const { vacancy, temper, trust } = office;
  return (
    <li class={vacancy === null ? undefined : 'office-vacant'}>
      <p class="entry-head">
        <b>{office.title}</b>
        <TrustMarks trust={trust.value} />
        <button
          type="button"
          class="link entry-when"
          aria-label={t('ledger.why-named', { name: office.title })}
          onClick={() => session.show('ledger', trust.id)}
        >
          {t('ledger.why')}
        </button>
      </p>
      <p>{office.about}</p>
      {vacancy === null ? (
        <p class="entry-cause">{t('cabinet.temper', { name: temper.name, text: temper.text })}</p>
      ) : (
        <p class="lock">{t('cabinet.vacant', { since: formatHalfYearShort(vacancy.since), until: formatHalfYearShort(vacancy.until) })}</p>
      )}
    </li>
  );
}
