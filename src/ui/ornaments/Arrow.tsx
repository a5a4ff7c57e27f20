const HEIGHT = [0, 9, 13, 17] as const;
const WIDTH = [0, 1.6, 2.2, 3] as const;

/** An arrow with a shaft (a bare triangle is a power); three sizes carry magnitude. Decoration beside words. */
export function Arrow({ direction, size }: { direction: -1 | 0 | 1; size: 1 | 2 | 3 }) {
  if (direction === 0) {
    return (
      <svg class="arrow" viewBox="0 0 14 20" aria-hidden="true" focusable="false">
        <path d="M2 10H12" fill="none" stroke="currentColor" stroke-width="1.6" />
      </svg>
    );
  }
  const height = HEIGHT[size];
  const barb = 2.4 + size * 1.2;
  const foot = 10 + (direction * height) / 2;
  const tip = 10 - (direction * height) / 2;
  const wing = tip + direction * barb;
  return (
    <svg class="arrow" viewBox="0 0 14 20" aria-hidden="true" focusable="false">
      <path
        d={`M7 ${foot}V${tip}M${7 - barb} ${wing}L7 ${tip}L${7 + barb} ${wing}`}
        fill="none"
        stroke="currentColor"
        stroke-width={WIDTH[size]}
      />
    </svg>
  );
}
