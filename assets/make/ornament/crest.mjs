// Letterhead ornament: four pillars under one beam, between laurels. Nobody's coat of arms.
import { Plate, area, loop, rule, stroke } from '../engrave/plate.mjs';
import { arc, ellipse, rect } from '../engrave/shapes.mjs';
/** The crest in currentColor on any ground. */
export function crestSvg(w = 250, h = 108) {
  const p = new Plate('ornament'),
    c = w / 2;
  for (let i = 0; i < 41; i++) {
    const a = Math.PI + (i / 40) * Math.PI,
      r0 = 27,
      r1 = i % 2 ? 37 : 43;
    p.ink(rule(c + r0 * Math.cos(a), 50 + r0 * Math.sin(a), c + r1 * Math.cos(a), 50 + r1 * Math.sin(a), 0.8, 0.8));
  }
  p.blank(area(ellipse(c, 50, 29, 29, 60)));
  p.ink(loop(ellipse(c, 50, 28, 28, 60), 1.1)).ink(loop(ellipse(c, 50, 25.5, 25.5, 60), 0.6));
  [
    [-15, 5],
    [-5, 5],
    [5, 6.4],
    [15, 4.6],
  ].forEach(([dx, k]) => {
    p.lathe({ cx: c + dx, y0: 43, y1: 65, r: k / 2 + 0.4, bend: 0, pitch: 1.6, dark: 0.3, line: 0.7 });
    p.face(rect(c + dx - 4, 40.4, 8, 2.6), { tone: 0.1, pitch: 2, line: 0.7 });
  });
  p.face(rect(c - 21, 35, 42, 5), { tone: 0.3, pitch: 1.6, line: 0.8 }).face(rect(c - 21, 65, 42, 4), {
    tone: 0.3,
    pitch: 1.6,
    line: 0.8,
  });
  for (const s of [-1, 1]) {
    const stem = arc(c, 42, 46, 42, s > 0 ? 0.1 : Math.PI - 0.1, s > 0 ? Math.PI / 2 - 0.12 : Math.PI / 2 + 0.12, 20);
    p.ink(stroke(stem, 1, 0.5));
    stem.forEach(([x, y], i) => {
      if (i % 2) return;
      for (const o of [-1, 1]) {
        const a = Math.atan2(y - 42, x - c) + s * -0.6 * 1 + o * 0.75,
          L = 9 - i * 0.12,
          tip = [x + L * Math.cos(a - s * 0.4), y + L * Math.sin(a - s * 0.4)],
          m = [(x + tip[0]) / 2 - (tip[1] - y) * 0.22, (y + tip[1]) / 2 + (tip[0] - x) * 0.22],
          n = [(x + tip[0]) / 2 + (tip[1] - y) * 0.22, (y + tip[1]) / 2 - (tip[0] - x) * 0.22];
        p.blank(area([[x, y], m, tip, n]));
        p.ink(area([[x, y], n, tip]));
        p.ink(stroke([[x, y], m, tip], 0.7, 0.2));
      }
    });
  }
  for (const s of [-1, 1])
    for (let k = 0; k < 5; k++)
      p.ink(
        stroke(
          Array.from({ length: 30 }, (_, i) => {
            const t = i / 29;
            return [c + s * (52 + t * (c - 56)), 60 + (k - 2) * 2.2 * Math.cos(t * Math.PI * 3 + k * 0.6) * (1 - t)];
          }),
          0.6,
          0.8,
        ),
      );
  return p.svg(w, h, { background: false });
}
