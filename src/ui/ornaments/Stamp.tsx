import { useId } from 'preact/hooks';
import type { TurnLabel } from '../../store/index';
import { t } from '../text/translate';

/** The registry's rubber stamp: waiting for a decision, or signed. */
export function Stamp({ turn, signed }: { turn: TurnLabel; signed: boolean }) {
  const id = useId();
  const words = t(signed ? 'stamp.signed' : 'stamp.for-decision');
  return (
    <svg class={signed ? 'stamp stamp-signed' : 'stamp'} viewBox="0 0 120 120" aria-hidden="true" focusable="false">
      <defs>
        <path id={`${id}r`} d="M60 60m-43 0a43 43 0 1 1 86 0a43 43 0 1 1-86 0" />
        <filter id={`${id}w`}>
          <feTurbulence type="fractalNoise" baseFrequency=".55" numOctaves="2" seed="4" />
          <feColorMatrix values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -5 3.5" />
          <feComposite in="SourceGraphic" operator="in" />
        </filter>
      </defs>
      <g filter={`url(#${id}w)`} fill="none" stroke="currentColor">
        <circle cx="60" cy="60" r="57" stroke-width="2.6" />
        <circle cx="60" cy="60" r="53.5" stroke-width=".9" />
        <circle cx="60" cy="60" r="35" stroke-width="1.2" />
        <g class="stamp-words" fill="currentColor" stroke="none">
          <text font-size="11.6" font-weight="600" textLength="264">
            <textPath href={`#${id}r`}>{words}</textPath>
          </text>
          <text x="60" y="57" text-anchor="middle" font-size="15" font-weight="700">
            {turn.year}
          </text>
          <text x="60" y="75" text-anchor="middle" font-size="15" font-weight="700">
            {t('time.stamp', { half: String(turn.half) })}
          </text>
        </g>
      </g>
    </svg>
  );
}
