// The Victor: a Doric column, and on it a naked man with a falcon on his left hand and his sword put down.
import { area, ribbon } from '../engrave/plate.mjs';
import { ellipse, rect } from '../engrave/shapes.mjs';

/** The column stands on the level b at c and is 84 high; the figure, in bronze, is a silhouette with one lit edge. */
export function victor(p, c, b) {
  p.face(rect(c - 13, b - 10, 26, 10), { tone: (u) => 0.12 + (u - c + 13) / 60, pitch: 2.3, line: 1.1 });
  p.face(rect(c - 10, b - 16, 20, 6), { tone: (u) => 0.1 + (u - c + 10) / 50, pitch: 2.2, line: 1 });
  p.lathe({
    cx: c,
    y0: b - 84,
    y1: b - 16,
    r: (v) => 5.2 + (v - b + 84) * 0.018,
    bend: 0.05,
    pitch: 2.3,
    dark: 0.26,
    line: 1.2,
    meridians: 2.4,
  });
  p.lathe({ cx: c, y0: b - 88, y1: b - 84, r: (v) => 9 - (v - b + 88) * 0.8, bend: 0.05, pitch: 1.9, dark: 0.3, line: 1 });
  p.face(rect(c - 9.5, b - 93, 19, 5), { tone: 0.16, pitch: 2.2, line: 1.1 });
  figure(p, c, b - 93, 1.18);
}

function figure(p, c, y, k) {
  const limb = (points, width) => ribbon(points.map(([u, v, w = 1]) => [c + u * k, y + v * k, w * width * k]));
  const body =
    limb(
      [
        [-2.8, 0, 0.8],
        [-2.6, -8, 1.05],
        [-1, -16, 1.25],
      ],
      3.4,
    ) +
    limb(
      [
        [2.4, 0, 0.8],
        [2.5, -8, 1.05],
        [0.9, -16, 1.25],
      ],
      3.4,
    ) +
    limb(
      [
        [0, -13, 0.95],
        [-0.2, -19, 1.05],
        [0.2, -26, 1.35],
      ],
      6.2,
    ) +
    limb(
      [
        [-3, -25, 1],
        [-7.4, -21, 0.9],
        [-11.6, -25, 0.75],
      ],
      2.4,
    ) +
    limb(
      [
        [3.2, -25, 1],
        [6.8, -18, 0.9],
        [6.2, -12, 0.75],
      ],
      2.4,
    ) +
    limb(
      [
        [5.8, -14.5, 1],
        [8, 1, 0.5],
      ],
      1.5,
    );
  const head = area(ellipse(c + 0.2 * k, y - 31.4 * k, 3 * k, 3.5 * k));
  const falcon = area(
    [
      [-17, -27],
      [-13.6, -33],
      [-11, -34.6],
      [-9, -31],
      [-10.4, -26],
      [-13.4, -22.6],
    ].map(([u, v]) => [c + u * k, y + v * k]),
  );
  p.ink(body).ink(head).ink(falcon);
  const gleam =
    limb(
      [
        [-1.9, -24],
        [-2.1, -18],
        [-1.6, -12],
      ],
      0.9,
    ) +
    limb(
      [
        [-3.2, -9],
        [-3.3, -3],
      ],
      0.7,
    );
  p.blank(gleam);
}
