// The copper smelter: the stair of an open pit, a converter hall and two stacks taller than anything near them.
import { area, hatch, outline, rule, stroke } from '../engrave/plate.mjs';
import { noise } from '../engrave/random.mjs';
import { rect } from '../engrave/shapes.mjs';

/** Where the smoke leaves the taller stack, from the drawing's own place. */
export const SMELTER_TOP = { dx: 30, up: 148 };

export function smelter(p, x, b) {
  pit(p, x, b);
  stack(p, x + SMELTER_TOP.dx, b, SMELTER_TOP.up, 5.4);
  stack(p, x + 46, b, 116, 4.4);
  hall(p, x + 16, b);
}

/** Benches of the pit, each a lit tread over a dark riser. */
function pit(p, x, b) {
  for (let i = 5; i >= 0; i--) {
    const y = b - 10 - i * 8;
    const left = x - 24 + i * 6 + 2 * noise(i, 4);
    const right = x + 26 - i * 2.4;
    const ring = [
      [left, y],
      [right, y - 1],
      [right + 4, b],
      [left - 5, b],
    ];
    p.blank(area(ring));
    p.ink(hatch(ring, { angle: 74, pitch: 2.3, step: 2.5, cover: (u, v) => p.cov(v < y + 5 ? 0.62 + (u - left) / 160 : 0.06) }));
    p.ink(rule(left, y, right, y - 1, 1.1, 0.2));
  }
}

function stack(p, x, b, h, r) {
  const radius = (v) => r * (0.62 + (0.38 * (v - b + h)) / h);
  const edge = [
    [x - radius(b - h), b - h],
    [x + radius(b - h), b - h],
    [x + r, b],
    [x - r, b],
  ];
  p.blank(outline(edge, 4));
  p.lathe({ cx: x, y0: b - h, y1: b, r: radius, bend: 0, pitch: 2.5, dark: 0.34, line: 1.1, meridians: 2.4 });
  for (const k of [3, 12, 21]) {
    const ring = rect(x - radius(b - h + k) - 0.5, b - h + k, radius(b - h + k) * 2 + 1, 4.6);
    p.pane(ring, { lit: false, edge: 0.8 });
  }
  p.ink(rule(x - radius(b - h) - 1.4, b - h, x + radius(b - h) + 1.4, b - h, 1.8));
}

function hall(p, x, b) {
  const ring = [
    [x, b],
    [x, b - 30],
    [x + 9, b - 41],
    [x + 30, b - 41],
    [x + 40, b - 30],
    [x + 40, b],
  ];
  p.blank(outline(ring, 3));
  p.face(ring, { tone: (u, v) => 0.2 + (v < b - 30 ? 0.36 : 0) + (u - x) / 120, angle: 90, pitch: 2.4, line: 1.2 });
  for (let u = x + 5; u < x + 36; u += 7) p.pane(rect(u, b - 24, 4.2, 9), { lit: true, edge: 0 });
  p.ink(
    stroke(
      [
        [x + 40, b - 26],
        [x + 50, b - 34],
        [x + 58, b - 34],
      ],
      2,
      0,
    ),
  ).ink(rule(x + 55, b - 34, x + 55, b, 1.1));
}
