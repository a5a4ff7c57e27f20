// A linden: a short stem, boughs, and a round crown of clumps that each grow their own way.
import { hatch, ribbon, rule } from '../engrave/plate.mjs';
import { noise, rng } from '../engrave/random.mjs';
import { clump } from './foliage.mjs';

const clamp = (v, a = 0, b = 1) => Math.min(b, Math.max(a, v));

/** A bough and what grows from it; gives the tips. */
function bough(wood, x, y, angle, length, width, depth, rnd, tips) {
  const line = [];
  let way = angle;
  for (let i = 0; i <= 6; i++) {
    line.push([x, y, width * (1 - (i / 6) * 0.36)]);
    if (i === 6) break;
    way += (rnd() - 0.5) * 0.26;
    x += (Math.cos(way) * length) / 6;
    y += (Math.sin(way) * length) / 6;
  }
  wood.push(line);
  if (depth <= 0 || width < 0.7) {
    tips.push([x, y]);
    return;
  }
  const kids = depth > 3 ? 3 : 2;
  for (let k = 0; k < kids; k++) {
    const turn = (k - (kids - 1) / 2) * (0.6 + rnd() * 0.3) + (rnd() - 0.5) * 0.24;
    bough(wood, x, y, way + turn, length * (0.7 + rnd() * 0.12), width * 0.62, depth - 1, rnd, tips);
  }
}

function timber(p, wood) {
  for (const line of wood) p.ink(ribbon(line));
  for (const line of wood) {
    if (line[0][2] <= 4) continue; // the lit flank of what is thick enough is cut back out and ruled
    p.blank(ribbon(line.map(([x, y, w]) => [x - w * 0.16, y, w * 0.46])));
    for (const k of [-0.26, -0.1, 0.04]) p.ink(ribbon(line.map(([x, y, w]) => [x + w * k, y, w * 0.06])));
  }
}

export function lindenInLeaf(p, x, y, size, seed) {
  const rnd = rng(seed);
  const wood = [];
  bough(wood, x, y, -Math.PI / 2, size * 0.34, size * 0.06, 2, rnd, []);
  timber(p, wood);
  const centre = [x, y - size * 0.63];
  const [rx, ry] = [size * 0.33, size * 0.34];
  const clumps = [];
  for (let i = 0; i < 26; i++) {
    const a = i * 2.4;
    const r = Math.sqrt((i + 0.5) / 26);
    const [u, v] = [Math.cos(a) * r, Math.sin(a) * r];
    clumps.push({ u, v, order: r });
  }
  clumps.sort((a, b) => b.order - a.order || a.v - b.v); // the rim first, what comes towards us last
  for (const [i, { u, v }] of clumps.entries()) {
    const own = Math.atan2(v - 0.5, u) + 0.5 * noise(u * 3, v * 3 + seed);
    clump(p, {
      x: centre[0] + u * rx,
      y: centre[1] + v * ry,
      length: size * (0.16 + rnd() * 0.05),
      breadth: size * (0.13 + rnd() * 0.03),
      angle: own,
      tone: clamp(0.36 + u * 0.26 + v * 0.26, 0.06, 0.86),
      seed: seed + i * 17,
      spread: 1.2,
      leaf: size * 0.036,
    });
  }
}

export function lindenBare(p, x, y, size, seed) {
  const rnd = rng(seed);
  const wood = [];
  const tips = [];
  bough(wood, x, y, -Math.PI / 2, size * 0.26, size * 0.07, 6, rnd, tips);
  timber(p, wood);
  let d = '';
  for (const [u, v] of tips) if (rnd() < 0.34) d += rule(u, v, u + 2 + rnd() * 2, v + 3, 2.2, 0.8);
  p.ink(d);
}
