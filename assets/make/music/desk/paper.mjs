// A sheet turned: a sweep of air, then crackling grains of fibre.
import { SAMPLE_RATE } from '../score/clock.mjs';
import { seededRandom } from '../perform/random.mjs';
import { bandNoise, finish, silence } from './dsp.mjs';

export function paper() {
  const random = seededRandom('paper');
  const out = silence(0.62);
  const air = bandNoise(random, out.length, (t) => 1500 + 3800 * Math.sin(Math.PI * Math.min(1, t / 0.5)), 0.9);
  for (let i = 0; i < out.length; i++) out[i] += air[i] * 0.5 * Math.sin(Math.PI * Math.min(1, i / SAMPLE_RATE / 0.55)) ** 2;
  for (let grain = 0; grain < 46; grain++) {
    const start = Math.round((0.03 + 0.5 * Math.sqrt(random())) * SAMPLE_RATE);
    const length = Math.round((0.001 + random() * 0.006) * SAMPLE_RATE);
    const noise = bandNoise(random, length, () => 2200 + random() * 10, 1.5 + random() * 3);
    const level = 0.15 + random() ** 3;
    for (let i = 0; i < length && start + i < out.length; i++) out[start + i] += noise[i] * level * Math.exp((-4 * i) / length);
  }
  return finish(out, 0.38);
}
