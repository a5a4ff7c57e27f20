// Typical moments of the game as mixes: how loud they are together, and which layer is covered by the others.
import { mixLayers } from '../../../../src/store/sound-view';
import { LOOP_SAMPLES } from '../score/clock.mjs';
import { maskedShare } from './spectrum.mjs';

const table = (eu, us, russia, china) => ({ eu, us, russia, china });

/** Moments by name. Closeness is (standing - 25) / 60. */
export const MOMENTS = {
  'first morning': { closeness: table(0.45, 0.13, 0.57, 0.27), tension: 0.2, focus: null, theme: 'belgrade' },
  'next half-year': { closeness: table(0.55, 0.2, 0.55, 0.3), tension: 0.22, focus: null, theme: 'belgrade-second' },
  'four alike': { closeness: table(0.6, 0.6, 0.6, 0.6), tension: 0.1, focus: null, theme: 'belgrade' },
  'four, paper: EU': { closeness: table(0.6, 0.6, 0.6, 0.6), tension: 0.1, focus: 'eu', theme: 'belgrade' },
  'four, paper: RU': { closeness: table(0.6, 0.6, 0.6, 0.6), tension: 0.1, focus: 'russia', theme: 'belgrade' },
  'late squeeze': { closeness: table(0.45, 0.22, 0.5, 0.42), tension: 0.6, focus: null, theme: 'belgrade-late' },
  'one friend left': { closeness: table(0, 0, 0.8, 0), tension: 0.85, focus: null, theme: 'belgrade-late' },
  'all at full': { closeness: table(1, 1, 1, 1), tension: 1, focus: null, theme: 'belgrade' },
};

/** The loops of `layers` (by id) mixed with the game's own rules; gains at 0 left out. */
export function mixMoment(moment, loops) {
  const gains = Object.fromEntries(Object.entries(mixLayers(moment)).filter(([, gain]) => gain > 0));
  const mix = [new Float32Array(LOOP_SAMPLES), new Float32Array(LOOP_SAMPLES)];
  for (const [id, gain] of Object.entries(gains))
    mix.forEach((out, k) => {
      const samples = loops[id][k] ?? loops[id][0];
      for (let i = 0; i < LOOP_SAMPLES; i++) out[i] += samples[i] * gain;
    });
  return { gains, mix };
}

/** Per layer of a mix, the percentage of its own cells (time and band) that the others cover by 6 dB or more. */
export function measureMasking(gains, bands) {
  return Object.fromEntries(
    Object.entries(gains).map(([id, gain]) => {
      const rest = Object.keys(gains).filter((other) => other !== id);
      const others = rest.map((other) => bands[other]);
      return [
        id,
        Math.round(
          100 *
            maskedShare(
              bands[id],
              others,
              gain,
              rest.map((other) => gains[other]),
            ),
        ),
      ];
    }),
  );
}
