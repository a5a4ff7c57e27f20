import { useEffect } from 'preact/hooks';
import type { ChangeRow } from '../../store/index';
import { NewsList } from '../desk/BriefingSheet';
import { describeChanges } from '../format/describe-changes';
import { formatHalfYear } from '../format/half-year';
import { partOfChange, splitChanges } from '../ledger/change-parts';
import { ChangeTable } from '../ledger/ChangeTable';
import { useShortcuts } from '../navigation/use-shortcuts';
import { useSelected, useSession } from '../session-context';
import { announce } from '../shell/announcer';
import { Heading } from '../shell/Heading';
import { t } from '../text/translate';
import { FrontPages } from './FrontPages';
import { StageFrame } from './StageFrame';

const ROWS_SHOWN = 8;

/** What the half-year did: two headlines, the table of changes with causes, then onward. */
export function TurnEndScreen() {
  const session = useSession();
  const run = useSelected((state) => state.run);
  const end = run?.turnEnd ?? null;
  const next = run === null || end === null ? 'desk' : run.finished ? 'ending' : end.chapterBreak ? 'chapter-break' : 'desk';
  const goOn = () => session.show(next);
  useShortcuts({ n: goOn });
  const rows = end?.rows;
  useEffect(() => {
    if (rows !== undefined && rows.length > 0) announce(`${t('turn-end.closed')}. ${describeChanges(rows)}.`);
  }, [rows]);
  if (run === null || end === null) return <p class="page">{t('turn-end.none')}</p>;
  const time = formatHalfYear(end.turn);
  const title = end.until === null ? t('turn-end.title', { time }) : t('turn-end.title-span', { time, until: formatHalfYear(end.until) });
  const { powers } = end;
  const { first, rest } = splitChanges(end.rows, powers, ROWS_SHOWN);
  // What the papers print is not told twice.
  const printed = end.frontPages.map(({ sentence }) => sentence);
  const news = end.news.filter(({ text }) => !printed.includes(text));
  const partOf = (row: ChangeRow): string => t(`changes.${partOfChange(row, powers)}`);
  return (
    <StageFrame powers={powers}>
      <article class="sheet turn-end">
        <p class="dateline caps">{t('turn-end.closed')}</p>
        <Heading moment={`end${end.turn.turn}`} title={title} />
        {end.rows.length > 0 && <p class="gist">{describeChanges(first)}</p>}
        <FrontPages pages={end.frontPages} />
        {end.rows.length === 0 ? <p class="empty">{t('turn-end.still')}</p> : <ChangeTable rows={first} causes={true} partOf={partOf} />}
        {rest.length > 0 && (
          <details>
            <summary>{t('turn-end.rest', { n: rest.length })}</summary>
            <ChangeTable rows={rest} causes={true} partOf={partOf} />
          </details>
        )}
        {news.length > 0 && <NewsList news={news} />}
        <div class="actions sticky-actions">
          <button type="button" class="solid" onClick={goOn}>
            {t(`turn-end.to-${next}`)}
          </button>
        </div>
      </article>
    </StageFrame>
  );
}
