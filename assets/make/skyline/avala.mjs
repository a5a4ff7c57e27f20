import { ribbon, rule } from '../engrave/plate.mjs';

export function avala(p, x, b) {
  const hill = [
    [x - 80, b],
    [x - 50, b - 12],
    [x - 18, b - 23],
    [x + 14, b - 23],
    [x + 52, b - 11],
    [x + 84, b],
  ];
  p.face(hill, { tone: (u) => 0.26 + (u - x) / 260, angle: -22, pitch: 3.4, line: 0.9, wobble: 1 });
  const g = b - 22;
  for (const d of [-13, 0, 13])
    p.blank(
      ribbon([
        [x + d, g, 3.4],
        [x + d * 0.16, g - 34, 3.4],
      ]),
    ).ink(rule(x + d, g, x + d * 0.16, g - 34, 2));
  p.lathe({ cx: x, y0: g - 106, y1: g - 32, r: 3.8, bend: 0, pitch: 2.4, dark: 0.35, line: 1 });
  p.lathe({
    cx: x,
    y0: g - 119,
    y1: g - 103,
    r: (v) => 9.5 - Math.max(0, v - (g - 110)) * 0.85,
    bend: 0.06,
    pitch: 2.1,
    dark: 0.42,
    line: 1.1,
  });
  p.lathe({ cx: x, y0: g - 127, y1: g - 119, r: 5.6, bend: 0, pitch: 2.1, dark: 0.3, line: 1 });
  p.ink(rule(x, g - 126, x, g - 152, 2.6)).ink(rule(x, g - 150, x, g - 176, 1.3, 0.4));
  for (const y of [134, 142]) p.ink(rule(x - 3, g - y, x + 3, g - y, 1));
}
