import { useSelected, useSession } from '../session-context';
import { t } from '../text/translate';
import { formatNotice } from './notice-text';

/** Facts told by the state of the session, which stay as long as they are true. */
const STANDING: readonly string[] = ['storage.refused', 'storage.full', 'run.readOnly'];

/** Banners: facts that stay until they are put away, and what must be known about storage. */
export function Notices() {
  const session = useSession();
  const notices = useSelected((state) => state.notices);
  const storage = useSelected((state) => state.storage);
  const readOnly = useSelected(({ run }) => run !== null && run.readOnly && run.moment === null);
  const standing = [
    storage === 'refused' ? t('storage.refused') : storage === 'full' ? t('storage.full') : null,
    readOnly ? t('run.readOnly') : null,
  ].filter((text) => text !== null);
  const passing = notices.filter((notice) => !STANDING.includes(notice.key));
  if (passing.length === 0 && standing.length === 0) return null;
  return (
    <section class="notices" aria-label={t('notices.label')}>
      {standing.map((text) => (
        <p class="notice">{text}</p>
      ))}
      {passing.map((notice) => (
        <p class={`notice notice-${notice.tone}`} key={notice.id}>
          {formatNotice(notice)}
          <button
            type="button"
            class="plain"
            onClick={() => {
              session.dismiss(notice.id);
              document.getElementById('main')?.focus();
            }}
          >
            {t('notices.dismiss')}
          </button>
        </p>
      ))}
    </section>
  );
}
