/** What a package says to a learning platform: against a double that forgives nothing, and against scorm-again. */
import * as scormAgain from 'scorm-again/scorm12';
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { openScormAttempt, type ScormApi, type ScormAttempt, type ScormReport } from '../../src/classroom/index';
import { formatTimespan, toIdentifier } from '../../src/classroom/scorm-limits';
import { formatSuspendData, parseSuspendData } from '../../src/classroom/scorm-suspend';
import { createStrictLms, type StrictLms } from '../support/strict-lms';

// Its types promise a default export, its module has a named one.
const { Scorm12API } = scormAgain as unknown as { Scorm12API: typeof scormAgain.default };

const REPORT: ScormReport = {
  run: 'run-1',
  isResumed: false,
  code: 'FPS1.X1.belgrade.Sclass.Z0000.RABC.Z1111',
  shortCode: 'FP-ABC',
  beside: '',
  decisions: [],
  progressPct: 0,
  isFinished: false,
  metrics: [],
};

const decide = (count: number): ScormReport['decisions'] =>
  Array.from({ length: count }, (_, n) => ({ id: `paper-no ${n}`, option: n % 4 }));

function open(lms: StrictLms, elapsed = () => 0): ScormAttempt {
  const attempt = openScormAttempt(lms.api as unknown as ScormApi, elapsed);
  if (attempt === null) throw new Error('the attempt was refused');
  return attempt;
}

