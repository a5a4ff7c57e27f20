import { area, stroke } from '../engrave/plate.mjs';
import { rect } from '../engrave/shapes.mjs';

/** A railway on trestles along the deck that ends at a buffer, pointing at nothing. */
export function railway(p, x0, x1, b) {
  const top = b - 15;
  for (let x = x0 + 8; x < x1; x += 22) {
    const legs = [
      [
        [x - 2, top + 4],
        [x - 6, b],
      ],
      [
        [x + 2, top + 4],
        [x + 6, b],
      ],
    ];
    for (const leg of legs) p.blank(stroke(leg, 4.4, 0)).ink(stroke(leg, 2, 0));
    p.ink(
      stroke(
        [
          [x - 5, b - 5],
          [x + 5, b - 5],
        ],
        1,
        0,
      ),
    );
  }
  p.face(rect(x0, top, x1 - x0, 5), { tone: 0.5, pitch: 2.2, line: 1.2 });
  for (let x = x0 + 3; x < x1 - 2; x += 6) p.ink(area(rect(x, top - 2, 3, 2.4)));
  p.ink(
    stroke(
      [
        [x0, top - 3],
        [x1 + 7, top - 3],
      ],
      1.5,
      0,
    ),
  );
  p.ink(area(rect(x1 - 7, top - 15, 3, 13))).ink(area(rect(x1 - 13, top - 14, 12, 5)));
}
