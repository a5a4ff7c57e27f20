// (4) Russia: low strings in plain parallel fifths, a bass-register clarinet chant moving by step,
// bells at section ends. Nothing moves faster than the additive beat; most of it moves by the bar.
import { readScore } from '../score/notation.mjs';

const basses = readScore(
  `
  D2:7_ | D2:7 | C2:7 | D2:6 -:1 | F2:7 | G2:7 | C2:7 | D2:6 -:1 |
  D2:7 | E2:7 | C2:7 | D2:6 -:1 | D2:7 | F2:7 | G2:7 | A1:6 -:1 |
  Bb1:7 | C2:7 | D2:7_ | D2:6 -:1 | D2:7 | C2:7 | A1:7_ | A1:6 -:1 |
  D2:7_ | D2:7 | C2:7 | D2:6 -:1 | D2:7 | G2:7 | Eb2:7 | D2:6 -:1`,
  { label: 'basses' },
);
const celli = readScore(
  `
  A2:7_ | A2:7 | G2:7 | A2:6 -:1 | C3:7 | D3:7 | G2:7 | A2:6 -:1 |
  A2:7 | A2:7 | G2:7 | A2:6 -:1 | Bb2:7 | C3:7 | D3:7 | E3:6 -:1 |
  D3:7 | C3:7 | Bb2:7 | A2:6 -:1 | Bb2:7 | G2:7 | A2:7_ | A2:6 -:1 |
  A2:7_ | A2:7 | G2:7 | A2:6 -:1 | Bb2:7 | Bb2:7 | C3:7 | A2:6 -:1`,
  { label: 'celli' },
);
const chant = readScore(
  `
  -:7 | -:3 F3:4 | G3:3 E3:4 | D3:5 -:2 | -:7 | D3:3 F3:4 | G3:3 F3:2 Eb3:2 | D3:5 -:2 |
  -:7 | -:3 E3:4 | D3:3 E3:4 | F3:5 -:2 | -:7 | F3:3 A3:4 | G3:3 F3:2 D3:2 | E3:5 -:2 |
  F3:7 | G3:3 F3:4 | D3:7 | F3:3 D3:2 -:2 | -:7 | E3:3 G3:4 | E3:3 D3:2 C3:2 | A2:5 -:2 |
  -:7 | -:3 F3:4 | G3:3 E3:4 | D3:5 -:2 | F3:3 D3:4 | G3:3 F3:2 D3:2 | Eb3:3 F3:2 G3:2 | D3:5 -:2`,
  { label: 'chant' },
);
const bells = readScore(
  `
  D4:7> | -:7 | -:7 | -:5 A3:2' | -:7 | -:7 | -:7 | A4:3 A4:2' D4:2' |
  D4:7> | -:7 | -:7 | -:7 | F4:7' | -:7 | -:7 | E4:3 A4:2' E4:2' |
  F4:7 | -:7 | D4:7' | -:7 | F4:7 | -:7 | E4:7' | -:3 A4:2' E4:2' |
  D4:7> | -:7 | -:7 | -:5 A3:2' | F4:7' | -:7 | -:7 | A4:3 A4:2' D4:2'`,
  { label: 'bells' },
);
export const russia = {
  id: 'russia',
  title: 'Russia',
  room: 48,
  tone: ['highpass', 40, 'equalizer', 75, '0.9q', -3, 'treble', -7, 900],
  parts: [
    {
      name: 'basses',
      program: 43,
      pan: 88,
      volume: 92,
      swell: 16,
      spreadMs: 16,
      lagMs: 14,
      notes: basses,
      dynamics: [
        [1, 62],
        [7, 76],
        [9, 62],
        [15, 80],
        [17, 60],
        [24, 58],
        [31, 80],
        [32, 66],
      ],
      lengthRatio: 0.99,
    },
    {
      name: 'celli',
      program: 48,
      pan: 74,
      volume: 66,
      swell: 16,
      spreadMs: 16,
      lagMs: 10,
      notes: celli,
      dynamics: [
        [1, 54],
        [7, 68],
        [9, 56],
        [15, 74],
        [17, 54],
        [31, 72],
        [32, 58],
      ],
      lengthRatio: 0.99,
    },
    {
      name: 'bass clarinet',
      program: 71,
      pan: 46,
      volume: 76,
      swell: 16,
      spreadMs: 14,
      lagMs: 12,
      notes: chant,
      dynamics: [
        [1, 64],
        [7, 80],
        [9, 66],
        [15, 82],
        [17, 66],
        [31, 82],
      ],
    },
    {
      name: 'tubular bells',
      program: 14,
      pan: 30,
      volume: 78,
      spreadMs: 12,
      notes: bells,
      dynamics: [
        [1, 52],
        [16, 58],
        [32, 56],
      ],
      lengthRatio: 1,
    },
  ],
};