describe('an attempt', () => {
  test('from the first launch to completion, without one refusal', () => {
    const lms = createStrictLms({}, 'X1.belgrade.Sclass.Z0000');
    const clock = { ms: 0 };
    const attempt = open(lms, () => clock.ms);
    expect(attempt.resume).toBeNull();
    expect(attempt.launchData).toBe('X1.belgrade.Sclass.Z0000');
    expect(lms.kept()['cmi.core.lesson_status']).toBe('incomplete');
    for (let turn = 1; turn <= 28; turn++) {
      clock.ms += 61_000;
      const isFinished = turn === 28;
      const metrics = isFinished ? [{ id: 'lock-in', pct: 63.4 }] : [];
      expect(attempt.report({ ...REPORT, decisions: decide(2 * turn), progressPct: (100 * turn) / 28, isFinished, metrics })).toBeNull();
    }
    attempt.finish();
    attempt.finish();
    const kept = lms.kept();
    expect(lms.faults).toEqual([]);
    expect(lms.calls.filter((call) => call === 'LMSInitialize')).toHaveLength(1);
    expect(lms.calls.filter((call) => call === 'LMSFinish')).toHaveLength(1);
    expect(kept).toMatchObject({
      'cmi.core.lesson_status': 'completed',
      'cmi.core.exit': '',
      'cmi.core.session_time': '00:28:28',
      'cmi.core.score.raw': '100',
      'cmi.core.score.min': '0',
      'cmi.core.score.max': '100',
      'cmi.core.lesson_location': 'FP-ABC',
      'cmi.interactions.0.id': 'code',
      'cmi.interactions.0.type': 'fill-in',
      'cmi.interactions.0.student_response': 'FP-ABC',
      'cmi.interactions.56.id': 'r1.56.paper_no_55',
      'cmi.interactions.56.type': 'choice',
      'cmi.interactions.56.student_response': 'd',
      'cmi.interactions.56.result': 'neutral',
      'cmi.objectives.0.id': 'lock_in',
      'cmi.objectives.0.score.raw': '63',
    });
    expect(kept['cmi.interactions.57.id']).toBeUndefined();
  });

  test('commits after each report, and writes each decision once', () => {
    const lms = createStrictLms();
    const attempt = open(lms);
    attempt.report({ ...REPORT, decisions: decide(3) });
    const before = lms.calls.length;
    attempt.report({ ...REPORT, code: `${REPORT.code}2`, decisions: decide(3) });
    const since = lms.calls.slice(before);
    expect(since).toEqual(['LMSSetValue cmi.suspend_data', 'LMSCommit']);
  });

  test('nothing is written after the end', () => {
    const lms = createStrictLms();
    const attempt = open(lms);
    attempt.finish();
    const { length } = lms.calls;
    expect(attempt.report({ ...REPORT, decisions: decide(1) })).toBeNull();
    expect(lms.calls).toHaveLength(length);
  });

  test('suspended and resumed: the code comes back, decisions go on where they stopped', () => {
    const first = createStrictLms();
    const attempt = open(first);
    attempt.report({ ...REPORT, beside: 'Čuvam se, “yes”;\nno', decisions: decide(2), progressPct: 10 });
    attempt.finish();
    expect(first.kept()).toMatchObject({ 'cmi.core.exit': 'suspend', 'cmi.core.lesson_status': 'incomplete' });
    const second = createStrictLms(first.kept());
    const resumed = open(second);
    expect(resumed.resume).toEqual({ code: REPORT.code, beside: 'Čuvam se, “yes”;\nno' });
    resumed.report({ ...REPORT, run: 'run-2', isResumed: true, decisions: decide(2) });
    expect(second.calls.filter((call) => call.includes('.interactions.') && !call.includes('.0.') && !call.includes('_count'))).toEqual([]);
    resumed.report({ ...REPORT, run: 'run-2', isResumed: true, decisions: decide(3) });
    resumed.finish();
    expect(second.kept()).toMatchObject({ 'cmi.interactions.3.id': 'r1.3.paper_no_2' });
    expect([...first.faults, ...second.faults]).toEqual([]);
  });

  test('a further run under the same attempt comes after what is written', () => {
    const lms = createStrictLms();
    const attempt = open(lms);
    attempt.report({ ...REPORT, decisions: decide(2) });
    attempt.report({ ...REPORT, run: 'run-2', decisions: decide(1) });
    expect(lms.kept()).toMatchObject({ 'cmi.interactions.2.id': 'r1.2.paper_no_1', 'cmi.interactions.3.id': 'r2.1.paper_no_0' });
    expect(lms.faults).toEqual([]);
  });

  test('a finished run is not given up for an unfinished one', () => {
    const lms = createStrictLms();
    const attempt = open(lms);
    attempt.report({ ...REPORT, progressPct: 100, isFinished: true });
    attempt.report({ ...REPORT, run: 'run-2', code: 'other', shortCode: 'other', progressPct: 3 });
    attempt.finish();
    expect(lms.kept()).toMatchObject({ 'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': '100', 'cmi.core.exit': '' });
    expect(lms.kept()['cmi.interactions.0.student_response']).toBe(REPORT.shortCode);
  });

  test('a code that is too long gives way to the short one; a short one that is too long is not cut', () => {
    const lms = createStrictLms();
    const attempt = open(lms);
    expect(attempt.report({ ...REPORT, code: 'A'.repeat(5000) })).toBeNull();
    expect(parseSuspendData(lms.kept()['cmi.suspend_data'] ?? '')?.code).toBe(REPORT.shortCode);
    expect(attempt.report({ ...REPORT, code: 'A'.repeat(2000), beside: 'b'.repeat(2000) })).toBeNull();
    expect(parseSuspendData(lms.kept()['cmi.suspend_data'] ?? '')?.beside).toHaveLength(2000);
    expect(attempt.report({ ...REPORT, code: 'A'.repeat(2000), beside: 'b'.repeat(2100) })).toBeNull();
    expect(parseSuspendData(lms.kept()['cmi.suspend_data'] ?? '')).toMatchObject({ code: 'A'.repeat(2000), beside: '' });
    expect(attempt.report({ ...REPORT, code: 'A'.repeat(4000), shortCode: 'B'.repeat(256) })).toBeNull();
    expect(lms.kept()['cmi.core.lesson_location']).toBe(REPORT.shortCode);
    expect(lms.faults).toEqual([]);
  });

  test('a refusal is told with its element and code', () => {
    const lms = createStrictLms();
    const api = {
      ...lms.api,
      LMSSetValue: (name: string, value: string) => (name === 'cmi.suspend_data' ? 'false' : lms.api['LMSSetValue']?.(name, value)),
    };
    const attempt = openScormAttempt(api as unknown as ScormApi, () => 0);
    expect(attempt?.report(REPORT)).toEqual({ element: 'cmi.suspend_data', error: '0' });
  });

  test('a platform that refuses to begin is no attempt', () => {
    const lms = createStrictLms();
    lms.api['LMSInitialize']?.('');
    expect(openScormAttempt(lms.api as unknown as ScormApi, () => 0)).toBeNull();
  });

  test('whatever the run holds, the double refuses nothing', () => {
    const decision = fc.record({ id: fc.string({ maxLength: 400 }), option: fc.integer({ min: 0, max: 40 }) });
    fc.assert(
      fc.property(
        fc.array(decision, { maxLength: 80 }),
        fc.string({ maxLength: 5000 }),
        fc.double({ min: -50, max: 200, noNaN: true }),
        fc.integer({ min: 0, max: 2 ** 40 }),
        (decisions, code, pct, ms) => {
          const lms = createStrictLms();
          const attempt = open(lms, () => ms);
          attempt.report({ ...REPORT, code, shortCode: code, decisions, progressPct: pct, metrics: [{ id: 'é x', pct }] });
          attempt.finish();
          expect(lms.faults).toEqual([]);
        },
      ),
    );
  });
});

