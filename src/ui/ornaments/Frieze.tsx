import { useId } from 'preact/hooks';
import { FRIEZE_TILE } from './frieze-path';

/** A running band of engraved waves: the rule under a letterhead. */
export function Frieze() {
  const id = useId();
  return (
    <svg class="frieze" width="100%" height="14" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={id} width="48" height="14" patternUnits="userSpaceOnUse">
          <g transform="scale(0.1)">
            <path class="print-ink" d={FRIEZE_TILE} />
          </g>
        </pattern>
      </defs>
      <rect width="100%" height="14" fill={`url(#${id})`} />
    </svg>
  );
}
