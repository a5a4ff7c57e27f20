// The forecourt: paving towards one eye, the shade of the House on it, and unrest when room is short.
import { area, burin, hatch, outline, rule, stroke } from '../engrave/plate.mjs';
import { noise, rng } from '../engrave/random.mjs';
import { tool } from '../engrave/hatch.mjs';
import { slabs } from './paving.mjs';

const clamp = (v, a = 0, b = 1) => Math.min(b, Math.max(a, v));

/** Ground of a tension 0-100 in a box; seed gives another cut of the same ground, for lines that boil. */
export function ground(p, box, tension, seed = 1) {
  // towards the sides and the foot of the plate every line runs out at its own length
  const edge = (x, y, own = 0) =>
    clamp(Math.min(x - box.left, box.right - x) / 170 + 0.5 * noise(own * 1.7 + y * 0.2, 3) - 0.1) *
    clamp((box.bottom - y) / 26 + 0.35 * noise(x * 0.03, own));
  meadow(p, box, edge);
  for (const stone of slabs(tension, 2)) if (inside(stone.ring, box)) slab(p, stone, edge, tension, seed);
  if (tension > 60) chasm(p, box, seed);
  if (tension > 45) grit(p, box, tension, seed);
}

const inside = (ring, { left, right, top, bottom }) => ring.some(([x, y]) => x > left + 10 && x < right - 10 && y > top && y < bottom + 20);

/** The strip between the paving and the sky: grass in short upright strokes, thinning out to the sides. */
function meadow(p, { left, right, top }, edge) {
  const rnd = rng(19);
  let d = '';
  for (let i = 0; i < 620; i++) {
    const x = left + 8 + rnd() * (right - left - 16);
    const y = top - 6 + rnd() * 9;
    if (x > 250 && x < 1350 && y < top + 1) continue;
    if (rnd() > edge(x, y, i) + 0.1) continue;
    const h = 3 + rnd() * 6;
    d += stroke(
      [
        [x, y],
        [x + (rnd() - 0.4) * 3, y - h],
      ],
      0.7 + rnd() * 0.7,
      0.9,
    );
  }
  p.ink(d);
}

function slab(p, { ring, key, unrest }, edge, tension, seed) {
  const [cx, cy] = ring.reduce(([a, b], [x, y]) => [a + x / 4, b + y / 4], [0, 0]);
  const strength = edge(cx, cy, key);
  if (strength < 0.08) return;
  const night = p.theme.night;
  p.blank(area(ring));
  const own = 0.12 * noise(key * 1.37, 8);
  const tilt = (x) => unrest * 0.3 * noise(key * 3.1, 11) * ((x - cx) / 60);
  const tone = (x, y) => (night ? 0.6 : 0.13) + own + tilt(x) + shade(x, y, night) + 0.06 * noise(x * 0.06, y * 0.4 + seed * 5);
  const shake = tension > 55 ? 0.5 + (tension - 55) / 50 : 0.35;
  p.ink(
    hatch(ring, {
      pitch: 2.5,
      step: 8,
      wobble: shake,
      offset: 0.5 + 0.13 * (seed - 1),
      min: 0.24,
      cover: (x, y) => p.cov(tone(x, y)) * edge(x, y, key),
    }),
  );
  if (!night) p.ink(hatch(ring, { angle: 52, pitch: 3, step: 6, min: 0.3, cover: (x, y) => p.cov(tone(x, y) + 0.1, 1) * edge(x, y, key) }));
  joints(p, ring, edge, key, unrest);
}

/** Near and right joints are dark and open, far and left ones fine: the light comes from the upper left. */
function joints(p, ring, edge, key, unrest) {
  const widths = [0.55, 1.1 + unrest * 1.8, 1.3 + unrest * 2.4, 0.6];
  let d = '';
  ring.forEach(([x0, y0], i) => {
    const [x1, y1] = ring[(i + 1) % 4];
    const line = [];
    for (let k = 0; k <= 8; k++) {
      const [x, y] = [x0 + ((x1 - x0) * k) / 8, y0 + ((y1 - y0) * k) / 8];
      const worn = 1 + 0.4 * noise(x * 0.05 + key, y * 0.2);
      line.push([x, y, widths[i] * worn * tool.line * Math.sqrt(edge(x, y, key))]);
    }
    d += burin(line, 0.3);
  });
  p.ink(d);
}

/** The shade of steps and pedestals on the paving: to the right and towards us. */
function shade(x, y, night) {
  const depth = y - 892;
  const under = y < 912 && x > 226 && x < 1392 ? 0.4 * (1 - Math.max(0, y - 893) / 22) : 0;
  let cast = 0;
  for (const axis of [400, 667, 933, 1200]) {
    const from = axis - 96 + depth * 0.2;
    const to = axis + 116 + depth * 0.5;
    if (y > 936 && y < 952 && x > from && x < to) cast = 0.34;
    if (y <= 938 && x > axis + 100 && x < axis + 146) cast = 0.3;
  }
  return Math.max(under, cast) * (night ? 0.7 : 1);
}

/** Cracks that run from under the steps across the stones: black, with a lit lip. */
function chasm(p, box, seed) {
  const rnd = rng(77);
  for (const start of [286, 540, 790, 1068, 1330]) {
    let x = start;
    let y = 902 + rnd() * 10;
    const line = [[x, y, 1]];
    for (let i = 0; i < 11 && y < box.bottom - 8; i++) {
      x += (rnd() - 0.5) * 34 + (start < 800 ? -5 : 5);
      y += 5 + rnd() * 8;
      line.push([x + (seed - 1) * noise(i, start), y, (2.6 + rnd() * 2.4) * (1 - i / 13)]);
    }
    p.blank(
      burin(
        line.map(([u, v, w]) => [u + 1.2, v + 1.1, w + 2.4]),
        0,
      ),
    );
    // by Day a black cleft; by Night a dark one with one lit lip
    const lip = line.map(([u, v, w]) => [u + w * 0.5 + 0.6, v + 0.5, 0.9]);
    if (p.theme.night) p.blank(burin(line, 0)).ink(burin(lip, 0));
    else p.ink(burin(line, 0));
  }
}

/** Chips thrown up from the joints. */
function grit(p, { left, right, top, bottom }, tension, seed) {
  const rnd = rng(8 + seed);
  const count = 90 * ((tension - 45) / 55);
  for (let i = 0; i < count; i++) {
    const x = left + 90 + rnd() * (right - left - 180);
    const y = top + 48 + rnd() * (bottom - top - 70);
    const r = 1.4 + rnd() * 2.8;
    const chip = [0, 1, 2, 3, 4].map((k) => {
      const a = (k / 5) * 6.283 + rnd();
      return [x + r * Math.cos(a), y + r * 0.7 * Math.sin(a)];
    });
    p.blank(area(chip));
    p.ink(outline(chip, 0.7));
    p.ink(rule(x + r * 0.6, y + r * 0.7, x + r * 2.2, y + r * 0.9, 1.1, 0.8));
  }
}
