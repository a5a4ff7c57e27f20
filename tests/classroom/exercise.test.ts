import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeExercise, encodeExercise, EXERCISE_MAX, fitsExercise, PLAIN_EXERCISE, type Exercise } from '../../src/classroom';

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,4})?$/);
const dotted = fc.stringMatching(/^[a-z]{2,8}(\.[a-z]{2,6})?$/);
const turn = fc.integer({ min: 0, max: 27 });

/** Exercises within bounds; ids short enough to fit. */
export const someExercise: fc.Arbitrary<Exercise> = fc.record({
  scenario: id,
  seed: fc.stringMatching(/^[A-Za-z0-9-]{1,12}$/),
  span: fc.option(fc.tuple(turn, turn).map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }))),
  aims: fc.uniqueArray(id, { maxLength: 3 }).map((aims) => aims.sort()),
  checkpoints: fc.uniqueArray(turn, { maxLength: 3 }).map((turns) => turns.sort((a, b) => a - b)),
  injects: fc.array(
    fc.oneof(
      fc.record({ turn, kind: fc.constantFrom('shock' as const, 'wind' as const), id }),
      fc.record({ turn, kind: fc.constant('move' as const), id: dotted, steps: fc.constantFrom(-3, -2, -1, 1, 2, 3) }),
    ),
    { maxLength: 3 },
  ),
  history: fc.constantFrom('hidden' as const, 'chapters' as const, 'decisions' as const),
  hints: fc.boolean(),
  sound: fc.boolean(),
  analyst: fc.boolean(),
  language: fc.constantFrom(null, 'en', 'sr-Latn'),
});

const LESSON: Exercise = { ...PLAIN_EXERCISE, scenario: 'turning-points', seed: 'class-7b', checkpoints: [4, 12] };

describe('an exercise as a code', () => {
  it('reads what it wrote, in characters that links and chats leave alone', () => {
    fc.assert(
      fc.property(someExercise, (exercise) => {
        const code = encodeExercise(exercise);
        const read = decodeExercise(code);
        expect(read.ok && encodeExercise(read.exercise)).toBe(code);
        expect(read.ok && { ...read.exercise, injects: [] }).toEqual({ ...exercise, injects: [] });
        expect(read.ok && new Set(read.exercise.injects.map((inject) => JSON.stringify(inject)))).toEqual(
          new Set(exercise.injects.map((inject) => JSON.stringify(inject))),
        );
        expect(code).toMatch(/^[A-Za-z0-9.-]+$/);
        expect(encodeURIComponent(code)).toBe(code);
      }),
    );
  });

  it('is short enough to type', () => {
    expect(encodeExercise(LESSON)).toMatch(/^X1\.turning-points\.Sclass-7b\.C4\.C12\.Hn\.Ot\.Z[0-9A-Z]{4}$/);
  });

  it('refuses every code with one character changed, left out or doubled', () => {
    fc.assert(
      fc.property(someExercise, fc.nat(), fc.constantFrom(...'abZ09.-'), (exercise, place, character) => {
        const code = encodeExercise(exercise);
        const at = place % code.length;
        for (const other of [
          code.slice(0, at) + character + code.slice(at + 1),
          code.slice(0, at) + code.slice(at + 1),
          code.slice(0, at) + code.charAt(at) + code.slice(at),
        ])
          if (other !== code) expect(decodeExercise(other).ok).toBe(false);
      }),
    );
  });

  it('names what is wrong', () => {
    const code = encodeExercise(LESSON);
    const faultOf = (text: string) => {
      const read = decodeExercise(text);
      return read.ok ? 'none' : read.fault;
    };
    expect(faultOf('  ')).toBe('empty');
    expect(faultOf('FP-ABCDEF')).toBe('foreign');
    expect(faultOf(code.slice(0, -3))).toBe('cut');
    expect(faultOf(code.replace('C4', 'C5'))).toBe('altered');
    expect(faultOf(code.repeat(9))).toBe('too-long');
    expect(faultOf(` ${code.slice(0, 9)}\n${code.slice(9)} `)).toBe('none');
  });

  it('knows beforehand what does not fit', () => {
    const long = Array.from({ length: 20 }, (_, n) => `an-aim-with-a-long-name-${n}`);
    expect(fitsExercise({ ...LESSON, aims: long })).toBe(false);
    expect(() => encodeExercise({ ...LESSON, aims: long })).toThrow(/too-long/);
    expect(fitsExercise({ ...LESSON, seed: '' })).toBe(false);
    expect(fitsExercise({ ...LESSON, seed: 'a seed' })).toBe(false);
    expect(fitsExercise({ ...LESSON, checkpoints: [1, 2, 3, 4] })).toBe(false);
    expect(EXERCISE_MAX).toBe(255);
  });
});
