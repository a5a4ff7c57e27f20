// One short ring of a desk telephone: a clapper between two gongs a minor second apart, on a hollow case.
import { seededRandom } from '../perform/random.mjs';
import { addStruck, finish, silence } from './dsp.mjs';

const STROKES_PER_SECOND = 21;
const RING_SECONDS = 0.8;
const gong = (hertz) => [
  [hertz, 0.16, 0.5],
  [hertz * 2.32, 0.12, 0.42],
  [hertz * 3.86, 0.07, 0.24],
  [hertz * 5.1, 0.03, 0.1],
];
const CASE = [
  [240, 0.02, 0.2],
  [520, 0.012, 0.12],
];

export function telephone() {
  const random = seededRandom('telephone');
  const out = silence(1.5);
  const gongs = [gong(1046), gong(1108)];
  for (let stroke = 0; stroke < RING_SECONDS * STROKES_PER_SECOND; stroke++) {
    const at = 0.01 + stroke / STROKES_PER_SECOND + (random() - 0.5) * 0.004;
    const level = 0.8 + random() * 0.2;
    addStruck(out, at, gongs[stroke % 2], level);
    addStruck(out, at, CASE, level);
  }
  return finish(out, 0.26, 0.25);
}
