import { isSoundOn } from '../../store/index';
import { useSelected, useSession } from '../session-context';
import { t } from '../text/translate';

/** Sound on or off, from every page: a horn with rays, or with a stroke through it. */
export function SoundToggle() {
  const session = useSession();
  const on = useSelected(isSoundOn);
  return (
    <button
      type="button"
      class="sound-toggle"
      aria-pressed={on}
      aria-label={t('nav.sound')}
      title={t('nav.sound')}
      onClick={() => session.changeSettings({ sound: !on })}
    >
      <svg viewBox="0 0 24 20" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="1.6">
        <path d="M2 7.5V12.5H6L12 17.5V2.5L6 7.5Z" />
        {on ? <path d="M15.5 10H21M15 6.2L19.8 3.4M15 13.8L19.8 16.6" /> : <path d="M15 6L22 14M22 6L15 14" />}
      </svg>
    </button>
  );
}
