import { t } from '../text/translate';

/** "How this is computed", folded away under the thing it explains. */
export function HowComputed({ paragraphs }: { paragraphs: readonly string[] }) {
  return (
    <details class="how">
      <summary>{t('how.summary')}</summary>
      {paragraphs.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </details>
  );
}

/** Stands where something is still being worked out. */
export function Computing() {
  return (
    <p class="empty" aria-live="polite">
      {t('ending.computing')}
    </p>
  );
}
