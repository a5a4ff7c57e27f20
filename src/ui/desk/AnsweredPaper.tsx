import { useEffect, useRef } from 'preact/hooks';
import type { DossierView } from '../../store/index';
import { ChangeTable } from '../ledger/ChangeTable';
import { DrySeal } from '../ornaments/DrySeal';
import { selectHistory } from '../lesson/limits';
import { useSelected, useSession } from '../session-context';
import { announce } from '../shell/announcer';
import { t } from '../text/translate';

interface AnsweredProps {
  readonly dossier: DossierView;
  readonly answered: NonNullable<DossierView['answered']>;
  readonly nextPaper: string | null;
  readonly canUndo: boolean;
}

/** What a signature did: takes the focus, shows the changes as a table, offers to take it back. */
export function AnsweredPaper({ dossier, answered, nextPaper, canUndo }: AnsweredProps) {
  const session = useSession();
  const setting = useSelected(selectHistory);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (shown.current === answered.option) return;
    shown.current = answered.option;
    if (document.activeElement?.tagName !== 'H1') {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView({ block: 'center' });
    }
    announce(t('answered.status', { label: answered.label }));
  }, [answered.option]);
  return (
    <section class="answered">
      <DrySeal />
      <h2 ref={heading} tabIndex={-1}>
        <span class="caps">{t('answered.signed')}</span> {answered.label}
      </h2>
      {answered.line !== null && <p class="answered-line">{answered.line}</p>}
      {answered.changes !== undefined && answered.changes.length > 0 && <ChangeTable rows={answered.changes} causes={false} />}
      {setting === 'decisions' && dossier.history !== null && (
        <p class="history-note">
          <b class="caps">{t('history.label')}</b> {dossier.history}
        </p>
      )}
      <div class="actions">
        {canUndo && (
          <button type="button" class="plain" onClick={() => session.undo()}>
            {t('answered.undo')}
          </button>
        )}
        <button type="button" class="solid" onClick={() => session.show('desk', nextPaper === null ? 'close' : `paper.${nextPaper}`)}>
          {t(nextPaper === null ? 'answered.to-close' : 'answered.next')}
        </button>
      </div>
    </section>
  );
}
