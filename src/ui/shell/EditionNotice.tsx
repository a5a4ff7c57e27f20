import '../text/later-words';
import { useSelected, useSlots } from '../session-context';
import { t } from '../text/translate';

/** Offers the newer edition; the run goes on under the old one until it ends or the player takes the new one. */
export function EditionNotice() {
  const { edition } = useSlots();
  const hasRun = useSelected(({ run }) => run !== null && !run.finished);
  return (
    <section class="notices" aria-label={t('edition.label')}>
      <p class="notice" role="status">
        {t(hasRun ? 'edition.during-run' : 'edition.ready')}
        <button type="button" class="plain" onClick={() => void edition?.then((watch) => watch.take())}>
          {t('edition.take')}
        </button>
      </p>
    </section>
  );
}
