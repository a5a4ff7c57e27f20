import '../text/later-words';
import '../styles/debrief.css';
import type { EndingView, RunView } from '../../store/index';
import { FoldContents, Folds, type FoldSection } from '../debrief/Folds';
import { HedgingProfile } from '../debrief/HedgingProfile';
import { HowComputed } from '../debrief/HowComputed';
import { Insurance } from '../debrief/Insurance';
import { Letters } from '../debrief/Letters';
import { Verdicts } from '../debrief/Verdicts';
import { AimTable } from '../desk/ProgrammeDrawer';
import { CommitmentList } from '../desk/RecordDrawers';
import { formatHalfYear } from '../format/half-year';
import { splitChanges } from '../ledger/change-parts';
import { ChangeTable } from '../ledger/ChangeTable';
import { Crest } from '../ornaments/Crest';
import { Frieze } from '../ornaments/Frieze';
import { useSelected, useSession } from '../session-context';
import { Heading } from '../shell/Heading';
import { t } from '../text/translate';
import { Autopsy } from './Autopsy';
import { RunCode } from './RunCode';
import { StageFrame } from './StageFrame';

/** The ending, explained: what became of Belgrade, your aims, who says what, what would have held, how you hedged, and what decided it. */
export function EndingScreen() {
  const session = useSession();
  // A part of the debrief that has been worked out comes as a new object of the run.
  const run = useSelected((state) => state.run);
  const ending = session.ending();
  if (run === null || ending === null) return <p class="page">{t('ending.none')}</p>;
  const sections = listSections(ending, run);
  return (
    <StageFrame powers={ending.powers}>
      <article class="sheet ending">
        <div class="letterhead">
          <Crest />
          <p class="office caps">{t('ending.office')}</p>
          <Frieze />
        </div>
        <p class="dateline caps">{formatHalfYear(run.desk.turn)}</p>
        <Heading moment={`ending ${ending.id}`} title={ending.title} />
        <div class="brief">
          {ending.paragraphs.map((paragraph) => (
            <p>{paragraph}</p>
          ))}
        </div>
        <FoldContents sections={sections} label={t('ending.contents')} />
        <Folds sections={sections} />
        <div class="actions">
          <button type="button" class="plain" onClick={() => session.show('chronicle')}>
            {t('ending.to-chronicle')}
          </button>
          <button type="button" class="plain" onClick={() => session.show('studio')}>
            {t('nav.studio')}
          </button>
          <button type="button" class="solid" onClick={() => session.show('start')}>
            {t('ending.again')}
          </button>
        </div>
      </article>
    </StageFrame>
  );
}

const ROWS_SHOWN = 12;

function Changed({ ending }: { ending: EndingView }) {
  const { first, rest } = splitChanges(ending.rows, ending.powers, ROWS_SHOWN);
  return (
    <>
      <ChangeTable rows={first} causes={false} />
      {rest.length > 0 && (
        <details>
          <summary>{t('turn-end.rest', { n: rest.length })}</summary>
          <ChangeTable rows={rest} causes={false} />
        </details>
      )}
    </>
  );
}

function Signed({ commitments }: { commitments: EndingView['commitments'] }) {
  const ended = commitments.filter(({ status }) => status === 'ended');
  return (
    <>
      <CommitmentList commitments={commitments.filter(({ status }) => status === 'active')} />
      {ended.length > 0 && (
        <details>
          <summary>{t('ending.ended', { n: ended.length })}</summary>
          <CommitmentList commitments={ended} />
        </details>
      )}
    </>
  );
}

/** What the ending tells, in order; what the scenario does not have is left out. */
function listSections(ending: EndingView, run: RunView): FoldSection[] {
  const all: readonly (FoldSection & { readonly isThere?: boolean })[] = [
    {
      id: 'aims',
      title: t('ending.aims'),
      body: (
        <>
          <AimTable aims={ending.aims.filter((aim) => aim.declared)} final />
          <HowComputed paragraphs={[t('how.aims')]} />
        </>
      ),
    },
    {
      id: 'verdicts',
      title: t('ending.verdicts'),
      isThere: ending.verdicts.length > 0,
      body: <Verdicts verdicts={ending.verdicts} />,
    },
    {
      id: 'insurance',
      title: t('ending.insurance'),
      isThere: ending.isStressed,
      body: <Insurance insurance={ending.insurance} />,
    },
    { id: 'profile', title: t('ending.profile'), body: <HedgingProfile profile={ending.profile} /> },
    {
      id: 'autopsy',
      title: t('ending.autopsy'),
      body: (
        <>
          <Autopsy items={ending.autopsy} />
          <HowComputed paragraphs={[t('how.autopsy')]} />
        </>
      ),
    },
    { id: 'letters', title: t('ending.letters'), isThere: ending.letters.length > 0, body: <Letters letters={ending.letters} /> },
    { id: 'changed', title: t('ending.changed'), body: <Changed ending={ending} /> },
    { id: 'signed', title: t('ending.signed'), body: <Signed commitments={ending.commitments} /> },
    { id: 'code', title: t('code.title'), body: <RunCode run={run} titled={false} /> },
  ];
  return all.filter(({ isThere }) => isThere !== false);
}
