// The long shade of an autumn evening: what the House and its trees throw on the forecourt when the sun is low on the left.
import { castShadow } from '../engrave/shadow.mjs';
import { noise } from '../engrave/random.mjs';

/** From the foot of the steps to the right and towards us, running out towards the edge of the plate. */
export function longShade(p, { right, bottom }) {
  const fade = (x, y) =>
    Math.max(0, Math.min(1, (right - x) / 130)) * Math.max(0, Math.min(1, (bottom - y) / 26 + 0.3 * noise(x * 0.03, 5)));
  const bands = [
    [
      [1360, 872],
      [right, 860],
      [right, 892],
      [1372, 900],
    ],
    [
      [1290, 938],
      [1300, 926],
      [right - 30, 908],
      [right, 934],
      [1420, 958],
    ],
    ...[560, 827, 1093].map((x) => [
      [x - 66, 938],
      [x + 12, 938],
      [x + 150, 962],
      [x + 40, 970],
    ]),
    [
      [252, 872],
      [318, 876],
      [366, 902],
      [300, 900],
    ],
  ];
  for (const ring of bands) castShadow(p, ring, { angle: 9, pitch: 2.6, ragged: 14, step: 5, cover: (x, y) => 0.56 * fade(x, y) });
}
