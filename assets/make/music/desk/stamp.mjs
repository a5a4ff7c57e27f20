// The ink pad lifts, wood thuds on a desk, a short rattle.
import { SAMPLE_RATE } from '../score/clock.mjs';
import { seededRandom } from '../perform/random.mjs';
import { addStruck, bandNoise, finish, silence } from './dsp.mjs';

const WOOD = [
  [78, 0.06, 1],
  [142, 0.045, 0.7],
  [236, 0.028, 0.45],
  [610, 0.012, 0.25],
  [1340, 0.006, 0.18],
];
const RATTLE = [
  [182, 0.02, 0.12],
  [880, 0.008, 0.08],
];

export function stamp() {
  const random = seededRandom('stamp');
  const out = silence(0.42);
  addStruck(out, 0.07, WOOD, 1);
  addStruck(out, 0.145, RATTLE, 1);
  const press = bandNoise(random, out.length, () => 1100, 0.7);
  for (let i = 0; i < out.length; i++) {
    const t = i / SAMPLE_RATE;
    out[i] += press[i] * (t < 0.07 ? (0.05 * t) / 0.07 : 0.9 * Math.exp(-(t - 0.07) / 0.011));
  }
  return finish(out, 0.8);
}
