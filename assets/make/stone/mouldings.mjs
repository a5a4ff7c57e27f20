// What the four orders share: the frame of a pillar, turned and squared members, the band with the power's shape.
import { area, hatch, loop, outline, stroke } from '../engrave/plate.mjs';
import { arc, ellipse, rect, shape, spiral } from '../engrave/shapes.mjs';
import { castShadow } from '../engrave/shadow.mjs';

export const PILLAR_HEIGHT = 400;
const EYE = -150; // eye level: rings below it sag, rings above it arch
export const bend = (y) => Math.max(-0.12, Math.min(0.16, (y - EYE) / 1500));
/** Radius and extent of each shaft; half the width of each capital. */
export const SHAFT = {
  EU: { r: (y) => 50 + y * 0.022, top: -312, bottom: -34, head: 74 },
  US: { r: (y) => 48 + y * 0.02, top: -338, bottom: -30, head: 72 },
  RU: { r: () => 60, top: -340, bottom: -26, head: 82 },
  CN: { r: () => 43, top: -296, bottom: -44, head: 90 },
};

export const torus = (p, y0, y1, r, bulge, dark = 0.35) =>
  p.lathe({
    y0,
    y1,
    pitch: 2.4,
    r: (y) => r + bulge * Math.sqrt(Math.max(0, 1 - ((y - (y0 + y1) / 2) / ((y1 - y0) / 2)) ** 2)),
    bend,
    dark,
    line: 1,
    meridians: 2.6,
  });
export const abacus = (p, y, w, h, tone = 0.2) =>
  p.face(rect(-w / 2, y, w, h), {
    tone: (x, v) => tone + (x / w + 0.5) * 0.3 + 0.3 * Math.exp((y - v) / 2.4),
    pitch: 2.6,
    line: 1.2,
  });

/** What a capital throws on the shaft under it: crisp, longer on the side away from the light. */
export const underCapital =
  (s, depth, strength = 0.42) =>
  (u, y) =>
    y < s.top + depth * (0.55 + 0.45 * u) + 3 * Math.sqrt(Math.max(0, 1 - u * u)) ? strength : 0;

/** The crossing lines of that shade. */
export function shadeOfCapital(p, s, depth) {
  const below = (u) => s.top + depth * (0.55 + 0.45 * u) + 3 * Math.sqrt(Math.max(0, 1 - u * u));
  const ring = [[-s.r(s.top), s.top]];
  for (let i = 0; i <= 16; i++) {
    const u = 1 - i / 8;
    ring.push([s.r(s.top) * u, below(u)]);
  }
  ring.splice(1, 0, [s.r(s.top), s.top]);
  castShadow(p, ring, { angle: 52, pitch: 2.7, cover: (x, y) => 0.62 - (y - s.top) / (depth * 3) });
}

/** A raised band about the shaft, the power's shape in relief on it. */
export function medallionBand(p, y, h, s, kind, count) {
  const R = s.r(y) + 4;
  p.lathe({ y0: y - h / 2, y1: y + h / 2, r: () => R, bend, pitch: 2.6, dark: 0.22, line: 1.3, meridians: 2.8 });
  if (p.ghost) return;
  for (const edge of [y - h / 2 + 3.4, y + h / 2 - 3.4]) p.ink(stroke(arc(0, edge, R, bend(edge) * R, 0.05, Math.PI - 0.05, 18), 0.9, 0.1));
  for (let i = 0; i < count; i++) {
    const phi = ((i + 0.5) / count - 0.5) * Math.PI;
    const k = Math.cos(phi);
    if (k < 0.25) continue;
    const x = R * Math.sin(phi);
    const yy = y + bend(y) * R * k;
    const m = shape(kind, 0, 0, h * 0.27).map(([a, b]) => [x + a * k, yy + b]);
    p.ink(area(m.map(([a, b]) => [a + 2 * k, b + 1.9])));
    p.blank(area(m));
    p.ink(outline(m, 0.9));
    p.ink(hatch(m, { angle: 0, pitch: 2.2, step: 1.5, cover: (a) => p.cov(0.12 + Math.max(0, (a - x) / (h * 0.3)) * 0.5) }));
  }
  // the band stands out from the shaft and shades it
  const foot = y + h / 2;
  const under = [
    ...arc(0, foot, R, bend(foot) * R, 0.1, Math.PI - 0.1, 14),
    ...arc(0, foot + 6, R - 5, bend(foot) * R, Math.PI - 0.1, 0.1, 14),
  ];
  castShadow(p, under, { angle: 52, pitch: 2.5, cover: () => 0.6 });
}

export function volute(p, x, y, r, dir) {
  p.blank(area(ellipse(x, y, r)));
  if (p.ghost) return;
  p.ink(
    hatch(ellipse(x, y, r), {
      angle: 40,
      pitch: 2.2,
      step: 2,
      cover: (u, v) => p.cov((p.theme.night ? 0.5 : 0.02) + ((u - x + v - y) / r) * 0.3),
    }),
  );
  p.ink(loop(ellipse(x, y, r, r, 40), 1.1));
  p.blank(stroke(spiral(x, y, r * 0.92, r * 0.16, 2.4, dir, -Math.PI / 2), 3, 0.3));
  p.ink(stroke(spiral(x, y, r, r * 0.16, 2.4, dir, -Math.PI / 2), 1.7, 0.7));
  p.ink(area(ellipse(x, y, r * 0.17)));
}
