// Leaves: a clump is a lump of paper, then short strokes that grow the way the clump grows, close and heavy away from the light.
import { area, hatch, stroke } from '../engrave/plate.mjs';
import { rng } from '../engrave/random.mjs';
import { tool } from '../engrave/hatch.mjs';

const clamp = (v, a = 0, b = 1) => Math.min(b, Math.max(a, v));

/** The outline of a clump: an ellipse turned to its direction, nicked by leaves. */
function lump({ x, y, length, breadth, angle, seed }, grow = 1) {
  const rnd = rng(seed);
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const n = Math.max(18, Math.round((length + breadth) / 1.6));
  return Array.from({ length: n }, (_, i) => {
    const a = (i / n) * Math.PI * 2;
    const r = grow * (0.9 + (i % 2 ? 0.12 : -0.03) + (rnd() - 0.5) * 0.12);
    const [u, v] = [(Math.cos(a) * length * r) / 2, (Math.sin(a) * breadth * r) / 2];
    return [x + u * c - v * s, y + u * s + v * c];
  });
}

/** One leaf stroke: a tapered flick from a place along an angle, bent to one side. */
function flick(x, y, angle, length, bow, width) {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return stroke(
    [
      [x, y],
      [x + c * length * 0.5 - s * bow, y + s * length * 0.5 + c * bow],
      [x + c * length, y + s * length],
    ],
    width / tool.line ** 0.4,
    0.85,
  );
}

/**
 * Draw a clump { x, y, length, breadth, angle, tone, seed }: angle is the way it grows, tone its own darkness 0-1.
 * Light comes from the upper left, so its lower right is close and heavy.
 */
export function clump(p, shape) {
  const { x, y, length, breadth, angle, tone, seed, spread = 0.9, leaf = 9 } = shape;
  const rnd = rng(seed * 7 + 1);
  const ring = lump(shape);
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const night = p.theme.night;
  const toneAt = (u, v) => clamp(tone + ((u - x) * 1.7 + (v - y) * 1.5) / (length + breadth));
  p.blank(area(ring));
  p.ink(
    hatch(ring, {
      angle: (angle * 180) / Math.PI + 8,
      pitch: 2.6,
      step: 3,
      wobble: 0.6,
      min: 0.3,
      cover: (u, v) => (night ? p.cov(toneAt(u, v) + 0.34) : p.cov(toneAt(u, v) - 0.22)),
    }),
  );
  let d = '';
  const count = Math.round((length * breadth) / (9 * tool.pitch ** 1.4));
  for (let i = 0; i < count; i++) {
    const a = rnd() * Math.PI * 2;
    const r = Math.sqrt(rnd());
    const [across, along] = [Math.sin(a) * r, Math.cos(a) * r];
    const px = x + (along * length * c) / 2 - (across * breadth * s) / 2;
    const py = y + (along * length * s) / 2 + (across * breadth * c) / 2;
    const t = toneAt(px, py);
    if (rnd() > (night ? 0.8 - t * 1.15 : 0.08 + t)) continue;
    const way = angle + across * spread + (rnd() - 0.5) * 0.5;
    d += flick(px, py, way, leaf * (0.6 + rnd() * 0.6), (rnd() - 0.5) * 3, night ? 0.45 + (1 - t) * 0.62 : 0.5 + t * 0.95);
  }
  // the edge: leaves that stand out against what is behind
  ring.forEach(([u, v], i) => {
    if (i % 2) return;
    const t = toneAt(u, v);
    const way = Math.atan2(v - y, u - x) * 0.5 + angle * 0.5;
    if (!night || t < 0.5) d += flick(u, v, way, leaf * 0.62, 1.4, night ? 0.7 : 0.55 + t * 0.55);
  });
  p.ink(d);
}
