// (1b) Belgrade, second tune, for every other half-year: the same chords, another song. A cello sings by step over a broken
// chord of tamburas (the nylon patch, struck close to the bridge by equaliser); the clarinet has only the middle.
// Every note lies in the bar's shared set but one leading note off the beat: it agrees with any layer.
import { readScore } from '../score/notation.mjs';
import { HARMONY } from '../score/harmony-plan.mjs';
import { innerLine, lineToNotes } from '../score/voice-leading.mjs';
import { pitchFrom, pluckedBass } from '../score/chords.mjs';
import { EIGHTHS_PER_BAR } from '../score/clock.mjs';

const cello = readScore(
  `
  D4:5 F4:2        | A4:3 G4:2 F4:2   | G4:3 E4:4        | D4:3 C4:2 A3:2 |
  C4:3 F4:2 A4:2   | Bb4:5 G4:2       | G4:3 Eb4:2 F4:2  | D4:5 -:2 |
  D4:5 F4:2        | A4:3 G4:2 E4:2   | G4:3 E4:2 C4:2   | D4:3 F4:2 A4:2 |
  Bb4:3 G4:2 F4:2  | A4:3 F4:2 C4:2   | D4:3 G4:2 Bb4:2  | A4:3 E4:2 D4:1 C#4:1 |
  D4:5' -:2        | -:7              | G3:5' -:2        | A3:5' -:2 |
  -:7              | C4:5' -:2        | -:7              | -:3 A3:2' E4:2' |
  D4:5 F4:2        | A4:3 G4:2 A4:2   | G4:3 E4:2 D4:2   | F4:3 D4:4 |
  D4:3 F4:2 Bb4:2  | G4:5 D4:2        | Eb4:3 G4:2 F4:1 Eb4:1 | D4:5 -:2`,
  { label: 'second cello' },
);

const clarinet = readScore(
  `${'-:7 |'.repeat(16)}
  D5:3 F5:4        | C5:5 A4:2        | Bb4:3 D5:2 G4:2  | A4:5 -:2 |
  F5:3 D5:2 C5:2   | E5:5 D5:2        | C5:3 A4:2 G4:2   | A4:5 -:2 |
  -:7              | -:5 D5:2'        | C5:5' -:2        | -:7 |
  -:7              | -:3 Bb4:2' D5:2' | C5:5' -:2        | -:7`,
  { label: 'second clarinet' },
);

// Tambura: one broken chord a bar. Each entry is [eighth, step in the chord's tones counted from the root upwards].
const BROKEN = {
  a: [0, 2, 3, 5, 6].map((at, i) => [at, [0, 2, 3, 4, 3][i]]),
  b: [0, 3, 5].map((at, i) => [at, [0, 2, 3][i]]),
  c: [0, 2, 4, 5].map((at, i) => [at, [1, 2, 4, 3][i]]),
  s: [[0, 0]],
};
const BROKEN_PLAN = 'abas abcs abab acas sbsb sbsb abac abas'.replace(/ /g, '');
function chordTone(triad, step) {
  const first = pitchFrom(triad[0], 50);
  const tones = [
    ...triad.map((pitchClass) => pitchFrom(pitchClass, first)),
    ...triad.map((pitchClass) => pitchFrom(pitchClass, first) + 12),
  ];
  return tones[Math.min(step, tones.length - 1)];
}
const tambura = HARMONY.flatMap(({ triad }, bar) =>
  BROKEN[BROKEN_PLAN[bar]].map(([at, step], i) => ({
    start: bar * EIGHTHS_PER_BAR + at,
    length: Math.min(2, EIGHTHS_PER_BAR - at), // a string is damped at the bar line unless the next chord has its note
    pitch: chordTone(triad, step),
    soft: i > 0,
  })),
);

const BASS = {
  o: [[0, 'root', 0]],
  h: [
    [0, 'root', 0],
    [5, 'fifth', 0],
  ],
  r: [],
};
const bass = pluckedBass('ohoo ohho ohoh ohho oror oror ohoh ohoo'.replace(/ /g, ''), BASS, 38);

const padBars = (bar) => (bar >= 8 && bar < 16) || bar >= 24;
const accordion = lineToNotes(innerLine({ lowest: 57, highest: 66, centre: 61 }), { breath: 1, activeBars: padBars });

export const belgradeSecond = {
  id: 'belgrade-second',
  title: 'Belgrade, second tune',
  room: 28,
  tone: ['highpass', 45, 'equalizer', 320, '1q', -3, 'treble', -2, 2400],
  parts: [
    {
      name: 'second cello',
      program: 42,
      pan: 58,
      volume: 106,
      swell: 18,
      spreadMs: 13,
      lagMs: 6,
      notes: cello,
      lengthRatio: 0.96,
      dynamics: [
        [1, 66],
        [6, 80],
        [9, 68],
        [15, 84],
        [17, 58],
        [24, 60],
        [25, 70],
        [30, 82],
        [32, 66],
      ],
    },
    {
      name: 'second clarinet',
      program: 71,
      pan: 66,
      volume: 82,
      swell: 16,
      spreadMs: 12,
      lagMs: 4,
      notes: clarinet,
      lengthRatio: 0.94,
      dynamics: [
        [17, 62],
        [22, 74],
        [24, 62],
        [32, 56],
      ],
    },
    {
      name: 'tambura',
      program: 24,
      pan: 40,
      volume: 88,
      spreadMs: 9,
      notes: tambura,
      lengthRatio: 1.6,
      dynamics: [
        [1, 58],
        [15, 72],
        [17, 52],
        [25, 62],
        [32, 56],
      ],
    },
    {
      name: 'second bass',
      program: 45,
      pan: 80,
      volume: 100,
      spreadMs: 8,
      notes: bass,
      dynamics: [
        [1, 66],
        [15, 80],
        [17, 60],
        [31, 78],
      ],
    },
    {
      name: 'second accordion',
      program: 21,
      pan: 50,
      volume: 32,
      swell: 12,
      spreadMs: 16,
      notes: accordion,
      dynamics: [
        [9, 48],
        [15, 58],
        [25, 50],
        [32, 44],
      ],
    },
  ],
};
