import { t } from '../text/translate';

const MARKS = [0, 1, 2, 3, 4] as const;

/** Trust of an office, 0 to 5, as five small columns of which some stand; the same in words. */
export function TrustMarks({ trust }: { trust: number }) {
  return (
    <span class="trust">
      <svg viewBox="0 0 44 12" aria-hidden="true" focusable="false">
        {MARKS.map((mark) => (
          <path
            key={mark}
            class={mark < trust ? 'trust-stands' : 'trust-gone'}
            d={mark < trust ? `M${mark * 9 + 1} 1.5h6M${mark * 9 + 4} 1.5v9M${mark * 9 + 1} 10.5h6` : `M${mark * 9 + 1} 10.5h6`}
          />
        ))}
      </svg>
      <span class="for-ears">{t('adviser.trust', { n: trust })}</span>
    </span>
  );
}
