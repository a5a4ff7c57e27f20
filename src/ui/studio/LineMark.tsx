/** Letter of a compared timeline. */
export function letterOf(at: number): string {
  return 'ABCD'[at] ?? '';
}

/** The mark of a compared timeline: a letter and the stroke its lines are drawn with. */
export function LineMark({ at }: { at: number }) {
  return (
    <span class={`line-mark line-${at}`}>
      <svg width="26" height="10" aria-hidden="true">
        <path d="M1 5H25" />
      </svg>
      {letterOf(at)}
    </span>
  );
}
