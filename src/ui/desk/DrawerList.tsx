import type { DeskView } from '../../store/index';
import { useSelected, useSession } from '../session-context';
import { Heading } from '../shell/Heading';
import { t } from '../text/translate';
import { DRAWERS } from './desk-page';
import { countDrawer } from './DrawerRail';

const ELSEWHERE = ['hand-in', 'map', 'ledger', 'chronicle', 'settings', 'about', 'start'] as const;

/** The contents page of the desk, for small screens: every drawer and every other screen, one below the other. */
export function DrawerList({ desk }: { desk: DeskView }) {
  const session = useSession();
  const isLesson = useSelected((state) => state.run?.lesson !== undefined && state.run.lesson !== null);
  return (
    <article class="sheet">
      <Heading moment="drawers" title={t('drawers.title')} />
      <ul class="contents">
        {DRAWERS.map((name) => (
          <li key={name}>
            <button type="button" onClick={() => session.show('desk', `drawer.${name}`)}>
              <span>{t(`drawer.${name}`)}</span>
              <span class="leader" />
              <b>{countDrawer(desk, name)}</b>
            </button>
            <p>{t(`drawer.about.${name}`)}</p>
          </li>
        ))}
      </ul>
      <h2 class="caps">{t('drawers.elsewhere')}</h2>
      <ul class="contents contents-short">
        {ELSEWHERE.filter((screen) => screen !== 'hand-in' || isLesson).map((screen) => (
          <li key={screen}>
            <button type="button" onClick={() => session.show(screen)}>
              <span>{t(`nav.${screen}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </article>
  );
}
