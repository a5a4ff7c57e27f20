import { hatch } from '../engrave/plate.mjs';
import { fbm, noise } from '../engrave/random.mjs';

const clamp = (v, a = 0, b = 1) => Math.min(b, Math.max(a, v));
/** Ruled sky in the tint plate, clouds left bare, edges fading like a vignette. */
export function sky(p, { left, right, top, bottom }, { crisis, seed = 0 }) {
  const fade = (x, y) =>
    clamp(Math.min(x - left - 10, right - 10 - x) / 190 + 0.35 * noise(y * 0.21, seed)) * clamp((y - top) / 60 + 0.2 * noise(x * 0.01, 4));
  const cloud = (x, y) => fbm(x * 0.0042 + seed, y * 0.011, 5);
  const tone = (x, y) => {
    const c = cloud(x, y),
      edge = cloud(x - 10, y - 9) - c,
      lit = c > 0.04;
    const height = 1 - (y - top) / (bottom - top);
    const base = crisis ? 0.3 + height * 0.4 : 0.12 + height * 0.34;
    return lit ? clamp((crisis ? 0.2 : 0.0) + edge * 3 + (c - 0.04) * (crisis ? 1.0 : 0.2)) : base;
  };
  const cover = (x, y) => (p.theme.night ? clamp(tone(x, y) * 0.9 + 0.05) : tone(x, y)) * fade(x, y);
  const ring = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  p.tint(hatch(ring, { angle: crisis ? -7 : 0, pitch: 4, step: 6, wobble: crisis ? 4 : 0.6, cover, min: 0.3, ragged: 60 }));
  if (crisis)
    p.tint(
      hatch(ring, {
        angle: 62,
        pitch: 7.5,
        step: 8,
        cover: (x, y) => cover(x, y) * clamp(fbm(x * 0.006, y * 0.004 + 9) * 1.5 + 0.15) * 0.5,
        min: 0.3,
        ragged: 80,
      }),
    );
}
