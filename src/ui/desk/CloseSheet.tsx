import { useState } from 'preact/hooks';
import type { DeskView } from '../../store/index';
import { formatHalfYear } from '../format/half-year';
import { Crest } from '../ornaments/Crest';
import { Frieze } from '../ornaments/Frieze';
import { useSession } from '../session-context';
import { ConfirmDialog } from '../shell/ConfirmDialog';
import { Heading } from '../shell/Heading';
import { t } from '../text/translate';
import { numberPapers } from './desk-page';
import { PreviewEffects } from './PreviewEffects';

interface CloseProps {
  readonly desk: DeskView;
  readonly shapes: ReadonlyMap<string, string>;
  readonly readOnly: boolean;
}

/** The register of the half-year: what was signed, what would wait and at what cost, then the button that closes it. */
export function CloseSheet({ desk, shapes, readOnly }: CloseProps) {
  const session = useSession();
  const [asking, setAsking] = useState(false);
  const barred = desk.close.locked !== null || readOnly;
  const numbers = numberPapers(desk.dossiers);
  const waits = desk.dossiers.some((dossier) => dossier.answered === null);
  const close = () => {
    setAsking(false);
    session.decide(desk.close.move);
  };
  return (
    <article class="sheet close-sheet">
      <div class="letterhead">
        <Crest />
        <p class="office caps">{t('close.office')}</p>
        <Frieze />
      </div>
      <p class="dateline caps">{t('close.dateline', { time: formatHalfYear(desk.turn) })}</p>
      <Heading moment={`close${desk.turn.turn}`} title={t('close.title')} />
      <ol class="register">
        {desk.dossiers.map((dossier) => (
          <li key={dossier.id} data-n={t('tabs.beat', numbers.get(dossier.id) ?? { n: 0, beat: 1 })}>
            <button type="button" class="register-paper" onClick={() => session.show('desk', `paper.${dossier.id}`)}>
              {dossier.title}
            </button>
            {dossier.answered !== null ? (
              <p>{t('close.signed', { label: dossier.answered.label })}</p>
            ) : (
              <>
                <p class="register-waits">{t('close.waits', { text: dossier.waiting.text })}</p>
                <PreviewEffects lines={dossier.waiting.preview} shapes={shapes} id={`close-${dossier.id}`} />
              </>
            )}
          </li>
        ))}
      </ol>
      {desk.initiativesLeft > 0 && (
        <p class="lead">
          {t('close.initiative', { left: desk.initiativesLeft })}{' '}
          <button type="button" class="link" onClick={() => session.show('desk', 'drawer.initiatives')}>
            {t('close.see-initiatives')}
          </button>
        </p>
      )}
      {desk.close.locked !== null && (
        <p class="lock" id="close-locked">
          <b>{t('option.locked')}</b> {desk.close.locked}
        </p>
      )}
      {desk.close.locked === null && desk.close.waiting !== null && <p class="lock">{desk.close.waiting}</p>}
      <div class="actions">
        {desk.canUndo && (
          <button type="button" class="plain" onClick={() => session.undo()}>
            {t('answered.undo')}
          </button>
        )}
        <button
          type="button"
          class="solid"
          aria-disabled={barred ? 'true' : undefined}
          aria-describedby={desk.close.locked === null ? undefined : 'close-locked'}
          onClick={() => {
            if (barred) return;
            if (waits) setAsking(true);
            else close();
          }}
        >
          {t('close.button')}
        </button>
      </div>
      <p class="fine">{t('close.fine')}</p>
      {asking && (
        <ConfirmDialog
          title={t('close.confirm-title')}
          text={desk.close.waiting ?? t('close.confirm-text')}
          action={t('close.button')}
          onConfirm={close}
          onCancel={() => setAsking(false)}
        />
      )}
    </article>
  );
}
