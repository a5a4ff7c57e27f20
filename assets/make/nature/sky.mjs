// Three skies in the tint plate: a spring morning, an autumn evening with the sun low on the left, and a storm.
import { tool } from '../engrave/hatch.mjs';
import { burin, hatch } from '../engrave/plate.mjs';
import { fbm, noise } from '../engrave/random.mjs';
import { CUMULUS, inHeaps } from './cloud.mjs';

const clamp = (v, a = 0, b = 1) => Math.min(b, Math.max(a, v));

/** How far the lines reach towards the edges of the plate: each runs out at its own length. */
const reach =
  ({ left, right, top, bottom }, seed) =>
  (x, y) =>
    clamp(Math.min(x - left - 10, right - 10 - x) / 190 + 0.35 * noise(y * 0.21, seed)) *
    clamp((y - top) / 60 + 0.2 * noise(x * 0.01, 4)) *
    clamp((bottom - y) / 90 + 0.3 * noise(x * 0.02, seed + 4));

const whole = ({ left, right, top, bottom }) => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

/** Level lines, lighter towards the horizon, heaps of cloud left bare. */
export function morning(p, box) {
  const fade = reach(box, 3.3);
  const height = (y) => 1 - (y - box.top) / (box.bottom - box.top);
  const tone = (x, y) => {
    const cloud = inHeaps(CUMULUS, x, y);
    if (cloud.depth > 0) return clamp((cloud.low ?? 0) * 0.34 - cloud.lit * 0.3 + 0.02);
    const veil = clamp(fbm(x * 0.004, y * 0.016, 4) * 1.6);
    return 0.1 + height(y) * 0.36 - veil * 0.22;
  };
  const light = (x, y) => {
    const cloud = inHeaps(CUMULUS, x, y);
    return cloud.depth > 0
      ? clamp(0.12 + cloud.lit * 0.7 - (cloud.low ?? 0) * 0.3)
      : 0.04 + (1 - height(y)) * 0.34 + 0.14 * fbm(x * 0.004, y * 0.02, 4);
  };
  const cover = (x, y) => (p.theme.night ? light(x, y) : tone(x, y)) * fade(x, y);
  p.tint(hatch(whole(box), { pitch: 3.5, step: 6, wobble: 0.3, cover, min: 0.3, ragged: 60 }));
}

const SUN = { x: 150, y: 612 };

/** Rays from a low sun, crossed by long bars of cloud that are dark below and lit along their upper left. */
export function evening(p, box) {
  const fade = reach(box, 5.1);
  const bar = (x, y) => clamp(fbm(x * 0.0022 + 7, y * 0.017, 4) * 2.6 - 0.16);
  const far = (x, y) => clamp(Math.hypot(x - SUN.x, (y - SUN.y) * 1.3) / 1150);
  const rays = (x, y) =>
    p.theme.night ? clamp(0.56 - far(x, y) * 0.46) * (1 - bar(x, y)) : clamp(0.06 + far(x, y) * 0.5) * (1 - bar(x, y) * 0.8);
  p.tint(fan(box, (x, y) => rays(x, y) * fade(x, y)));
  const bars = (x, y) =>
    p.theme.night ? bar(x, y) * 0.3 + clamp(bar(x, y) - bar(x - 8, y - 6)) * 1.6 : bar(x, y) * (0.62 - 0.2 * far(x, y));
  p.tint(hatch(whole(box), { pitch: 3.6, step: 6, wobble: 0.4, cover: (x, y) => bars(x, y) * fade(x, y), min: 0.34, ragged: 30 }));
}

const FIRST = 96; // rays that begin at the sun; each later set starts where the earlier ones have drifted apart
const SWEEP = Math.PI * 0.62;

/** Lines that spread from the sun. */
function fan({ left, right, top, bottom }, cover) {
  const pitch = 4.1 * tool.pitch;
  let d = '';
  for (let level = 0; level < 5; level++) {
    const count = FIRST * 2 ** Math.max(0, level - 1);
    const open = ((FIRST * 2 ** level * pitch) / SWEEP) * 0.5;
    for (let i = 0; i < count; i++) {
      const angle = -Math.PI * 0.53 + ((i + (level ? 0.5 : 0)) / count) * SWEEP;
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const from = level ? open * (1 + 0.34 * noise(i * 1.9, level)) : 60;
      const points = [];
      for (let r = from; r <= 1500; r += 8) {
        const [x, y] = [SUN.x + c * r, SUN.y + s * r];
        const within = x > left && x < right && y > top && y < bottom;
        points.push([x, y, within ? pitch * cover(x, y) * Math.min(1, (r - from) / 110 + 0.12) : 0]);
      }
      d += burin(points, 0.3);
    }
  }
  return d;
}

/** Torn cloud, dark underneath, and rain in slanting bundles. */
export function storm(p, box) {
  const fade = reach(box, 8.1);
  const cloud = (x, y) => fbm(x * 0.0036 + 8.1, y * 0.0085, 5);
  const height = (y) => 1 - (y - box.top) / (box.bottom - box.top);
  const body = (x, y) => {
    const c = cloud(x, y);
    const rim = cloud(x - 12, y - 12) - c; // the edge that looks at the light
    return p.theme.night ? clamp(0.2 + c * 0.5 - rim * 3.4) : clamp(0.34 + height(y) * 0.26 + c * 0.55 + rim * 3.2);
  };
  p.tint(
    hatch(whole(box), {
      angle: -4,
      pitch: 3.7,
      step: 6,
      wobble: 1.3,
      cover: (x, y) => body(x, y) * 0.86 * fade(x, y),
      min: 0.3,
      ragged: 60,
    }),
  );
  const under = (x, y) => clamp((cloud(x, y) - 0.02) * 2.4) * (p.theme.night ? 0.3 : 0.5);
  p.tint(hatch(whole(box), { angle: 31, pitch: 4.6, step: 6, cover: (x, y) => under(x, y) * fade(x, y), min: 0.34, ragged: 20 }));
  const rain = (x, y) => clamp(noise(x * 0.011 + y * 0.0042, 5) * 1.1 - 0.1) * clamp((y - 120) / 240) * 0.34;
  p.tint(hatch(whole(box), { angle: 70, pitch: 6.4, step: 9, cover: (x, y) => rain(x, y) * fade(x, y), min: 0.3, ragged: 110, seed: 23 }));
}
