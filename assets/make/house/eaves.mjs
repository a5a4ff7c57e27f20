// What the beam throws on the wall: a slanting band under its soffit, longer to the right of every stone that juts out.
import { noise } from '../engrave/random.mjs';
import { castShadow } from '../engrave/shadow.mjs';
import { HALL } from './geometry.mjs';

const DEPTH = 44;

/** Drawn from the beam's underside at y = 0 down; the engine lays it under the pillars and turns it with the beam. */
export function eaves(p) {
  const edge = [];
  for (let x = HALL.right; x >= HALL.left; x -= 16) edge.push([x, DEPTH + 2.4 * noise(x * 0.06, 4)]);
  const ring = [[HALL.left, -2], [HALL.right, -2], ...edge];
  const night = p.theme.night;
  castShadow(p, ring, { angle: 52, pitch: 3, ragged: 3, cover: (x, y) => (night ? 0.9 : 0.72) - y / 130 });
}
