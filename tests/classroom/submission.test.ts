import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cleanPseudonym,
  decodeSubmission,
  encodeExercise,
  encodeSubmission,
  findSubmissions,
  PLAIN_EXERCISE,
  SUBMISSION_MAX,
  type Submission,
} from '../../src/classroom';

const exercise = encodeExercise({ ...PLAIN_EXERCISE, scenario: 'turning-points', seed: 'class-7b', checkpoints: [4, 12] });
const run = 'FP-4W0E8G-0000FG-12ABCD-9';
const percent = fc.option(fc.integer({ min: 0, max: 10 }).map((tenth) => tenth * 10));

const someSubmission: fc.Arbitrary<Submission> = fc.record({
  exercise: fc.constant(exercise),
  run: fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{6,180}$/).map((body) => `FP-${(body.match(/.{1,6}/g) ?? []).join('-')}`),
  pseudonym: fc.stringMatching(/^[a-z]{2,10}-[a-z]{2,10}$/),
  checkpoints: fc.array(
    fc.record({
      turn: fc.integer({ min: 0, max: 27 }),
      risk: fc.option(fc.stringMatching(/^[a-z]{3,9}(-[a-z]{2,8})?$/)),
      stance: fc.array(fc.option(fc.integer({ min: -2, max: 2 })), { minLength: 4, maxLength: 4 }),
      predictions: fc.tuple(percent, percent),
    }),
    { maxLength: 3 },
  ),
  ownTags: fc.array(
    fc.record({ move: fc.integer({ min: 0, max: 99 }), component: fc.constantFrom('EP', 'BE', 'LB', 'DD', 'IB', 'BW', 'BA', 'none') }),
    { maxLength: 4 },
  ),
  dissents: fc.array(
    fc.record({
      move: fc.integer({ min: 0, max: 99 }),
      ministries: fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { minLength: 1 }).map((list) => list.sort((a, b) => a - b)),
    }),
    { maxLength: 50 },
  ),
});

const PLAIN: Submission = { exercise, run, pseudonym: 'quiet-harbour', checkpoints: [], ownTags: [], dissents: [] };

describe('a submission as a code', () => {
  it('reads what it wrote, in characters that reports and chats leave alone, within the limit of an LMS', () => {
    fc.assert(
      fc.property(someSubmission, (submission) => {
        const code = encodeSubmission(submission);
        const read = decodeSubmission(code);
        expect(read.ok && read.submission).toEqual(submission);
        expect(code).toMatch(/^[A-Za-z0-9.-]+$/);
        expect(code.length).toBeLessThan(1000);
      }),
    );
    expect(SUBMISSION_MAX).toBeLessThanOrEqual(2048);
  });

  it('refuses one altered character anywhere', () => {
    fc.assert(
      fc.property(someSubmission, fc.nat(), fc.constantFrom(...'abZ09.-'), (submission, place, character) => {
        const code = encodeSubmission(submission);
        const at = place % code.length;
        const other = code.slice(0, at) + character + code.slice(at + 1);
        if (other !== code) expect(decodeSubmission(other).ok).toBe(false);
      }),
    );
  });

  it('is found in a report, a chat, a quoted and a broken mail, and never swallows its neighbours', () => {
    fc.assert(
      fc.property(fc.array(someSubmission, { minLength: 1, maxLength: 5 }), (submissions) => {
        const codes = submissions.map(encodeSubmission);
        const broken = (code: string) => (code.match(/.{1,70}/g) ?? []).join('\n> ');
        for (const text of [
          codes.map((code, n) => `"Student ${n}","12.5.","${code}",12\r\n`).join(''),
          codes.map((code) => `[12:01] somebody: my code is ${code}.\nok`).join('\n'),
          codes.map((code) => `> ${broken(code)}\n>\n> Best wishes, FP`).join('\n\n'),
          codes.join(''),
          codes.join(' '),
        ])
          expect(findSubmissions(text).map(({ code }) => code)).toEqual(codes);
      }),
    );
  });

  it('tells a cut and an altered code apart, with the code that it found', () => {
    const code = encodeSubmission(PLAIN);
    const faultOf = (text: string) => {
      const [found] = findSubmissions(text);
      const read = decodeSubmission(found?.code ?? '');
      return read.ok ? 'none' : read.fault;
    };
    expect(faultOf(`my code: ${code}`)).toBe('none');
    expect(faultOf(`my code: ${code.slice(0, -6)} yes`)).toBe('cut');
    expect(faultOf(`my code: ${code.replace('harbour', 'harbours')} yes`)).toBe('altered');
    expect(faultOf(code.replace('FPS1', 'FPS2'))).toBe('altered');
    expect(findSubmissions('FP-4W0E8G-0000FG is a run, FPS is a name')).toEqual([]);
  });

  it('takes any name down to plain letters', () => {
    expect(cleanPseudonym('  Đorđe Šešelj!! ')).toBe('dorde-seselj');
    expect(cleanPseudonym('名前')).toBe('');
    fc.assert(
      fc.property(fc.string(), (text) => {
        const name = cleanPseudonym(text);
        expect(cleanPseudonym(name)).toBe(name);
        if (name !== '') expect(decodeSubmission(encodeSubmission({ ...PLAIN, pseudonym: name })).ok).toBe(true);
      }),
    );
  });
});
