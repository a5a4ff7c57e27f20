import { useEffect, useState } from 'preact/hooks';
import { type LicenceView, useSlots } from '../session-context';
import { t } from '../text/translate';

/** Every package the site ships, with the words of its licence. Fetched when it is opened. */
export function Licences() {
  const { licences } = useSlots();
  const [isOpen, setOpen] = useState(false);
  const [list, setList] = useState<readonly LicenceView[] | null>(null);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    if (!isOpen || list !== null) return;
    licences?.().then(setList, () => setMissing(true));
  }, [isOpen]);
  return (
    <section id="about-licences">
      <h2>{t('licences.title')}</h2>
      <p class="lead">{t('licences.about')}</p>
      {!isOpen && (
        <button type="button" class="plain" onClick={() => setOpen(true)}>
          {t('licences.open')}
        </button>
      )}
      {isOpen && list === null && <p role="status">{t(isMissing ? 'app.load-failed' : 'app.loading')}</p>}
      {list?.map(({ name, version, licence, text }) => (
        <details key={name}>
          <summary>{t('licences.entry', { name, version, licence })}</summary>
          {(text === '' ? t('licences.no-text') : text).split('\n\n').map((paragraph) => (
            <p class="fine">{paragraph}</p>
          ))}
        </details>
      ))}
    </section>
  );
}
