import { useId } from 'preact/hooks';
import { t } from '../text/translate';

/** The registry's dry seal, pressed into the paper where a decision has been signed. */
export function DrySeal() {
  const id = useId();
  return (
    <span class="dry-seal" aria-hidden="true">
      <svg viewBox="0 0 120 120" focusable="false">
        <path id={`${id}s`} fill="none" d="M60 60m-39.4 0a39.4 39.4 0 1 1 78.8 0a39.4 39.4 0 1 1-78.8 0" />
        <text font-size="9.4" font-weight="600" fill="currentColor" textLength="242">
          <textPath href={`#${id}s`}>{t('stamp.signed')}</textPath>
        </text>
      </svg>
    </span>
  );
}
