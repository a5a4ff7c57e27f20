// The double door in its deep arch, under a fanlight.
import { area, hatch, loop, stroke } from '../engrave/plate.mjs';
import { arc, archWindow, ellipse, rect } from '../engrave/shapes.mjs';
import { castShadow } from '../engrave/shadow.mjs';
import { FLOOR } from './geometry.mjs';

const X = 800;
const LEAF_TOP = 596;

export function door(p) {
  const night = p.theme.night;
  archivolt(p);
  const opening = archWindow(X, FLOOR, 104, 264);
  p.blank(area(opening));
  fanlight(p);
  for (const side of [-1, 1]) leaf(p, side);
  p.ink(loop(opening, 1.5));
  // the arch throws its edge on the leaves
  const edge = [
    [X - 52, LEAF_TOP - 40],
    [X - 30, LEAF_TOP - 40],
    [X - 30, FLOOR],
    [X - 52, FLOOR],
  ];
  castShadow(p, edge, { cover: (x) => (night ? 0.3 : 0.62) - (x - X + 52) / 60, pitch: 2.5, ragged: 2 });
}

function archivolt(p) {
  const spring = FLOOR - 264 + 52;
  const base = p.theme.night ? 0.36 : 0.08;
  p.blank(area(archWindow(X, FLOOR, 143, 284)));
  for (const [r0, r1, tone] of [
    [52, 58, 0.3],
    [58, 66, 0.02],
    [66, 70, 0.24],
  ]) {
    for (const [a0, a1, more] of [
      [Math.PI, Math.PI * 1.5, 0],
      [Math.PI * 1.5, Math.PI * 2, 0.16],
    ]) {
      let d = '';
      for (let r = r0 + 1.2; r < r1; r += 2.3) d += stroke(arc(X, spring, r, r, a0, a1, 18), 2.3 * p.cov(base + tone + more), 0);
      p.ink(d);
    }
    p.ink(stroke(arc(X, spring, r1, r1, Math.PI, Math.PI * 2, 30), 1, 0));
    for (const side of [-1, 1]) {
      const x = side < 0 ? X - r1 : X + r0;
      p.face(rect(x, spring, r1 - r0, FLOOR - spring), {
        tone: base + tone + (side > 0 ? 0.16 : 0),
        angle: 90,
        pitch: 2.3,
        line: 0.8,
      });
    }
  }
  const key = [
    [X - 9, FLOOR - 302],
    [X + 9, FLOOR - 302],
    [X + 6, FLOOR - 262],
    [X - 6, FLOOR - 262],
  ];
  p.face(key, { tone: (u) => base + (u - X + 9) / 40, angle: 90, pitch: 2.3, line: 1.1 });
}

function fanlight(p) {
  const ring = [...arc(X, LEAF_TOP - 12, 52, 52, Math.PI, Math.PI * 2, 24)];
  const night = p.theme.night;
  p.ink(hatch(ring, { angle: 90, pitch: 2.4, step: 3, cover: (x, y) => (night ? 0.62 : 0.78 - (y - LEAF_TOP + 64) / 130) }));
  if (!night) p.ink(hatch(ring, { angle: 0, pitch: 2.6, step: 3, cover: (x, y) => 0.44 - (y - LEAF_TOP + 64) / 120 }));
  for (let i = 1; i < 7; i++) {
    const a = Math.PI + (i / 7) * Math.PI;
    const ray = [
      [X + 14 * Math.cos(a), LEAF_TOP - 12 + 14 * Math.sin(a)],
      [X + 51 * Math.cos(a), LEAF_TOP - 12 + 51 * Math.sin(a)],
    ];
    p.blank(stroke(ray, 3.4, 0));
    if (!night) p.ink(stroke(ray, 0.7, 0));
  }
  const hub = arc(X, LEAF_TOP - 12, 14, 14, Math.PI, Math.PI * 2, 14);
  p.blank(area(hub));
  p.ink(loop(hub, 1));
  p.face(rect(X - 52, LEAF_TOP - 14, 104, 8), { tone: night ? 0.3 : 0.1, pitch: 2.4, line: 1.1 });
}

/** One leaf: a dark frame, three sunk panels lit on their lower and right bevels, a ring to knock with. */
function leaf(p, side) {
  const left = side < 0 ? X - 51 : X + 1;
  const night = p.theme.night;
  p.face(rect(left, LEAF_TOP - 6, 50, FLOOR - LEAF_TOP + 6), { tone: night ? 0.6 : 0.56, angle: 90, pitch: 2.5, line: 1.2 });
  for (const [y, h] of [
    [LEAF_TOP + 6, 46],
    [LEAF_TOP + 64, 66],
    [LEAF_TOP + 142, 46],
  ]) {
    const ring = rect(left + 9, y, 32, h);
    p.face(ring, { tone: night ? 0.84 : 0.86, angle: 0, pitch: 2.3, line: 1.2 });
    p.face(rect(left + 14, y + 5, 22, h - 10), {
      tone: (u, v) => (night ? 0.44 : 0.3) + (u - left - 14) / 90 + (v - y) / 400,
      angle: 90,
      pitch: 2.4,
      line: 1,
    });
  }
  const x = X + side * 9;
  p.blank(area(ellipse(x, LEAF_TOP + 100, 4.4)));
  p.ink(loop(ellipse(x, LEAF_TOP + 100, 4.4), 1.3));
}
