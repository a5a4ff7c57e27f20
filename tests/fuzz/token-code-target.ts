import {
  decodeExercise,
  decodeSubmission,
  encodeExercise,
  encodeSubmission,
  PLAIN_EXERCISE,
  type Exercise,
  type Submission,
} from '../../src/classroom/index';
import { sealTokens, type TokenFault } from '../../src/classroom/token-code';
import type { Dice } from '../support/generate-expression';
import { mutateText } from './mutate';
import type { Target } from './target';

const FAULTS: readonly TokenFault[] = ['empty', 'too-long', 'foreign', 'version', 'cut', 'altered', 'field'];
const TOKENS: readonly string[] = [
  'S',
  'Sx',
  'T0-3',
  'T3-0',
  'C2',
  'C99',
  'I03s-a',
  'I03u9-a',
  'Hn',
  'Hq',
  'Ots',
  'Lsr',
  'K4-01x-ab',
  'G1EP-2none',
  'D3-f',
  'Pana',
  'RABC',
];

/** Exercises of every kind of field. */
export const EXERCISES: readonly Exercise[] = [
  { ...PLAIN_EXERCISE, scenario: 'toy', seed: 'fuzz' },
  {
    scenario: 'belgrade',
    seed: 'class-of-2026',
    span: { first: 0, last: 11 },
    aims: ['peace', 'growth'],
    checkpoints: [4, 8],
    injects: [
      { turn: 3, kind: 'shock', id: 'oil' },
      { turn: 5, kind: 'move', id: 'standing.eu', steps: -2 },
    ],
    history: 'chapters',
    hints: true,
    sound: true,
    analyst: true,
    language: 'sr-Latn',
  },
];

/** A submission of every kind of field. */
export const SUBMISSIONS: readonly Submission[] = EXERCISES.map((exercise, n) => ({
  exercise: encodeExercise(exercise),
  run: 'FP-0A1B2C-3D4E5F-6G',
  pseudonym: 'quiet-fox',
  checkpoints: n === 0 ? [] : [{ turn: 4, risk: 'gas', stance: [0, -2, null, 2], predictions: [30, null] }],
  ownTags: n === 0 ? [] : [{ move: 3, component: 'EP' }],
  dissents: n === 0 ? [] : [{ move: 7, ministries: [0, 2] }],
}));

/** `code` damaged; half of the time under a checksum that fits again, so that what lies behind it is reached. */
function damage(dice: Dice, code: string): string {
  if (dice.chance(30)) return mutateText(dice, code, 4);
  const tokens = code.split('.').slice(0, -1);
  for (let left = dice.between(1, 4); left > 0; left--) {
    const at = dice.below(tokens.length);
    const token = tokens[at] ?? '';
    tokens.splice(at, dice.below(2), dice.chance(50) ? mutateText(dice, token, 1).replaceAll('.', '') : dice.pick(TOKENS));
  }
  return dice.chance(90) ? sealTokens(tokens) : tokens.join('.');
}

type Read = { readonly ok: true } | { readonly ok: false; readonly fault: TokenFault; readonly place: number };

function judgeRead(read: Read, written: () => string, text: string): string | null {
  if (read.ok) return written() === text.replace(/\s/g, '') ? null : 'what was read is written otherwise';
  if (!FAULTS.includes(read.fault)) return `unknown fault ${String(read.fault)}`;
  return Number.isSafeInteger(read.place) && read.place >= 0 ? null : `place ${read.place}`;
}

/** The decoder of exercise codes: an exercise that encodes to the same code, or a fault with a place. */
export function createExerciseTarget(): Target {
  const codes = EXERCISES.map(encodeExercise);
  return {
    name: 'exercise-codes',
    share: 6,
    make: (dice) => damage(dice, dice.pick(codes)),
    judge: (text) => {
      const read = decodeExercise(text);
      return judgeRead(read, () => (read.ok ? encodeExercise(read.exercise) : ''), text);
    },
  };
}

/** The decoder of submissions: one that can be written again, or a fault with a place. */
export function createSubmissionTarget(): Target {
  const codes = SUBMISSIONS.map(encodeSubmission);
  return {
    name: 'submissions',
    share: 6,
    make: (dice) => damage(dice, dice.pick(codes)),
    judge: (text) => {
      const read = decodeSubmission(text);
      if (!read.ok) return judgeRead(read, () => '', text);
      // The order of fields is free in what is read; what is written from it is read as the same.
      const again = decodeSubmission(encodeSubmission(read.submission));
      return again.ok && JSON.stringify(again.submission) === JSON.stringify(read.submission) ? null : 'what was read is written otherwise';
    },
  };
}
