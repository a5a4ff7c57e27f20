/** The session: whole games through commands, saves, undo, forks, codes, faults. */
import { describe, expect, test, vi } from 'vitest';
import type { Session } from '../../src/store';
import { createMemory, openTab, settle } from './memory-ports';
import { playTo } from './play';

const run = (session: Session) => {
  const { run: open } = session.store.getState();
  if (open === null) throw new Error('no run is open');
  return open;
};

/** Makes the first open move that is not a close, or closes. Returns the key. */
function makeMove(session: Session): string {
  const { desk } = run(session);
  const aim = desk.aims.find((entry) => entry.move !== null)?.move;
  const paper = desk.dossiers.find((entry) => entry.answered === null);
  const option = paper?.options.find((entry) => entry.locked === null)?.move;
  const move = aim ?? option ?? desk.close.move;
  session.decide(move);
  return move;
}

async function playToEnd(session: Session): Promise<void> {
  for (let moves = 0; moves < 2000 && !run(session).finished; moves++) makeMove(session);
  await settle();
}

describe('the session', () => {
  test('plays a game to an explained ending', async () => {
    const session = openTab(createMemory());
    await session.startRun({ scenario: 'toy', seed: 'a seed' });
    await playToEnd(session);
    await vi.waitFor(() => expect(session.ending()?.autopsy).not.toBeNull(), { timeout: 60_000 });
    const ending = session.ending();
    expect(ending?.title.length).toBeGreaterThan(0);
    expect(ending?.paragraphs[0]?.length).toBeGreaterThan(0);
    expect(ending?.autopsy?.length).toBeGreaterThan(0);
    expect(session.chronicle().length).toBeGreaterThan(5);
  });

  test('lines of every meter add up to the meter at every moment', async () => {
    const session = openTab(createMemory());
    await session.startRun({ scenario: 'toy', seed: '7' });
    for (let moves = 0; moves < 60 && !run(session).finished; moves++) {
      for (const meter of run(session).desk.meters) {
        const ledger = session.ledger(meter.id);
        if (ledger === null) throw new Error(`no ledger for ${meter.id}`);
        const sum = ledger.lines.reduce((total, line) => total + line.amount, ledger.start);
        expect(sum, meter.id).toBe(meter.value);
        expect(ledger.series.at(-1), meter.id).toBe(meter.value);
      }
      makeMove(session);
    }
  });

  test('a tab closed after any decision loses nothing that was confirmed', async () => {
    for (let point = 1; point <= 12; point++) {
      const memory = createMemory();
      const first = openTab(memory);
      await first.startRun({ scenario: 'toy', seed: 'kill' });
      const made = Array.from({ length: point }, () => makeMove(first));
      const confirmed = run(first);
      // The tab dies here: nothing that was queued is awaited, locks fall away.
      memory.held.clear();
      const second = openTab(memory);
      await second.wake();
      await second.continueRun(confirmed.id);
      expect(run(second).code, `after ${made.join(', ')}`).toBe(confirmed.code);
      expect(run(second).desk.turn).toEqual(confirmed.desk.turn);
    }
  });

  test('undo takes back this half-year only, and back again gives the same luck', async () => {
    const session = openTab(createMemory());
    await session.startRun({ scenario: 'toy', seed: 'undo' });
    const fresh = run(session).code;
    expect(run(session).desk.canUndo).toBe(false);
    const move = makeMove(session);
    const after = run(session).code;
    session.undo();
    expect(run(session).code).toBe(fresh);
    session.decide(move);
    expect(run(session).code).toBe(after);
    while (run(session).desk.turn.turn === 0) makeMove(session);
    expect(run(session).desk.canUndo).toBe(false);
    const closed = run(session).code;
    session.undo();
    expect(run(session).code).toBe(closed);
  });

  test('an illegal move is refused and changes nothing', async () => {
    const session = openTab(createMemory());
    await session.startRun({ scenario: 'toy', seed: 'x' });
    const before = run(session).code;
    for (const move of ['close:', 'answer:nothing/here', '', 'start:', '<script>', 'answer:../..']) {
      session.decide(move);
      expect(run(session).code).toBe(before);
      expect(session.store.getState().notices.some((notice) => notice.key === 'run.illegal')).toBe(true);
    }
  });

  test('a second tab reads only; a fork is its own run marked with hindsight', async () => {
    const memory = createMemory();
    const first = openTab(memory);
    await first.startRun({ scenario: 'toy', seed: 'two' });
    while (run(first).desk.turn.turn < 2) makeMove(first);
    await settle();
    const second = openTab(memory);
    await second.wake();
    await second.continueRun(run(first).id);
    expect(run(second).readOnly).toBe(true);
    const code = run(second).code;
    makeMove(second);
    expect(run(second).code).toBe(code);
    await second.fork(1);
    await settle();
    expect(run(second).id).not.toBe(run(first).id);
    expect(run(second).hindsight).toBe(true);
    expect(run(second).desk.turn.turn).toBe(1);
    expect(memory.runs.size).toBe(2);
    makeMove(second);
    expect(run(first).code).toBe(code);
  });

  test('codes open as new runs; refused ones touch nothing', async () => {
    const memory = createMemory();
    const session = openTab(memory);
    await session.startRun({ scenario: 'toy', seed: 'code' });
    while (run(session).desk.turn.turn < 3) makeMove(session);
    await settle();
    const { code, id } = run(session);
    for (const bad of [
      '',
      'FP',
      'hello',
      code.slice(0, 20),
      `${code}AAAA`,
      code.replace(/.$/, (c) => (c === '0' ? '1' : '0')),
      '\u0000',
      'FP-UUUU',
    ]) {
      expect(await session.openCode(bad), bad).toBe(false);
      expect(run(session).id).toBe(id);
      expect(memory.runs.size).toBe(1);
    }
    expect(await session.openCode(code.toLowerCase())).toBe(true);
    await settle();
    expect(run(session).code).toBe(code);
    expect(memory.runs.size, 'a guest is not kept').toBe(1);
    await session.adopt();
    expect(run(session).code).toBe(code);
    expect(memory.runs.size).toBe(2);
  });

  test.each(['refused', 'full'] as const)('storage %s is said, and the game goes on', async (fault) => {
    const memory = createMemory();
    memory.fault = fault;
    const session = openTab(memory);
    await session.wake();
    await session.startRun({ scenario: 'toy', seed: 'fault' });
    await settle();
    expect(session.store.getState().storage).toBe(fault);
    await playToEnd(session);
    expect(run(session).finished).toBe(true);
    expect(run(session).code).toMatch(/^FP-/);
  });

  test('a save from other content opens as far as it is legal, as a copy', async () => {
    const memory = createMemory();
    const session = openTab(memory);
    await session.startRun({ scenario: 'toy', seed: 'old' });
    while (run(session).desk.turn.turn < 2) makeMove(session);
    await settle();
    const record = memory.runs.get(run(session).id);
    if (record === undefined) throw new Error('not saved');
    const altered = { ...record, id: 'old-one', moves: [...record.moves, 'answer:a-paper-of-another-version/yes', 'close'] };
    memory.runs.set('old-one', altered);
    memory.held.clear();
    const later = openTab(memory);
    await later.wake();
    await later.continueRun('old-one');
    await settle();
    expect(later.store.getState().notices.some((notice) => notice.key === 'run.parted')).toBe(true);
    expect(run(later).id).not.toBe('old-one');
    expect(memory.runs.get('old-one')).toEqual(altered);
  });

  test('where the database is refused, the journal still brings back the last run', async () => {
    const memory = createMemory();
    memory.fault = 'refused';
    const first = openTab(memory);
    await first.startRun({ scenario: 'toy', seed: 'journal' });
    while (run(first).desk.turn.turn < 2) makeMove(first);
    await settle();
    const { id, code } = run(first);
    memory.held.clear();
    const second = openTab(memory);
    await second.wake();
    expect(second.store.getState().storage).toBe('refused');
    expect(second.store.getState().saves.map((save) => save.id)).toEqual([id]);
    await second.continueRun(id);
    expect(run(second).code).toBe(code);
  });

  test('a code opened without a connection says so', async () => {
    const memory = createMemory();
    const session = openTab(memory);
    const other = openTab(createMemory());
    await other.startRun({ scenario: 'toy', seed: 'code' });
    memory.offline = true;
    expect(await session.openCode(run(other).code)).toBe(false);
    expect(session.store.getState().notices.some((notice) => notice.key === 'scenario.unreachable')).toBe(true);
  });

  test('what history lets lie in a half-year of the player is not shown as a paper to answer', async () => {
    const session = openTab(createMemory(), 'six-crises');
    for (const seed of [6, 7, 21]) {
      await session.startRun({ scenario: 'six-crises', seed: `s${seed}` });
      // Throws where a paper is open and has no answer.
      playTo(session, Infinity);
      expect(run(session).finished).toBe(true);
    }
  });
});
