// Broken things: stones about a broken pillar, what lies before a fallen House, cracks in the beam.
import { stroke } from '../engrave/plate.mjs';
import { rng } from '../engrave/random.mjs';
import { setDown } from '../engrave/set-down.mjs';
import { castShadow } from '../engrave/shadow.mjs';
import { SHAFT } from '../stone/mouldings.mjs';
import { part } from '../stone/pillar.mjs';

/** A split stone: a lit upper face, a ruled front, a dark side. */
function boulder(p, x, y, radius, rnd) {
  const turn = rnd() * 0.8 - 0.4;
  const at = (a, r = 1) => [
    x + Math.cos(a + turn) * radius * r * (0.82 + rnd() * 0.3),
    y + Math.sin(a + turn) * radius * 0.68 * r * (0.82 + rnd() * 0.3),
  ];
  const ring = [3.4, 4.3, 5.2, 6.1, 7.1, 8.3].map((a) => at(a));
  const middle = [x + radius * 0.16, y - radius * 0.1];
  const shadow = ring.map(([u, v]) => [u + radius * 0.5, v + radius * 0.26]);
  castShadow(p, shadow, { angle: 20, pitch: 2.4, cover: () => 0.5 });
  const facet = (from, to, tone, angle) => p.face([middle, ...ring.slice(from, to)], { tone, angle, pitch: 2.3, line: 0.8, step: 3 });
  facet(0, 3, 0.06, 20);
  facet(2, 5, 0.5, 62);
  p.face([middle, ring[4], ring[5], ring[0]], { tone: 0.3, angle: 96, pitch: 2.3, line: 0.8, step: 3 });
  p.ink(stroke([...ring, ring[0]], 1.3, 0));
}

/** Stones at the foot of a broken pillar, about (0, 0) on the paving. */
export function rubble(p) {
  const rnd = rng(12);
  const stones = Array.from({ length: 15 }, () => [-112 + rnd() * 224, rnd() * 22, 3.4 + rnd() * 8]).sort((a, b) => a[1] - b[1]);
  for (const [x, y, r] of stones) boulder(p, x, y, r, rnd);
}

/** A drum of a power's shaft, lying on its side with its middle at (x, y). */
function drum(p, power, x, y, turn, [from, to]) {
  const r = SHAFT[power].r((from + to) / 2) + 8;
  const cut = [
    [-r, from],
    [r, from],
    [r, to],
    [-r, to],
  ].flatMap(([u, v], i) =>
    i % 2
      ? [[u, v]]
      : [
          [u, v + 2],
          [u * 0.3, v - 5],
        ],
  );
  const shadow = cut.map(([u, v]) => [u * 0.9, v]);
  setDown(p, { x: x + 16, y: y + 16, py: (from + to) / 2, turn }, () =>
    castShadow(p, shadow, { angle: 20 - turn, pitch: 2.8, cover: () => 0.5 }),
  );
  setDown(p, { x, y, py: (from + to) / 2, turn, cut }, () => {
    p.ghost = 4;
    part(p, power, 'shaft');
    p.ghost = 0;
    part(p, power, 'shaft');
  });
  setDown(p, { x, y, py: (from + to) / 2, turn }, () => {
    const half = r - 8;
    const end = Array.from({ length: 22 }, (_, i) => [
      Math.cos((i / 22) * 6.2832) * half,
      from + Math.sin((i / 22) * 6.2832) * 11 * (1 + (i % 3) * 0.1),
    ]);
    p.face(end, { tone: (u) => 0.14 + Math.max(0, u) / (half * 3), angle: 60, pitch: 2.6, line: 1.4 });
    p.ink(
      stroke(
        [
          [-half * 0.4, from - 3],
          [0, from + 2],
          [half * 0.5, from - 2],
        ],
        1,
        0.6,
      ),
    );
  });
}

/** A capital that has rolled before the steps. */
function capital(p, power, x, y, turn) {
  setDown(p, { x, y, py: -356, turn, scale: 0.8 }, () => {
    p.ghost = 4;
    part(p, power, 'capital');
    p.ghost = 0;
    part(p, power, 'capital');
  });
}

/** What lies before the steps when all four pillars are gone, about (800, 940); the seals stay in sight. */
export function heap(p) {
  const rnd = rng(29);
  capital(p, 'US', -268, -2, -152);
  drum(p, 'EU', -262, -42, 82, [-300, -226]);
  drum(p, 'RU', 4, -34, -80, [-284, -226]);
  drum(p, 'CN', 268, -30, 70, [-250, -176]);
  const stones = Array.from({ length: 62 }, () => [-500 + rnd() * 1000, -8 + rnd() * 36, 3.6 + rnd() * 9]).sort((a, b) => a[1] - b[1]);
  for (const [x, y, r] of stones) boulder(p, x, y, r, rnd);
}

/** Cracks that climb the beam above a broken pillar, about (0, 0) on the beam's underside; `cut` tells one set from another. */
export function beamCracks(p, cut) {
  const rnd = rng(3 + cut * 40);
  for (const [dx, height] of cut
    ? [
        [-52, 46],
        [-8, 92],
        [40, 64],
      ]
    : [
        [-34, 74],
        [16, 98],
        [58, 40],
      ]) {
    let x = dx;
    let y = -2;
    const points = [[x, y]];
    while (y > -height) {
      x += (rnd() - 0.48) * 14;
      y -= 5 + rnd() * 6;
      points.push([x, y]);
    }
    p.blank(
      stroke(
        points.map(([u, v]) => [u + 1.2, v + 0.4]),
        3.6,
        0.8,
      ),
    ).ink(stroke(points, 2.3, 0.9));
    if (height > 70) p.ink(stroke([points[4], [points[4][0] + 9, points[4][1] - 7], [points[4][0] + 13, points[4][1] - 18]], 1.4, 0.9));
  }
}
