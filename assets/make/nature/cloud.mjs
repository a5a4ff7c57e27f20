// Clouds as heaps of round heads: where one is, the ruled lines of the sky stop or lean on its shaded foot.
import { fbm } from '../engrave/random.mjs';

const clamp = (v, a = 0, b = 1) => Math.min(b, Math.max(a, v));

/** A bank of heads [x, y, radius] on a level foot. */
const heap = (x, y, width, heads) =>
  heads.map(([along, up, radius]) => ({ x: x + along * width, y: y - up * width, r: radius * width, foot: y + 0.03 * width }));

/** Fair weather: heaps with bright crowns. */
export const CUMULUS = [
  heap(262, 236, 150, [
    [-0.5, 0.02, 0.13],
    [-0.26, 0.12, 0.2],
    [0.02, 0.2, 0.25],
    [0.3, 0.1, 0.2],
    [0.55, 0.02, 0.13],
  ]),
  heap(470, 112, 120, [
    [-0.5, 0.02, 0.12],
    [-0.2, 0.12, 0.2],
    [0.12, 0.14, 0.2],
    [0.44, 0.03, 0.14],
  ]),
  heap(1010, 150, 210, [
    [-0.6, 0.0, 0.1],
    [-0.38, 0.08, 0.16],
    [-0.1, 0.16, 0.21],
    [0.16, 0.22, 0.22],
    [0.42, 0.1, 0.17],
    [0.66, 0.01, 0.1],
  ]),
  heap(1340, 262, 170, [
    [-0.52, 0.02, 0.12],
    [-0.24, 0.12, 0.2],
    [0.06, 0.2, 0.24],
    [0.36, 0.08, 0.18],
    [0.6, 0.01, 0.1],
  ]),
  heap(1275, 84, 90, [
    [-0.4, 0.02, 0.13],
    [0, 0.12, 0.2],
    [0.4, 0.03, 0.14],
  ]),
  heap(180, 420, 110, [
    [-0.4, 0.02, 0.13],
    [0, 0.12, 0.2],
    [0.4, 0.03, 0.14],
  ]),
];

/** How deep a place lies in a heap (0 outside) and which way its surface looks there. */
export function inHeaps(heaps, x, y) {
  const ragged = 6 * fbm(x * 0.03, y * 0.04, 3);
  let best = { depth: 0, lit: 0 };
  for (const heads of heaps)
    for (const { x: cx, y: cy, r, foot } of heads) {
      if (y > foot + ragged * 0.3) continue;
      const d = Math.hypot(x - cx, y - cy) + ragged;
      const depth = 1 - d / r;
      if (depth > best.depth)
        best = { depth, lit: clamp(0.5 - ((x - cx) * 0.55 + (y - cy) * 0.83) / (r * 2)), low: clamp(1 - (foot - y) / (r * 1.2)) };
    }
  return best;
}
