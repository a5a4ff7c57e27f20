import { useSelected, useSession } from '../session-context';
import { t } from '../text/translate';

/** The four ways onward within reach of one thumb; phones only. */
export function BottomBar() {
  const session = useSession();
  const screen = useSelected((state) => state.screen);
  const focus = useSelected((state) => state.focus);
  const finished = useSelected(({ run }) => run?.finished === true);
  const inDrawers = screen === 'desk' && focus !== null && focus.startsWith('drawer');
  const current = (on: boolean) => (on ? 'page' : undefined);
  return (
    <nav class="bottom-bar" aria-label={t('nav.bottom-label')}>
      <button
        type="button"
        aria-current={current(finished ? screen === 'ending' : screen === 'desk' && !inDrawers && focus !== 'close')}
        onClick={() => session.show(finished ? 'ending' : 'desk')}
      >
        {t(finished ? 'nav.ending' : 'nav.papers')}
      </button>
      <button type="button" aria-current={current(inDrawers)} onClick={() => session.show('desk', 'drawers')}>
        {t('nav.drawers')}
      </button>
      <button type="button" aria-current={current(screen === 'ledger')} onClick={() => session.show('ledger')}>
        {t('nav.ledger')}
      </button>
      {finished ? (
        <button type="button" aria-current={current(screen === 'chronicle')} onClick={() => session.show('chronicle')}>
          {t('nav.chronicle')}
        </button>
      ) : (
        <button type="button" aria-current={current(screen === 'desk' && focus === 'close')} onClick={() => session.show('desk', 'close')}>
          {t('nav.close')}
        </button>
      )}
    </nav>
  );
}
