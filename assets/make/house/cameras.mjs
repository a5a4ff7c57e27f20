import { area, loop, stroke } from '../engrave/plate.mjs';
import { ellipse } from '../engrave/shapes.mjs';

function cameraHead(p, x, y, d) {
  // boxed, hooded, looking down
  const a = 0.3,
    R = (u, v) => [x + d * (u * Math.cos(a) - v * Math.sin(a)), y + u * Math.sin(a) + v * Math.cos(a)];
  p.ink(stroke([[x, y + 18], R(22, 10)], 5, 0)); // solid ink: a silhouette nobody mistakes
  p.ink(area([R(4, -12), R(62, -12), R(62, 13), R(4, 13)])).ink(area([R(-4, -18), R(76, -18), R(76, -13), R(-4, -13)]));
  p.blank(stroke([R(10, -6), R(44, -6)], 1.6, 0.6)).blank(stroke([R(10, -1), R(34, -1)], 1, 0.6));
  const lens = ellipse(...R(62, 0.5), 9.5, 11);
  p.blank(area(lens));
  p.ink(loop(lens, 2.4));
  p.ink(area(ellipse(...R(63, 1), 4.6, 5.4)));
  for (let i = -1; i <= 1; i++) p.ink(stroke([R(84, i * 10), R(100, i * 17)], 1.5, 1));
}

/** A pole with two heads at (0, 0): the foot of the pole. dir 1 looks right with its upper head. */
export function cameraPole(p, dir) {
  p.ink(
    stroke(
      [
        [0, 0],
        [0, -236],
      ],
      5,
      0,
    ),
  ).blank(
    stroke(
      [
        [-1, -2],
        [-1, -232],
      ],
      1.3,
      0,
    ),
  );
  cameraHead(p, 0, -240, dir);
  cameraHead(p, 0, -196, -dir);
}
