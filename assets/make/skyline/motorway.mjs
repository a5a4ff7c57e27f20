// The motorway to the coast: a viaduct on tall piers that leaves the roof for the mountains and goes into one.
import { area, hatch, outline, ribbon, rule, stroke } from '../engrave/plate.mjs';
import { noise } from '../engrave/random.mjs';
import { archWindow, rect } from '../engrave/shapes.mjs';

/** The mountain stands from x to x + 74, the road comes from the left on piers. */
export function motorway(p, x, b) {
  mountain(p, x + 8, b);
  const deck = b - 34;
  for (const side of [-58, -30, -4]) pier(p, x + side, deck, b + (side < -20 ? 40 : 6));
  p.blank(area(rect(x - 84, deck - 8, 104, 14)));
  p.face(rect(x - 84, deck - 2, 104, 6), { tone: (u, v) => 0.16 + (v - deck + 2) / 9, pitch: 2.1, line: 1.1 });
  p.ink(rule(x - 84, deck - 6.5, x + 18, deck - 6.5, 0.9));
  for (let u = x - 82; u < x + 18; u += 6.5) p.ink(rule(u, deck - 6.5, u, deck - 2, 0.6));
  for (const [u, w] of [
    [x - 66, 15],
    [x - 24, 8],
  ])
    lorry(p, u, deck - 2, w);
  portal(p, x + 26, deck + 5);
}

function mountain(p, x, b) {
  const crest = [
    [0, 0],
    [6, -30],
    [14, -52],
    [22, -66],
    [30, -88],
    [37, -78],
    [45, -70],
    [54, -46],
    [66, -22],
    [76, 0],
  ].map(([u, v]) => [x + u, b + v]);
  p.blank(area(crest));
  // two sets of slopes: the lit flank barely ruled, the dark one close
  const ridge = (v) => x + 30 + (v - (b - 88)) * 0.16 + 3 * noise(v * 0.12, 3);
  p.ink(
    hatch(crest, { angle: 62, pitch: 2.7, step: 3, cover: (u, v) => p.cov(u < ridge(v) ? 0.12 + 0.1 * noise(u * 0.2, v * 0.1) : 0.02) }),
  );
  p.ink(
    hatch(crest, {
      angle: -56,
      pitch: 2.5,
      step: 3,
      cover: (u, v) => p.cov(u >= ridge(v) ? 0.62 + 0.2 * noise(u * 0.1, v * 0.1) : 0) * (u >= ridge(v) ? 1 : 0),
    }),
  );
  p.ink(stroke(crest, 1.2, 0.2));
}

function pier(p, x, top, foot) {
  const ring = [
    [x - 3, top + 4],
    [x + 3, top + 4],
    [x + 4.4, foot],
    [x - 4.4, foot],
  ];
  p.blank(outline(ring, 3));
  p.face(ring, { tone: (u) => 0.12 + Math.max(0, u - x + 1) / 6, angle: 90, pitch: 2.1, line: 0.9 });
}

function portal(p, x, foot) {
  p.face(rect(x - 11, foot - 24, 24, 24), { tone: 0.1, pitch: 2.4, line: 1 });
  for (const dx of [-4.6, 6]) {
    p.ink(area(archWindow(x + dx, foot, 8.4, 15)));
    if (p.theme.night) p.blank(area(archWindow(x + dx, foot, 6, 12.5)));
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
