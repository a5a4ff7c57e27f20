// Seven short cues in the mode of the theme. Each is one bar of "units"; `seconds` is the exact length of the file.
import { readScore } from './score/notation.mjs';

const cue = (id, seconds, unitSeconds, room, parts) => {
  const units = Math.round(seconds / unitSeconds);
  const readPart = ([name, program, pan, volume, level, text, more = {}]) => ({
    name,
    seed: `${id} ${name}`,
    program,
    pan,
    volume,
    spreadMs: 5,
    dynamics: [[1, level]],
    notes: readScore(text, { barLength: units, label: `${id}/${name}` }),
    ...more,
  });
  return { id, seconds, unitSeconds, units, room, parts: parts.map(readPart) };
};

export const CUES = [
  cue('signing', 0.8, 0.1, 22, [
    ['viola pizzicato', 45, 48, 110, 84, 'D4+A4:2 D5:6', { strumMs: 10 }],
    ['vibraphone', 11, 78, 84, 62, '-:2 A5:6', { lengthRatio: 1 }],
  ]),
  cue('cable', 1.2, 0.1, 22, [
    ['xylophone', 13, 84, 70, 66, 'A5:1> A5:1 A5:1 D6:1> -:1 C6:1 A5:6'],
    ['clarinet', 71, 52, 84, 66, '-:3 D5:2 C5:1 A4:5 -:1', { swell: 10 }],
    ['cello pizzicato', 45, 70, 100, 78, '-:3 D3:2 -:1 A3:6'],
  ]),
  cue('election-won', 3, 0.15, 36, [
    ['clarinet', 71, 56, 96, 82, 'A4:3 D5:2> E5:1 F#5:1 A5:9 -:4', { swell: 14 }],
    ['violins', 48, 44, 74, 72, '-:3 F#4:2 G4:1 A4:1 F#4+D5:9 -:4', { swell: 14 }],
    ['horn', 60, 90, 76, 74, 'D3:3 A3:4 D4:9 -:4', { swell: 12 }],
    ['cello pizzicato', 45, 78, 108, 84, 'D3:3 A3:2 -:2 D2+D3:13'],
    ['harp', 46, 34, 88, 70, '-:5 D5:1 F#5:1 A5:1 D6:12', { lengthRatio: 1 }],
  ]),
  // The same rise turned round: the clarinet falls from where it had climbed to, and the chord is minor and low.
  cue('election-lost', 3, 0.15, 36, [
    ['clarinet', 71, 56, 96, 76, 'A5:2 F5:1 E5:1 D5:3> A4:2 F4:7 -:4', { swell: 12 }],
    ['violins', 48, 44, 70, 64, '-:4 A4:3 F4:2 D4+F4:7 -:4', { swell: 12 }],
    ['horn', 60, 90, 66, 62, '-:4 D4:3 A3:2 D3:7 -:4', { swell: 12 }],
    ['cello pizzicato', 45, 78, 106, 78, 'D3:4 Bb2:3 G2:2 D2+D3:11'],
  ]),
  // Neither won nor lost: an open fifth, and the ninth left hanging.
  cue('election-held', 2.4, 0.15, 36, [
    ['clarinet', 71, 56, 90, 72, 'A4:3 D5:2> E5:8 -:3', { swell: 14 }],
    ['horn', 60, 90, 70, 66, 'D3:3 A3:10 -:3', { swell: 12 }],
    ['cello pizzicato', 45, 78, 106, 80, 'D3:3 A3:2 D3:11'],
  ]),
  cue('rupture', 3, 0.15, 44, [
    ['timpani', 47, 64, 112, 96, 'D2:2> D2:1 -:4 D2:13', { lengthRatio: 1 }],
    ['basses', 43, 80, 96, 84, 'D2+Eb2:7 D2:8 -:5'],
    ['tremolo strings', 44, 50, 74, 78, '-:1 Eb4+A4:6 D4+A4:2 -:11'],
    ['muted brass', 59, 92, 66, 84, 'D5:1> A4:1 Eb4:5 -:13'],
    ['bass clarinet', 71, 40, 92, 70, '-:7 F#3:2 Eb3:2 D3:6 -:3'],
    ['tubular bells', 14, 30, 66, 50, '-:9 D4:11', { lengthRatio: 1 }],
  ]),
  cue('ending', 8, 0.2, 48, [
    ['clarinet', 71, 56, 96, 70, 'A4:4 D5:3> C5:2 A4:2 G4:2 F4:3 G#4:2> A4:12 -:10', { swell: 16 }],
    ['violin II', 48, 40, 58, 58, '-:4 A4:3 E4:4 D4:5 E4:2 D4+A4:14 -:8', { swell: 12 }],
    ['cello', 42, 82, 72, 62, 'D3:4 F3:3 C3:4 Bb2:5 C3:2 D3:14 -:8', { swell: 12 }],
    ['bass', 45, 74, 104, 72, 'D2:4 F2:3 C2:4 Bb1:5 C2:2 D2:14 A2:8'],
    ['accordion', 21, 50, 36, 50, '-:7 E4+G4:4 D4+F4:5 -:2 D4+A4:14 -:8'],
    ['tubular bells', 14, 30, 62, 48, '-:18 D4:22', { lengthRatio: 1 }],
    ['harp', 46, 96, 84, 58, '-:20 A4:1 D5:1 G5:1 A5:17', { lengthRatio: 1 }],
  ]),
];
