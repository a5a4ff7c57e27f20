// (3) US: open fifths, octaves and ninths. Calls grouped 2+2+3 against the tune's 3+2+2,
// muted trumpet far away, one horn, quartal vibraphone. Every second or third bar is left empty.
import { readScore } from '../score/notation.mjs';

const trumpet = readScore(
  `
  -:7 | D4:2 A4:2 D5:3 | G5:4 -:3 | -:4 C5:1 A4:2 | -:7 | G4:2 D5:2 F5:3 | Eb5:5 -:2 | D5:2 A4:4 -:1 |
  -:7 | E4:2 A4:2 E5:3 | D5:4 G4:3 | A4:5 -:2 | -:7 | F4:2 C5:2 G5:3 | F5:2 G4:2 D5:3 | E5:2 A4:4 -:1 |
  -:7 | -:7 | -:7 | D5:2 A4:2 F5:3 | F5:4 -:3 | -:7 | E5:2 A4:2 C5:3 | A4:5 -:2 |
  -:7 | D4:2 A4:2 D5:3 | E5:2 G4:4 -:1 | A4:4 -:3 | -:7 | G4:2 D5:2 F5:3 | G5:2 C5:2 Eb5:3 | D5:2 A4:4 -:1`,
  { label: 'trumpet' },
);
const horn = readScore(
  `
  D3:2 A3:5 | A3:4 -:3 | C3:2 G3:5 | D3:2 A3:4 -:1 | F3:2 C4:5 | D4:4 -:3 | C3:2 G3:5 | A3:5 -:2 |
  D3:2 A3:5 | A3:4 -:3 | C3:2 G3:5 | A3:4 -:3 | Bb2:2 F3:5 | F3:2 C4:5 | D4:4 G3:3 | A3:5 -:2 |
  F3:2 D4:5 | C4:4 -:3 | G3:2 D4:5 | A3:4 -:3 | Bb2:2 F3:5 | G3:2 E4:5 | E4:4 A3:3 | E3:2 A3:4 -:1 |
  D3:2 A3:5 | A3:4 -:3 | C3:2 G3:5 | D3:2 A3:4 -:1 | Bb2:2 F3:5 | D4:4 -:3 | C3:2 G3:5 | A3:5 -:2`,
  { label: 'horn' },
);
const vibraphone = readScore(
  `
  -:2 D5+G5:2 C6:3 | -:7 | -:4 E5+A5:3 | D5:2' G5:2' C6:3 | -:2 F5+C6:2 G5:3 | -:7 | -:4 C5+F5:1 Bb5:2 | D5+A5:4 D6:3' |
  -:2 D5+G5:2 C6:3 | -:7 | -:4 G5+D6:3 | -:2 A5:2 D6:3 | C5+F5:2 Bb5:5 | -:7 | -:4 D5+G5:3 | E5+A5:4 E6:3' |
  C5+F5:4 G5:3 | -:2 A5:2 D6:3 | G5+D6:4 -:3 | -:7 | -:2 C5+F5:2 Bb5:3 | D5+G5:4 C6:3 | -:7 | A4+E5:2 A5:5' |
  -:2 D5+G5:2 C6:3 | -:7 | -:4 E5+A5:3 | D5:2' G5:2' C6:3 | F5+Bb5:2 D6:5 | -:7 | -:4 C5+F5:1 Bb5:2 | D5+A5:4 D6:3'`,
  { label: 'vibraphone' },
);
export const unitedStates = {
  id: 'us',
  title: 'United States',
  room: 40,
  tone: ['highpass', 90],
  parts: [
    {
      name: 'muted trumpet',
      program: 59,
      pan: 84,
      volume: 52,
      swell: 14,
      spreadMs: 10,
      lagMs: 6,
      notes: trumpet,
      lengthRatio: 0.9,
      dynamics: [
        [1, 58],
        [7, 72],
        [9, 58],
        [15, 74],
        [17, 56],
        [25, 60],
        [31, 74],
        [32, 62],
      ],
    },
    {
      name: 'horn',
      program: 60,
      pan: 98,
      volume: 62,
      swell: 16,
      spreadMs: 12,
      lagMs: 8,
      notes: horn,
      lengthRatio: 0.94,
      dynamics: [
        [1, 58],
        [7, 70],
        [9, 60],
        [15, 72],
        [17, 62],
        [22, 72],
        [25, 58],
        [31, 70],
      ],
    },
    {
      name: 'vibraphone',
      program: 11,
      pan: 72,
      volume: 112,
      strumMs: 26,
      spreadMs: 10,
      notes: vibraphone,
      lengthRatio: 1.6,
      dynamics: [
        [1, 56],
        [8, 66],
        [17, 58],
        [25, 60],
        [32, 64],
      ],
    },
  ],
};
