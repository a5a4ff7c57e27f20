import type { DeskView } from '../../store/index';
import { PowerMark } from '../ornaments/PowerShape';
import { useSession } from '../session-context';
import { t } from '../text/translate';
import { findOpenPaper, type DeskPage } from './desk-page';

interface TabsProps {
  readonly desk: DeskView;
  readonly page: DeskPage;
  readonly shapes: ReadonlyMap<string, string>;
}

function Tick() {
  return (
    <svg class="tick" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M2.5 8.5 6.4 12.4 13.5 4" fill="none" stroke="currentColor" stroke-width="2" />
    </svg>
  );
}

/** The ears of the folder: the news, each paper of the half-year, and the sheet that closes it. */
export function PaperTabs({ desk, page, shapes }: TabsProps) {
  const session = useSession();
  const count = desk.dossiers.length;
  const done = findOpenPaper(desk) === null;
  return (
    <nav class="paper-tabs" aria-label={t('tabs.label')}>
      {desk.briefing.news.length > 0 && (
        <button type="button" aria-current={page.kind === 'briefing' ? 'page' : undefined} onClick={() => session.show('desk', 'briefing')}>
          {t('tabs.news')}
        </button>
      )}
      {desk.dossiers.map((dossier, index) => {
        const answered = dossier.answered !== null;
        return (
          <button
            type="button"
            key={dossier.id}
            aria-current={page.kind === 'paper' && page.id === dossier.id ? 'page' : undefined}
            onClick={() => session.show('desk', `paper.${dossier.id}`)}
          >
            <PowerMark power={dossier.from} shapes={shapes} />
            <span aria-hidden="true">{t('tabs.paper', { n: index + 1 })}</span>
            {answered && <Tick />}
            <span class="for-ears">
              {t(answered ? 'tabs.paper-answered' : 'tabs.paper-open', { n: index + 1, count, title: dossier.title })}
            </span>
          </button>
        );
      })}
      <button
        type="button"
        class={done ? 'tab-close tab-ready' : 'tab-close'}
        aria-current={page.kind === 'close' ? 'page' : undefined}
        onClick={() => session.show('desk', 'close')}
      >
        {t('tabs.close')}
      </button>
    </nav>
  );
}
