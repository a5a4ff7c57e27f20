// A poplar, the tree of every Serbian road: a flame of leaf in spring, a besom of rods in autumn.
import { hatch, ribbon, stroke } from '../engrave/plate.mjs';
import { noise, rng } from '../engrave/random.mjs';
import { clump } from './foliage.mjs';

/** The trunk up to a share of the height, lit on its left flank. */
function trunk(p, x, y, height, width) {
  const spine = [];
  for (let i = 0; i <= 14; i++) {
    const t = i / 14;
    const foot = 1 + 0.9 * Math.exp(-t * 16);
    spine.push([x + 3 * noise(t * 3, x), y - height * t, width * foot * (1 - t * 0.8)]);
  }
  p.blank(ribbon(spine.map(([u, v, w]) => [u, v, w + 5])));
  const ring = [...spine.map(([u, v, w]) => [u - w / 2, v]), ...spine.map(([u, v, w]) => [u + w / 2, v]).reverse()];
  const tone = (u) => 0.3 + Math.max(0, (u - x) / width) * 1.1;
  p.ink(hatch(ring, { angle: 90, pitch: 2.2, step: 5, wobble: 1.2, cover: (u, v) => p.cov(tone(u) + 0.14 * noise(u * 0.4, v * 0.05)) }));
  p.ink(stroke(ring.slice(0, 15), 0.9, 0.2)).ink(stroke(ring.slice(15), 1.8, 0.2));
  return spine;
}

/** Breadth along the height, 0 at the foot of the crown and 1 at the tip: widest at a quarter. */
const girth = (t) => (1 - t) ** 0.62 * (0.42 + Math.min(1, t / 0.25) * 0.86);

/** In leaf: clumps that rise along the stem, the upper ones behind the lower. */
export function poplarInLeaf(p, x, y, height, seed) {
  trunk(p, x, y, height * 0.5, height * 0.032);
  const rnd = rng(seed);
  const rows = 13;
  for (let i = 0; i < rows; i++) {
    const t = 1 - i / (rows - 1); // 1 at the tip
    const half = height * 0.115 * girth(t);
    const level = y - height * (0.19 + 0.74 * t);
    const clumps = t > 0.94 ? 1 : t > 0.7 ? 3 : 4;
    for (let k = 0; k < clumps; k++) {
      const side = clumps === 1 ? 0 : (k / (clumps - 1)) * 2 - 1 + (rnd() - 0.5) * 0.3;
      clump(p, {
        x: x + side * half * 0.78 + 2.4 * noise(t * 5, seed),
        y: level + (rnd() - 0.5) * height * 0.03 - Math.abs(side) * height * 0.012,
        length: height * (0.13 + rnd() * 0.04),
        breadth: height * (0.06 + rnd() * 0.02),
        angle: -Math.PI / 2 + side * 0.36,
        tone: 0.42 + side * 0.24,
        seed: seed + i * 13 + k,
        spread: 0.7,
        leaf: height * 0.024,
      });
    }
  }
}

/** Bare: rods that leave the stem steeply and rise beside it, a few last leaves. */
export function poplarBare(p, x, y, height, seed) {
  const spine = trunk(p, x, y, height * 0.97, height * 0.034);
  const rnd = rng(seed);
  let wood = '';
  let twigs = '';
  let leaves = '';
  for (let i = 0; i < 74; i++) {
    const t = 0.15 + 0.8 * (i / 74);
    const node = spine[Math.floor(t * 14)];
    const next = spine[Math.min(14, Math.floor(t * 14) + 1)];
    const part = t * 14 - Math.floor(t * 14);
    const [sx, sy] = [node[0] + (next[0] - node[0]) * part, node[1] + (next[1] - node[1]) * part];
    const side = i % 2 ? 1 : -1;
    const reach = height * 0.115 * girth(Math.min(1, t + 0.06)) * (0.45 + rnd() * 0.6);
    const rise = height * (0.15 + rnd() * 0.1) * (1.1 - t * 0.6);
    const rod = [];
    for (let k = 0; k <= 7; k++) {
      const f = k / 7;
      rod.push([sx + side * reach * Math.sin(f * 1.5) + rnd() * 1.6, sy - rise * f ** 1.2, height * 0.0062 * (1.2 - f)]);
    }
    wood += ribbon(rod);
    for (const k of [2, 4, 5, 6]) {
      const [u, v] = rod[k];
      const out = side * (rnd() < 0.75 ? 1 : -1);
      const tip = [u + out * height * (0.008 + rnd() * 0.016), v - height * (0.03 + rnd() * 0.04)];
      twigs += stroke([[u, v], [(u + tip[0]) / 2 + out * 1.6, (v + tip[1]) / 2], tip], 1, 0.8);
      if (rnd() < 0.2) leaves += stroke([tip, [tip[0] + 2.6, tip[1] + 3.6]], 2.2, 0.8);
    }
  }
  p.ink(twigs).ink(wood).ink(leaves);
}
