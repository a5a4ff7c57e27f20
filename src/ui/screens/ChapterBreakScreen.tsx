import '../text/later-words';
import '../styles/debrief.css';
import { CoverChart } from '../debrief/CoverChart';
import { CoverTable } from '../debrief/CoverTable';
import { HowComputed } from '../debrief/HowComputed';
import { Letters } from '../debrief/Letters';
import { AimTable } from '../desk/ProgrammeDrawer';
import { CommitmentList } from '../desk/RecordDrawers';
import { formatSpan } from '../format/half-year';
import { splitChanges } from '../ledger/change-parts';
import { ChangeTable } from '../ledger/ChangeTable';
import { useShortcuts } from '../navigation/use-shortcuts';
import { Frieze } from '../ornaments/Frieze';
import { useSelected, useSession } from '../session-context';
import { Heading } from '../shell/Heading';
import { t } from '../text/translate';
import { DecisionList } from './DecisionList';
import { StageFrame } from './StageFrame';

const ROWS_SHOWN = 8;

/** One page between chapters: what you promised, what changed, what you did beside history, and a place to stop. */
export function ChapterBreakScreen() {
  const session = useSession();
  const run = useSelected((state) => state.run);
  const goOn = () => session.show('desk');
  useShortcuts({ n: goOn });
  const view = session.chapterBreak();
  if (run === null || view === null) return <p class="page">{t('chapter.none')}</p>;
  const { chapter, powers } = run.desk;
  const { first, rest } = splitChanges(view.rows, powers, ROWS_SHOWN);
  return (
    <StageFrame powers={powers}>
      <article class="sheet chapter">
        <p class="dateline caps">{t('chapter.number', { n: chapter.index + 1, count: chapter.count })}</p>
        <Heading moment={`chapter ${view.opened.id}`} title={view.opened.title} />
        <Frieze />
        <div class="brief">
          <p>{view.opened.brief}</p>
        </div>
        <h2>{t('chapter.looking-back', { title: view.closed.title, span: formatSpan(view.from, view.to) })}</h2>
        {view.letters.length > 0 && (
          <>
            <h3 class="for-ears">{t('letters.title')}</h3>
            <Letters letters={view.letters} />
          </>
        )}
        <h3>{t('chapter.promised')}</h3>
        <AimTable aims={view.aims.filter((aim) => aim.declared)} />
        {view.insurance !== null && (
          <>
            <h3>{t('chapter.insurance')}</h3>
            <CoverChart insurance={view.insurance} brief />
            <CoverTable insurance={view.insurance} />
            <HowComputed paragraphs={[t('how.insurance', { turns: view.insurance.turns }), t('how.insurance-ties')]} />
          </>
        )}
        <h3>{t('chapter.changed')}</h3>
        <ChangeTable rows={first} causes={false} />
        {rest.length > 0 && (
          <details>
            <summary>{t('turn-end.rest', { n: rest.length })}</summary>
            <ChangeTable rows={rest} causes={false} />
          </details>
        )}
        <details class="chapter-part">
          <summary>{t('chapter.decided', { n: view.decisions.length })}</summary>
          <DecisionList entries={view.decisions} historyFrom="chapters" />
        </details>
        <details class="chapter-part">
          <summary>{t('chapter.signed', { n: view.commitments.length })}</summary>
          <CommitmentList commitments={view.commitments} />
        </details>
        <p class="fine">{t('chapter.stop')}</p>
        <div class="actions sticky-actions">
          <button type="button" class="solid" onClick={goOn}>
            {t('chapter.continue')}
          </button>
        </div>
      </article>
    </StageFrame>
  );
}
