/** Runs that came by code, link or file: opened as guests, at the exact moment, under the rules they were made with or as far as today's allow. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile, encodeRun, readSeed, type Scenario } from '../../src/engine';
import { playGame } from '../../src/lab';
import { historicalBot, randomBot } from '../../src/bots';
import { readScenario } from '../../src/cli/scenario-files';
import { readReleases } from '../../src/cli/released-packs';
import { formatRunLink, type Session } from '../../src/store';
import { createMemory, openTab, settle, type Memory } from './memory-ports';
import { playTo, runOf } from './play';

const toy = readScenario('scenarios', 'toy').scenario as Scenario;
const model = compile(toy);

/** The code of a whole game. */
const forge = (seed: string): string => {
  const start = readSeed(seed);
  return encodeRun(model, start, playGame(model, start, seed === 'history' ? historicalBot : randomBot).moves);
};

const noticesOf = (session: Session): string[] => session.store.getState().notices.map(({ key }) => key);
const halfOf = (turn: number) => {
  const halves = toy.start.year * 2 + (toy.start.half - 1) + turn;
  return { year: Math.floor(halves / 2), half: (halves % 2 === 0 ? 1 : 2) as 1 | 2 };
};

async function opened(reference: string, memory: Memory = createMemory()): Promise<Session> {
  const session = openTab(memory);
  expect(await session.openCode(reference), JSON.stringify(session.store.getState().notices)).toBe(true);
  await settle();
  return session;
}

describe('a guest', () => {
  test('is shown and not kept, until somebody decides in it or adopts it', async () => {
    const memory = createMemory();
    const own = openTab(memory);
    await own.startRun({ scenario: 'toy', seed: 'mine' });
    playTo(own, 2);
    await settle();
    const before = structuredClone([...memory.runs]);
    const journal = structuredClone(memory.journal);
    const session = await opened(`${forge('guest')}`, memory);
    session.showMoment(1);
    session.undo();
    await settle();
    expect([...memory.runs]).toEqual(before);
    expect(memory.journal).toEqual(journal);
    session.showMoment(null);
    await session.adopt();
    await settle();
    expect(memory.runs.size).toBe(before.length + 1);
    for (const [id, run] of before) expect(memory.runs.get(id)).toEqual(run);
  });

  test('code, link and code@turn of any run lead to the same moment, hash for hash', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1e6 }), fc.nat({ max: toy.turnCount - 1 }), async (seed, turn) => {
        const code = forge(String(seed));
        const whole = await opened(code);
        whole.showMoment(turn);
        const { year, half } = halfOf(turn);
        for (const reference of [
          formatRunLink(code, { year, half }),
          `https://example.org/play/index.html${formatRunLink(code, { year, half })}`,
          `${code}@${year}-H${half}`,
          `  ${code.toLowerCase()} @ ${year}H${half} `,
        ]) {
          const session = await opened(reference);
          expect(runOf(session).hash).toBe(runOf(whole).hash);
          expect(runOf(session).desk.turn).toEqual({ turn, year, half });
          expect(runOf(session).code).toBe(code);
        }
      }),
      { numRuns: 6 },
    );
  });

  test('the past can be looked at and not decided in; going on from it is a copy with hindsight', async () => {
    const session = await opened(`${forge('guest')}@${halfOf(3).year}-H${halfOf(3).half}`);
    const { code, desk } = runOf(session);
    expect(runOf(session).readOnly).toBe(true);
    session.decide(desk.close.move);
    session.undo();
    expect(runOf(session).code).toBe(code);
    expect(noticesOf(session)).toContain('run.past');
    const { hash } = runOf(session);
    await session.adopt();
    expect(runOf(session)).toMatchObject({ hash, moment: null, visit: null, hindsight: true, readOnly: false });
    playTo(session, 4);
    expect(runOf(session).desk.turn.turn).toBe(4);
  });

  test('history opens whole, and history itself is not what is decided in', async () => {
    const session = openTab(createMemory());
    await session.openHistory('toy');
    expect(runOf(session).code).toBe(forge('history'));
    session.showMoment(2);
    await session.adopt();
    playTo(session, 3);
    await session.openHistory('toy');
    expect(runOf(session).code).toBe(forge('history'));
    expect(session.record()?.isHistory).toBe(true);
  });

  test('a file is the run: written, opened elsewhere, the same code; nothing of it is kept', async () => {
    const first = openTab(createMemory());
    await first.startRun({ scenario: 'toy', seed: 'file' });
    playTo(first, 3);
    const text = first.exportRun() ?? '';
    const memory = createMemory();
    const second = openTab(memory);
    expect(await second.openFile(text)).toBe(true);
    await settle();
    expect(runOf(second)).toMatchObject({ code: runOf(first).code, hash: runOf(first).hash, name: runOf(first).name });
    expect(memory.runs.size).toBe(0);
  });
});

