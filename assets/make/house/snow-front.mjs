// Snow before the House: banks on the pedestals and their feet, and on the treads between them.
import { snowCap } from '../skyline/snow.mjs';
import { FLOOR, ORDER, X } from './geometry.mjs';

export function snowFront(p) {
  const axes = ORDER.map((id) => X[id]);
  for (let i = 0; i < 4; i++) {
    const y = FLOOR + 18 + i * 24;
    for (const [from, to] of [
      [axes[0] + 104, axes[1] - 104],
      [axes[1] + 104, axes[2] - 104],
      [axes[2] + 104, axes[3] - 104],
    ])
      snowCap(p, from, to, y + 5, 4, { seed: from + i });
    snowCap(p, 284 - 17 * i, axes[0] - 102, y + 5, 4, { seed: 40 + i });
    snowCap(p, axes[3] + 102, 1316 + 17 * i, y + 5, 4, { seed: 60 + i });
  }
  for (const x of axes) {
    snowCap(p, x - 101, x + 101, FLOOR + 138, 7, { seed: x + 3 });
    snowCap(p, x - 99, x + 99, FLOOR - 4, 8, { seed: x, icicles: 7 });
  }
}
