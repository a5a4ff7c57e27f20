// Broken things: stones about a broken pillar, the heap of a fallen House, cracks in the beam.
import { stroke } from '../engrave/plate.mjs';
import { rng } from '../engrave/random.mjs';

function boulder(p, x, y, radius, rnd) {
  const ring = Array.from({ length: 6 }, (_, k) => {
    const a = (k / 6) * 6.28;
    const r = radius * (0.7 + rnd() * 0.5);
    return [x + r * Math.cos(a), y + r * 0.7 * Math.sin(a)];
  });
  p.face(ring, { tone: (u, v) => 0.3 + (u - x + (v - y)) / (radius * 4), pitch: 2.5, angle: 30, line: 1.2 });
}

/** Stones at the foot of a broken pillar, about (0, 0) on the paving. */
export function rubble(p) {
  const rnd = rng(12);
  for (let i = 0; i < 16; i++) boulder(p, -110 + rnd() * 220, rnd() * 22, 4 + rnd() * 9, rnd);
}

/** A fallen drum lying on its side: rings and a broken end. */
function drum(p, x, y, length, radius, turn) {
  const c = Math.cos(turn);
  const s = Math.sin(turn);
  const at = (u, v) => [x + u * c - v * s, y + u * s + v * c];
  const end = Array.from({ length: 20 }, (_, i) => (i / 20) * Math.PI * 2);
  const body = [at(0, -radius), at(length, -radius), at(length, radius), at(0, radius)];
  const tone = (u, v) => 0.3 + (((v - y) * c - (u - x) * s) / radius) * 0.42;
  p.face(body, { tone, angle: (turn * 180) / Math.PI, pitch: 2.8, line: 1.4 });
  const jag = end.map((a, i) => at(length + Math.cos(a) * radius * (0.4 + (i % 3) * 0.05), Math.sin(a) * radius * (1 + (i % 2) * 0.04)));
  p.face(jag, { tone: 0.12, angle: 60, pitch: 3, line: 1.3 });
  for (const k of [0.3, 0.66]) p.ink(stroke([at(length * k, -radius), at(length * k, radius)], 1, 0.3));
}

/** What lies before the steps when all four pillars are gone, about (800, 940). */
export function heap(p) {
  const rnd = rng(29);
  for (let i = 0; i < 54; i++) boulder(p, -470 + rnd() * 940, -26 + rnd() * 20, 6 + rnd() * 15, rnd);
  drum(p, -330, -14, 118, 38, -0.16);
  drum(p, 40, -24, 104, 42, 0.12);
  drum(p, 330, -12, 92, 34, -0.34);
  drum(p, -120, -4, 74, 30, 0.3);
  for (let i = 0; i < 46; i++) boulder(p, -480 + rnd() * 960, 2 + rnd() * 30, 5 + rnd() * 12, rnd);
}

/** Cracks that climb the beam above a broken pillar, about (0, 0) on the beam's underside. */
export function beamCracks(p) {
  const rnd = rng(3);
  for (const dx of [-40, 22, 70]) {
    let x = dx;
    let y = -3;
    const points = [[x, y]];
    for (let i = 0; i < 9; i++) {
      x += (rnd() - 0.5) * 13;
      y -= 8;
      points.push([x, y]);
    }
    p.blank(
      stroke(
        points.map(([u, v]) => [u + 1, v]),
        3.4,
        0.8,
      ),
    );
    p.ink(stroke(points, 2.4, 0.9));
  }
}
