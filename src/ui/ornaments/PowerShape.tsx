const SHAPES: Readonly<Record<string, { readonly letters: string; readonly path: string }>> = {
  circle: { letters: 'eu', path: 'M2.6 12a9.4 9.4 0 1 0 18.8 0a9.4 9.4 0 1 0-18.8 0z' },
  triangle: { letters: 'us', path: 'M12 1.6 23 21.4H1z' },
  square: { letters: 'china', path: 'M3 3h18v18H3z' },
  diamond: { letters: 'russia', path: 'M12 .6 21.4 12 12 23.4 2.6 12z' },
};

const SHAPE_OF_POWER: Readonly<Record<string, string>> = { eu: 'circle', us: 'triangle', china: 'square', russia: 'diamond' };

/** A power's shape by its view model's shape name; decoration beside its name. */
export function PowerShape({ shape }: { shape: string }) {
  const found = SHAPES[shape];
  if (found === undefined) return null;
  return (
    <svg class={`shape shape-${shape}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path fill="currentColor" d={found.path} />
    </svg>
  );
}

/** The shape of a power known by its id only (previews); nothing for an unknown power. */
export function PowerMark({ power, shapes }: { power: string; shapes: ReadonlyMap<string, string> }) {
  const shape = shapes.get(power) ?? SHAPE_OF_POWER[power];
  return shape === undefined ? null : <PowerShape shape={shape} />;
}
