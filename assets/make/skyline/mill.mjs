import { area, rule, stroke } from '../engrave/plate.mjs';
import { archWindow, rect } from '../engrave/shapes.mjs';

export function millOnHorizon(p, x, b, furnace) {
  const stack = (dx, h, r) => {
    p.lathe({
      cx: x + dx,
      y0: b - h,
      y1: b,
      r: (v) => r * (0.72 + (0.28 * (v - b + h)) / h),
      bend: 0,
      pitch: 2.6,
      dark: 0.42,
    });
    for (const k of [4, 14]) p.pane(rect(x + dx - r * 0.76, b - h + k, r * 1.52, 5));
  };
  stack(8, 88, 5.5);
  stack(37, 110, 6.5);
  p.face(
    [
      [x - 44, b],
      [x - 44, b - 34],
      [x - 30, b - 46],
      [x - 30, b - 34],
      [x - 16, b - 46],
      [x - 16, b - 34],
      [x - 2, b - 46],
      [x - 2, b],
    ],
    { tone: 0.5, pitch: 2.8 },
  );
  p.face(
    [
      [x + 12, b],
      [x + 15, b - 40],
      [x + 20, b - 62],
      [x + 30, b - 62],
      [x + 33, b - 40],
      [x + 36, b],
    ],
    { tone: (u) => 0.45 + (u - x - 22) / 60, pitch: 2.6, line: 1.3 },
  );
  p.ink(
    stroke(
      [
        [x + 25, b - 62],
        [x + 25, b - 76],
        [x + 12, b - 76],
        [x - 10, b - 40],
      ],
      2,
      0,
    ),
  );
  p.ink(rule(x + 25, b - 70, x + 46, b - 30, 1.4));
  const mouth = archWindow(x - 22, b, 15, 20);
  p.pane(mouth, { lit: furnace === 'hot' });
  if (furnace === 'hot') {
    p.blank(area(archWindow(x - 22, b, 10, 15)));
    if (p.theme.night) p.ink(area(archWindow(x - 22, b, 10, 15)));
    for (let i = 0; i < 11; i++) {
      const a = Math.PI + (i / 10) * Math.PI;
      p.ink(rule(x - 22 + 13 * Math.cos(a), b - 10 + 15 * Math.sin(a), x - 22 + 22 * Math.cos(a), b - 10 + 24 * Math.sin(a), 1, 0.8));
    }
  }
}
