import { noise } from '../engrave/random.mjs';
import { rect } from '../engrave/shapes.mjs';
import { FLOOR } from './geometry.mjs';

/** Four steps, each in the shade of its own nosing. */
export function steps(p) {
  let y = FLOOR,
    x0 = 300,
    w = 1000;
  p.face(
    [
      [330, FLOOR - 16],
      [1270, FLOOR - 16],
      [1300, FLOOR],
      [300, FLOOR],
    ],
    { tone: (x) => 0.24 + 0.12 * noise(x * 0.02), pitch: 3, line: 1 },
  );
  const nosed = (y0, i) => (u, v) => 0.16 + (u - 800) / 3200 + 0.05 * noise(u * 0.05, i) + 0.34 * Math.exp(-(v - y0) / 4.5);
  for (let i = 0; i < 4; i++) {
    p.face(rect(x0, y, w, 17), {
      tone: nosed(y, i),
      pitch: 2.5,
      line: 1.2,
    });
    y += 17;
    const nx = x0 - 17,
      nw = w + 34;
    p.face(
      [
        [x0, y],
        [x0 + w, y],
        [nx + nw, y + 7],
        [nx, y + 7],
      ],
      { tone: 0.06, pitch: 3, line: 0.9 },
    );
    y += 7;
    x0 = nx;
    w = nw;
  }
}
