// The Pupin bridge: a long low girder whose soffit bows between slim piers, and the water under it.
import { area, rule, stroke } from '../engrave/plate.mjs';

export function pupinBridge(p, x0, x1, b) {
  const n = 5;
  const span = (x1 - x0) / n;
  const top = b - 27;
  const soffit = [];
  for (let i = 0; i < n; i++)
    for (let k = 0; k <= 10; k++) {
      const t = k / 10;
      soffit.push([x0 + span * (i + t), top + 6 + 9 * (2 * t - 1) ** 2]);
    }
  const girder = [[x0 - 10, top], [x1 + 10, top], [x1 + 10, top + 8], ...soffit.slice().reverse(), [x0 - 10, top + 8]];
  p.blank(
    area([
      [x0 - 10, top - 6],
      [x1 + 10, top - 6],
      [x1 + 10, top + 4],
      [x0 - 10, top + 4],
    ]),
  );
  p.face(girder, { tone: (x, y) => 0.06 + Math.max(0, y - top - 2) / 12, pitch: 2.1, line: 1.3 });
  p.ink(rule(x0 - 10, top + 2.8, x1 + 10, top + 2.8, 0.8));
  for (let i = 0; i <= n; i++) pier(p, x0 + span * i, top, b);
  p.ink(rule(x0 - 10, top - 4.4, x1 + 10, top - 4.4, 0.9));
  for (let x = x0 - 8; x <= x1 + 8; x += 6) p.ink(rule(x, top, x, top - 4.4, 0.6));
  for (let x = x0 + span / 2; x < x1; x += span) lamp(p, x, top);
}

function pier(p, x, top, b) {
  p.face(
    [
      [x - 4.4, top + 14],
      [x + 4.4, top + 14],
      [x + 3, b],
      [x - 3, b],
    ],
    { tone: (u) => 0.14 + Math.max(0, u - x + 1) / 6, angle: 90, pitch: 2, line: 1.1 },
  );
  p.ink(rule(x - 10, b + 0.6, x + 9, b + 0.6, 1.1, 1)).ink(rule(x - 6, b + 2.8, x + 12, b + 2.8, 0.8, 1));
}

function lamp(p, x, top) {
  for (const d of [-1, 1])
    p.ink(
      stroke(
        [
          [x, top],
          [x, top - 14],
          [x + d * 4.5, top - 16],
        ],
        1,
        0.2,
      ),
    );
}
