// Plain geometry: rings of [x, y] points.
export const rect = (x, y, w, h) => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
];
export const ellipse = (cx, cy, rx, ry = rx, n = 32) =>
  Array.from({ length: n }, (_, i) => {
    const a = (i / n) * Math.PI * 2;
    return [cx + rx * Math.cos(a), cy + ry * Math.sin(a)];
  });
export const arc = (cx, cy, rx, ry, a0, a1, n = 20) =>
  Array.from({ length: n + 1 }, (_, i) => {
    const a = a0 + ((a1 - a0) * i) / n;
    return [cx + rx * Math.cos(a), cy + ry * Math.sin(a)];
  });
export const archWindow = (cx, base, w, h) => [
  [cx - w / 2, base],
  ...arc(cx, base - h + w / 2, w / 2, w / 2, Math.PI, 2 * Math.PI, Math.max(8, Math.round(w / 4))),
  [cx + w / 2, base],
];
export const ngon = (cx, cy, r, n, rot = -Math.PI / 2, sx = 1) =>
  Array.from({ length: n }, (_, i) => {
    const a = rot + (i / n) * Math.PI * 2;
    return [cx + r * Math.cos(a) * sx, cy + r * Math.sin(a)];
  });
export const shape = (kind, cx, cy, r) =>
  kind === 'circle'
    ? ellipse(cx, cy, r * 0.92)
    : kind === 'triangle'
      ? ngon(cx, cy + r * 0.18, r * 1.14, 3)
      : kind === 'square'
        ? ngon(cx, cy, r * 1.16, 4, Math.PI / 4)
        : ngon(cx, cy, r * 1.2, 4, -Math.PI / 2, 0.82);
export const moved = (ring, dx, dy, s = 1) => ring.map(([x, y]) => [x * s + dx, y * s + dy]);
export const spiral = (cx, cy, r0, r1, turns, dir = 1, start = 0, n = 60) =>
  Array.from({ length: n + 1 }, (_, i) => {
    const t = i / n,
      a = start + dir * t * turns * Math.PI * 2,
      r = r0 * Math.pow(r1 / r0, t);
    return [cx + r * Math.cos(a), cy + r * Math.sin(a)];
  });
