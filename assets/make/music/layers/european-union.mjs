// (2) EU: a quartet under a rule. First violin and viola are a strict perpetual canon at the octave,
// two bars apart; second violin fills the chord by least motion; the cello states the bass.
import { composeCanon } from '../score/canon.mjs';
import { innerLine, lineToNotes } from '../score/voice-leading.mjs';
import { readScore } from '../score/notation.mjs';

export const canon = composeCanon({ lowest: 72, highest: 86 });
const second = lineToNotes(innerLine({ lowest: 65, highest: 76, centre: 70, preferThird: 4 }), {
  breath: 0.5,
  activeBars: (bar) => ![8, 9, 16, 17, 18, 19].includes(bar),
}); // two stretches of true three-part writing
const bass = readScore(
  `
  D3:7_ | D3:5 F3:2 | E3:7 | F3:5 -:2 | A3:7 | Bb3:7 | G3:3 Eb3:4 | D3:5 -:2 |
  D3:7 | C3:7_ | C3:3 E3:4 | F3:5 -:2 | F3:3 D3:4 | C3:7 | Bb2:7 | A2:5 -:2 |
  Bb2:7 | C3:3 A2:4 | Bb2:7 | D3:5 -:2 | F3:3 D3:4 | E3:7_ | E3:3 C3:4 | A2:5 -:2 |
  D3:7 | F3:3 D3:4 | C3:3 E3:4 | D3:5 -:2 | D3:3 F3:4 | G3:7 | Eb3:3 C3:4 | D3:5 -:2`,
  { label: 'quartet cello' },
);
const swelling = [
  [1, 58],
  [6, 70],
  [8, 60],
  [15, 76],
  [17, 56],
  [22, 70],
  [24, 58],
  [30, 78],
  [32, 58],
];
export const europeanUnion = {
  id: 'eu',
  title: 'European Union',
  room: 34,
  tone: ['highpass', 110, 'treble', -2, 4000],
  parts: [
    {
      name: 'violin I leader',
      program: 40,
      pan: 36,
      volume: 78,
      swell: 18,
      spreadMs: 12,
      lagMs: 10,
      notes: canon.leader,
      dynamics: swelling,
      lengthRatio: 0.98,
    },
    {
      name: 'violin II',
      program: 40,
      pan: 52,
      volume: 58,
      swell: 14,
      spreadMs: 12,
      lagMs: 12,
      notes: second,
      dynamics: [
        [1, 52],
        [15, 64],
        [17, 50],
        [30, 64],
        [32, 52],
      ],
      lengthRatio: 0.98,
    },
    {
      name: 'viola follower',
      program: 41,
      pan: 78,
      volume: 84,
      swell: 18,
      spreadMs: 12,
      lagMs: 10,
      notes: canon.follower,
      dynamics: swelling,
      lengthRatio: 0.98,
    },
    {
      name: 'quartet cello',
      program: 42,
      pan: 92,
      volume: 74,
      swell: 16,
      spreadMs: 12,
      lagMs: 8,
      notes: bass,
      dynamics: swelling,
      lengthRatio: 0.98,
    },
  ],
};
