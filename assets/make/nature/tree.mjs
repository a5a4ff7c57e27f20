import { area, hatch, ribbon, stroke } from '../engrave/plate.mjs';
import { noise, rng } from '../engrave/random.mjs';
import { arc } from '../engrave/shapes.mjs';

const clamp = (v, a = 0, b = 1) => Math.min(b, Math.max(a, v));
function branch(wood, x, y, a, len, w, depth, rnd, tips) {
  const pts = [],
    steps = 6;
  let ang = a;
  for (let i = 0; i <= steps; i++) {
    pts.push([x, y, w * (1 - (i / steps) * 0.36)]);
    if (i === steps) break;
    ang += (rnd() - 0.5) * 0.24;
    x += (Math.cos(ang) * len) / steps;
    y += (Math.sin(ang) * len) / steps;
  }
  wood.push(pts);
  if (depth <= 0 || w < 0.7) {
    tips.push([x, y]);
    return;
  }
  const kids = depth > 3 ? 3 : 2;
  for (let k = 0; k < kids; k++)
    branch(
      wood,
      x,
      y,
      ang + (k - (kids - 1) / 2) * (0.55 + rnd() * 0.3) + (rnd() - 0.5) * 0.2,
      len * (0.7 + rnd() * 0.12),
      w * 0.62,
      depth - 1,
      rnd,
      tips,
    );
  if (depth < 4) tips.push([x, y]);
}
export function tree(p, x, y, size, leafy, seed) {
  const rnd = rng(seed),
    tips = [],
    wood = [];
  branch(wood, x, y, -Math.PI / 2, size * (leafy ? 0.36 : 0.27), size * 0.07, leafy ? 2 : 6, rnd, tips);
  for (const b of wood) p.ink(ribbon(b)); // solid wood, then the lit flank is cut back out
  for (const b of wood)
    if (b[0][2] > 4) {
      p.blank(ribbon(b.map(([X, Y, W]) => [X - W * 0.16, Y, W * 0.46])));
      for (const k of [-0.24, -0.06]) p.ink(ribbon(b.map(([X, Y, W]) => [X + W * k, Y, W * 0.07])));
    }
  for (let i = 0; i < 9; i++)
    p.ink(
      stroke(
        [
          [x - 34 + rnd() * 68, y + 2 + rnd() * 5],
          [x - 34 + rnd() * 68, y - 6 - rnd() * 8],
        ],
        0.9,
        1,
      ),
    );
  if (leafy) foliage(p, x, y, size, rnd);
}
function foliage(p, x, y, size, rnd) {
  const cx = x,
    cy = y - size * 0.66,
    rx = size * 0.34,
    ry = size * 0.36,
    clumps = [];
  for (let i = 0; i < 44; i++) {
    const a = rnd() * 7,
      r = Math.sqrt(rnd());
    clumps.push([cx + Math.cos(a) * rx * r, cy + Math.sin(a) * ry * r, size * (0.075 + rnd() * 0.05)]);
  }
  clumps.sort((a, b) => b[0] - b[1] - (a[0] - a[1])); // far, shaded side first
  for (const [X, Y, R] of clumps) {
    const scallop = Array.from({ length: 40 }, (_, i) => {
      const a = (i / 40) * Math.PI * 2,
        r = R * (0.86 + 0.17 * Math.abs(Math.sin(a * 4.5 + X)));
      return [X + r * Math.cos(a), Y + r * 0.85 * Math.sin(a)];
    });
    const depth = clamp(0.28 + ((X - cx) / rx) * 0.22 + ((Y - cy) / ry) * 0.26);
    p.blank(area(scallop));
    p.ink(
      hatch(scallop, {
        angle: 35 + 42 * noise(X * 0.021, Y * 0.026) + ((X - cx) / rx) * 26,
        pitch: 2.7,
        step: 2,
        wobble: 0.8,
        cover: (u, v) => p.cov(depth + ((u - X + (v - Y)) / R) * 0.24 + (v - Y > R * 0.35 ? 0.1 : 0)),
      }),
    );
    for (let i = 0; i < 6; i++) {
      const a = -2.9 + i * 0.95;
      p.ink(stroke(arc(X + Math.cos(a) * R * 0.86, Y + Math.sin(a) * R * 0.74, R * 0.24, R * 0.2, a - 1.5, a + 1.5, 6), 0.9, 0.9));
    }
  }
}
