// Rivers and lakes: courses softened into curves, wider towards the mouth; the Danube and the Sava with two banks.
import { area, burin, hatch, loop, ribbon } from '../engrave/hatch.mjs';
import { noise } from '../engrave/random.mjs';
import { borderBetween } from './borders.mjs';
import { LAKES, RIVERS } from './rivers.mjs';

/** Catmull-Rom through projected points, with a little of the hand. */
function curve(points, steps, sway, seed) {
  const out = [];
  for (let i = 0; i + 1 < points.length; i++) {
    const [a, b, c, d] = [points[Math.max(0, i - 1)], points[i], points[i + 1], points[Math.min(points.length - 1, i + 2)]];
    const count = Math.max(2, Math.round(Math.hypot(c[0] - b[0], c[1] - b[1]) / steps));
    for (let k = 0; k < count; k++) {
      const t = k / count;
      const at = (m) =>
        0.5 *
        (2 * b[m] + (c[m] - a[m]) * t + (2 * a[m] - 5 * b[m] + 4 * c[m] - d[m]) * t * t + (3 * b[m] - a[m] - 3 * c[m] + d[m]) * t ** 3);
      const n = out.length * 0.31;
      out.push([at(0) + sway * noise(n, seed), at(1) + sway * noise(n, seed + 9)]);
    }
  }
  out.push(points.at(-1));
  return out;
}

/** Rivers as sampled curves: [x, y, width] from the source down, and the box they lie in. */
export function riverCourses(projection) {
  return RIVERS.map(({ name, width, course }, seed) => {
    const lonLats = course.flatMap((step) => (Array.isArray(step) ? [step] : thinOut(borderBetween(...step.border, step.from, step.to))));
    const plain = lonLats.map((point) => projection(point)).filter((point) => point !== null);
    const line = curve(plain, 5, Math.min(1.6, 0.7 + width * 0.2), seed * 7);
    const points = line.map(([x, y], i) => [x, y, (0.42 + 0.58 * (i / line.length)) * width]);
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    return { name, width, points, box: [Math.min(...xs) - 9, Math.min(...ys) - 9, Math.max(...xs) + 9, Math.max(...ys) + 9] };
  });
}

/** Every third vertex of a border and its ends: the survey is finer than the burin. */
const thinOut = (line) => line.filter((_, i) => i % 3 === 0 || i === line.length - 1);

/** Rivers over the land, then lakes. */
export function engraveRivers(plate, courses, projection) {
  for (const { width, points, name } of courses) {
    plate.blank(ribbon(points.map(([x, y, w]) => [x, y, w + 3.4])));
    if (width < 3) plate.ink(ribbon(points.map(([x, y, w]) => [x, y, 0.55 + w * 0.42])));
    else {
      for (const side of [-0.5, 0.5]) plate.ink(ribbon(offset(points, side, 1.05)));
      if (name === 'Danube')
        plate.ink(
          burin(
            points.map(([x, y], i) => [x, y, 0.45 + 0.5 * noise(i * 0.23, 2)]),
            0.35,
          ),
        );
    }
  }
  for (const { ring } of LAKES) {
    const shore = ring.map((point) => projection(point));
    plate.blank(area(shore));
    plate.ink(hatch(shore, { angle: 0, pitch: 3, step: 8, cover: () => 0.24 })).ink(loop(shore, 1.1));
  }
}

/** A bank: the course moved sideways by a share of its width. */
function offset(points, side, width) {
  return points.map(([x, y, w], i) => {
    const [a, b] = [points[Math.max(0, i - 1)], points[Math.min(points.length - 1, i + 1)]];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    return [x - ((b[1] - a[1]) / length) * w * side, y + ((b[0] - a[0]) / length) * w * side, width];
  });
}
