// The two sides of the forecourt: a poplar near the House, a linden farther out, a low hedge between; by half-year.
import { rule, stroke } from '../engrave/plate.mjs';
import { rng } from '../engrave/random.mjs';
import { clump } from './foliage.mjs';
import { lindenBare, lindenInLeaf } from './linden.mjs';
import { poplarBare, poplarInLeaf } from './poplar.mjs';

const SIDES = {
  left: { poplar: [240, 866, 356], linden: [148, 860, 196], hedge: [186, 222], seed: 21 },
  right: { poplar: [1364, 868, 322], linden: [1456, 862, 212], hedge: [1384, 1420], seed: 35 },
};

/** The poplar with the hedge at its foot. */
export function nearTree(p, half, side) {
  const { poplar, hedge, seed } = SIDES[side];
  const spring = half === 'H1';
  bushes(p, hedge, poplar[1] - 4, spring, seed);
  if (spring) poplarInLeaf(p, ...poplar, seed);
  else poplarBare(p, ...poplar, seed);
  atFoot(p, poplar, seed, spring);
}

/** The linden farther out. */
export function farTree(p, half, side) {
  const { linden, seed } = SIDES[side];
  if (half === 'H1') lindenInLeaf(p, ...linden, seed + 4);
  else lindenBare(p, ...linden, seed + 4);
}

function bushes(p, [from, to], y, spring, seed) {
  for (let x = from, i = 0; x <= to; x += 19, i++)
    clump(p, {
      x,
      y: y - 7 - (i % 2) * 3,
      length: 26,
      breadth: 22,
      angle: -1.5 + (i % 3) * 0.3 - 0.3,
      tone: spring ? 0.4 : 0.5,
      seed: seed + i,
      leaf: 7,
    });
}

/** Grass about the stem; in autumn fallen leaves. */
function atFoot(p, [x, y], seed, spring) {
  const rnd = rng(seed + 90);
  let d = '';
  for (let i = 0; i < 26; i++) {
    const u = x - 34 + rnd() * 68;
    const v = y + rnd() * 5;
    d += rule(u, v, u + (rnd() - 0.5) * 4, v - 4 - rnd() * 7, 0.9, 0.9);
  }
  for (let i = 0; !spring && i < 34; i++) {
    const u = x - 70 + rnd() * 140;
    const v = y + 2 + rnd() * 16;
    d += stroke(
      [
        [u, v],
        [u + 2.5, v - 1.4],
        [u + 5, v + 0.4],
      ],
      1.9,
      0.8,
    );
  }
  p.ink(d);
}
