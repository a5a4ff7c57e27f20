// (5) China: high plucked fragments of two to five notes, always inside the shared pentatonic of the bar,
// answered elsewhere by marimba; then silence. No parallel-fourth cliche; the koto patch only doubles a few points.
import { readScore } from '../score/notation.mjs';

const harp = readScore(
  `
  -:7 | -:3 G5:1 A5:1 C6:1 D6:1 | C6:2' -:5 | -:7 | F5:1 G5:1 C6:3 -:2 | -:7 | -:3 Bb5:1 G5:1 F5:1 C5:1 | -:7 |
  D6:1 C6:1 A5:3 -:2 | -:3 G5:2 E5:2 | -:7 | -:4 A5:1 C6:1 D6:1 | F6:3 D6:2 -:2 | -:7 | -:3 D6:1 C6:1 Bb5:1 G5:1 | A5:3' E5:4' |
  -:7 | F5:1 G5:1 A5:1 C6:4 | -:7 | -:3 D6:2 A5:2 | -:7 | G5:1 A5:1 C6:1 E6:4 | -:7 | -:3 E6:2' A5:2' |
  -:7 | -:3 G5:1 A5:1 C6:1 D6:1 | C6:2' -:5 | A5:1 G5:1 D5:3 -:2 | -:7 | -:3 Bb5:1 C6:1 D6:2 | Eb6:3 C6:2 -:2 | -:7`,
  { label: 'harp' },
);
const koto = readScore(
  `
  -:7 | -:7 | -:4 G5:3 | -:7 | -:7 | -:5 D6:2 | -:7 | A5:3 -:4 |
  -:7 | -:7 | C6:2 G5:5' | -:7 | -:7 | -:3 G5:1 A5:3 | -:7 | -:7 |
  -:5 F5:2 | -:7 | D6:2 Bb5:5' | -:7 | -:7 | -:7 | -:3 C6:1 A5:3 | -:7 |
  -:5 D6:2 | -:7 | -:4 G5:3 | -:7 | D6:2 Bb5:5' | -:7 | -:7 | A5:3 -:4`,
  { label: 'koto' },
);
const marimba = readScore(
  `
  D4:1 A4:1 -:5 | -:7 | -:3 D5:1 G4:1 -:2 | -:5 A4:1 D5:1 | -:7 | G4:1 D5:1 -:3 F5:2 | -:7 | -:5 D5:1 A4:1 |
  -:5 A4:1 D5:1 | A4:1 E5:1 -:5 | -:3 E5:1 G4:1 -:2 | -:7 | -:5 F4:1 C5:1 | C5:1 A4:1 -:5 | -:7 | -:5 A4:1' E5:1' |
  F4:1 C5:1 -:5 | -:7 | -:3 G4:1 D5:1 -:2 | -:7 | D5:1 F5:1 -:3 C5:2 | -:7 | -:5 E5:1 A4:1 | -:7 |
  D4:1 A4:1 -:5 | -:7 | -:3 D5:1 G4:1 -:2 | -:5 A4:1 D5:1 | F4:1 Bb4:1 -:5 | -:7 | -:5 G4:1 C5:1 | -:3 D5:2 A4:2`,
  { label: 'marimba' },
);
// Woodblock: unpitched in effect; written on two heights only.
const block = (text) => readScore(text.replaceAll('x', 'C5:1').replaceAll('o', "G4:1'").replaceAll('_', '-:1'), { label: 'woodblock' });
const woodblock = block(`
  x _ _ _ _ _ _ | _ _ _ _ _ _ _ | _ _ _ x _ o _ | _ _ _ _ _ _ _ | x _ _ _ _ _ _ | _ _ _ _ _ _ _ | _ _ _ x _ o _ | _ _ _ _ _ o o |
  x _ _ _ _ _ _ | _ _ _ _ _ _ _ | _ _ _ x _ o _ | _ _ _ _ _ _ _ | x _ _ _ _ _ _ | _ _ _ _ _ o _ | _ _ _ x _ _ _ | _ _ _ _ _ _ _ |
  _ _ _ _ _ _ _ | _ _ _ _ _ o o | _ _ _ _ _ _ _ | _ _ _ x _ o _ | _ _ _ _ _ _ _ | _ _ _ _ _ o o | _ _ _ _ _ _ _ | x _ _ o _ _ _ |
  x _ _ _ _ _ _ | _ _ _ _ _ _ _ | _ _ _ x _ o _ | _ _ _ _ _ _ _ | x _ _ _ _ _ _ | _ _ _ _ _ o _ | _ _ _ x _ o _ | _ _ _ _ _ o o`);
export const china = {
  id: 'china',
  title: 'China',
  room: 30,
  tone: ['highpass', 200, 'equalizer', 1250, '0.8q', 5],
  unpitchedParts: ['woodblock'],
  parts: [
    {
      name: 'harp',
      program: 46,
      liftFrom: 82,
      lift: 18,
      pan: 32,
      volume: 116,
      spreadMs: 8,
      notes: harp,
      lengthRatio: 1.8,
      dynamics: [
        [1, 62],
        [7, 72],
        [9, 62],
        [15, 76],
        [17, 60],
        [22, 72],
        [25, 62],
        [31, 76],
      ],
    },
    {
      name: 'koto',
      program: 107,
      pan: 22,
      volume: 58,
      spreadMs: 8,
      notes: koto,
      lengthRatio: 1.2,
      dynamics: [
        [1, 54],
        [16, 60],
        [32, 54],
      ],
    },
    {
      name: 'marimba',
      program: 12,
      pan: 96,
      volume: 58,
      spreadMs: 8,
      notes: marimba,
      dynamics: [
        [1, 62],
        [16, 70],
        [17, 58],
        [31, 70],
      ],
    },
    {
      name: 'woodblock',
      program: 115,
      pan: 104,
      volume: 26,
      spreadMs: 6,
      notes: woodblock,
      dynamics: [
        [1, 52],
        [16, 58],
        [17, 48],
        [31, 58],
      ],
    },
  ],
};
