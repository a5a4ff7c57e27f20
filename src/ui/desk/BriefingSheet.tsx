import type { DeskView, NewsLine } from '../../store/index';
import { formatHalfYearShort, formatHalfYearTitle } from '../format/half-year';
import { ChangeTable } from '../ledger/ChangeTable';
import { Crest } from '../ornaments/Crest';
import { Frieze } from '../ornaments/Frieze';
import { useSession } from '../session-context';
import { Heading } from '../shell/Heading';
import { t } from '../text/translate';

/** Lines of news with what caused them. */
export function NewsList({ news }: { news: readonly NewsLine[] }) {
  return (
    <ul class="news">
      {news.map((line) => (
        <li class={`news-${line.kind}`}>
          <span class="news-kind caps">{t(`news.${line.kind}`)}</span>
          <p>
            {line.text}
            {line.origin !== null && line.origin.turn !== null && (
              <small>{t('news.because', { title: line.origin.title, time: formatHalfYearShort(line.origin.turn) })}</small>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The morning's news: what arrived, what drifted, what the world did. */
export function BriefingSheet({ desk, firstPaper }: { desk: DeskView; firstPaper: string | null }) {
  const session = useSession();
  const { news, changes } = desk.briefing;
  return (
    <article class="sheet briefing">
      <div class="letterhead">
        <Crest />
        <p class="office caps">{t('briefing.office')}</p>
        <Frieze />
      </div>
      <p class="dateline caps">{t('briefing.dateline', { n: desk.turn.turn + 1, count: desk.turnCount, chapter: desk.chapter.title })}</p>
      <Heading moment={`briefing${desk.turn.turn}`} title={formatHalfYearTitle(desk.turn)} />
      {news.length === 0 ? <p class="empty">{t('briefing.quiet')}</p> : <NewsList news={news} />}
      <div class="actions sticky-actions">
        <button type="button" class="solid" onClick={() => session.show('desk', firstPaper === null ? 'close' : `paper.${firstPaper}`)}>
          {t('briefing.to-papers')}
        </button>
      </div>
      {changes.length > 0 && (
        <details class="drifts">
          <summary>{t('briefing.changes', { n: changes.length })}</summary>
          <ChangeTable rows={changes} causes={true} />
        </details>
      )}
    </article>
  );
}
