// Tone -> lines. Every line is a filled ribbon whose width follows tone: the swelling line of the burin.
import { noise, rng } from './random.mjs';
/** The tool in hand. A small print is re-cut coarser, never just scaled down. */
export const tool = { pitch: 1, line: 1 };
export const GRID = 10; // path units per pixel: integers keep the file small
const q = (v) => Math.round(v * GRID);

/** Ring of points -> closed path, always the same winding so overlaps never cancel. */
export function area(ring) {
  let a = 0;
  for (let i = 0; i < ring.length; i++) {
    const [x, y] = ring[i],
      [u, v] = ring[(i + 1) % ring.length];
    a += x * v - u * y;
  }
  return closed(a < 0 ? ring.slice().reverse() : ring);
}
function closed(ring) {
  let px = q(ring[0][0]),
    py = q(ring[0][1]),
    d = `M${px} ${py}l`,
    first = true;
  for (let i = 1; i < ring.length; i++) {
    const x = q(ring[i][0]),
      y = q(ring[i][1]),
      dx = x - px,
      dy = y - py;
    if (!dx && !dy) continue;
    d += (first || dx < 0 ? '' : ' ') + dx + (dy < 0 ? '' : ' ') + dy;
    px = x;
    py = y;
    first = false;
  }
  return first ? '' : d + 'z';
}
function thin(p, tol) {
  // Douglas-Peucker in (x, y, width)
  if (p.length < 3) return p;
  const keep = new Uint8Array(p.length),
    stack = [[0, p.length - 1]];
  keep[0] = keep[p.length - 1] = 1;
  while (stack.length) {
    const [a, b] = stack.pop();
    let worst = tol,
      at = -1;
    const A = p[a],
      B = p[b];
    const ux = B[0] - A[0],
      uy = B[1] - A[1],
      uw = B[2] - A[2],
      L = ux * ux + uy * uy + uw * uw || 1;
    for (let i = a + 1; i < b; i++) {
      const t = ((p[i][0] - A[0]) * ux + (p[i][1] - A[1]) * uy + (p[i][2] - A[2]) * uw) / L;
      const e = Math.hypot(p[i][0] - A[0] - t * ux, p[i][1] - A[1] - t * uy, p[i][2] - A[2] - t * uw);
      if (e > worst) {
        worst = e;
        at = i;
      }
    }
    if (at > 0) {
      keep[at] = 1;
      stack.push([a, at], [at, b]);
    }
  }
  return p.filter((_, i) => keep[i]);
}
/** Points [x, y, width] -> ribbon path. */
export function ribbon(points, tol = 0.13) {
  const p = thin(points, tol),
    n = p.length;
  if (n < 2) return '';
  const left = [],
    right = [];
  for (let i = 0; i < n; i++) {
    const a = p[Math.max(0, i - 1)],
      b = p[Math.min(n - 1, i + 1)],
      dx = b[0] - a[0],
      dy = b[1] - a[1],
      L = Math.hypot(dx, dy) || 1,
      h = Math.max(p[i][2], 0.08) / 2;
    left.push([p[i][0] + (dy / L) * h, p[i][1] - (dx / L) * h]);
    right.push([p[i][0] - (dy / L) * h, p[i][1] + (dx / L) * h]);
  }
  return closed(left.concat(right.reverse()));
}
/** Break a sampled line where the burin leaves the plate. */
export function burin(samples, min = 0.2, tol) {
  let d = '',
    run = [];
  for (const s of samples) {
    if (s[2] >= min) run.push(s);
    else {
      if (run.length > 1) d += ribbon(run, tol);
      run = [];
    }
  }
  return run.length > 1 ? d + ribbon(run, tol) : d;
}
/** A contour stroke with tapered ends. taper 0 = even line, 1 = needle at both ends. */
export function stroke(points, width = 1.2, taper = 0.5, tol = 0.1) {
  if (points.length < 2) return '';
  width *= tool.line;
  const n = points.length - 1;
  const pts = n < 4 ? subdivide(points, 4) : points,
    m = pts.length - 1;
  return ribbon(
    pts.map(([x, y], i) => {
      const t = i / m,
        e = Math.min(1, Math.min(t, 1 - t) * 5);
      return [x, y, width * (1 - taper * (1 - e))];
    }),
    tol,
  );
}
/** A straight stroke. */
export const rule = (x0, y0, x1, y1, width = 1, taper = 0) =>
  stroke(
    [
      [x0, y0],
      [x1, y1],
    ],
    width,
    taper,
  );
