// The forecourt as stones: a grid in perspective, each slab its own. What is wrong with the ground is wrong with the slabs.
import { noise } from '../engrave/random.mjs';
import { EYE } from '../house/geometry.mjs';

const ROW = 0.27; // depth of a row, and ...
const WIDTH = 0.4; // ... breadth of a slab, for an eye one unit above the ground
const FAR = 4.94;
const ROWS = 9;
const HALF = 11;
const SPAN = 1000;

/** A place on the ground: across in slabs, away in depth. */
export const onGround = (across, depth) => [EYE.x + (across * SPAN) / depth, EYE.y + SPAN / depth];

/** Slabs from the far rows to the near ones: { ring, key, unrest 0-1 }. Tension (0-100) loosens, turns and sinks them. */
export function slabs(tension, seed) {
  const loose = Math.max(0, (tension - 14) / 86);
  const stones = [];
  for (let row = 0; row < ROWS; row++)
    for (let k = -HALF; k < HALF; k++) {
      const near = FAR - (row + 1) * ROW;
      if (near < 2.4) continue;
      const key = row * 37 + k;
      const left = (k + (row % 2) * 0.5) * WIDTH;
      const unrest = loose ** 1.6 * (0.4 + 0.6 * Math.abs(noise(key * 0.9, seed)));
      stones.push({ ring: settle(left, near + ROW, near, unrest, key, seed), key, unrest });
    }
  return stones;
}

/** The four corners of one slab after it has moved: a turn, a shove, one corner sunk. */
function settle(left, far, near, unrest, key, seed) {
  const gap = 0.008 + unrest * 0.02;
  const corners = [
    [left + gap, far - gap * 2],
    [left + WIDTH - gap, far - gap * 2],
    [left + WIDTH - gap, near + gap],
    [left + gap, near + gap],
  ];
  const turn = noise(key * 1.7, seed + 3) * unrest * 0.34;
  const shove = [noise(key * 2.3, seed + 5) * unrest * 0.09, noise(key * 2.9, seed + 7) * unrest * 0.1];
  const lift = noise(key * 3.1, seed + 9) * unrest * 9;
  const middle = [left + WIDTH / 2, (far + near) / 2];
  return corners.map(([across, depth], i) => {
    const [u, v] = [across - middle[0], depth - middle[1]];
    const [x, y] = onGround(middle[0] + u - v * turn + shove[0], middle[1] + v + u * turn + shove[1]);
    return [x, y - lift * (i === 1 || i === 2 ? 1 : -0.6)];
  });
}
