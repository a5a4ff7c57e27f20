// A steel nib: two strokes and a flourish. The grain's rate follows the speed of the hand.
import { SAMPLE_RATE } from '../score/clock.mjs';
import { seededRandom } from '../perform/random.mjs';
import { bandNoise, finish, silence } from './dsp.mjs';

const STROKES = [
  [0.02, 0.16, 0.8],
  [0.2, 0.14, 0.65],
  [0.38, 0.36, 1],
];

export function pen() {
  const random = seededRandom('pen');
  const out = silence(0.8);
  for (const [at, length, level] of STROKES) {
    const start = Math.round(at * SAMPLE_RATE);
    const count = Math.round(length * SAMPLE_RATE);
    const speed = (t) => Math.sin(Math.PI * Math.min(1, t / length)) ** 0.7;
    const noise = bandNoise(random, count, (t) => 2100 + 2600 * speed(t), 2.2);
    let phase = 0;
    for (let i = 0; i < count; i++) {
      const v = speed(i / SAMPLE_RATE);
      phase += (90 + 240 * v) / SAMPLE_RATE; // stick and slip of the nib on laid paper
      out[start + i] += noise[i] * level * v * (0.35 + 0.65 * Math.exp(-6 * (phase % 1)));
    }
  }
  return finish(out, 0.45);
}
