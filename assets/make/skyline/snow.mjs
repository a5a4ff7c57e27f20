// Snow: bare caps with a hanging edge on whatever is level. By Night it is the brightest thing there is.
import { area, hatch, stroke } from '../engrave/plate.mjs';
import { noise } from '../engrave/random.mjs';

/** A cap from x0 to x1 lying on the line y, about h thick; icicles hang from its lip when asked. */
export function snowCap(p, x0, x1, y, h, { icicles = 0, seed = 1 } = {}) {
  const top = [];
  const lip = [];
  const n = Math.max(6, Math.round((x1 - x0) / 5));
  for (let i = 0; i <= n; i++) {
    const x = x0 + ((x1 - x0) * i) / n;
    const end = Math.min(1, Math.min(i, n - i) / 2);
    top.push([x, y - h * end * (0.74 + 0.3 * noise(x * 0.06, seed))]);
    lip.push([x, y + (1.4 + h * 0.32 * (0.5 + 0.5 * noise(x * 0.11, seed + 4))) * end]);
  }
  const ring = [...top, ...lip.slice().reverse()];
  p.blank(area(ring));
  const night = p.theme.night;
  p.ink(
    hatch(ring, {
      angle: 20,
      pitch: 2.3,
      step: 3,
      cover: (x, v) => (night ? 0.72 - (v - y + h) / (h * 4) : Math.max(0, (v - y + h * 0.1) / (h * 2.2))),
    }),
  );
  p.ink(stroke(top, 0.9, 0.3)).ink(stroke(lip, 1.4, 0.3));
  for (let x = x0 + 8; icicles && x < x1 - 6; x += 9) {
    const length = icicles * Math.max(0, 0.3 + noise(x * 0.5, seed + 9));
    if (length < 2) continue;
    const drop = [
      [x - 1.3, y + 1],
      [x + 1.3, y + 1],
      [x, y + 1 + length],
    ];
    p.blank(area(drop));
    p.ink(stroke(drop.slice(1), 0.8, 0.3)).ink(stroke([drop[0], drop[2]], 0.6, 0.3));
  }
}
