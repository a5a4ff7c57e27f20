import { area, hatch, loop } from '../engrave/plate.mjs';

/** One puff about (0, 0): a scalloped lump with arcs on its shaded side. The engine sends several along the wind. */
export function puff(p, radius, seed) {
  const lump = Array.from({ length: 36 }, (_, i) => {
    const a = (i / 36) * Math.PI * 2;
    const r = radius * (0.84 + 0.18 * Math.abs(Math.sin(a * 2.5 + seed)));
    return [r * Math.cos(a), r * 0.86 * Math.sin(a)];
  });
  p.blank(area(lump));
  const cover = (u, v) => p.cov(0.16 + ((u * 0.5 + v) / radius) * 0.5);
  p.ink(hatch(lump, { angle: -38, pitch: 2.5, step: 1.6, wobble: 0.8, cover }));
  p.ink(loop(lump, 0.85));
}
