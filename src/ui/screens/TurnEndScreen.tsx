import { NewsList } from '../desk/BriefingSheet';
import { formatHalfYear } from '../format/half-year';
import { ChangeTable } from '../ledger/ChangeTable';
import { useShortcuts } from '../navigation/use-shortcuts';
import { useSelected, useSession } from '../session-context';
import { Heading } from '../shell/Heading';
import { t } from '../text/translate';
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
  if (run === null || end === null) return <p class="page">{t('turn-end.none')}</p>;
  const time = formatHalfYear(end.turn);
  const rest = end.rows.slice(ROWS_SHOWN);
  return (
    <StageFrame powers={run.desk.powers}>
      <article class="sheet turn-end">
        <p class="dateline caps">{t('turn-end.closed')}</p>
        <Heading moment={`end${end.turn.turn}`} title={t('turn-end.title', { time })} />
        <div class="front-pages">
          {end.headlines.map((headline) => (
            <figure class="front-page">
              <figcaption class="caps">{headline.paper}</figcaption>
              <p>{headline.text}</p>
            </figure>
          ))}
        </div>
        {end.rows.length === 0 ? (
          <p class="empty">{t('turn-end.still')}</p>
        ) : (
          <ChangeTable rows={end.rows.slice(0, ROWS_SHOWN)} causes={true} />
        )}
        {rest.length > 0 && (
          <details>
            <summary>{t('turn-end.rest', { n: rest.length })}</summary>
            <ChangeTable rows={rest} causes={true} />
          </details>
        )}
        {end.news.length > 0 && <NewsList news={end.news} />}
        <div class="actions sticky-actions">
          <button type="button" class="solid" onClick={goOn}>
            {t(`turn-end.to-${next}`)}
          </button>
        </div>
      </article>
    </StageFrame>
  );
}
