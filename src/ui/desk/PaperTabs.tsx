import type { DeskView, DossierView } from '../../store/index';
import { PowerMark } from '../ornaments/PowerShape';
import { useSession } from '../session-context';
import { t } from '../text/translate';
import { findOpenPaper, numberPapers, type DeskPage } from './desk-page';

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

/** The ears of the folder: the news, each paper of the half-year, and the sheet that closes it. The beats of a night hang together. */
export function PaperTabs({ desk, page, shapes }: TabsProps) {
  const session = useSession();
  const numbers = numberPapers(desk.dossiers);
  const count = new Set([...numbers.values()].map(({ n }) => n)).size;
  const done = findOpenPaper(desk) === null;
  const folders = groupByNumber(desk.dossiers, numbers);
  const tab = (dossier: DossierView) => (
    <PaperTab
      key={dossier.id}
      dossier={dossier}
      number={numbers.get(dossier.id) ?? { n: 0, beat: 1 }}
      count={count}
      current={page.kind === 'paper' && page.id === dossier.id}
      shapes={shapes}
    />
  );
  return (
    <nav class="paper-tabs" aria-label={t('tabs.label')}>
      {desk.briefing.news.length > 0 && (
        <button type="button" aria-current={page.kind === 'briefing' ? 'page' : undefined} onClick={() => session.show('desk', 'briefing')}>
          {t('tabs.news')}
        </button>
      )}
      {folders.map((papers) =>
        papers.length === 1 ? (
          papers.map(tab)
        ) : (
          <span class="tab-night" role="group" aria-label={t('tabs.night')} key={papers[0]?.id}>
            {papers.map(tab)}
          </span>
        ),
      )}
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

type Numbers = ReturnType<typeof numberPapers>;

function groupByNumber(dossiers: readonly DossierView[], numbers: Numbers): DossierView[][] {
  const folders = new Map<number, DossierView[]>();
  for (const dossier of dossiers) {
    const n = numbers.get(dossier.id)?.n ?? 0;
    folders.set(n, [...(folders.get(n) ?? []), dossier]);
  }
  return [...folders.values()];
}

interface TabProps {
  readonly dossier: DossierView;
  readonly number: { readonly n: number; readonly beat: number };
  readonly count: number;
  readonly current: boolean;
  readonly shapes: ReadonlyMap<string, string>;
}

function PaperTab({ dossier, number, count, current, shapes }: TabProps) {
  const session = useSession();
  const answered = dossier.answered !== null;
  const n = t('tabs.beat', number);
  return (
    <button type="button" aria-current={current ? 'page' : undefined} onClick={() => session.show('desk', `paper.${dossier.id}`)}>
      {number.beat === 1 && <PowerMark power={dossier.from} shapes={shapes} />}
      {number.beat === 1 && (
        <span class="tab-long" aria-hidden="true">
          {t('tabs.paper', { n })}
        </span>
      )}
      <span class={number.beat === 1 ? 'tab-short' : undefined} aria-hidden="true">
        {n}
      </span>
      {answered && <Tick />}
      <span class="for-ears">{t(answered ? 'tabs.paper-answered' : 'tabs.paper-open', { n, count, title: dossier.title })}</span>
    </button>
  );
}
