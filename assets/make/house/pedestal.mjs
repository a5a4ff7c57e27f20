// A fixed block with a socket: the pillar sinks into it.
import { seal } from '../engrave/guilloche.mjs';
import { moulding } from '../engrave/moulding.mjs';
import { area, hatch, outline } from '../engrave/plate.mjs';
import { noise } from '../engrave/random.mjs';
import { rect } from '../engrave/shapes.mjs';
import { castShadow } from '../engrave/shadow.mjs';
import { FLOOR, X } from './geometry.mjs';

const WIDTH = 176;
const HEIGHT = 116;
const TOP = FLOOR - 6;

export function pedestal(p, id) {
  const x = X[id];
  const left = x - WIDTH / 2;
  const right = x + WIDTH / 2;
  // the bare margin of a near thing
  for (const ring of [
    rect(left - 10, TOP, WIDTH + 20, 13),
    rect(left, TOP, WIDTH, HEIGHT + 20),
    rect(left - 12, TOP + 11 + HEIGHT, WIDTH + 24, 17),
  ])
    p.blank(outline(ring, 6));
  die(p, x, left);
  panel(p, id, x);
  const run = (out, y, h, foot = 0) => ({ left: left - out, right: right + out, top: y, h, foot });
  moulding(p, run(10, TOP, 7), 'face', { pitch: 2.3, line: 1.5, seed: x, more: -0.05 });
  moulding(p, run(8, TOP + 7, 6, 5), 'cyma', { pitch: 2, line: 1, seed: x + 1, more: 0.12 });
  const foot = TOP + 13 + HEIGHT;
  moulding(p, run(5, foot - 5, 5), 'ovolo', { pitch: 1.7, line: 1, seed: x + 2 });
  moulding(p, run(12, foot, 15), 'face', { pitch: 2.4, line: 1.5, seed: x + 3, more: 0.14 });
  if (!p.theme.night) p.ink(outline(rect(left - 12, TOP, WIDTH + 24, 0.1), 0.6));
}

/** The block itself, ruled upright, darker to the right and under its cornice. */
function die(p, x, left) {
  const ring = rect(left, TOP + 13, WIDTH, HEIGHT);
  p.face(ring, {
    tone: (u, v) => (p.theme.night ? 0.26 : 0.08) + Math.max(0, (u - x) / 300) + 0.06 * noise(u * 0.3, v * 0.02),
    pitch: 2.8,
    angle: 90,
    line: 1.5,
  });
  castShadow(p, rect(left, TOP + 13, WIDTH, 15), { cover: (u, v) => 0.74 - (v - TOP - 13) / 20, angle: 52, pitch: 2.6, ragged: 4 });
}

/** A sunk panel that shades its own left and upper edge. */
function panel(p, id, x) {
  const y = TOP + 24;
  const w = 136;
  const h = HEIGHT - 22;
  p.blank(area(rect(x - w / 2, y, w, h)));
  p.ink(hatch(rect(x - w / 2, y, w, 5), { pitch: 1.9, step: 8, cover: () => p.cov(p.theme.night ? 0.75 : 0.7) }));
  p.ink(hatch(rect(x - w / 2, y, 5, h), { angle: 90, pitch: 1.9, step: 8, cover: () => p.cov(p.theme.night ? 0.7 : 0.56) }));
  p.ink(outline(rect(x - w / 2, y, w, h), 1.3)).ink(outline(rect(x - w / 2 + 5, y + 5, w - 9, h - 9), 0.7));
  seal(p, id, x + 0.5, y + h / 2 + 0.5 + (id === 'US' ? 7 : 0), id === 'US' ? 38 : 41, { fine: false });
}
