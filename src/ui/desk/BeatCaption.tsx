import type { BeatView, DossierView } from '../../store/index';
import { useSession } from '../session-context';
import { t } from '../text/translate';

const MARK = 'M6 .8 11.2 6 6 11.2 .8 6z';

/** Lozenges in the letterhead of a night, one a beat, filled as far as the night has come; the paper that opens it says no more. */
export function BeatMarks({ beat }: { beat: BeatView }) {
  return (
    <span class="beat-marks">
      <svg viewBox={`0 0 ${beat.of * 15} 12`} width={beat.of * 15} height="12" aria-hidden="true" focusable="false">
        {Array.from({ length: beat.of }, (_, n) => (
          <path key={n} class={n < beat.place ? 'beat-come' : 'beat-ahead'} transform={`translate(${n * 15} 0)`} d={MARK} />
        ))}
      </svg>
      {beat.place === 1 && <span class="for-ears">{t('beat.opens')}</span>}
    </span>
  );
}

/** "The same night, second of three." */
export function describeBeat(beat: BeatView): string {
  return t('beat.caption', { place: beat.place, of: beat.of });
}

/** Above a later beat: its place in the night, and what was signed a moment ago. */
export function BeatCaption({ beat, canUndo }: { beat: BeatView; canUndo: boolean }) {
  const session = useSession();
  if (beat.place === 1) return null;
  return (
    <div class="beat-caption">
      <p class="caps">{describeBeat(beat)}</p>
      {beat.after !== null && (
        <p>
          <b class="caps">{t('beat.earlier')}</b> {t('beat.signed', { title: beat.after.title, label: beat.after.label })} {beat.after.line}
          {canUndo && (
            <>
              {' '}
              <button type="button" class="link" onClick={() => session.undo()}>
                {t('answered.undo')}
              </button>
            </>
          )}
        </p>
      )}
    </div>
  );
}

/** What is said when a signature has brought the next beat. */
export function describeArrival({ beat }: DossierView): string {
  return beat === null || beat.after === null ? '' : t('beat.arrived', { label: beat.after.label, caption: describeBeat(beat) });
}
