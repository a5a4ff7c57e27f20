// (1c) Belgrade, late: the first tune an octave down, half of it unsaid, over single plucked roots. For the years in which
// there is little room left. No accordion and no violas: the quiet cells of the low powers come through.
import { readScore } from '../score/notation.mjs';
import { pluckedBass } from '../score/chords.mjs';

const clarinet = readScore(
  `
  A3:3 D4:4        | G3:3 F3:4        | -:7              | F3:2 G#3:1> A3:4 |
  C4:3 A3:4        | Bb3:3 G3:4       | -:7              | F#3:2> Eb3:1 D3:4 |
  A3:3 D4:4        | C4:2 D4:1 E4:4   | -:7              | D4:2 C4:1 A3:4 |
  -:7              | A3:3 C4:4        | D4:2 Bb3:1 G3:4  | D4:1 C#4:1> Bb3:1 A3:4 |
  -:7 | -:7 | -:7 | -:7 | -:7 | -:7 | -:7 | -:7 |
  A3:3 D4:4        | G3:3 F3:4        | -:7              | F3:2 G#3:1> A3:4 |
  Bb3:3 F3:4       | -:7              | C4:2 G3:1 Eb3:4  | D3:1 F#3:1> Eb3:1 D3:4`,
  { label: 'low clarinet' },
);
const cello = readScore(
  `${'-:7 |'.repeat(16)}
  F4:3 C4:4        | -:7              | G3:3 Bb3:4       | A3:5 -:2 |
  Bb3:3 D4:4       | -:7              | A3:3 C4:4        | E4:2 D4:1 A3:4 ${'| -:7'.repeat(8)}`,
  { label: 'late cello' },
);
const BASS = {
  o: [[0, 'root', 0]],
  h: [
    [0, 'root', 0],
    [5, 'fifth', 0],
  ],
  r: [],
};
const bass = pluckedBass('oror ooro oror oroo rrrr rrro oror orho'.replace(/ /g, ''), BASS, 38);

export const belgradeLate = {
  id: 'belgrade-late',
  title: 'Belgrade, late',
  room: 44,
  tone: ['highpass', 45, 'treble', -3, 1800],
  parts: [
    {
      name: 'low clarinet',
      program: 71,
      pan: 58,
      volume: 100,
      swell: 18,
      spreadMs: 12,
      lagMs: 8,
      notes: clarinet,
      lengthRatio: 0.95,
      dynamics: [
        [1, 64],
        [7, 74],
        [9, 66],
        [15, 80],
        [25, 66],
        [31, 78],
        [32, 64],
      ],
    },
    {
      name: 'late cello',
      program: 42,
      pan: 76,
      volume: 104,
      swell: 20,
      spreadMs: 14,
      lagMs: 8,
      notes: cello,
      dynamics: [
        [17, 64],
        [22, 76],
        [25, 60],
      ],
    },
    {
      name: 'late pizzicato',
      program: 45,
      pan: 80,
      volume: 106,
      spreadMs: 8,
      notes: bass,
      dynamics: [
        [1, 66],
        [15, 76],
        [25, 64],
        [31, 76],
      ],
    },
  ],
};
