// Corridor X: the road along the whole front of the roof, with its barrier, its lorries and a portal of signs.
import { area, outline, rule } from '../engrave/plate.mjs';
import { noise } from '../engrave/random.mjs';
import { rect } from '../engrave/shapes.mjs';
import { lorry } from './motorway.mjs';

export function road(p, x0, x1, b) {
  signs(p, 1036, b);
  for (const [x, length, dir] of [
    [352, 17, 1],
    [566, 15, -1],
    [690, 18, 1],
    [842, 9, -1],
    [960, 17, 1],
    [1092, 15, -1],
    [1240, 18, 1],
  ])
    lorry(p, x, b - 1.6, length, dir);
  p.blank(area(rect(x0, b - 3.6, x1 - x0, 7.6)));
  // the rail of the barrier on its posts, the kerb, and the broken line of the lane between them
  p.face(rect(x0, b - 3.4, x1 - x0, 2.6), { tone: (x) => 0.08 + 0.1 * noise(x * 0.04, 1), pitch: 1.8, line: 0.8, step: 12 });
  for (let x = x0 + 4; x < x1; x += 12) p.ink(rule(x, b - 3.4, x, b + 1.6, 1.2));
  for (let x = x0 + 8; x < x1 - 10; x += 22) p.ink(rule(x, b + 3.4, x + 12, b + 3.4, 1.1));
}

function signs(p, x, b) {
  const top = b - 33;
  for (const dx of [-30, 30]) p.blank(rule(x + dx, top, x + dx, b, 4.5)).ink(rule(x + dx, top, x + dx, b, 1.7));
  p.ink(rule(x - 31, top, x + 31, top, 1.2)).ink(rule(x - 31, top + 4, x + 31, top + 4, 0.9));
  for (const dx of [-27, 3]) {
    const board = rect(x + dx, top - 4, 24, 14);
    p.blank(outline(board, 2.4));
    p.ink(area(board));
    p.blank(outline(rect(x + dx + 1.6, top - 2.4, 20.8, 10.8), 0.7));
    p.blank(rule(x + dx + 4, top + 1, x + dx + 14, top + 1, 1.4)).blank(rule(x + dx + 4, top + 4.6, x + dx + 11, top + 4.6, 1.1));
    p.blank(
      area([
        [x + dx + 18, top - 0.6],
        [x + dx + 21, top + 3],
        [x + dx + 15, top + 3],
      ]),
    ).blank(rule(x + dx + 18, top + 2, x + dx + 18, top + 6.6, 1.2));
  }
}
