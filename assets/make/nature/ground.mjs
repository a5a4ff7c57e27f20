import { burin, stroke } from '../engrave/plate.mjs';
import { noise, rng } from '../engrave/random.mjs';

const clamp = (v, a = 0, b = 1) => Math.min(b, Math.max(a, v));
/** Ground lines spread towards us; tension makes the hand shake. */
export function ground(p, box, tension, shade) {
  grain(p, box, tension, shade);
  flagstones(p, box, tension);
  if (tension > 45) agitation(p, box, tension);
}
function grain(p, { left, right, top, bottom }, tension, shade) {
  let y = top,
    gap = 3.2,
    i = 0;
  while (y < bottom) {
    const pts = [],
      amp = 0.5 + (tension / 100) ** 2 * 4;
    for (let x = left; x <= right; x += 6) {
      const edge = clamp(Math.min(x - left, right - x) / 200 + 0.5 * noise(i * 1.7, 3) - 0.12),
        yy =
          y +
          amp * noise(x * (0.012 + tension * 0.0004), i * 0.8) +
          (tension > 55 ? ((tension - 55) / 45) * 2.6 * noise(x * 0.11, i * 3.1) : 0);
      const own = 0.2 + 0.2 * noise(x * 0.03, i * 1.9) + shade(x, y);
      pts.push([
        x,
        yy,
        gap * p.cov(p.theme.night ? 0.6 + 0.2 * noise(x * 0.03, i * 1.9) + shade(x, y) * 0.6 : own) * edge * clamp((bottom - y) / 40),
      ]);
    }
    p.ink(burin(pts, 0.28));
    y += gap;
    gap *= 1.045;
    i++;
  }
}
function flagstones(p, { left, right, top, bottom }, tension) {
  const vp = [(left + right) / 2, top - 330],
    jolt = (tension / 100) ** 2 * 9;
  let row = top + 6,
    deep = 15,
    r = 0,
    d = ''; // flagstones towards one vanishing point
  while (row < bottom - 14) {
    const next = Math.min(bottom - 8, row + deep),
      line = [];
    for (let x = left + 30; x <= right - 30; x += 8) {
      const e = clamp(Math.min(x - left, right - x) / 230 + 0.4 * noise(x * 0.02, r));
      line.push([x, row + jolt * noise(x * 0.02, r * 7) + jolt * 0.5 * noise(x * 0.13, r), 1.3 * e]);
    }
    d += burin(line, 0.3);
    for (let k = -16; k <= 16; k++) {
      const slope = (k + (r % 2) * 0.5) * 0.36,
        at = (y) => vp[0] + slope * (y - vp[1]);
      const x = at(row);
      if (x < left + 40 || x > right - 40) continue;
      const j = jolt * noise(k * 3.1, r * 2.3) * 1.4;
      d += stroke(
        [
          [x + j, row],
          [(x + at(next)) / 2 - j, (row + next) / 2],
          [at(next) + j, next],
        ],
        1.1,
        0.4,
      );
    }
    row = next;
    deep *= 1.28;
    r++;
  }
  p.ink(d);
}
function agitation(p, { left, right, top, bottom }, tension) {
  const k = (tension - 45) / 55,
    rnd = rng(8);
  let d = ''; // short hostile strokes across the grain
  for (let j = 0; j < 200 * k; j++) {
    const x = left + 60 + rnd() * (right - left - 120),
      yy = top + 10 + rnd() * (bottom - top - 50),
      l = 6 + rnd() * 17 * k,
      a = -0.9 + rnd() * 0.5;
    d += stroke(
      [
        [x, yy],
        [x + l * Math.cos(a) * 0.5, yy + l * Math.sin(a)],
        [x + l, yy + l * 0.1],
      ],
      0.9 + rnd(),
      0.9,
    );
  }
  p.ink(d);
}
