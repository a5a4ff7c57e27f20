// The motorway to the coast: a viaduct on tall piers that comes out of the mountains at the left end of the roof.
import { area, hatch, outline, ribbon, rule, stroke } from '../engrave/plate.mjs';
import { noise } from '../engrave/random.mjs';
import { archWindow, rect } from '../engrave/shapes.mjs';

const HEIGHT = 46;

/** The mountain stands from x on; the road leaves it to the left on two piers and ends a little beyond the roof. */
export function motorway(p, x, b) {
  mountain(p, x, b);
  const deck = b - HEIGHT;
  for (const side of [-34, -12]) pier(p, x + side, deck, b + 4);
  p.blank(area(rect(x - 62, deck - 8, 84, 14)));
  p.face(rect(x - 60, deck - 2, 82, 6.4), { tone: (u, v) => 0.12 + (v - deck + 2) / 8, pitch: 2.1, line: 1.1 });
  p.ink(rule(x - 62, deck - 6.5, x + 18, deck - 6.5, 0.9));
  for (let u = x - 58; u < x + 18; u += 6.5) p.ink(rule(u, deck - 6.5, u, deck - 2, 0.6));
  p.ink(
    stroke(
      [
        [x - 60, deck - 2],
        [x - 65, deck],
        [x - 62, deck + 2],
        [x - 67, deck + 4],
      ],
      1.4,
      0.3,
    ),
  );
  lorry(p, x - 50, deck - 2, 16);
  lorry(p, x - 10, deck - 2, 9);
  portal(p, x + 27, deck + 5);
}

/** Two peaks: the lit flank barely ruled, the dark one close. */
function mountain(p, x, b) {
  const far = [
    [-8, 0],
    [6, -58],
    [14, -80],
    [21, -96],
    [30, -84],
    [44, -50],
    [60, 0],
  ].map(([u, v]) => [x + 30 + u, b + v * 1.2]);
  const near = [
    [-4, 0],
    [2, -34],
    [10, -62],
    [18, -72],
    [28, -98],
    [36, -92],
    [44, -78],
    [56, -56],
    [70, -22],
    [80, 0],
  ].map(([u, v]) => [x - 8 + u, b + v * 1.28]);
  flanks(p, far, x + 52, 0.12);
  flanks(p, near, x + 21, 0);
}

function flanks(p, crest, summit, more) {
  const top = Math.min(...crest.map(([, v]) => v));
  const ridge = (v) => summit + (v - top) * 0.15 + 3.4 * noise(v * 0.12, 3);
  p.blank(area(crest));
  const lit = (u, v) => (u < ridge(v) ? 0.1 + more + 0.16 * noise(u * 0.2, v * 0.1) + (v - top) / 900 : 0);
  const dark = (u, v) => 0.66 + more + 0.2 * noise(u * 0.1, v * 0.1);
  p.ink(hatch(crest, { angle: 64, pitch: 2.6, step: 3, cover: (u, v) => p.cov(lit(u, v)) * (u < ridge(v) ? 1 : 0) }));
  p.ink(hatch(crest, { angle: -58, pitch: 2.4, step: 3, cover: (u, v) => p.cov(dark(u, v)) * (u >= ridge(v) ? 1 : 0) }));
  p.ink(stroke(crest, 1.3, 0.1));
}

function pier(p, x, top, foot) {
  const ring = [
    [x - 3, top + 4],
    [x + 3, top + 4],
    [x + 4.6, foot],
    [x - 4.6, foot],
  ];
  p.blank(outline(ring, 4));
  p.face(ring, { tone: (u) => 0.08 + Math.max(0, u - x + 1) / 5, angle: 90, pitch: 2.1, line: 1 });
}

function portal(p, x, foot) {
  p.blank(outline(rect(x - 12, foot - 24, 25, 24), 3));
  p.face(rect(x - 12, foot - 24, 25, 24), { tone: 0.06, pitch: 2.4, line: 1 });
  for (const dx of [-5, 6]) {
    p.ink(area(archWindow(x + dx, foot, 9, 16)));
    if (p.theme.night) p.blank(area(archWindow(x + dx, foot, 6.6, 13.6)));
  }
}

/** A lorry on a road: a box and a cab. */
export function lorry(p, x, y, length = 15, dir = 1) {
  const at = (u) => x + dir * u;
  const box = [
    [at(0), y - 8.4],
    [at(length * 0.68), y - 8.4],
    [at(length * 0.68), y - 1.6],
    [at(0), y - 1.6],
  ];
  p.blank(outline(box, 2.6));
  p.face(box, { tone: 0.34, angle: 90, pitch: 2.1, line: 0.9 });
  p.ink(
    area([
      [at(length * 0.72), y - 6],
      [at(length * 0.92), y - 6],
      [at(length), y - 3.4],
      [at(length), y - 1.4],
      [at(length * 0.72), y - 1.4],
    ]),
  );
  for (const u of [0.16, 0.5, 0.86])
    p.ink(
      ribbon([
        [at(length * u) - 1.4, y - 0.8, 2.4],
        [at(length * u) + 1.4, y - 0.8, 2.4],
      ]),
    );
}
