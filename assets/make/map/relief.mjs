// Relief by hachures: ridges become a height field with spurs, and short strokes run down it, heavier where it is steep and shaded.
import { stroke } from '../engrave/hatch.mjs';
import { noise, rng } from '../engrave/random.mjs';
import { SHEET } from './projection.mjs';
import { RANGES } from './ranges.mjs';

const CELL = 4;
const MARGIN = 60;
const COLUMNS = Math.ceil((SHEET.width + 2 * MARGIN) / CELL);
const ROWS = Math.ceil((SHEET.height + 2 * MARGIN) / CELL);
/** Kilometres of the ground in one drawing unit at the middle of the sheet. */
const KM_PER_UNIT = 6371 / 9560;
/** Light comes from the upper left. */
const LIGHT = [-Math.SQRT1_2, -Math.SQRT1_2];

const smooth = (t) => t * t * (3 - 2 * t);

/** Side ridges: folded noise, highest where it changes sign. */
const spurs = (x, y) => 1 - Math.abs(noise(x * 0.034, y * 0.034) * 0.62 + noise(x * 0.081 + 40, y * 0.081) * 0.38) * 2;

function distanceTo(x, y, line) {
  let best = Infinity;
  for (let i = 0; i + 1 < line.length; i++) {
    const [ax, ay] = line[i];
    const [bx, by] = [line[i + 1][0] - ax, line[i + 1][1] - ay];
    const t = Math.min(1, Math.max(0, ((x - ax) * bx + (y - ay) * by) / (bx * bx + by * by || 1)));
    best = Math.min(best, Math.hypot(x - ax - t * bx, y - ay - t * by));
  }
  return best;
}

/** Heights of the sheet on a grid, and how to read height and slope between its points. */
export function heightField(project) {
  const heights = new Float64Array(COLUMNS * ROWS);
  for (const { height, width, ridge } of RANGES) {
    const line = ridge.map((point) => project(point)).filter((point) => point !== null);
    if (line.length < 2) continue;
    const reach = (width / KM_PER_UNIT) * 1.5;
    const xs = line.map(([x]) => x);
    const ys = line.map(([, y]) => y);
    const cell = (v) => Math.floor((v + MARGIN) / CELL);
    for (let row = Math.max(0, cell(Math.min(...ys) - reach)); row <= Math.min(ROWS - 1, cell(Math.max(...ys) + reach)); row++)
      for (
        let column = Math.max(0, cell(Math.min(...xs) - reach));
        column <= Math.min(COLUMNS - 1, cell(Math.max(...xs) + reach));
        column++
      ) {
        const x = column * CELL - MARGIN;
        const y = row * CELL - MARGIN;
        const bent = distanceTo(x + 7 * noise(x * 0.02, y * 0.02), y + 7 * noise(x * 0.02 + 9, y * 0.02 + 9), line);
        const near = 1 - bent / reach;
        if (near <= 0) continue;
        const at = row * COLUMNS + column;
        const rise = height * smooth(near) * (0.58 + 0.42 * spurs(x, y));
        heights[at] = Math.max(heights[at], rise) + 0.25 * Math.min(heights[at], rise);
      }
  }
  const read = (x, y) => {
    const u = Math.min(COLUMNS - 2, Math.max(0, (x + MARGIN) / CELL));
    const v = Math.min(ROWS - 2, Math.max(0, (y + MARGIN) / CELL));
    const [i, j] = [Math.floor(u), Math.floor(v)];
    const [s, t] = [u - i, v - j];
    const at = j * COLUMNS + i;
    return (heights[at] * (1 - s) + heights[at + 1] * s) * (1 - t) + (heights[at + COLUMNS] * (1 - s) + heights[at + COLUMNS + 1] * s) * t;
  };
  const slope = (x, y) => [(read(x + 4, y) - read(x - 4, y)) / 8, (read(x, y + 4) - read(x, y - 4)) / 8];
  return { read, slope };
}

/** Strokes of the whole relief. `clear(x, y)` says where the paper stays bare (rivers, sea). */
export function hachures(field, theme, clear) {
  const rnd = rng(11);
  const pitch = 5.6;
  let d = '';
  for (let y = -10; y < SHEET.height + 10; y += pitch)
    for (let x = -10; x < SHEET.width + 10; x += pitch) {
      const [px, py] = [x + (rnd() - 0.5) * pitch, y + (rnd() - 0.5) * pitch];
      const chance = rnd();
      const [sx, sy] = field.slope(px, py);
      const steep = Math.hypot(sx, sy);
      if (steep < 0.008 || chance > Math.min(1, steep * 42) || clear(px, py)) continue;
      const facing = (-(sx * LIGHT[0] + sy * LIGHT[1]) / steep + 1) / 2; // 1 on the lit side
      const path = fallLine(field, px, py, 6 + Math.min(9, steep * 150));
      if (path.length < 3 || clear(...path.at(-1))) continue;
      const power = Math.min(1, steep * 21);
      const weight = theme.night ? 0.35 + 1.25 * facing ** 1.5 * power : 0.34 + 1.55 * (1 - facing) ** 1.6 * power;
      d += stroke(path, weight, 0.85, 0.2);
    }
  return d;
}

function fallLine(field, x, y, length) {
  const path = [[x, y]];
  for (let gone = 0; gone < length; gone += 2.5) {
    const [px, py] = path.at(-1);
    const [sx, sy] = field.slope(px, py);
    const steep = Math.hypot(sx, sy);
    if (steep < 0.004) break;
    path.push([px - (sx / steep) * 2.5, py - (sy / steep) * 2.5]);
  }
  return path;
}
