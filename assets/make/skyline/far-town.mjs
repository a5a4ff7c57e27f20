// What lies behind the landmarks: the town on its ridge, in the pale plate, finer with distance.
import { hatch, rule } from '../engrave/plate.mjs';
import { noise, rng } from '../engrave/random.mjs';
import { rect } from '../engrave/shapes.mjs';

/** A ridge of roofs, blocks and spires from x0 to x1, up to `rise` above the base line. */
export function farTown(p, x0, x1, b, rise) {
  const rnd = rng(83);
  for (let x = x0; x < x1; ) {
    const w = 7 + rnd() * 15;
    const ridge = rise * (0.45 + 0.28 * noise(x * 0.012, 6));
    const h = ridge + rnd() * rise * (rnd() < 0.16 ? 0.8 : 0.34);
    const pitched = rnd() < 0.6;
    const block = pitched
      ? [
          [x, b],
          [x, b - h],
          [x + w * 0.5, b - h - w * 0.3],
          [x + w, b - h],
          [x + w, b],
        ]
      : rect(x, b - h, w, h);
    const edge = Math.min(1, (x - x0) / 60, (x1 - x - w) / 60);
    const dark = 0.28 + rnd() * 0.2;
    if (edge > 0)
      p.tint(hatch(block, { angle: 90, pitch: 2.3, step: 4, cover: (u, v) => dark * edge * (0.4 + 0.6 * Math.min(1, (b - v) / h)) }));
    if (edge > 0.3 && rnd() < 0.1) p.tint(rule(x + w / 2, b - h - 4, x + w / 2, b - h - 20, 0.9));
    x += w + rnd() * 2;
  }
}
