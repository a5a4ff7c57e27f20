// Straight mouldings: members ruled along their length, the tone set by how each one turns to the light.
import { area, burin, outline, tool } from './hatch.mjs';
import { noise } from './random.mjs';

/** Tone across a member, t from its head (0) to its foot (1), seen from below with the light above. */
const PROFILES = {
  face: (t, h) => 0.05 + 0.5 * Math.exp((-t * h) / 3.6) + 0.08 * t,
  fillet: () => 0.03,
  ovolo: (t) => 0.04 + 0.78 * t ** 1.7,
  cavetto: (t) => 0.78 - 0.7 * t ** 0.8,
  cyma: (t) => 0.08 + 0.5 * Math.exp(-(((t - 0.2) / 0.13) ** 2)) + 1.5 * Math.max(0, t - 0.5) ** 1.5,
  torus: (t) => 0.3 * Math.exp(-((t / 0.16) ** 2)) + 0.95 * Math.max(0, t - 0.38) ** 1.2,
  soffit: (t) => 0.92 - 0.16 * t,
};

/** One member. The lines swell as the hand leans on the burin, and break where the light is strongest. */
export function moulding(p, { left, right, top, h, foot = 0 }, kind, { pitch = 2.2, line = 1.1, more = 0, seed = 1, shade } = {}) {
  const ring = [
    [left, top],
    [right, top],
    [right - foot, top + h],
    [left + foot, top + h],
  ];
  p.blank(area(ring));
  const profile = PROFILES[kind];
  const rows = Math.max(2, Math.round(h / (pitch * tool.pitch)));
  const gap = h / rows;
  let d = '';
  for (let i = 0; i < rows; i++) {
    const t = (i + 0.5) / rows;
    const y = top + h * t;
    const inset = foot * t + 0.6;
    const points = [];
    for (let x = left + inset; ; x = Math.min(right - inset, x + 8)) {
      const tone = profile(t, h) + more + lit(x, left, right) + 0.09 * noise(x * 0.014 + i * 5.3, seed) + (shade ? shade(x, y) : 0);
      points.push([x, y + 0.25 * noise(x * 0.02, seed + i), gap * p.cov(tone)]);
      if (x >= right - inset) break;
    }
    d += burin(points, 0.24);
  }
  p.ink(d);
  if (line) p.ink(outline(ring, line));
}

/** A long front falls off a little towards the right: the light comes from the upper left. */
const lit = (x, left, right) => ((x - left) / Math.max(1, right - left)) * 0.12;
