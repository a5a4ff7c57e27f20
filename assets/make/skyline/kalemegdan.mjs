// Kalemegdan over its water: a battered bastion with one edge towards us, the upper wall, the clock gate, the Victor before the sky.
import { area, hatch, outline, rule, stroke } from '../engrave/plate.mjs';
import { noise, rng } from '../engrave/random.mjs';
import { archWindow, rect } from '../engrave/shapes.mjs';
import { castShadow } from '../engrave/shadow.mjs';
import { victor } from './victor.mjs';

/** Joints of a wall, the upright ones broken from course to course. */
function masonry(p, x0, x1, y0, y1, course = 7) {
  const rnd = rng(Math.round(x0));
  let d = '';
  for (let y = y1 - course, row = 0; y > y0; y -= course, row++) {
    d += stroke(
      [
        [x0 + 1, y],
        [(x0 + x1) / 2, y + 0.4 * noise(y, x0)],
        [x1 - 1, y],
      ],
      0.55,
      0.5,
    );
    for (let x = x0 + (row % 2 ? 6 : 0) + rnd() * 4; x < x1 - 3; x += 10 + rnd() * 6) if (rnd() < 0.8) d += rule(x, y, x, y + course, 0.6);
  }
  p.ink(d);
}

function crenels(p, x0, x1, y, w, h, gap) {
  for (let x = x0; x < x1 - w; x += w + gap) {
    p.blank(outline(rect(x, y - h, w, h), 2));
    p.face(rect(x, y - h, w, h + 1), { tone: (u) => 0.05 + (u - x) / (w * 4), angle: 90, pitch: 2.3, line: 1 });
    p.ink(rule(x + w - 0.8, y - h, x + w - 0.8, y, 1.2));
  }
}

export function kalemegdan(p, x, b) {
  slope(p, x, b);
  upperWall(p, x, b);
  victor(p, x + 58, b - 73);
  gate(p, x, b);
  bastion(p, x, b);
}

/** The grass slope to the right, in strokes that run down it. */
function slope(p, x, b) {
  const hill = [
    [x + 70, b],
    [x + 90, b - 44],
    [x + 160, b - 46],
    [x + 184, b - 26],
    [x + 198, b],
  ];
  p.blank(area(hill));
  p.ink(
    hatch(hill, {
      angle: 46,
      pitch: 2.7,
      step: 3,
      wobble: 1.4,
      cover: (u, v) => p.cov(0.3 + 0.2 * noise(u * 0.09, v * 0.12) + (u - x - 90) / 420),
    }),
  );
  p.ink(stroke(hill, 1, 0.2));
}

function upperWall(p, x, b) {
  const ring = [
    [x + 24, b - 30],
    [x + 29, b - 73],
    [x + 170, b - 73],
    [x + 176, b - 34],
  ];
  p.face(ring, { tone: (u, v) => 0.1 + (u - x) / 760 + (v - b + 73) / 260, angle: 0, pitch: 2.8, line: 1.3, wobble: 0.4 });
  masonry(p, x + 30, x + 170, b - 73, b - 34);
  crenels(p, x + 30, x + 170, b - 73, 7, 7, 4);
  castShadow(
    p,
    [
      [x + 154, b - 73],
      [x + 168, b - 60],
      [x + 170, b - 36],
      [x + 154, b - 36],
    ],
    { angle: 52, pitch: 2.4, cover: () => 0.6 },
  );
}

/** The gate tower: a lit front and a dark return. */
function gate(p, x, b) {
  const front = [
    [x + 117, b - 38],
    [x + 119, b - 108],
    [x + 143, b - 108],
    [x + 144, b - 38],
  ];
  const side = [
    [x + 144, b - 38],
    [x + 143, b - 108],
    [x + 152, b - 108],
    [x + 155, b - 38],
  ];
  p.blank(outline([...front.slice(0, 2), ...side.slice(2)], 4));
  p.face(front, { tone: (u, v) => 0.06 + (v - b + 108) / 500, angle: 90, pitch: 2.7, line: 1.3 });
  p.face(side, { tone: p.theme.night ? 0.82 : 0.76, angle: 0, pitch: 2.4, cross: 60, line: 1.3 });
  masonry(p, x + 120, x + 143, b - 106, b - 40);
  crenels(p, x + 117, x + 154, b - 108, 6, 8, 3.4);
  p.pane(archWindow(x + 131, b - 39, 13, 23));
  p.pane(archWindow(x + 131, b - 76, 6, 14), { lit: true });
  p.ink(rule(x + 118, b - 66, x + 144, b - 66, 1.2)).ink(rule(x + 118, b - 63, x + 144, b - 63, 0.7));
}

/** The lower bastion: two faces that meet in an edge, the left one in the light. */
function bastion(p, x, b) {
  const left = [
    [x - 14, b],
    [x - 7, b - 34],
    [x + 58, b - 38],
    [x + 62, b],
  ];
  const right = [
    [x + 62, b],
    [x + 58, b - 38],
    [x + 96, b - 34],
    [x + 106, b],
  ];
  p.blank(outline([left[0], left[1], left[2], right[2], right[3]], 4));
  p.face(left, { tone: (u, v) => 0.05 + (v - b + 38) / 240, angle: -4, pitch: 2.7, line: 1.3 });
  p.face(right, { tone: p.theme.night ? 0.78 : 0.66, angle: 8, pitch: 2.5, cross: 58, line: 1.3 });
  masonry(p, x - 8, x + 59, b - 36, b - 1);
  for (const [x0, x1, y0, y1] of [
    [x - 8, x + 58, b - 35, b - 39],
    [x + 58, x + 97, b - 39, b - 35],
  ])
    p.blank(rule(x0, y0, x1, y1, 5))
      .ink(rule(x0, y0 - 2.2, x1, y1 - 2.2, 1))
      .ink(rule(x0, y0 + 1.6, x1, y1 + 1.6, 1.2));
  for (const u of [x + 12, x + 36]) p.ink(area(rect(u, b - 27, 6, 4)));
}
