import { area } from '../engrave/plate.mjs';
import { rng } from '../engrave/random.mjs';
import { rect } from '../engrave/shapes.mjs';

/** Old roofs fill the ground line between landmarks. */
export function roofs(p, x0, x1, b, seed, hMin = 14, hMax = 40) {
  const rnd = rng(seed);
  let x = x0;
  while (x < x1 - 8) {
    const w = Math.min(x1 - x, 15 + rnd() * 21),
      h = hMin + rnd() * (hMax - hMin),
      pitched = rnd() < 0.7,
      tone = 0.1 + rnd() * 0.25;
    p.face(rect(x, b - h, w, h), {
      tone: (u) => tone + ((u - x) / w) * 0.16,
      pitch: 2.9,
      angle: rnd() < 0.5 ? 0 : 90,
      line: 1,
    });
    for (let y = b - h + 6; y < b - 6; y += 9)
      for (let u = x + 3.5; u < x + w - 5; u += 7) p.pane(rect(u, y, 3.2, 4.8), { lit: rnd() < 0.55, edge: 0 });
    if (pitched)
      p.face(
        [
          [x - 2, b - h],
          [x + 4, b - h - 9],
          [x + w - 4, b - h - 9],
          [x + w + 2, b - h],
        ],
        { tone: 0.62, angle: 75, pitch: 2.6, line: 1 },
      );
    else p.face(rect(x - 1, b - h - 3, w + 2, 3.5), { tone: 0.3, pitch: 2.4, line: 0.9 });
    if (rnd() < 0.4) p.ink(area(rect(x + w * 0.6, b - h - 14, 3, 7)));
    x += w;
  }
}
