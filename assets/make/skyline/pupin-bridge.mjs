import { stroke } from '../engrave/plate.mjs';

export function pupinBridge(p, x0, x1, b) {
  const n = 6,
    span = (x1 - x0) / n,
    top = b - 29,
    soffit = [];
  for (let i = 0; i < n; i++)
    for (let k = 0; k <= 10; k++) {
      const t = k / 10;
      soffit.push([x0 + span * (i + t), top + 6 + 9 * (2 * t - 1) ** 2]);
    }
  p.face([[x0 - 8, top], [x1 + 8, top], [x1 + 8, top + 8], ...soffit.reverse(), [x0 - 8, top + 8]], {
    tone: (x, y) => 0.16 + (y - top) / 20,
    pitch: 2.3,
    line: 1.3,
  });
  for (let i = 0; i <= n; i++) {
    const x = x0 + span * i;
    p.face(
      [
        [x - 4, top + 14],
        [x + 4, top + 14],
        [x + 2.8, b],
        [x - 2.8, b],
      ],
      { tone: 0.4, pitch: 2.3, line: 1.1 },
    );
    p.ink(
      stroke(
        [
          [x - 8, b + 1],
          [x + 8, b + 1],
        ],
        1.2,
        1,
      ),
    );
  }
  p.ink(
    stroke(
      [
        [x0 - 8, top - 4],
        [x1 + 8, top - 4],
      ],
      0.8,
      0,
    ),
  );
  for (let x = x0; x <= x1; x += 7)
    p.ink(
      stroke(
        [
          [x, top],
          [x, top - 4],
        ],
        0.6,
        0,
      ),
    );
  for (let x = x0 + span / 2; x < x1; x += span)
    p.ink(
      stroke(
        [
          [x, top],
          [x, top - 15],
          [x + 4, top - 16],
        ],
        0.9,
        0,
      ),
    );
}
