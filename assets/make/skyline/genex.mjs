import { area, stroke } from '../engrave/plate.mjs';
import { noise } from '../engrave/random.mjs';
import { rect } from '../engrave/shapes.mjs';

export function genex(p, x, b) {
  const slab = (dx, w, h, tone) => {
    p.face(rect(x + dx, b - h, w, h), {
      tone: (u) => tone + (u > x + dx + w * 0.68 ? 0.34 : 0),
      angle: 90,
      pitch: 3,
      line: 1.3,
      cross: 90,
    });
    const win = [];
    for (let y = b - h + 7; y < b - 5; y += 6) for (let u = x + dx + 3; u < x + dx + w - 5; u += 6.5) win.push(rect(u, y, 4, 3.1));
    for (const [i, r] of win.entries()) p.pane(r, { lit: noise(i * 7.3, dx) > -0.1, edge: 0 });
  };
  const core = (dx, r, h) => p.lathe({ cx: x + dx, y0: b - h, y1: b, r, bend: 0, pitch: 2.6, dark: 0.3 });
  slab(-60, 32, 140, 0.14);
  slab(26, 38, 170, 0.14);
  core(-22, 7, 178);
  p.face(rect(x - 15, b - 137, 41, 19), { tone: 0.45, pitch: 2.4, line: 1.4 });
  p.ink(
    stroke(
      [
        [x - 15, b - 127.5],
        [x + 26, b - 127.5],
      ],
      1.6,
      0,
    ),
  ); // the bridge between the towers
  const c = x - 22;
  p.lathe({
    cx: c,
    y0: b - 195,
    y1: b - 178,
    r: (v) => 21 - Math.max(0, (v - (b - 184)) * 1.9),
    bend: 0.06,
    pitch: 2.2,
    dark: 0.4,
    line: 1.4,
  });
  for (let i = -3; i <= 3; i++) p.ink(area(rect(c + Math.sin(i * 0.42) * 20 - 1.7, b - 191.5, 3.4, 5.5))); // the round top
  p.lathe({ cx: c, y0: b - 204, y1: b - 195, r: (v) => 5 + (v - (b - 204)) * 1.2, bend: 0, pitch: 2.2, dark: 0.35 });
  p.ink(
    stroke(
      [
        [c, b - 203],
        [c, b - 232],
      ],
      1.8,
      0.3,
    ),
  );
}
