// The fast railway on its trestle: catenary masts, a train that waits, and rails that end in the air.
import { area, outline, rule, stroke } from '../engrave/plate.mjs';
import { rect } from '../engrave/shapes.mjs';

/** From x0 to the roof's edge x1 and on over nothing to `end`. */
export function railway(p, x0, x1, end, b) {
  const top = b - 14;
  for (let x = x0 + 8; x < x1; x += 24) {
    for (const d of [-1, 1]) p.blank(rule(x + d * 2, top + 4, x + d * 6, b, 4.4)).ink(rule(x + d * 2, top + 4, x + d * 6, b, 1.9));
    p.ink(rule(x - 5, b - 5, x + 5, b - 5, 1)).ink(rule(x - 3, top + 6, x + 4, b - 4, 0.6));
  }
  p.blank(area(rect(x0, top - 2, end - x0 - 8, 8)));
  p.face(rect(x0, top, x1 - x0 + 8, 5), { tone: (x, v) => 0.2 + (v - top) / 9, pitch: 2, line: 1.1 });
  for (let x = x0 + 3; x < end - 6; x += 6) p.ink(area(rect(x, top - 2, 3, 2.4)));
  p.ink(rule(x0, top - 2.8, end, top - 2.2, 1.4)).ink(
    stroke(
      [
        [x1 + 8, top - 2.6],
        [end - 8, top - 1],
        [end + 3, top + 4],
      ],
      1.3,
      0.2,
    ),
  );
  for (let x = x0 + 20; x < x1; x += 58) {
    p.blank(rule(x, top - 2, x, top - 30, 3.4)).ink(rule(x, top - 2, x, top - 30, 1.3));
    p.ink(rule(x, top - 26, x - 13, top - 23, 0.9)).ink(rule(x, top - 21, x - 13, top - 23, 0.7));
  }
  p.ink(rule(x0, top - 23, x1 + 2, top - 23, 0.7));
  train(p, x0 + 24, top - 3);
}

function train(p, x, y) {
  for (let i = 0; i < 1; i++) {
    const at = x + i * 37;
    const nose = i === 0 ? 7 : 0;
    const body = [
      [at + nose, y - 13],
      [at + 35, y - 13],
      [at + 35, y],
      [at, y],
      [at + nose * 0.14, y - 5],
    ];
    p.blank(outline(body, 3));
    p.face(body, { tone: (u, v) => 0.06 + Math.max(0, v - y + 5) / 12, pitch: 2.1, line: 1.1 });
    for (let u = at + nose + 4; u < at + 32; u += 6) p.pane(rect(u, y - 10.4, 4, 4), { lit: true, edge: 0 });
    for (const u of [6, 28]) p.ink(area(rect(at + u - 2.5, y - 0.6, 5, 2)));
  }
}
