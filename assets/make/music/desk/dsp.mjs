// What the desk sounds are made of: seeded noise in moving bands, struck resonators, an even finish. Mono, 48 kHz.
import { SAMPLE_RATE } from '../score/clock.mjs';

export const silence = (seconds) => new Float64Array(Math.round(seconds * SAMPLE_RATE));

/** Noise through a state-variable band-pass whose centre may move with time. */
export function bandNoise(random, length, centreAt, q) {
  return bandPass(length, () => random() * 2 - 1, centreAt, q);
}

/** `source(i)` through a band-pass centred at `centreAt(seconds)` hertz. */
export function bandPass(length, source, centreAt, q) {
  const out = new Float64Array(length);
  let low = 0;
  let band = 0;
  for (let i = 0; i < length; i++) {
    const f = 2 * Math.sin((Math.PI * Math.min(centreAt(i / SAMPLE_RATE), 7600)) / SAMPLE_RATE);
    low += f * band;
    const high = source(i) - low - band / q;
    band += f * high;
    out[i] = band / Math.sqrt(q);
  }
  return out;
}

/** Adds something struck at `at` seconds. Modes: [hertz, decay in seconds, weight]. */
export function addStruck(out, at, modes, level) {
  const start = Math.round(at * SAMPLE_RATE);
  for (const [hertz, decay, weight] of modes)
    for (let i = 0; start + i < out.length && i < decay * 7 * SAMPLE_RATE; i++) {
      const t = i / SAMPLE_RATE;
      out[start + i] += level * weight * Math.sin(2 * Math.PI * hertz * t) * Math.exp(-t / decay) * Math.min(1, t / 0.0008);
    }
}

/** Brings the loudest sample to `peak` and fades the end out over `fade` seconds. */
export function finish(out, peak, fade = 0.02) {
  let most = 0;
  for (const x of out) most = Math.max(most, Math.abs(x));
  const n = Math.round(fade * SAMPLE_RATE);
  return out.map((x, i) => (x / most) * peak * Math.min(1, i / 48, (out.length - 1 - i) / n));
}
