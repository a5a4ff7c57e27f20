/** The cabinet on the screens: trust that moves, advice heeded and overruled, chairs that stand empty; nights that are played in beats. */
import { describe, expect, test } from 'vitest';
import { createMemory, openTab } from './memory-ports';
import { answer, deskOf, paperOf, playTo, runOf } from './play';

async function begin(seed: string) {
  const session = openTab(createMemory());
  await session.startRun({ scenario: 'toy', seed });
  return session;
}

const officeOf = (session: Awaited<ReturnType<typeof begin>>) => {
  const [office] = deskOf(session).cabinet;
  if (office === undefined) throw new Error('no office');
  return office;
};

describe('the cabinet', () => {
  test('an adviser says what it argues for, and how it stands', async () => {
    const session = await begin('history');
    const [economy, finance] = paperOf(session, 'harbour').advisers;
    expect(economy).toMatchObject({ officeId: 'economy', trust: 2, vacant: false, outcome: null, temper: { name: 'patient' } });
    expect(economy?.backs).toEqual([{ id: 'sign', label: 'Sign the loan' }]);
    // The toy keeps one office only; the other advisers have no trust to lose.
    expect(finance).toMatchObject({ officeId: 'finance', trust: null, temper: null });
    expect(officeOf(session)).toMatchObject({ title: 'The harbour office', vacancy: null, temper: { name: 'patient' } });
  });

  test('trust stands beside the options, never among the lines of a preview, and moves as it was said', async () => {
    const session = await begin('history');
    const { options } = paperOf(session, 'harbour');
    for (const option of options) {
      expect(option.preview.filter(({ variable }) => variable === 'trust.economy')).toEqual([]);
      expect(option.trust).toEqual([{ office: 'economy', name: 'office.economy', amount: option.id === 'sign' ? 1 : -1 }]);
    }
    answer(session, 'harbour', 'sign');
    expect(officeOf(session).trust.value).toBe(3);
    expect(paperOf(session, 'harbour').advisers.map(({ outcome }) => outcome)).toEqual(['heeded', 'overruled']);
    session.undo();
    answer(session, 'harbour', 'own-stones');
    expect(officeOf(session).trust.value).toBe(1);
    expect(paperOf(session, 'harbour').advisers.map(({ outcome }) => outcome)).toEqual(['overruled', 'heeded']);
  });

  test('a proud holder who is overruled twice resigns: news, an empty chair with its dates, no initiatives', async () => {
    const session = await begin('3');
    expect(officeOf(session).temper.name).toBe('proud');
    playTo(session, 1, { harbour: 'own-stones' });
    const { turnEnd } = runOf(session);
    expect(turnEnd?.news.filter(({ kind }) => kind === 'reaction').map(({ text }) => text)).toEqual([
      'The harbour master has left his keys on the table and taken the clock.',
    ]);
    const { vacancy, trust, temper } = officeOf(session);
    expect(trust.value).toBe(3);
    expect(temper.name).toBe('patient');
    expect(vacancy?.since.turn).toBe(0);
    expect(vacancy?.until.turn).toBe(3);
    expect(deskOf(session).initiatives.filter(({ office }) => office?.id === 'economy')).toEqual([]);
    playTo(session, 3);
    expect(officeOf(session).vacancy).toBeNull();
  });

  test('an initiative names the office that carries it', async () => {
    const session = await begin('history');
    const carried = deskOf(session).initiatives.map(({ id, office }) => [id, office?.id ?? null]);
    expect(Object.fromEntries(carried)).toEqual({ 'new-lamp': 'economy', 'round-of-visits': null });
  });
});

describe('a night in beats', () => {
  test('the paper that opens it says no more than its length; its answer brings the next, which knows what was signed', async () => {
    const session = await begin('history');
    playTo(session, 1);
    expect(paperOf(session, 'wreck').beat).toEqual({
      place: 1,
      of: 2,
      first: { id: 'wreck', title: 'A wreck in the channel' },
      after: null,
    });
    const before = deskOf(session).dossiers.length;
    answer(session, 'wreck', 'measure');
    expect(deskOf(session).dossiers.length).toBe(before + 1);
    const { beat } = paperOf(session, 'wreck-owner');
    expect(beat).toMatchObject({ place: 2, of: 2, first: { id: 'wreck' }, after: { id: 'wreck', label: 'Measure it first' } });
    session.undo();
    expect(deskOf(session).dossiers.some(({ id }) => id === 'wreck-owner')).toBe(false);
  });

  test('an answer that ends the night brings nothing, and a paper by itself has no beat', async () => {
    const session = await begin('history');
    expect(paperOf(session, 'harbour').beat).toBeNull();
    playTo(session, 1);
    answer(session, 'wreck', 'blast');
    expect(deskOf(session).dossiers.map(({ id }) => id)).toEqual(['wreck']);
  });
});

describe('the opposition', () => {
  test('runs on the declared aims that stand worst, and on nothing that is reached', async () => {
    const session = await begin('history');
    expect(deskOf(session).opposition).toEqual([]);
    playTo(session, 4);
    const { aims, opposition } = deskOf(session);
    const missed = aims.filter(({ declared, result }) => declared && result !== 'reached');
    expect(opposition.map(({ id }) => id).sort()).toEqual(missed.map(({ id }) => id).sort());
    const short = ({ value, reached, partly }: (typeof aims)[number]): number => (reached - value) / (reached - partly);
    expect(opposition.map(short)).toEqual(opposition.map(short).sort((a, b) => b - a));
  });
});
