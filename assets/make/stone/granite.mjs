import { stipple } from '../engrave/hatch.mjs';
import { outline, stroke } from '../engrave/plate.mjs';
import { noise } from '../engrave/random.mjs';
import { arc, rect } from '../engrave/shapes.mjs';
import { abacus, bend, torus } from './mouldings.mjs';

function bossBlock(p, y, w = 136, h = 44) {
  // a rusticated block cut to a diamond point
  const x0 = -w / 2,
    x1 = w / 2,
    y0 = y - h / 2,
    _y1 = y + h / 2,
    _L = [x0, y],
    _R = [x1, y];
  p.face(rect(x0, y0, w, h), { tone: 0.6, pitch: 2.8, line: 1.5 });
  for (const cx of [-w / 4, w / 4]) {
    const a = w / 4 - 4,
      b = h / 2 - 4,
      c = [cx, y],
      l = [cx - a, y],
      r = [cx + a, y],
      t = [cx, y - b],
      d = [cx, y + b];
    const facet = (ring, tone, angle) => p.face(ring, { tone, angle, pitch: 2.4, line: 0.9, cross: 40 });
    facet([l, t, c], 0.12, 30);
    facet([t, r, c], 0.42, -30);
    facet([l, c, d], 0.5, -30);
    facet([c, r, d], 0.82, 30);
    p.ink(outline([l, t, r, d], 1.3));
  }
}

/** RU: its stone and its order. */
export const granite = {
  shaft(p, s) {
    p.lathe({
      y0: s.top,
      y1: s.bottom,
      r: s.r,
      bend,
      pitch: 3,
      dark: 0.62,
      gain: 0.75,
      extra: (u, y) => 0.14 * noise(u * 14, y * 0.33),
    });
    if (!p.theme.night)
      p.ink(
        stipple((x, y) => Math.abs(x) < 57, [-58, s.top, 58, s.bottom], {
          pitch: 5.2,
          seed: 5,
          cover: (x, y) => Math.max(0, 0.26 + x / 260 + 0.3 * noise(x * 0.2, y * 0.2)),
        }),
      );
    else
      p.ink(
        stipple((x, y) => x < 20 && x > -54, [-58, s.top, 58, s.bottom], {
          pitch: 6.4,
          seed: 5,
          cover: (x, y) => Math.max(0, 0.1 - x / 300 + 0.2 * noise(x * 0.2, y * 0.2)),
        }),
      );
    for (const y of [-308, -102]) bossBlock(p, y);
    for (const y of [-46, -164, -224]) {
      p.ink(stroke(arc(0, y, 60, bend(y) * 60, 0.02, Math.PI - 0.02, 16), 2, 0)).blank(
        stroke(arc(0, y + 2.2, 59, bend(y) * 60, 0.02, Math.PI - 0.02, 16), 1.2, 0),
      );
    }
  },
  base(p) {
    abacus(p, -16, 156, 18, 0.5);
    torus(p, -28, -15, 61, 9, 0.6);
  },
  capital(p) {
    torus(p, -350, -338, 60, 5, 0.6);
    p.lathe({ y0: -378, y1: -350, r: (y) => 60 + 14 * Math.sqrt((-350 - y) / 28), bend, pitch: 2.6, dark: 0.62 });
    abacus(p, -400, 164, 24, 0.48);
  },
};
