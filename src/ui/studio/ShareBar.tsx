import type { ShareView } from '../../store/index';
import { t } from '../text/translate';

/** A share as a bar with its interval, the same as words beside it. */
export function ShareBar({ share }: { share: ShareView }) {
  const { permille, low, high } = share;
  return (
    <span class="share">
      <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
        <path class="share-ground" d="M0 6H100" />
        <path class="share-bar" d={`M0 6H${permille / 10}`} />
        <path class="share-interval" d={`M${low / 10} 6H${high / 10}`} />
      </svg>
      <span class="figures">{formatShare(share)}</span>
    </span>
  );
}

/** "62 % (58 to 66)". */
export function formatShare({ permille, low, high }: ShareView): string {
  const percent = (value: number): number => Math.round(value / 10);
  return t('odds.share', { share: percent(permille), low: percent(low), high: percent(high) });
}
