import { area, ribbon } from '../engrave/plate.mjs';
import { noise } from '../engrave/random.mjs';

/** River along the roof edge, and the long low bridge. */
export function river(p, x0, x1, y0, y1) {
  let d = '',
    i = 0;
  p.blank(
    area([
      [x0, y0],
      [x1, y0],
      [x1, y1],
      [x0, y1],
    ]),
  );
  for (let y = y0 + 1.6; y < y1; y += 2.9, i++) {
    const pts = [];
    for (let x = x0; x <= x1; x += 5)
      pts.push([x, y + 0.7 * Math.sin(x * 0.11 + i * 2), 2.9 * Math.max(0, p.cov(0.36 + 0.42 * noise(x * 0.045, i * 1.9)))]);
    d += pts.length ? hatchLine(pts) : '';
  }
  p.ink(d);
}
const hatchLine = (pts) => {
  let out = '',
    run = [];
  for (const s of pts) {
    if (s[2] > 0.25) run.push(s);
    else {
      if (run.length > 1) out += ribbon(run);
      run = [];
    }
  }
  return run.length > 1 ? out + ribbon(run) : out;
};
