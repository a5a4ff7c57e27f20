import '../text/later-words';
import '../styles/studio.css';
import type { FunctionComponent } from 'preact';
import type { Screen, Studio } from '../../store/index';
import { Frieze } from '../ornaments/Frieze';
import { useSession } from '../session-context';
import { Heading } from '../shell/Heading';
import { t } from '../text/translate';
import { useStudio, useStudioState } from './use-studio';

interface FrameProps {
  readonly screen: 'studio' | 'odds' | 'atlas';
  readonly lead: string;
  readonly body: FunctionComponent<{ studio: Studio }>;
}

const PARTS: readonly FrameProps['screen'][] = ['studio', 'odds', 'atlas'];

/** The head that timelines, odds and atlas share, and the wait until the studio is there. */
export function StudioFrame({ screen, lead, body: Body }: FrameProps) {
  const session = useSession();
  const { studio, failed, retry } = useStudio();
  return (
    <div class="page studio">
      <nav class="studio-parts" aria-label={t('studio.parts')}>
        {PARTS.map((part) => (
          <button type="button" aria-current={part === screen ? 'page' : undefined} onClick={() => session.show(part satisfies Screen)}>
            {t(`studio.to-${part}`)}
          </button>
        ))}
      </nav>
      <Heading moment={screen} title={t(`${screen}.title`)} />
      <Frieze />
      <p class="lead">{lead}</p>
      {studio !== null && (
        <>
          <TrunkChoice studio={studio} />
          <Body studio={studio} />
        </>
      )}
      {studio === null && !failed && <p class="empty">{t('studio.loading')}</p>}
      {failed && (
        <p role="alert">
          {t('studio.failed')}{' '}
          <button type="button" class="link" onClick={retry}>
            {t('studio.retry')}
          </button>
        </p>
      )}
    </div>
  );
}

/** Whether the open run or what really happened is asked about; without an open run there is nothing to choose. */
function TrunkChoice({ studio }: { studio: Studio }) {
  const trunk = useStudioState(studio, (state) => state.trunk);
  const hasRun = useStudioState(studio, (state) => state.hasRun);
  if (trunk === null || !hasRun) return null;
  return (
    <fieldset class="studio-trunk">
      <legend>{t('studio.trunk-choice')}</legend>
      {(['run', 'history'] as const).map((kind) => (
        <label>
          <input type="radio" name="trunk" checked={trunk.isRun === (kind === 'run')} onChange={() => void studio.enter(kind)} />
          {t(`studio.of-${kind}`)}
        </label>
      ))}
    </fieldset>
  );
}
