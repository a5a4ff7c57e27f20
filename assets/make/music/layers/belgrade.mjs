// (1) Belgrade: clarinet tune in 3+2+2 over pizzicato and a barely breathing accordion.
// Motif, bars 1-4: leap of a fourth up, a fall, a climb, and the augmented second F-G#-A.
// The tune closes with the Hijaz turn F#-Eb-D over Cm -> open D (bars 8 and 32).
import { readScore } from '../score/notation.mjs';
import { HARMONY } from '../score/harmony-plan.mjs';
import { innerLine, lineToNotes } from '../score/voice-leading.mjs';
import { pitchFrom, pluckedBass } from '../score/chords.mjs';

const clarinet = readScore(
  `
  A4:3 D5:2> C5:1 A4:1       | G4:2 A4:1 F4:2 D4:2      | E4:3 G4:1 A4:1 C5:2     | F4:2 G#4:1> A4:4 |
  C5:3 A4:2 F4:1 G4:1        | Bb4:3 G4:2 D5:2          | C5:2 Bb4:1 G4:2 Eb4:2   | F#4:2> Eb4:1 D4:3 -:1 |
  A4:3 D5:2> C5:1 A4:1       | C5:2 D5:1 E5:2 C5:2      | G4:3 E4:1 G4:1 C5:2     | D5:2 C5:1 A4:3 -:1 |
  -:3 F4:2 Bb4:2             | A4:3 C5:2 F5:2           | D5:2 Bb4:1 G4:2 Bb4:2   | D5:1 C#5:1> Bb4:1 A4:4 |
  -:7                        | -:7                      | -:7                     | -:3 A4:2' D5:2' |
  F5:3' D5:2' -:2            | -:7                      | -:3 E4:2' A4:2'         | -:5 A4:2' |
  A4:3 D5:2> C5:1 A4:1       | G4:2 A4:1 F4:2 D4:2      | E4:3 G4:1 A4:1 C5:2     | F4:2 G#4:1> A4:4 |
  Bb4:3 F4:2 D5:2            | G4:3 Bb4:1 A4:1 G4:2     | C5:2 G4:1 F4:2 Eb4:2    | D4:1 F#4:1> Eb4:1 D4:4`,
  { label: 'clarinet' },
);

// Middle section: the motif turned upside down (a fourth falls instead of rising), bowed by the cello.
const celloSong = readScore(
  `${'-:7 |'.repeat(16)}
  F4:3 C4:2 D4:1 F4:1 | C4:2 A3:1 F3:4 | G3:3 Bb3:2 D4:2 | A3:5 -:2 |
  Bb3:3 D4:2 F4:2 | E4:2 D4:1 C4:2 G3:2 | A3:3 C4:2 E4:2 | E4:2 D4:1 A3:4 ${'| -:7'.repeat(8)}`,
  { label: 'cello song' },
);

// Pizzicato figures: [eighth, degree, octave lift]; one letter per bar picks the figure.
const BASS_FIGURES = {
  w: [
    [0, 'root', 0],
    [3, 'fifth', 0],
    [5, 'root', 12],
  ],
  h: [
    [0, 'root', 0],
    [5, 'fifth', 0],
  ],
  t: [
    [0, 'root', 0],
    [3, 'fifth', 0],
    [5, 'fifth', 0],
    [6, 'root', 12],
  ],
  o: [[0, 'root', 0]],
  r: [],
};
const BASS_PLAN = 'whwt whwo wwht wwto oror owro whwt whto'.replace(/ /g, '');
const OFFBEAT_FIGURES = { a: [2, 4, 6], b: [4, 6], c: [2, 6], s: [4], r: [] };
const OFFBEAT_PLAN = 'rbra babs ababbabs rsrsrssr abacbabs'.replace(/ /g, '');

const celloPizzicato = pluckedBass(BASS_PLAN, BASS_FIGURES, 38);
const upper = innerLine({ lowest: 57, highest: 68, centre: 63 });
const violaPizzicato = HARMONY.flatMap((harmony, bar) =>
  OFFBEAT_FIGURES[OFFBEAT_PLAN[bar]].flatMap((at, i) => {
    const top = upper[bar],
      below = harmony.triad
        .map((pc) => pitchFrom(pc, top - 9))
        .filter((p) => p <= top - 3)
        .at(-1);
    return (i === 0 && below ? [below, top] : [top]).map((pitch) => ({ start: bar * 7 + at, length: 1, pitch, soft: i > 0 }));
  }),
);
const accordionBars = (bar) => bar >= 4;
const accordion = [
  ...lineToNotes(innerLine({ lowest: 55, highest: 66, centre: 60 }), { breath: 1, activeBars: accordionBars }),
  ...lineToNotes(
    HARMONY.map(({ fifth }) => pitchFrom(fifth, 50)),
    { breath: 1, activeBars: (bar) => accordionBars(bar) && bar % 8 < 7 },
  ),
];

export const belgrade = {
  id: 'belgrade',
  title: 'Belgrade',
  room: 26,
  tone: ['highpass', 45, 'treble', -4, 1600],
  parts: [
    {
      name: 'clarinet',
      program: 71,
      pan: 58,
      volume: 100,
      swell: 16,
      spreadMs: 11,
      lagMs: 4,
      notes: clarinet,
      lengthRatio: 0.93,
      dynamics: [
        [1, 70],
        [5, 76],
        [7, 82],
        [9, 70],
        [14, 86],
        [17, 72],
        [21, 62],
        [25, 74],
        [30, 84],
        [32, 68],
      ],
    },
    {
      name: 'cello',
      program: 42,
      pan: 76,
      volume: 108,
      swell: 20,
      spreadMs: 14,
      lagMs: 6,
      notes: celloSong,
      dynamics: [
        [17, 70],
        [21, 82],
        [25, 66],
      ],
    },
    {
      name: 'cello pizzicato',
      program: 45,
      pan: 80,
      volume: 108,
      notes: celloPizzicato,
      dynamics: [
        [1, 72],
        [7, 84],
        [9, 74],
        [15, 86],
        [17, 66],
        [25, 76],
        [31, 84],
      ],
    },
    {
      name: 'viola pizzicato',
      program: 45,
      pan: 44,
      volume: 84,
      strumMs: 14,
      notes: violaPizzicato,
      dynamics: [
        [1, 52],
        [13, 66],
        [17, 50],
        [25, 60],
        [32, 54],
      ],
    },
    {
      name: 'accordion',
      program: 21,
      pan: 50,
      volume: 40,
      swell: 12,
      spreadMs: 16,
      notes: accordion,
      dynamics: [
        [5, 50],
        [15, 60],
        [17, 46],
        [25, 54],
        [32, 46],
      ],
    },
  ],
};
