import { rule } from '../engrave/plate.mjs';
import { rect } from '../engrave/shapes.mjs';

export function adaBridge(p, x, b, left = 150, right = 88) {
  const top = b - 205,
    deck = b - 26;
  for (let i = 0; i < 13; i++) {
    const t = i / 12,
      y = top + 22 + t * 88;
    p.ink(rule(x - 2, y, x - 18 - (left - 26) * (1 - t * 0.9), deck, 0.75)).ink(
      rule(x + 2, y, x + 16 + (right - 24) * (1 - t * 0.9), deck, 0.75),
    );
  }
  p.face(
    [
      [x - left, deck - 2],
      [x + right, deck - 2],
      [x + right, deck + 5],
      [x - left, deck + 5],
    ],
    { tone: 0.5, pitch: 2.4, line: 1.1 },
  );
  const leg = (d) => [
    [x + d * 15, b],
    [x + d * 9, b],
    [x + d * 1.2, b - 92],
    [x, b - 104],
    [x + d * 4.6, b - 104],
    [x + d * 6, b - 88],
  ];
  p.face(leg(-1), { tone: 0.12, pitch: 2.6, line: 1.2 }).face(leg(1), { tone: 0.55, pitch: 2.6, line: 1.2 });
  p.lathe({
    cx: x,
    y0: top,
    y1: b - 100,
    r: (v) => 0.7 + ((v - top) / 105) * 4.4,
    bend: 0,
    pitch: 2.4,
    dark: 0.4,
    line: 1.3,
  });
  for (const dx of [-left + 12, -left + 62, right - 10]) p.face(rect(x + dx - 4, deck + 5, 8, 21), { tone: 0.4, pitch: 2.4 });
}
