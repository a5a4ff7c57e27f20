// One harmony per bar, shared by every layer. "shared" is the set any layer may sustain:
// an anhemitonic set (no semitone, no tritone inside), so layers agree in any combination.
// The two Hijaz cadences (Cm -> open D) and the half closes on open A keep their third
// out of the shared set; only the Belgrade clarinet colours them (F#, Eb, C#, Bb) in passing.
import { pitchClass } from './pitch.mjs';

const HARMONIES = {
  Dm: { triad: 'D F A', extra: 'G C' },
  C: { triad: 'C E G', extra: 'D A' },
  F: { triad: 'F A C', extra: 'G D' },
  Gm: { triad: 'G Bb D', extra: 'C F' },
  Cm: { triad: 'C Eb G', extra: 'F Bb' },
  Am: { triad: 'A C E', extra: 'D G' },
  Bb: { triad: 'Bb D F', extra: 'C G' },
  openD: { triad: 'D A', extra: '' },
  openA: { triad: 'A E', extra: 'D' },
};
export const HARMONY_NAMES = `
  Dm Dm C  Dm    F  Gm Cm openD
  Dm Am C  Dm    Bb F  Gm openA
  Bb F  Gm Dm    Bb C  Am openA
  Dm Dm C  Dm    Bb Gm Cm openD`
  .trim()
  .split(/\s+/);
const classes = (text) => text.split(' ').filter(Boolean).map(pitchClass);
export const HARMONY = HARMONY_NAMES.map((name) => {
  const triad = classes(HARMONIES[name].triad);
  return {
    name,
    triad,
    root: triad[0],
    fifth: triad.at(-1),
    third: triad.length === 3 ? triad[1] : null,
    shared: [...triad, ...classes(HARMONIES[name].extra)],
  };
});