export function subdivide(points, k) {
  const o = [];
  for (let i = 0; i < points.length - 1; i++)
    for (let j = 0; j < k; j++) {
      const t = j / k;
      o.push([points[i][0] + (points[i + 1][0] - points[i][0]) * t, points[i][1] + (points[i + 1][1] - points[i][1]) * t]);
    }
  o.push(points.at(-1));
  return o;
}
export const outline = (ring, width = 1.1) => {
  let d = '';
  width *= tool.line;
  for (let i = 0; i < ring.length; i++)
    d += ribbon(
      [
        [...ring[i], width],
        [...ring[(i + 1) % ring.length], width],
      ],
      0,
    );
  return d;
};
/** Smooth closed outline as one stroke */
export const loop = (ring, width = 1.1) =>
  ribbon(
    [...ring, ring[0], ring[1]].map(([x, y]) => [x, y, width * tool.line]),
    0.08,
  );

/**
 * Hatch a polygon (ring or list of rings, even-odd) with parallel lines.
 * width(x, y) -> coverage 0..1 of the pitch.
 */
export function hatch(poly, { angle = 0, pitch = 4, cover, step = 4, wobble = 0, offset = 0.5, min = 0.2, ragged = 0, seed = 7 }) {
  pitch *= tool.pitch;
  const rings = typeof poly[0][0] === 'number' ? [poly] : poly,
    a = (angle * Math.PI) / 180,
    c = Math.cos(a),
    s = Math.sin(a);
  const turn = rings.map((r) => r.map(([x, y]) => [x * c + y * s, -x * s + y * c]));
  let lo = Infinity,
    hi = -Infinity;
  for (const r of turn)
    for (const [, y] of r) {
      lo = Math.min(lo, y);
      hi = Math.max(hi, y);
    }
  const rnd = rng(seed);
  let d = '';
  for (let y = (Math.floor(lo / pitch) + offset) * pitch; y < hi; y += pitch) {
    if (y <= lo) continue;
    const xs = [];
    for (const r of turn)
      for (let i = 0; i < r.length; i++) {
        const [x1, y1] = r[i],
          [x2, y2] = r[(i + 1) % r.length];
        if (y1 <= y !== y2 <= y) xs.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
      }
    xs.sort((m, n) => m - n);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const xa = xs[i] + ragged * rnd(),
        xb = xs[i + 1] - ragged * rnd();
      if (xb - xa < 0.6) continue;
      const n = Math.max(2, Math.ceil((xb - xa) / step)),
        line = [];
      for (let j = 0; j <= n; j++) {
        const x = xa + ((xb - xa) * j) / n,
          yy = y + (wobble ? wobble * noise(x * 0.018 + y * 0.7, y * 0.11) : 0),
          X = x * c - yy * s,
          Y = x * s + yy * c;
        line.push([X, Y, pitch * Math.min(0.9, cover(X, Y))]);
      }
      d += burin(line, min);
    }
  }
  return d;
}
/** Dots on a jittered grid, radius follows coverage. */
export function stipple(inside, [x0, y0, x1, y1], { pitch = 5, cover, seed = 3 }) {
  pitch *= tool.pitch;
  const rnd = rng(seed);
  let d = '';
  for (let y = y0, row = 0; y < y1; y += pitch * 0.87, row++)
    for (let x = x0 + ((row % 2) * pitch) / 2; x < x1; x += pitch) {
      const X = x + (rnd() - 0.5) * pitch * 0.7,
        Y = y + (rnd() - 0.5) * pitch * 0.7;
      if (!inside(X, Y)) continue;
      const r = pitch * Math.sqrt(Math.max(0, cover(X, Y))) * 0.5;
      if (r < 0.3) continue;
      d += area([
        [X - r, Y],
        [X - r * 0.7, Y - r * 0.7],
        [X, Y - r],
        [X + r * 0.7, Y - r * 0.7],
        [X + r, Y],
        [X + r * 0.7, Y + r * 0.7],
        [X, Y + r],
        [X - r * 0.7, Y + r * 0.7],
      ]);
    }
  return d;
}
