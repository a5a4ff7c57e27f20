import { area, rule } from '../engrave/plate.mjs';
import { rect } from '../engrave/shapes.mjs';

export function towerCrane(p, x, b, h = 150, d = 1) {
  const lattice = (x0, y0, x1, y1, w, n) => {
    const dx = x1 - x0,
      dy = y1 - y0,
      L = Math.hypot(dx, dy),
      nx = ((-dy / L) * w) / 2,
      ny = ((dx / L) * w) / 2;
    let d = rule(x0 + nx, y0 + ny, x1 + nx, y1 + ny, 1) + rule(x0 - nx, y0 - ny, x1 - nx, y1 - ny, 1);
    for (let i = 0; i < n; i++) {
      const s = i % 2 ? 1 : -1;
      d += rule(
        x0 + (dx * i) / n + nx * s,
        y0 + (dy * i) / n + ny * s,
        x0 + (dx * (i + 1)) / n - nx * s,
        y0 + (dy * (i + 1)) / n - ny * s,
        0.7,
      );
    }
    p.ink(d);
  };
  const X = (k) => x + d * k,
    box = (k, y, w, hh) => rect(Math.min(X(k), X(k + w)), y, w, hh);
  lattice(x, b, x, b - h, 7, 22);
  lattice(X(-34), b - h + 6, X(92), b - h + 6, 5, 24);
  lattice(x, b - h, x, b - h - 22, 4, 4);
  p.ink(rule(x, b - h - 22, X(68), b - h + 4, 0.8)).ink(rule(x, b - h - 22, X(-30), b - h + 4, 0.8));
  p.ink(area(box(-36, b - h + 8, 14, 11)));
  p.face(box(3, b - h + 9, 8, 9), { tone: 0.2, pitch: 2.5 });
  p.ink(rule(X(74), b - h + 9, X(74), b - h + 26, 0.7));
  p.face(box(66, b - h + 26, 16, 6), { tone: 0.6, pitch: 2.4 });
}
