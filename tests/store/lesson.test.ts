/** A lesson through the session: begun from a code, paused, noted, reloaded, handed in. */
import { describe, expect, test, vi } from 'vitest';
import { applyExercise, decodeSubmission, encodeExercise, PLAIN_EXERCISE, type Exercise } from '../../src/classroom';
import { compile, decodeRun } from '../../src/engine';
import { readScenario } from '../../src/cli/scenario-files';
import type { Session } from '../../src/store';
import { createMemory, openTab, settle, type Memory } from './memory-ports';
import { deskOf, playTo, runOf } from './play';

const SCENARIO = 'turning-points';
const code = (more: Partial<Exercise> = {}): string =>
  encodeExercise({ ...PLAIN_EXERCISE, scenario: SCENARIO, seed: 'class-7b', checkpoints: [4, 14], ...more });

async function begin(memory: Memory, exercise: string, choice: object = {}): Promise<Session> {
  const session = openTab(memory, SCENARIO);
  await session.lessons.begin({ code: exercise, pseudonym: 'Quiet Harbour', ...choice });
  return session;
}

const answer = { risk: 'valve', stance: [2, 1, null, -1], predictions: [30, 90] as const, reflection: 'We lean on the gas.' };

describe('a lesson', () => {
  test('opens from a code with what a student must know, and says what is wrong with a bad one', async () => {
    const session = openTab(createMemory(), SCENARIO);
    const exercise = code({ injects: [{ turn: 10, kind: 'shock', id: 'valve' }], span: { first: 0, last: 19 } });
    const opened = await session.lessons.open(exercise);
    if (!opened.ok) throw new Error(opened.fault);
    expect(opened.view.injects).toEqual([{ turn: { turn: 10, year: 2013, half: 1 }, title: 'Moscow closes the valve' }]);
    expect(opened.view.suggestion).toMatch(/^[a-z]+-[a-z]+$/);
    expect(opened.view.kept).toBeNull();
    expect(opened.view.ministries.length).toBeGreaterThan(3);
    expect(await session.lessons.open(exercise.replace('C4', 'C5'))).toMatchObject({ ok: false, fault: 'altered' });
    expect(await session.lessons.open(encodeExercise({ ...PLAIN_EXERCISE, scenario: 'atlantis', seed: 'a' }))).toMatchObject({
      ok: false,
      fault: 'scenario',
      found: 'atlantis',
    });
    expect(await session.lessons.open(code({ injects: [{ turn: 3, kind: 'wind', id: 'meteor' }] }))).toMatchObject({
      ok: false,
      fault: 'unfit',
      found: 'meteor',
    });
  });

  test('begins in quiet, pauses at its checkpoints, and hands in what can be played again', async () => {
    const memory = createMemory();
    const exercise = code({ injects: [{ turn: 6, kind: 'move', id: 'support', steps: -2 }] });
    const session = await begin(memory, exercise);
    expect(session.store.getState().quiet).toBe(true);
    expect(runOf(session).lesson).toMatchObject({ exercise, pseudonym: 'quiet-harbour', pause: null, analyst: false, history: 'hidden' });
    playTo(session, 4);
    expect(runOf(session).lesson?.pause).toBe(4);
    const checkpoint = session.lessons.checkpoint();
    expect(checkpoint).toMatchObject({ number: 1, count: 2, earlier: [] });
    expect(checkpoint?.risks.map(({ id }) => id)).toContain('valve');
    session.lessons.answer(answer);
    expect(runOf(session).lesson?.pause).toBeNull();
    playTo(session, 14);
    expect(session.lessons.checkpoint()?.earlier.map(({ happened }) => typeof happened)).toEqual(['boolean', 'boolean']);
    session.lessons.answer({ ...answer, risk: null, reflection: ' ' });
    playTo(session, 99);
    const before = session.lessons.handIn();
    expect(before?.isTagged).toBe(false);
    expect(before?.tags.length).toBeGreaterThan(1);
    expect(before?.tags.every(({ authors }) => authors === null)).toBe(true);
    session.lessons.tag((before?.tags ?? []).map(({ move }) => ({ move, component: 'EP' })));
    const after = session.lessons.handIn();
    expect(after?.tags.every(({ authors, own }) => authors !== null && own === 'EP')).toBe(true);
    expect(after?.brier).not.toBeNull();
    expect(after?.fit).not.toBeNull();
    expect(after?.reflections).toHaveLength(1);
    expect(after?.code).not.toContain('gas');
    expect(after?.code.length).toBeLessThan(500);
    const read = decodeSubmission(after?.code ?? '');
    if (!read.ok) throw new Error(read.fault);
    const { scenario } = readScenario('scenarios', SCENARIO);
    if (scenario === null) throw new Error('no scenario');
    const replayed = decodeRun(compile(applyExercise(scenario, read.exercise)), read.submission.run);
    expect(replayed.ok && replayed.state[3] !== undefined).toBe(true);
    // The inject is told in the scenario's words.
    expect(session.chronicle().some(({ kind, text }) => kind === 'reaction' && text.startsWith('inject.down-2'))).toBe(true);
  });

  test('a tab closed at any moment loses no note', async () => {
    const memory = createMemory();
    const exercise = code();
    const session = await begin(memory, exercise);
    playTo(session, 4);
    session.lessons.answer(answer);
    const { id } = runOf(session);
    memory.runs.clear();
    memory.held.clear();
    const again = openTab(memory, SCENARIO);
    await again.wake();
    const opened = await again.lessons.open(exercise);
    expect(opened.ok && opened.view.kept).toEqual({ id, pseudonym: 'quiet-harbour' });
    await again.continueRun(id);
    expect(runOf(again).lesson).toMatchObject({ pseudonym: 'quiet-harbour', pause: null });
    expect(again.store.getState().quiet).toBe(true);
    expect(again.lessons.handIn()?.reflections[0]?.text).toBe('We lean on the gas.');
    expect(again.lessons.handIn()?.code).toBe(session.lessons.handIn()?.code);
  });

  test('a file of runs takes a lesson to another browser, notes and all', async () => {
    const session = await begin(createMemory(), code());
    playTo(session, 4);
    session.lessons.answer(answer);
    await settle();
    const file = await session.exportRuns();
    const other = openTab(createMemory(), SCENARIO);
    await other.wake();
    expect(await other.importRuns(file)).toMatchObject({ added: 1, faults: [] });
    await other.lessons.open(code());
    await other.continueRun(runOf(session).id);
    expect(runOf(other).lesson).toMatchObject({ pseudonym: 'quiet-harbour', pause: null });
    expect(other.lessons.handIn()?.code).toBe(session.lessons.handIn()?.code);
    const guest = openTab(createMemory(), SCENARIO);
    expect(await guest.openFile(session.exportRun() ?? '')).toBe(true);
  });

  test('a submission opens as a run of its exercise; an altered one says so', async () => {
    const memory = createMemory();
    const session = await begin(memory, code({ injects: [{ turn: 2, kind: 'wind', id: 'franc' }] }));
    playTo(session, 8);
    const handed = session.lessons.handIn()?.code ?? '';
    const other = openTab(createMemory(), SCENARIO);
    expect(await other.openCode(`Teacher, here it is: ${handed}. Yours`)).toBe(true);
    expect(runOf(other).code).toBe(runOf(session).code);
    expect(runOf(other).lesson).toBeNull();
    expect(await other.openCode(handed.replace('quiet', 'loud'))).toBe(false);
    expect(other.store.getState().notices.at(-1)?.key).toBe('submission.altered');
  });

  test('a cabinet decides by cards; dissent is kept, and goes with the decision that is taken back', async () => {
    const session = await begin(createMemory(), code(), { cabinet: { ministries: [0, 1, 3], chair: 1 } });
    expect(session.lessons.table()?.ministries.map(({ isChair }) => isChair)).toEqual([false, true, false]);
    const options = deskOf(session).dossiers.find(({ answered }) => answered === null)?.options ?? [];
    const open = options.findIndex(({ locked }) => locked === null);
    const cards = [open, open + 1, open];
    expect(session.lessons.count(cards, options.length).winner).toBe(open);
    session.lessons.decideInCabinet(options[open]?.move ?? '', cards, open);
    expect(session.lessons.handIn()?.dissents).toBe(1);
    const read = decodeSubmission(session.lessons.handIn()?.code ?? '');
    expect(read.ok && read.submission.dissents).toEqual([{ move: 0, ministries: [1] }]);
    session.undo();
    expect(session.lessons.handIn()?.dissents).toBe(0);
    const printed = await session.lessons.cards(code(), [0, 1, 3]);
    expect(new Set(printed.map(({ aim }) => aim.title)).size).toBe(3);
  });

  test('a fork of a lesson is a plain run; beginning again is the lesson anew', async () => {
    const session = await begin(createMemory(), code());
    playTo(session, 6);
    await session.fork(2);
    expect(runOf(session).lesson).toBeNull();
    const anew = await begin(createMemory(), code());
    playTo(anew, 5);
    anew.lessons.answer(answer);
    await anew.restart();
    expect(runOf(anew).lesson).toMatchObject({ pseudonym: 'quiet-harbour', pause: null });
    expect(anew.lessons.handIn()?.reflections).toEqual([]);
  });

  test('an exercise is made within its bounds, or the fields that keep it from that are named', async () => {
    const session = openTab(createMemory(), SCENARIO);
    const options = await session.lessons.options(SCENARIO);
    expect(options.turns).toHaveLength(28);
    expect(options.shocks.length).toBeGreaterThan(10);
    const draft = { ...PLAIN_EXERCISE, scenario: SCENARIO, seed: 'a' };
    expect((await session.lessons.make(draft)).code).toMatch(/^X1\.turning-points\.Sa\./);
    expect((await session.lessons.make({ ...draft, seed: '', checkpoints: [40] })).faults).toEqual(['checkpoints', 'seed']);
    const many = options.aims.map(({ id }) => id);
    expect(
      (
        await session.lessons.make({
          ...draft,
          seed: 'x'.repeat(40),
          aims: many,
          injects: [3, 4, 5, 6].map((turn) => ({ turn, kind: 'move' as const, id: options.meters[0]?.id ?? '', steps: 1 })),
        })
      ).faults,
    ).toEqual(['too-long']);
    await settle();
    await vi.waitFor(() => expect(session.lessons.clean('Đorđe 7/B', 'pseudonym')).toBe('dorde-7-b'), { timeout: 60_000 });
  });
});
