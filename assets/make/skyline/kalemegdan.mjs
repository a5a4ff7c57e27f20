import { area, ribbon, stroke } from '../engrave/plate.mjs';
import { noise, rng } from '../engrave/random.mjs';
import { archWindow, ellipse, rect } from '../engrave/shapes.mjs';

export function kalemegdan(p, x, b) {
  const wall = (ring, tone, joints) => {
    p.face(ring, { tone, angle: 0, pitch: 3, line: 1.3, wobble: 0.5 });
    if (joints) {
      const [X, Y, W, H] = joints,
        rnd = rng(X | 0);
      let d = '';
      for (let y = Y + 7, r = 0; y < Y + H; y += 7, r++)
        for (let u = X + (r % 2 ? 6 : 0) + rnd() * 3; u < X + W - 3; u += 10 + rnd() * 5)
          d += stroke(
            [
              [u, y - 6],
              [u, y],
            ],
            0.6,
            0,
          );
      p.ink(d);
    }
  };
  const hill = [
    [x - 12, b],
    [x, b - 26],
    [x + 34, b - 44],
    [x + 120, b - 52],
    [x + 178, b - 40],
    [x + 196, b],
  ];
  p.face(hill, { tone: (u, v) => 0.3 + 0.16 * noise(u * 0.05, v * 0.1), angle: 28, pitch: 3.4, line: 1, wobble: 1.4 });
  wall(
    [
      [x + 26, b - 34],
      [x + 30, b - 74],
      [x + 172, b - 74],
      [x + 178, b - 34],
    ],
    (u) => 0.16 + (u - x) / 900,
    [x + 30, b - 73, 142, 38],
  ); // upper walls
  for (let u = x + 32; u < x + 168; u += 11) p.face(rect(u, b - 80, 7, 7), { tone: 0.2, pitch: 2.6, line: 1 });
  wall(
    [
      [x + 118, b - 40],
      [x + 120, b - 108],
      [x + 152, b - 108],
      [x + 154, b - 40],
    ],
    (u) => 0.14 + Math.max(0, u - x - 134) / 40,
    [x + 121, b - 107, 31, 66],
  ); // gate tower
  for (let u = x + 118; u < x + 150; u += 9) p.face(rect(u, b - 115, 5.5, 8), { tone: 0.2, pitch: 2.6, line: 1 });
  p.pane(archWindow(x + 136, b - 42, 14, 24));
  p.pane(archWindow(x + 136, b - 80, 6, 14), { lit: true });
  wall(
    [
      [x - 14, b],
      [x - 8, b - 34],
      [x + 92, b - 38],
      [x + 100, b],
    ],
    (u) => 0.2 + (u - x + 14) / 420,
    [x - 8, b - 34, 102, 34],
  ); // lower bastion, battered
  // the Victor: a Doric column with a standing figure
  const c = x + 58;
  p.face(rect(c - 11, b - 86, 22, 13), { tone: 0.25, pitch: 2.4 });
  p.lathe({
    cx: c,
    y0: b - 152,
    y1: b - 86,
    r: (v) => 5.4 + (v - (b - 152)) * 0.012,
    bend: 0.05,
    pitch: 2.3,
    dark: 0.3,
    line: 1.1,
  });
  p.face(rect(c - 8.5, b - 158, 17, 6), { tone: 0.2, pitch: 2.3 });
  const f = (pts, w) => p.ink(ribbon(pts.map(([u, v, k]) => [c + u, b - 158 + v, (k ?? 1) * w]))); // bronze: a solid silhouette
  f(
    [
      [-2.6, 0, 0.8],
      [-2.2, -8, 1],
      [-1, -15, 1.2],
    ],
    3.3,
  );
  f(
    [
      [2.6, 0, 0.8],
      [2.2, -8, 1],
      [0.8, -15, 1.2],
    ],
    3.3,
  );
  f(
    [
      [0, -13, 0.9],
      [0.2, -19, 1.15],
      [0, -25, 1.25],
    ],
    6,
  );
  p.ink(area(ellipse(c + 0.2, b - 158 - 30, 2.9, 3.3)));
  f(
    [
      [-3, -24, 1],
      [-7, -20, 0.9],
      [-10, -23, 0.8],
    ],
    2.2,
  );
  p.ink(
    area([
      [c - 15, b - 183],
      [c - 9, b - 186],
      [c - 8, b - 180],
      [c - 12, b - 178],
    ]),
  ); // falcon on the left hand
  f(
    [
      [3, -24, 1],
      [6.5, -17, 0.9],
      [5.8, -11, 0.8],
    ],
    2.2,
  );
  f(
    [
      [5.6, -14, 1],
      [7.6, 1, 0.6],
    ],
    1.6,
  ); // sword lowered
}
