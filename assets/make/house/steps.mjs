// Four steps: bare treads, risers ruled upright in the shade of their nosing, and what the pedestals throw on them.
import { area, burin, hatch, rule } from '../engrave/plate.mjs';
import { noise } from '../engrave/random.mjs';
import { rect } from '../engrave/shapes.mjs';
import { castShadow } from '../engrave/shadow.mjs';
import { tool } from '../engrave/hatch.mjs';
import { FLOOR, ORDER, X } from './geometry.mjs';

const RISE = 18;
const TREAD = 6;
const COUNT = 4;

export function steps(p) {
  floor(p);
  let y = FLOOR;
  for (let i = 0; i < COUNT; i++) {
    const left = 300 - 17 * i;
    const right = 1300 + 17 * i;
    riser(p, left, right, y, i);
    tread(p, left, right, y + RISE, i);
    y += RISE + TREAD;
  }
  for (const id of ORDER) shadowOfPedestal(p, X[id]);
}

/** The portico's floor, seen at a low angle. */
function floor(p) {
  const ring = [
    [330, FLOOR - 15],
    [1270, FLOOR - 15],
    [1300, FLOOR],
    [300, FLOOR],
  ];
  p.face(ring, { tone: (x, y) => 0.42 - (y - FLOOR + 15) / 50 + 0.1 * noise(x * 0.02, y), pitch: 2.6, line: 1, step: 9 });
  for (let k = -9; k <= 9; k++) p.ink(rule(800 + k * 52, FLOOR - 15, 800 + k * 54.4, FLOOR, 0.8));
}

function riser(p, left, right, y, i) {
  const ring = rect(left, y, right - left, RISE);
  p.blank(area(ring));
  const night = p.theme.night;
  const tone = (x, v) =>
    (night ? 0.46 : 0.2) + 0.46 * Math.exp(-(v - y) / 5) + 0.14 * noise(x * 0.013, i * 7) + ((x - left) / (right - left)) * 0.12;
  p.ink(hatch(ring, { angle: 90, pitch: 2.7, step: 3, cover: (x, v) => p.cov(tone(x, v)) }));
  let d = '';
  for (let x = left + 40 + 60 * (i % 2); x < right; x += 122) d += rule(x, y + 2, x, y + RISE, 1.1);
  p.ink(d);
  // the nosing: a bold edge, a dark line of its own shade
  p.ink(rule(left, y, right, y, 1.2)).ink(rule(left + 2, y + 2.6, right - 2, y + 2.6, night ? 0 : 1.5));
}

function tread(p, left, right, y, i) {
  const ring = [
    [left, y],
    [right, y],
    [right + 17, y + TREAD],
    [left - 17, y + TREAD],
  ];
  p.blank(area(ring));
  let d = '';
  for (let v = y + 1.6; v < y + TREAD; v += 2.2 * tool.pitch) {
    const points = [];
    for (let x = left - 12; x <= right + 12; x += 10)
      points.push([x, v, 2.2 * p.cov((p.theme.night ? 0.24 : 0.08) + 0.14 * noise(x * 0.02, v + i))]);
    d += burin(points, 0.24);
  }
  p.ink(d).ink(rule(left, y, right, y, 0.9));
}

/** To the right of a pedestal, slanting down across the steps. */
function shadowOfPedestal(p, x) {
  const at = x + 92;
  const ring = [
    [at, FLOOR - 6],
    [at + 26, FLOOR + 12],
    [at + 40, FLOOR + 96],
    [at, FLOOR + 96],
  ];
  castShadow(p, ring, { angle: 52, pitch: 2.6, ragged: 2, cover: (u) => 0.7 - (u - at) / 110 });
}
