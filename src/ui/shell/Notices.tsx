import { useSelected, useSession } from '../session-context';
import { t } from '../text/translate';
import { formatNotice } from './notice-text';

/** Banners: facts that stay until they are put away, and what must be known about storage. */
export function Notices() {
  const session = useSession();
  const notices = useSelected((state) => state.notices);
  const storage = useSelected((state) => state.storage);
  const readOnly = useSelected((state) => state.run?.readOnly ?? false);
  const standing = [
    storage === 'refused' ? t('storage.refused') : storage === 'full' ? t('storage.full') : null,
    readOnly ? t('run.read-only') : null,
  ].filter((text) => text !== null);
  if (notices.length === 0 && standing.length === 0) return null;
  return (
    <section class="notices" aria-label={t('notices.label')}>
      {standing.map((text) => (
        <p class="notice">{text}</p>
      ))}
      {notices.map((notice) => (
        <p class={`notice notice-${notice.tone}`} key={notice.id}>
          {formatNotice(notice)}
          <button type="button" class="plain" onClick={() => session.dismiss(notice.id)}>
            {t('notices.dismiss')}
          </button>
        </p>
      ))}
    </section>
  );
}
