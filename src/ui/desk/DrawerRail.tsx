import type { DeskView } from '../../store/index';
import { useSession } from '../session-context';
import { t } from '../text/translate';
import { DRAWERS, type DeskPage, type DrawerName } from './desk-page';

/** How many things lie in a drawer. */
export function countDrawer(desk: DeskView, name: DrawerName): number {
  switch (name) {
    case 'initiatives':
      return desk.initiatives.filter((initiative) => initiative.locked === null).length;
    case 'programme':
      return desk.aims.filter((aim) => aim.declared).length;
    case 'cabinet':
      return desk.cabinet.filter((office) => office.vacancy === null).length;
    case 'tray':
      return desk.pending.length;
    case 'calendar':
      return desk.calendar.length;
    case 'envoys':
      return desk.asks.length;
    case 'signed':
      return desk.commitments.filter((tie) => tie.status === 'active').length;
  }
}

/** The drawers of the desk: label plates under the House, each with the number of things inside. */
export function DrawerRail({ desk, page }: { desk: DeskView; page: DeskPage }) {
  const session = useSession();
  return (
    <nav class="drawer-rail" aria-label={t('drawers.label')}>
      {DRAWERS.map((name) => (
        <button
          type="button"
          key={name}
          aria-current={page.kind === 'drawer' && page.name === name ? 'page' : undefined}
          onClick={() => session.show('desk', `drawer.${name}`)}
        >
          {t(`drawer.${name}`)} <span class="count">{countDrawer(desk, name)}</span>
        </button>
      ))}
      <button type="button" onClick={() => session.show('map')}>
        {t('nav.map')}
      </button>
    </nav>
  );
}
