import { area, hatch, loop, outline, stroke } from '../engrave/plate.mjs';
import { ellipse, rect, shape, spiral } from '../engrave/shapes.mjs';

export const PILLAR_HEIGHT = 400;
const EYE = -150; // eye level: rings below it sag, rings above it arch
export const bend = (y) => Math.max(-0.12, Math.min(0.16, ((y - EYE) / 1500) * 1.0));
export const SHAFT = {
  EU: { r: (y) => 50 + y * 0.022, top: -312, bottom: -34 },
  US: { r: (y) => 48 + y * 0.02, top: -338, bottom: -30 },
  RU: { r: () => 60, top: -340, bottom: -26 },
  CN: { r: () => 43, top: -296, bottom: -44 },
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
  });
export const abacus = (p, y, w, h, tone = 0.2) =>
  p.face(rect(-w / 2, y, w, h), { tone: (x) => tone + (x / w + 0.5) * 0.3, pitch: 2.6, line: 1.2 });

export function medallionBand(p, y, h, s, kind, count) {
  const R = s.r(y) + 4;
  p.lathe({ y0: y - h / 2, y1: y + h / 2, r: () => R, bend, pitch: 2.6, dark: 0.26, line: 1.3 });
  for (let i = 0; i < count; i++) {
    const phi = ((i + 0.5) / count - 0.5) * Math.PI,
      k = Math.cos(phi);
    if (k < 0.25) continue;
    const x = R * Math.sin(phi),
      yy = y + bend(y) * R * k,
      m = shape(kind, 0, 0, h * 0.29).map(([a, b]) => [x + a * k, yy + b]);
    p.ink(area(m.map(([a, b]) => [a + 1.8 * k, b + 1.8])));
    p.blank(area(m));
    p.ink(outline(m, 0.9));
    p.ink(hatch(m, { angle: 0, pitch: 2.2, step: 1.5, cover: (a) => p.cov(0.12 + Math.max(0, (a - x) / (h * 0.3)) * 0.5) }));
  }
}

export function volute(p, x, y, r, dir) {
  p.blank(area(ellipse(x, y, r)));
  p.ink(loop(ellipse(x, y, r, r, 40), 1.1));
  p.ink(stroke(spiral(x, y, r, r * 0.16, 2.4, dir, dir > 0 ? -Math.PI / 2 : -Math.PI / 2), 1.7, 0.7));
  p.ink(area(ellipse(x, y, r * 0.17)));
}
