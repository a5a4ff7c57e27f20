// Metro works: a hoarding about the shaft, a portal crane over it, the cutting wheel that is to go down, and the sign.
import { area, loop, outline, rule, stroke } from '../engrave/plate.mjs';
import { ellipse, rect } from '../engrave/shapes.mjs';

export function metroWorks(p, x, b) {
  portalCrane(p, x + 34, b);
  hoarding(p, x, b);
  wheel(p, x + 84, b - 19);
  sign(p, x + 8, b);
}

function hoarding(p, x, b) {
  p.blank(outline(rect(x, b - 15, 66, 15), 3));
  for (let i = 0; i < 6; i++)
    p.face(rect(x + i * 11, b - 15, 11, 15), {
      tone: (u) => 0.1 + (i % 2) * 0.2 + (u - x - i * 11) / 60,
      angle: 90,
      pitch: 2.2,
      line: 0.9,
    });
  let d = '';
  for (let u = x + 1; u < x + 64; u += 6)
    d += area([
      [u, b - 15],
      [u + 3, b - 15],
      [u + 1, b - 11.6],
      [u - 2, b - 11.6],
    ]);
  p.ink(d);
}

function portalCrane(p, x, b) {
  const top = b - 44;
  for (const dx of [-24, 24]) {
    for (const lean of [-4, 4]) {
      p.blank(rule(x + dx, top + 4, x + dx + lean, b, 3.6)).ink(rule(x + dx, top + 4, x + dx + lean, b, 1.4));
    }
    p.ink(rule(x + dx - 3, b - 22, x + dx + 3, b - 22, 0.9));
  }
  p.face(rect(x - 34, top, 68, 5.4), { tone: 0.24, pitch: 2, line: 1.1 });
  for (let u = x - 32; u < x + 32; u += 8) p.ink(rule(u, top + 5, u + 4, top + 0.4, 0.7)).ink(rule(u + 4, top + 0.4, u + 8, top + 5, 0.7));
  p.ink(area(rect(x - 6, top - 4, 12, 4.4)))
    .ink(rule(x - 2, top + 5, x - 2, b - 24, 0.7))
    .ink(rule(x + 2, top + 5, x + 2, b - 24, 0.7));
  p.face(rect(x - 7, b - 25, 14, 7), { tone: 0.6, pitch: 2, line: 1 });
}

/** The head of a tunnelling machine: a disc of cutters. */
function wheel(p, x, y) {
  p.blank(area(ellipse(x, y, 20)));
  p.ink(loop(ellipse(x, y, 18.6, 18.6, 40), 1.6)).ink(loop(ellipse(x, y, 15.6, 15.6, 36), 0.8));
  for (let i = 0; i < 8; i++) {
    const a = (i / 8) * Math.PI * 2 + 0.2;
    const at = (r, turn = 0) => [x + r * Math.cos(a + turn), y + r * Math.sin(a + turn)];
    p.ink(area([at(4, -0.5), at(15, -0.13), at(15, 0.13), at(4, 0.5)]));
    for (const r of [7.6, 12]) p.blank(area(ellipse(...at(r), 1.15, 1.15, 8)));
    p.ink(area(ellipse(...at(12.4, 0.39), 1.6, 1.6, 8)));
  }
  p.blank(area(ellipse(x, y, 5.4)));
  p.ink(loop(ellipse(x, y, 4.6), 1.2));
}

function sign(p, x, b) {
  p.blank(rule(x, b - 30, x, b, 4)).ink(rule(x, b - 30, x, b, 1.6));
  const plate = ellipse(x, b - 38, 9.4, 9.4, 24);
  p.blank(outline(plate, 3));
  p.ink(area(plate));
  p.blank(
    stroke(
      [
        [x - 4.8, b - 33.4],
        [x - 4, b - 42.6],
        [x, b - 36.6],
        [x + 4, b - 42.6],
        [x + 4.8, b - 33.4],
      ],
      1.9,
      0,
    ),
  );
}
