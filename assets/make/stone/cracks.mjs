// Cracks: the same seed always starts the same way, so that a longer crack continues a shorter one.
import { burin } from '../engrave/plate.mjs';
import { rng } from '../engrave/random.mjs';
import { SHAFT } from './mouldings.mjs';

const crackPath = (points, more, shift) =>
  burin(
    points.map(([x, y, w]) => [x + shift, y + shift, w + more]),
    0,
    0.02,
  );

/** One crack: the same seed always starts the same way, so a longer crack continues a shorter one. */
function grow(p, shaft, { x, y, angle, length, width, depth, seed }) {
  const rnd = rng(seed);
  const points = [[x, y, width]];
  const steps = Math.max(4, Math.round(length / 8));
  for (let i = 1; i <= steps; i++) {
    const turn = (rnd() - 0.5) * 1.5;
    const forks = rnd() < 0.2;
    const side = rnd() < 0.5 ? -0.9 : 0.9;
    x += Math.cos(angle + turn) * 8;
    y += Math.sin(angle + turn) * 8;
    if (Math.abs(x) > shaft.r(y) || y < shaft.top + 6 || y > -134) break;
    points.push([x, y, width * (1 - i / (steps + 1))]);
    if (forks && depth < 2) {
      const twig = { x, y, angle: angle + side, length: length * 0.4, width: width * 0.55, depth: depth + 1 };
      grow(p, shaft, { ...twig, seed: seed * 7 + i });
    }
  }
  if (points.length < 3) return;
  p.blank(crackPath(points, 1.7, 0.9));
  p.ink(crackPath(points, 0, 0));
}

/** Cracks of a pillar at a strain of 0-100: more, longer and wider as it rises. */
export function cracks(p, power, strain, seed) {
  const shaft = SHAFT[power];
  const count = strain < 25 ? 0 : Math.ceil((strain - 20) / 16);
  for (let i = 0; i < count; i++) {
    const rnd = rng(seed + i * 977);
    const side = i % 2 ? 1 : -1;
    const y = shaft.top + 24 + rnd() * (-190 - shaft.top);
    const length = (26 + strain * 1.15) * (0.7 + rnd() * 0.6);
    const angle = side < 0 ? 0.75 : Math.PI - 0.75;
    const width = 1.8 + strain / 24;
    grow(p, shaft, { x: side * (shaft.r(y) - 1), y, angle, length, width, depth: 0, seed: seed * 3 + i });
  }
}
