import { useId } from 'preact/hooks';
import type { DossierView } from '../../store/index';
import { useSession } from '../session-context';
import { t } from '../text/translate';
import { PreviewEffects } from './PreviewEffects';

interface WaitingProps {
  readonly waiting: DossierView['waiting'];
  readonly shapes: ReadonlyMap<string, string>;
  readonly nextPaper: string | null;
}

/** "Leave it on the desk": what waiting costs, said before it costs anything. */
export function WaitingRow({ waiting, shapes, nextPaper }: WaitingProps) {
  const session = useSession();
  const id = useId();
  return (
    <div class="waiting">
      <button
        type="button"
        class="plain"
        aria-describedby={`${id}w ${id}p`}
        onClick={() => session.show('desk', nextPaper === null ? 'close' : `paper.${nextPaper}`)}
      >
        {t('waiting.leave')}
      </button>
      <p id={`${id}w`}>{waiting.text}</p>
      <PreviewEffects lines={waiting.preview} shapes={shapes} id={`${id}p`} />
    </div>
  );
}