describe('other editions', () => {
  test('every released edition compiles to the hash its codes name', () => {
    const releases = readReleases('scenarios');
    expect(releases.map(({ id }) => id)).toContain('toy@1');
    expect(releases.find(({ id }) => id === 'toy@1')?.scenario).toBe('toy');
  });

  const played = playGame(model, readSeed('5'), randomBot).moves;
  const code = encodeRun(model, readSeed('5'), played);

  function change(memory: Memory, scenario: Scenario): void {
    const old: Scenario = { ...scenario, id: 'toy' };
    memory.contents.set('toy@old', old);
    memory.packs.push({ id: 'toy@old', packHash: compile(old).packHash, release: { scenario: 'toy', version: 'old' } });
  }

  test('a code of an old edition opens whole under today’s rules when every decision is still legal', async () => {
    const old = { ...toy, variables: toy.variables.map((one, at) => (at === 0 ? { ...one, start: one.start + 1 } : one)) };
    const oldModel = compile(old);
    expect(oldModel.packHash).not.toBe(model.packHash);
    const memory = createMemory();
    change(memory, old);
    const session = await opened(encodeRun(oldModel, readSeed('5'), []), memory);
    expect(runOf(session)).toMatchObject({ scenario: 'toy', visit: { parted: null, release: 'old' } });
  });

  test('it parts where a decision is gone, and says where and why; as released it opens whole', async () => {
    // Papers whose options no rule names, with other names for their options.
    const named = JSON.stringify(toy.dossiers.map(({ eligible }) => eligible));
    const dossiers = toy.dossiers.map((dossier) =>
      named.includes(`"${dossier.id}"`) || JSON.stringify(toy).split(`"${dossier.id}"`).length > 2
        ? dossier
        : { ...dossier, options: dossier.options.map((option) => ({ ...option, id: `once-${option.id}` })) },
    );
    const old: Scenario = { ...toy, dossiers };
    const oldModel = compile(old);
    const memory = createMemory();
    // Renaming options moves no rule, so the hash is that of today: give it one of its own.
    const turned = { ...old, variables: old.variables.map((one, at) => (at === 0 ? { ...one, start: one.start + 1 } : one)) };
    change(memory, turned);
    const turnedModel = compile(turned);
    const moves = playGame(turnedModel, readSeed('5'), randomBot).moves;
    const session = await opened(encodeRun(turnedModel, readSeed('5'), moves), memory);
    const { visit, scenario } = runOf(session);
    expect(scenario).toBe('toy');
    expect(visit?.parted).toMatch(/^visit\.parted .*"reason":"parted\.option-gone"/);
    await session.openAsReleased();
    expect(runOf(session)).toMatchObject({ scenario: 'toy@old', visit: { parted: null, release: null } });
    expect(runOf(session).finished).toBe(true);
    expect(oldModel.packHash).toBe(model.packHash);
  });

  test('a code of an edition that nobody released is told from a broken one', async () => {
    const strange = compile({ ...toy, variables: toy.variables.map((one, at) => (at === 0 ? { ...one, start: one.start + 2 } : one)) });
    const session = openTab(createMemory());
    expect(await session.openCode(encodeRun(strange, readSeed('1'), []))).toBe(false);
    expect(noticesOf(session)).toEqual(['code.pack']);
    expect(await session.openCode(code.replace(/^FP-(.)/, (_, c: string) => `FP-${c === '7' ? '8' : '7'}`))).toBe(false);
    expect(noticesOf(session).at(-1)).toMatch(/^code\.(altered|version)$/);
  });
});

describe('bad links', () => {
  const code = forge('bad');
  test.each([
    ['', 'code.empty'],
    ['#run=', 'link.no-code'],
    ['@2014-H1', 'link.no-code'],
    [`${code}@2014`, 'link.turn'],
    [`${code}@2014-H3`, 'link.turn'],
    [`${code}@<b>x</b>`, 'link.turn'],
    [`${code}@2008-H1@2009-H1`, 'link.twice'],
    [`#run=${code}&turn=2008-H1&turn=2009-H1`, 'link.twice'],
    [`#run=${code}&turn=`, 'link.turn'],
    [`#run=${code}&turn`, 'link.escape'],
    [`#run=${code}&moment=2008-H1`, 'link.part'],
    [`#run=${code}&__proto__=1`, 'link.part'],
    [`#run=%E0%A4%A`, 'link.escape'],
    [`#run=${code}&turn=1914-H1`, 'link.beyond'],
    [`#run=${code}&turn=2099-H2`, 'link.beyond'],
    [`https://example.org/#run=${code.slice(0, -5)}`, 'code.cut|code.altered|code.altered-turn'],
    [`https://example.org/#run=<img src=x onerror=alert(1)>`, 'code.foreign'],
    [`#run=${'A'.repeat(9000)}`, 'link.too-long'],
    ['Dear teacher', 'code.foreign'],
  ])('number %# is refused, and nothing opens', async (reference, key) => {
    const memory = createMemory();
    const session = openTab(memory);
    await session.startRun({ scenario: 'toy', seed: 'mine' });
    await settle();
    const before = runOf(session);
    expect(await session.openCode(reference)).toBe(false);
    expect(runOf(session)).toEqual(before);
    expect(key.split('|')).toContain(noticesOf(session)[0]);
    expect(memory.runs.size).toBe(1);
  });

  test('any change of one character of a link is refused or leads to the same run', async () => {
    const link = formatRunLink(code, halfOf(2));
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: link.length - 1 }), fc.string({ minLength: 1, maxLength: 1 }), async (at, character) => {
        const session = openTab(createMemory());
        const isOpen = await session.openCode(link.slice(0, at) + character + link.slice(at + 1));
        if (isOpen) expect(runOf(session).code).toBe(code);
        else expect(session.store.getState().run).toBeNull();
      }),
      { numRuns: 100 },
    );
  });
});
