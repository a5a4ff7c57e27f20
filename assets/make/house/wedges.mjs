/** Timber wedges between stone and beam, piled up from (0, 0). The engine uncovers as many as the gap holds. */
export function wedges(p, gap) {
  const x = 0;
  const top = 0;
  const n = Math.max(1, Math.round(gap / 7)),
    h = gap / n;
  for (let i = 0; i < n; i++) {
    const w = 64 - i * 5,
      y = top - h * (i + 1),
      s = i % 2 ? 1 : -1;
    p.face(
      [
        [x - w / 2, y + (s > 0 ? 0 : h * 0.35)],
        [x + w / 2, y + (s > 0 ? h * 0.35 : 0)],
        [x + w / 2, y + h],
        [x - w / 2, y + h],
      ],
      { tone: 0.3 + 0.2 * (i % 2), pitch: 2.4, line: 1.3 },
    );
  }
}
