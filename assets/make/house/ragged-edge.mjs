// The left end of the plate: bare teeth of paper that let every line run out at its own length.
import { ribbon } from '../engrave/plate.mjs';
import { noise, rng } from '../engrave/random.mjs';

/** Paper teeth growing from x = 0 to the right over a height; drawn over sky, ground and trees. */
export function raggedEdge(p, height) {
  const rnd = rng(41);
  let d = '';
  for (let y = 0; y < height; y += 4) {
    const reach = 34 + 30 * noise(y * 0.013, 5) + 34 * rnd() ** 2;
    d += ribbon([
      [0, y, 5],
      [reach * 0.5, y, 4.6],
      [reach * 0.8, y, 3],
      [reach, y, 0.4],
    ]);
  }
  p.blank(d);
}
