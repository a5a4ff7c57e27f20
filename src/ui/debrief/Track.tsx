/** A mark on a track: the latest is a full disc, earlier ones are rings, what happened is a bar. */
export interface TrackMark {
  /** 0 to 100. */
  readonly value: number;
  readonly kind: 'early' | 'middle' | 'late' | 'history';
}

interface TrackProps {
  readonly marks: readonly TrackMark[];
  /** How far the thick line runs, 0 to 100. */
  readonly value: number;
  /** A power's shape, for its colour and its line pattern; ink where there is none. */
  readonly shape?: string | undefined;
}

const TICKS = [0, 25, 50, 75, 100] as const;
const RADII = { early: 3.4, middle: 4.2, late: 5 } as const;
const MIDDLE = 11;

/** A scale from 0 to 100 with marks; decoration beside its numbers. */
export function Track({ marks, value, shape }: TrackProps) {
  const drawn = shape === undefined ? 'track' : `track line-${shape}`;
  return (
    <span class={drawn}>
      <svg width="100%" height={2 * MIDDLE} aria-hidden="true" focusable="false">
        {TICKS.map((tick) => (
          <line key={tick} class="track-tick" x1={`${tick}%`} x2={`${tick}%`} y1={MIDDLE - 5} y2={MIDDLE + 5} />
        ))}
        <line class="track-rule" x1="0%" x2="100%" y1={MIDDLE} y2={MIDDLE} />
        <line class="track-run" x1="0%" x2={`${value}%`} y1={MIDDLE} y2={MIDDLE} />
        {/* The latest first: an earlier one at the same place shows inside it. */}
        {[...marks]
          .reverse()
          .map((mark) =>
            mark.kind === 'history' ? (
              <line class="track-history" x1={`${mark.value}%`} x2={`${mark.value}%`} y1={2} y2={2 * MIDDLE - 2} />
            ) : (
              <circle class={`track-mark track-${mark.kind}`} cx={`${mark.value}%`} cy={MIDDLE} r={RADII[mark.kind]} />
            ),
          )}
      </svg>
    </span>
  );
}
