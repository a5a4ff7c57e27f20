// The seam of a loop: what follows its last sample when it jumps back, against what would have followed.
import { LOOP_SAMPLES, ROLL_SECONDS, SAMPLE_RATE } from '../score/clock.mjs';

const decibels = (amplitude) => 20 * Math.log10(amplitude + 1e-9);
const NEIGHBOURS = 2400;

/**
 * `stepDb`: height of the step at the jump, of the worse channel; -180 is none at all.
 * `usualStepDb`: median step between neighbouring samples there. A step below it cannot be told from the music.
 */
export function measureSeam(channels) {
  const roll = Math.round(ROLL_SECONDS * SAMPLE_RATE);
  const ends = roll + LOOP_SAMPLES;
  const step = Math.max(...channels.map((samples) => Math.abs(samples[roll] - samples[ends])));
  const steps = Array.from({ length: 2 * NEIGHBOURS }, (_, i) => {
    const at = roll - NEIGHBOURS + i;
    return Math.abs(channels[0][at] - channels[0][at - 1]);
  }).sort((a, b) => a - b);
  return { stepDb: +decibels(step).toFixed(1), usualStepDb: +decibels(steps[NEIGHBOURS]).toFixed(1), reaches: channels[0].length >= ends };
}

/** The loop alone, without what is laid in front of it and behind it. */
export function cutLoop(channels) {
  const roll = Math.round(ROLL_SECONDS * SAMPLE_RATE);
  return channels.map((samples) => samples.slice(roll, roll + LOOP_SAMPLES));
}

/** Loudness of each quarter of the loop against the whole, in dB: how even the layer is over its 32 bars. */
export function measureQuarters(channels) {
  const power = (from, to) =>
    channels.reduce((sum, samples) => sum + samples.subarray(from, to).reduce((own, x) => own + x * x, 0), 0) / (to - from);
  const whole = power(0, LOOP_SAMPLES);
  const quarter = LOOP_SAMPLES / 4;
  return [0, 1, 2, 3].map((q) => +(10 * Math.log10(power(q * quarter, (q + 1) * quarter) / whole)).toFixed(1));
}
