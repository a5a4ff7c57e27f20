// The hall behind the pillars: ashlar in the deep shade of the portico, lighter towards the floor.
import { area, burin, hatch, rule } from '../engrave/plate.mjs';
import { noise, rng } from '../engrave/random.mjs';
import { rect } from '../engrave/shapes.mjs';
import { door } from './door.mjs';
import { FLOOR, HALL } from './geometry.mjs';
import { hallWindow, WINDOWS } from './hall-window.mjs';

const COURSE = 36;
const BLOCK = 96;
const PLINTH = FLOOR - 40;

/** Darkness of the wall: deepest under the beam, light thrown back from the floor and from the door's recess. */
function shadeAt(x, y) {
  const deep = 0.6 * Math.exp(-(((y - HALL.top) / 250) ** 2));
  return 0.2 + deep + Math.max(0, x - 500) / 6500;
}
/** By Night the moon reaches the foot of the wall, and the lit panes its nearest stones. */
function moonAt(x, y) {
  const panes = WINDOWS.reduce((sum, at) => sum + Math.exp(-(((x - at) / 74) ** 2) - ((y - 690) / 130) ** 2), 0);
  return 0.9 - Math.max(0, y - 420) / 1150 - 0.16 * panes;
}

export function hall(p) {
  const { left, right, top } = HALL;
  p.blank(area(rect(left, top, right - left, FLOOR - top)));
  for (const block of ashlar(PLINTH)) lay(p, block);
  plinth(p);
  for (const x of WINDOWS) hallWindow(p, x);
  door(p);
  for (const x of [left, right]) p.ink(rule(x, top, x, FLOOR, p.theme.night ? 0.8 : 1.3));
}

/** Stones of a broken bond, each with its own tone; the corners are quoins. */
function ashlar(bottom) {
  const { left, right, top } = HALL;
  const rnd = rng(6);
  const blocks = [];
  for (let y = top, row = 0; y < bottom; y += COURSE, row++)
    for (let x = left - (row % 2) * (BLOCK / 2); x < right; x += BLOCK) {
      const own = (rnd() - 0.5) * 0.24;
      const x0 = Math.max(left, x + 1.3);
      const x1 = Math.min(right, x + BLOCK - 1.3);
      const y1 = Math.min(bottom, y + COURSE - 2.8);
      if (x1 - x0 > 4) blocks.push({ ring: rect(x0, y, x1 - x0, y1 - y), own, quoin: x0 <= left + 2 || x1 >= right - 2, row });
    }
  return blocks;
}

function lay(p, { ring, own, quoin, row }) {
  const night = p.theme.night;
  const light = quoin ? -0.12 : 0;
  const tone = (x, y) => (night ? moonAt(x, y) : shadeAt(x, y)) + own + light + 0.06 * noise(x * 0.05, y * 0.4 + row);
  p.ink(hatch(ring, { pitch: 3, step: 7, wobble: 0.5, min: night ? 0.26 : 0.2, cover: (x, y) => p.cov(tone(x, y)) }));
  if (night) {
    arris(p, ring);
    return;
  }
  p.ink(hatch(ring, { angle: -24, pitch: 3.4, step: 7, min: 0.3, cover: (x, y) => p.cov(tone(x, y) + 0.1, 1) }));
  const [[x0], , [x1, y1]] = ring;
  p.ink(rule(x0 + 1, y1, x1, y1, 0.8, 0.4));
}

/** Where the hatching has run out, a broken line still tells the lower edge and the side of a stone. */
function arris(p, [[x0, y0], , [x1, y1]]) {
  const line = [];
  for (let x = x0; x <= x1; x += 6) line.push([x, y1 + 0.4, 0.62 + 0.5 * noise(x * 0.06, y0)]);
  const side = [];
  for (let y = y0; y <= y1; y += 4) side.push([x0, y, 0.56 + 0.5 * noise(y * 0.11, x0)]);
  p.ink(burin(line, 0.42)).ink(burin(side, 0.42));
}

/** A base course along the floor. */
function plinth(p) {
  const { left, right } = HALL;
  const base = p.theme.night ? 0.52 : 0.2;
  for (let x = left; x < right; x += 135.4)
    p.face(rect(x, PLINTH, Math.min(135.4, right - x), FLOOR - PLINTH), {
      tone: (u, v) => base + 0.3 * Math.exp(-(v - PLINTH - 4) / 7) + 0.05 * noise(u * 0.05, v),
      pitch: 2.9,
      line: 0.8,
    });
  p.face(rect(left, PLINTH - 4, right - left, 5), { tone: p.theme.night ? 0.3 : 0.04, pitch: 2.4, line: 0.9, step: 12 });
}
