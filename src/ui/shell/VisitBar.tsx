import '../text/later-words';
import '../styles/links.css';
import { formatHalfYear } from '../format/half-year';
import { useSelected, useSession } from '../session-context';
import { t } from '../text/translate';

/** Says that what is shown is a guest or the past, where a guest parted from these rules, and offers the ways on. */
export function VisitBar() {
  const session = useSession();
  const run = useSelected((state) => state.run);
  if (run === null || (run.visit === null && run.moment === null)) return null;
  const { visit, moment } = run;
  const release = visit?.release ?? null;
  const leave = (work: () => void) => () => {
    work();
    document.getElementById('main')?.focus();
  };
  return (
    <section class="visit-bar" aria-label={t('visit.label')}>
      <p>
        <b>{run.name}</b> {visit !== null && t('visit.guest')} {moment !== null && t('visit.moment', { time: formatHalfYear(moment) })}{' '}
        {release !== null && t('visit.release', { release })} {visit?.parted}
      </p>
      <p class="visit-ways">
        {moment !== null && (
          <button type="button" class="plain" onClick={leave(() => session.showMoment(null))}>
            {t('visit.to-end')}
          </button>
        )}
        {release !== null && (
          <button type="button" class="plain" onClick={leave(() => void session.openAsReleased())}>
            {t('visit.as-released')}
          </button>
        )}
        <button type="button" class="plain" onClick={leave(() => void session.adopt())}>
          {t(moment === null ? 'visit.keep' : 'visit.go-on')}
        </button>
      </p>
    </section>
  );
}