describe('the double refuses', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['a short text too long', 'cmi.core.lesson_location', 'x'.repeat(256), '405'],
    ['suspended data too long', 'cmi.suspend_data', 'x'.repeat(4097), '405'],
    ['an id with a space', 'cmi.interactions.0.id', 'a b', '405'],
    ['an id with a hyphen', 'cmi.interactions.0.id', 'a-b', '405'],
    ['a gap in a list', 'cmi.interactions.1.id', 'a', '201'],
    ['a part before its id', 'cmi.interactions.0.type', 'choice', '201'],
    ['a score above 100', 'cmi.core.score.raw', '101', '405'],
    ['a negative score', 'cmi.core.score.raw', '-1', '405'],
    ['a time without seconds', 'cmi.core.session_time', '00:10', '405'],
    ['a time of ISO 8601', 'cmi.core.session_time', 'PT10M', '405'],
    ['a status of SCORM 2004', 'cmi.core.lesson_status', 'unknown', '405'],
    ['an exit that there is not', 'cmi.core.exit', 'normal', '405'],
    ['an element to be read only', 'cmi.core.student_name', 'x', '403'],
    ['an element that there is not', 'cmi.location', 'x', '201'],
  ];
  test.each(cases)('%s', (_, name, value, code) => {
    const lms = createStrictLms();
    lms.api['LMSInitialize']?.('');
    expect(lms.api['LMSSetValue']?.(name, value)).toBe('false');
    expect(lms.api['LMSGetLastError']?.()).toBe(code);
  });

  test('a long choice, and any call outside an attempt', () => {
    const { api, faults } = createStrictLms();
    expect(api['LMSSetValue']?.('cmi.core.exit', '')).toBe('false');
    api['LMSInitialize']?.('');
    api['LMSSetValue']?.('cmi.interactions.0.id', 'a');
    api['LMSSetValue']?.('cmi.interactions.0.type', 'choice');
    expect(api['LMSSetValue']?.('cmi.interactions.0.student_response', 'plead')).toBe('false');
    api['LMSFinish']?.('');
    expect(api['LMSSetValue']?.('cmi.core.exit', '')).toBe('false');
    expect(api['LMSFinish']?.('')).toBe('false');
    expect(api['LMSInitialize']?.('')).toBe('false');
    expect(faults.length).toBeGreaterThanOrEqual(5);
  });
});

describe('scorm-again', () => {
  test('takes an attempt to its completion and gives it back when it was suspended', () => {
    const platform = new Scorm12API({ autocommit: false, logLevel: 5 });
    const attempt = openScormAttempt(platform, () => 3_600_000);
    expect(attempt?.report({ ...REPORT, decisions: decide(3), progressPct: 30, metrics: [{ id: 'HB', pct: 42 }] })).toBeNull();
    attempt?.finish();
    expect(platform.cmi.core.lesson_status).toBe('incomplete');
    const kept = JSON.parse(JSON.stringify(platform.cmi)) as Record<string, Record<string, unknown>>;
    const next = new Scorm12API({ autocommit: false, logLevel: 5 });
    next.loadFromJSON({ suspend_data: kept['suspend_data'], core: { entry: 'resume', lesson_status: 'incomplete' } }, 'cmi');
    const resumed = openScormAttempt(next, () => 0);
    expect(resumed?.resume?.code).toBe(REPORT.code);
    expect(resumed?.report({ ...REPORT, isResumed: true, decisions: decide(3), progressPct: 100, isFinished: true })).toBeNull();
    resumed?.finish();
    expect(next.cmi.core.lesson_status).toBe('completed');
    expect(next.cmi.core.score.raw).toBe('100');
  });
});

describe('notations', () => {
  test.each([
    [-5, '00:00:00'],
    [999, '00:00:00'],
    [61_000, '00:01:01'],
    [359_999_000, '99:59:59'],
    [360_000_000, '100:00:00'],
    [36_000_000_000, '9999:59:59'],
  ])('%d ms is %s', (ms, text) => expect(formatTimespan(ms)).toBe(text));

  test('identifiers hold letters, digits, dot and underscore', () => {
    expect(toIdentifier('r1.steel-quotas/plead é')).toBe('r1.steel_quotas_plead__');
    expect(toIdentifier('x'.repeat(300))).toHaveLength(255);
  });

  test('suspended data reads back, and foreign data is none', () => {
    fc.assert(
      fc.property(
        fc.nat(999),
        fc.nat(99_999),
        fc.nat(99_999),
        fc.stringMatching(/^[A-Za-z0-9.-]{1,2000}$/),
        fc.string({ maxLength: 2000 }),
        (runs, interactions, written, code, beside) => {
          const line = formatSuspendData({ runs, interactions, written, code, beside });
          expect(parseSuspendData(line ?? '')).toEqual({ runs, interactions, written, code, beside });
        },
      ),
    );
    for (const line of ['', 'FPL2;1;1;1;x', '{"a":1}', 'FPL1;1;1;x']) expect(parseSuspendData(line)).toBeNull();
  });
});
