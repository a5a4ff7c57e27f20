import { stroke } from '../engrave/plate.mjs';
import { noise } from '../engrave/random.mjs';

export function glassTower(p, x, b, h = 176) {
  // the tall twisting tower by the Sava
  const w = (t) => 20 - 3 * t,
    twist = (t) => 4.5 * Math.sin((t - 0.25) * Math.PI * 0.9),
    L = [],
    R = [],
    E = [];
  for (let i = 0; i <= 30; i++) {
    const t = i / 30;
    L.push([x - w(t) + twist(t), b - h * t]);
    R.push([x + w(t) + twist(t) * 0.3, b - h * t + 10 * t]);
    E.push([x + 7 - 16 * t, b - h * t + 4 * t]);
  }
  const ring = [...L, ...R.slice().reverse()];
  p.face(ring, {
    tone: (u, v) => {
      const t = (b - v) / h,
        e = x + 7 - 16 * t;
      return u < e ? 0.12 + 0.1 * noise(u * 0.1, v * 0.04) : 0.58 + 0.14 * noise(u * 0.2, v * 0.05);
    },
    pitch: 4.4,
    line: 1.3,
    step: 2,
  });
  p.ink(stroke(E, 1.2, 0));
  let d = '';
  for (let i = 1; i < 26; i++)
    d += stroke(
      [
        [x - w(i / 26) + twist(i / 26), b - (h * i) / 26],
        [x + 7 - (16 * i) / 26, b - (h * i) / 26 + 2],
      ],
      0.55,
      0,
    );
  p.ink(d);
  p.ink(
    stroke(
      [
        [x + 1, b - h + 2],
        [x + 1, b - h - 22],
      ],
      1.4,
      0.4,
    ),
  );
}
