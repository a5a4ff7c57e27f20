import { AimTable } from '../desk/ProgrammeDrawer';
import { CommitmentList } from '../desk/RecordDrawers';
import { formatHalfYear } from '../format/half-year';
import { ChangeTable } from '../ledger/ChangeTable';
import { Crest } from '../ornaments/Crest';
import { Frieze } from '../ornaments/Frieze';
import { useSelected, useSession } from '../session-context';
import { Heading } from '../shell/Heading';
import { t } from '../text/translate';
import { Autopsy } from './Autopsy';
import { RunCode } from './RunCode';
import { StageFrame } from './StageFrame';

/** The ending, explained: what became of Belgrade, your aims against their marks, what you signed, and what decided it. */
export function EndingScreen() {
  const session = useSession();
  // Any change of the session may bring the autopsy that is still being worked out.
  const run = useSelected((state) => state).run;
  const ending = session.ending();
  if (run === null || ending === null) return <p class="page">{t('ending.none')}</p>;
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
        <h2>{t('ending.aims')}</h2>
        <AimTable aims={ending.aims.filter((aim) => aim.declared)} final />
        <h2>{t('ending.autopsy')}</h2>
        <Autopsy items={ending.autopsy} />
        <h2>{t('ending.changed')}</h2>
        <ChangeTable rows={ending.rows} causes={false} />
        <h2>{t('ending.signed')}</h2>
        <CommitmentList commitments={ending.commitments} />
        <RunCode run={run} />
        <div class="actions">
          <button type="button" class="plain" onClick={() => session.show('chronicle')}>
            {t('ending.to-chronicle')}
          </button>
          <button type="button" class="solid" onClick={() => session.show('start')}>
            {t('ending.again')}
          </button>
        </div>
      </article>
    </StageFrame>
  );
}
