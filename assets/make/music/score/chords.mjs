// Chord tones as notes: figures in which low strings pluck a bar's root and fifth.
import { HARMONY } from './harmony-plan.mjs';
import { EIGHTHS_PER_BAR } from './clock.mjs';

/** The lowest pitch of a pitch class at or above `lowest`. */
export const pitchFrom = (pitchClass, lowest) => lowest + ((((pitchClass - lowest) % 12) + 12) % 12);

/** Plucked roots and fifths. `plan` has one letter a bar; each names a figure of [eighth, degree, octave lift]. */
export function pluckedBass(plan, figures, lowest) {
  return HARMONY.flatMap((harmony, bar) =>
    figures[plan[bar]].map(([at, degree, lift]) => ({
      start: bar * EIGHTHS_PER_BAR + at,
      length: at === 0 ? 2 : 1,
      pitch: pitchFrom(harmony[degree], degree === 'root' ? lowest : pitchFrom(harmony.root, lowest)) + lift,
    })),
  );
}
