// The western gate: two slabs, the bridge between them high up, the round room on its core.
import { area, outline, rule } from '../engrave/plate.mjs';
import { noise } from '../engrave/random.mjs';
import { rect } from '../engrave/shapes.mjs';
import { castShadow } from '../engrave/shadow.mjs';

/** A slab seen a little from the left: a lit front with windows, a narrow dark side. */
function slab(p, x, w, b, h, seed) {
  const side = w * 0.26;
  const front = w - side;
  p.blank(outline(rect(x, b - h, w, h), 3));
  p.face(rect(x, b - h, front, h), { tone: (u, v) => 0.06 + (v - b + h) / (h * 9), angle: 90, pitch: 2.8, line: 1.2 });
  p.face(rect(x + front, b - h, side, h), { tone: p.theme.night ? 0.8 : 0.74, angle: 0, pitch: 2.5, cross: 62, line: 1.3 });
  let n = 0;
  for (let y = b - h + 7; y < b - 5; y += 6)
    for (let u = x + 2.6; u < x + front - 4; u += 6) p.pane(rect(u, y, 3.8, 3.2), { lit: noise(n++ * 7.3, seed) > -0.1, edge: 0 });
  for (let y = b - h + 4.4; y < b; y += 18) p.ink(rule(x, y, x + front, y, 0.7));
  p.face(rect(x - 1, b - h - 3, w + 2, 3.6), { tone: 0.3, pitch: 2, line: 1 });
}

export function genex(p, x, b) {
  slab(p, x - 60, 32, b, 140, 3);
  slab(p, x + 26, 38, b, 170, 9);
  castShadow(p, rect(x + 26, b - 138, 11, 30), { angle: 52, pitch: 2.4, cover: () => 0.5 });
  const c = x - 22;
  p.lathe({ cx: c, y0: b - 178, y1: b, r: 7, bend: 0, pitch: 2.5, dark: 0.34, line: 1.3, meridians: 2.4 });
  p.face(rect(x - 15, b - 137, 41, 19), { tone: (u, v) => 0.2 + (v - b + 137) / 36, pitch: 2.3, line: 1.4 });
  for (let u = x - 12; u < x + 24; u += 5) p.pane(rect(u, b - 133, 3, 4.4), { lit: true, edge: 0 }); // the bridge between the towers
  p.ink(rule(x - 15, b - 126, x + 26, b - 126, 1.4));
  room(p, c, b);
}

/** The round room: a ring of windows over a flaring dish, a cap, a mast. */
function room(p, c, b) {
  const dish = (v) => 21 - Math.max(0, (v - (b - 184)) * 1.9);
  p.lathe({ cx: c, y0: b - 195, y1: b - 178, r: dish, bend: 0.06, pitch: 2.2, dark: 0.4, line: 1.4, meridians: 2.6 });
  for (let i = -3; i <= 3; i++) p.ink(area(rect(c + Math.sin(i * 0.42) * 20 - 1.7, b - 191.5, 3.4, 5.5)));
  p.lathe({ cx: c, y0: b - 204, y1: b - 195, r: (v) => 5 + (v - (b - 204)) * 1.2, bend: 0, pitch: 2.2, dark: 0.35 });
  p.ink(rule(c, b - 203, c, b - 232, 1.8, 0.3));
}
