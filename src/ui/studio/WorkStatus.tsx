import type { OddsView } from '../../store/index';
import { formatTenths } from '../format/quantity';
import { t } from '../text/translate';

interface StatusProps {
  readonly work: Pick<OddsView, 'status' | 'restarted' | 'done' | 'wanted' | 'firstMs' | 'ms'>;
  readonly onCancel: () => void;
}

/** How far long work has come: a bar, the way to stop it, and what went wrong. */
export function WorkStatus({ work, onCancel }: StatusProps) {
  const { status, restarted, done, wanted } = work;
  if (status === 'idle') return null;
  return (
    <div class="work" role="status" data-status={status}>
      {status === 'working' && (
        <p>
          <progress max={wanted} value={done} aria-label={t('work.progress', { done, wanted })} />{' '}
          <button type="button" class="plain" onClick={onCancel}>
            {t('work.cancel')}
          </button>
        </p>
      )}
      {status === 'done' && <p class="fine">{t('work.done', { seconds: toSeconds(work.ms), first: toSeconds(work.firstMs) })}</p>}
      {status === 'cancelled' && <p class="fine">{t('work.cancelled')}</p>}
      {restarted && <p class="fine">{t('work.restarted')}</p>}
      {status === 'stopped' && <p class="work-fault">{t('work.stopped')}</p>}
    </div>
  );
}

function toSeconds(ms: number): string {
  return formatTenths(Math.round(ms / 100));
}
