// Rosettes of the geometric lathe: many phase-shifted waves wound around a shape, never a flag.
import { area, hatch, loop, stroke } from './plate.mjs';
import { shape } from './shapes.mjs';
import { POWERS } from './theme.mjs';

const TAU = Math.PI * 2;
/** Polar radius of a rounded shape, about 1. */
export function envelope(kind, a, sharp = 0.8) {
  if (kind === 'circle') return 1;
  const n = kind === 'triangle' ? 3 : 4,
    rot = kind === 'square' ? Math.PI / 4 : -Math.PI / 2,
    seg = TAU / n,
    t = ((((a - rot) % seg) + seg) % seg) - seg / 2;
  const flat = Math.cos(Math.PI / n) / Math.cos(t),
    mean = n === 3 ? 0.68 : 0.84;
  let r = 1 + (flat / mean - 1) * sharp;
  if (kind === 'diamond') r *= 1 + 0.07 * Math.cos(2 * (a - Math.PI / 2));
  return r;
}
function wind(kind, cx, cy, R, { base, amp, lobes, strands, sharp, petals = 12, petal = 0 }, width) {
  let d = '';
  for (let k = 0; k < strands; k++) {
    const pts = [],
      n = Math.max(300, lobes * 30);
    for (let i = 0; i <= n; i++) {
      const a = (i / n) * TAU,
        ph = (k / strands) * TAU,
        swell = 1 - petal / 2 + (petal / 2) * Math.cos(petals * (a + Math.PI / 2)),
        r = R * envelope(kind, a, sharp) * (base + amp * swell * Math.sin(lobes * a + ph));
      pts.push([cx + r * Math.cos(a), cy + r * Math.sin(a)]);
    }
    d += stroke(pts, width, 0, 0.05);
  }
  return d;
}
/** A seal: outer lace, ring of waves, inner eye, the bare shape in spot colour. */
export function seal(p, power, cx, cy, R, { fine = R > 60 } = {}) {
  const kind = POWERS[power].shape,
    w = Math.max(0.45, R / 260);
  const n = (f) => Math.max(3, Math.round(f * Math.min(1, R / 150)));
  if (fine) {
    const m = kind === 'triangle' ? 3 : 4;
    p.ink(wind(kind, cx, cy, R, { base: 0.87, amp: 0.11, lobes: 12 * m, strands: n(8), sharp: 0.85, petals: 6 * m, petal: 0.5 }, w * 0.9));
    p.ink(wind(kind, cx, cy, R, { base: 0.985, amp: 0.016, lobes: 24 * m, strands: 2, sharp: 0.85 }, w * 0.9));
    p.ink(
      wind(kind, cx, cy, R, { base: 0.67, amp: 0.125, lobes: 4 * m, strands: n(18), sharp: 0.75, petals: 4 * m, petal: 0.75 }, w * 0.75),
    );
    p.spot(power, wind(kind, cx, cy, R, { base: 0.515, amp: 0.045, lobes: 14 * m, strands: n(5), sharp: 0.8 }, w * 1.1));
    p.ink(
      wind(kind, cx, cy, R, { base: 0.385, amp: 0.075, lobes: 5 * m, strands: n(12), sharp: 0.8, petals: 5 * m, petal: 0.5 }, w * 0.75),
    );
  } else {
    p.ink(wind(kind, cx, cy, R, { base: 0.86, amp: 0.12, lobes: kind === 'triangle' ? 15 : 16, strands: 4, sharp: 0.85 }, 0.6));
    p.ink(wind(kind, cx, cy, R, { base: 0.64, amp: 0.08, lobes: kind === 'triangle' ? 12 : 12, strands: 3, sharp: 0.8 }, 0.5));
  }
  const eye = shape(kind, cx, cy, R * (fine ? 0.25 : 0.44));
  p.blank(area(shape(kind, cx, cy, R * (fine ? 0.31 : 0.53))));
  p.ink(loop(shape(kind, cx, cy, R * (fine ? 0.3 : 0.52)), fine ? 1.2 : 1));
  p.spot(power, area(eye));
  if (fine)
    p.blank(
      hatch(eye, {
        angle: -35,
        pitch: R / 26,
        step: 2,
        cover: (x, y) => Math.max(0, 0.42 - ((x - cx + (y - cy)) / R) * 1.2) * 0.55,
      }),
    );
}
/** A running band of waves (frieze, page border). */
export function band(x0, x1, y, h, { strands = 5, waves = 20, width = 0.6 } = {}) {
  let d = '';
  const n = waves * 14;
  for (let k = 0; k < strands; k++)
    for (const m of [1, -1]) {
      const pts = [];
      for (let i = 0; i <= n; i++) {
        const t = i / n;
        pts.push([
          x0 + (x1 - x0) * t,
          y +
            ((m * h) / 2) *
              Math.sin(t * waves * Math.PI + (k / strands) * Math.PI) *
              (0.55 + 0.45 * Math.cos((t * waves * Math.PI) / 2 + k)),
        ]);
      }
      d += stroke(pts, width, 0);
    }
  return d;
}
