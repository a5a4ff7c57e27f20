import { useEffect } from 'preact/hooks';
import type { DeskView } from '../../store/index';
import { announce } from '../shell/announcer';
import { t } from '../text/translate';

/** A note in the margin that teaches; it changes as you do what it says. */
export function GuideNote({ guide }: { guide: NonNullable<DeskView['guide']> }) {
  useEffect(() => announce(`${guide.title}. ${guide.text}`), [guide.id]);
  return (
    <aside class="guide" aria-label={t('guide.label')}>
      <p>
        <b>{guide.title}</b> {guide.text}
      </p>
    </aside>
  );
}
