// What a pillar throws on the wall behind it, about the pillar's own base; it goes where the pillar goes.
import { noise } from '../engrave/random.mjs';
import { castShadow } from '../engrave/shadow.mjs';
import { HALL, X } from '../house/geometry.mjs';
import { SHAFT } from './mouldings.mjs';

/** How far the shadow falls to the right and down. */
const FALL = { x: 40, y: 30 };

export function pillarShade(p, power) {
  const s = SHAFT[power];
  const wall = HALL.right - X[power] - 4;
  const side = [];
  for (let y = s.top; y <= -10; y += 6) side.push([FALL.x + s.r(y) + 1.6 * noise(y * 0.09, s.head), y + FALL.y]);
  const ring = [
    [FALL.x - s.head * 0.4, -400 + FALL.y],
    [FALL.x + s.head, -400 + FALL.y],
    [FALL.x + s.head, -376 + FALL.y],
    [FALL.x + s.head - 12, s.top + FALL.y - 20],
    ...side,
    [FALL.x, 0],
    [0, 0],
  ];
  const night = p.theme.night;
  castShadow(
    p,
    ring.map(([x, y]) => [Math.min(x, wall), y]),
    {
      angle: 52,
      pitch: night ? 2.4 : 3.3,
      ragged: 2.5,
      cover: (x, y) => (night ? 0.9 : 0.66) - Math.max(0, y + 150) / (night ? 900 : 420),
    },
  );
}
