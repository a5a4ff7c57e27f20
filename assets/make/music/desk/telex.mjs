// Motor hum, a burst of type in groups of five (the way code is sent), the carriage bell.
import { SAMPLE_RATE } from '../score/clock.mjs';
import { seededRandom } from '../perform/random.mjs';
import { addStruck, finish, silence } from './dsp.mjs';

const SECONDS = 1.25;
const BELL = [
  [1960, 0.07, 0.35],
  [3920, 0.04, 0.12],
  [5310, 0.02, 0.06],
];
const keyModes = (bend) => [
  [320 * bend, 0.012, 0.6],
  [1180 * bend, 0.009, 0.7],
  [2730 * bend, 0.006, 0.5],
  [4150 * bend, 0.004, 0.3],
];

export function telex() {
  const random = seededRandom('telex');
  const out = silence(SECONDS);
  for (let i = 0; i < out.length; i++) {
    const t = i / SAMPLE_RATE;
    const on = Math.min(1, t / 0.05, (SECONDS - t) / 0.15);
    const hum = Math.sin(2 * Math.PI * 100 * t) + 0.5 * Math.sin(2 * Math.PI * 200 * t + 1) + 0.25 * Math.sin(2 * Math.PI * 300 * t);
    out[i] += on * 0.03 * hum;
  }
  let at = 0.08;
  for (let group = 0; group < 2; group++, at += 0.09)
    for (let key = 0; key < 5; key++, at += 0.082) {
      const bend = 1 + (random() - 0.5) * 0.12;
      addStruck(out, at + (random() - 0.5) * 0.006, keyModes(bend), 0.55 + random() * 0.3);
    }
  addStruck(out, 1.02, BELL, 0.5);
  return finish(out, 0.55);
}
