/** The studio through a session in memory: history opened, a decision refused, compared line by line, kept, deleted and brought back. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Session, Studio } from '../../src/store';
import { createMemory, openTab, settle, type Memory } from './memory-ports';
import { playTo, runOf } from './play';

let memory: Memory;
let session: Session;
let studio: Studio;

beforeEach(async () => {
  memory = createMemory();
  session = openTab(memory, 'toy');
  await session.startRun({ scenario: 'toy', seed: 'studio' });
  playTo(session, 99);
  studio = await session.studio();
  await studio.enter();
});

const state = () => studio.store.getState();

/** Forks the trunk at its first answer that has `count` alternatives, with the last of them; the id. */
async function forkFirst(filler = 'history', skip = 0): Promise<string> {
  const point = studio.points('trunk').filter(({ kind }) => kind === 'paper')[skip];
  const option = point?.options[0];
  if (point === undefined || option === undefined) throw new Error('nothing to fork');
  const id = await studio.fork('trunk', point.at, option.key, filler);
  if (id === null) throw new Error('refused');
  await settle();
  return id;
}

describe('timelines', () => {
  test('a fork leaves the run as it is, in memory and in storage', async () => {
    const code = runOf(session).code;
    const kept = structuredClone(memory.runs.get(runOf(session).id));
    await forkFirst();
    expect(runOf(session).code).toBe(code);
    expect(memory.runs.get(runOf(session).id)).toEqual(kept);
    expect(state().tree.map(({ depth }) => depth)).toEqual([0, 1]);
  });

  test('forks are kept, are no runs in the list of runs, and come back in another tab', async () => {
    const id = await forkFirst();
    await studio.rename(id, 'Without the quota');
    const other = openTab(memory, 'toy');
    await (other as ReturnType<typeof openTab>).wake();
    expect(other.store.getState().saves.map((save) => save.id)).toEqual([runOf(session).id]);
    await other.continueRun(runOf(session).id);
    const again = await other.studio();
    await again.enter();
    expect(again.store.getState().tree.map(({ name }) => name)).toContain('Without the quota');
  });

  test('deleting takes the forks of a fork along; bringing back brings all', async () => {
    const id = await forkFirst();
    const point = studio.points(id).at(-1);
    const child = await studio.fork(id, point?.at ?? 0, point?.options[0]?.key ?? '', 'caretaker');
    expect(child).not.toBeNull();
    const before = state().tree.map((line) => line.id);
    await studio.remove(id);
    expect(state().tree.map((line) => line.id)).toEqual(['trunk']);
    expect([...memory.runs.values()].filter((run) => run.whatIf !== undefined)).toEqual([]);
    expect(state().deleted).not.toBeNull();
    await studio.restore();
    expect(state().tree.map((line) => line.id)).toEqual(before);
    expect(state().deleted).toBeNull();
  });

  test('what is not possible there is refused, and nothing is made', async () => {
    const point = studio.points('trunk')[0];
    expect(await studio.fork('trunk', point?.at ?? 0, 'answer:no-such/paper', 'history')).toBeNull();
    expect(await studio.fork('trunk', 9999, 'none', 'history')).toBeNull();
    expect(state().tree).toHaveLength(1);
  });

  test('a storage that refuses is told, and the fork stays in this tab', async () => {
    memory.fault = 'full';
    await forkFirst();
    expect(state().tree).toHaveLength(2);
    expect(session.store.getState().notices.map(({ key }) => key)).toContain('storage.full');
  });
});

describe('side by side', () => {
  test('the differences of a ledger’s lines add up to the difference at the end, for every meter', async () => {
    for (const skip of [0, 1, 2]) {
      const id = await forkFirst('history', skip);
      const { comparison } = state();
      if (comparison === null) throw new Error('nothing is compared');
      for (const meter of comparison.meters) {
        const ledger = studio.ledger(meter.id, 'trunk', id);
        if (ledger === null) throw new Error(meter.id);
        const sum = ledger.rows.reduce((total, { sides }) => total + sides[1] - sides[0], 0);
        expect(sum).toBe(ledger.ends[1] - ledger.ends[0]);
        expect(meter.series.map((series) => series.at(-1))).toEqual(ledger.ends);
        expect(ledger.rows.every(({ sides }) => sides[0] !== sides[1])).toBe(true);
      }
    }
  });

  test('a timeline against itself differs nowhere', async () => {
    await forkFirst();
    expect(studio.ledger(state().comparison?.meters[0]?.id ?? '', 'trunk', 'trunk')?.rows).toEqual([]);
  });

  test('the first divergence is the changed decision, with what each side did', async () => {
    const point = studio.points('trunk').find(({ kind }) => kind === 'paper');
    await forkFirst();
    const divergence = state().comparison?.divergence;
    expect(divergence?.turn).toEqual(point?.turn);
    expect(divergence?.sides[0]).toBe(`${point?.title}: ${point?.own}`);
    expect(divergence?.sides[1]).toBe(`${point?.title}: ${point?.options[0]?.label}`);
  });

  test('at most four are compared, each once', async () => {
    const ids = [
      'trunk',
      await forkFirst('history', 0),
      await forkFirst('history', 1),
      await forkFirst('history', 2),
      await forkFirst('caretaker', 3),
    ];
    studio.compare([...ids, ...ids]);
    expect(state().compared).toEqual(ids.slice(0, 4));
    expect(state().comparison?.lines).toHaveLength(4);
    await settle();
    expect(state().comparison?.judged.every((entry) => entry !== null)).toBe(true);
  });

  test('an opened timeline is a run of its own, with hindsight', async () => {
    const id = await forkFirst();
    const before = runOf(session).id;
    await studio.open(id);
    expect(runOf(session).id).not.toBe(before);
    expect(runOf(session).hindsight).toBe(true);
    expect(runOf(session).finished).toBe(true);
  });
});

describe('long work', () => {
  test('odds count a thousand continuations of every option; the shares of the endings are whole', () => {
    const point = studio.points('trunk').findLast(({ kind, options }) => kind === 'paper' && options.length > 1);
    studio.askOdds(point?.at ?? 0, 'style');
    const { odds } = state();
    expect(odds.status).toBe('done');
    expect(odds.options.length).toBeGreaterThan(1);
    expect(odds.options.filter(({ isOwn }) => isOwn)).toHaveLength(1);
    for (const option of odds.options) {
      expect(option.count).toBe(1000);
      const sum = option.endings.reduce((total, { share }) => total + share.permille, 0);
      expect(Math.abs(sum - 1000)).toBeLessThanOrEqual(option.endings.length);
    }
  });

  test('a search finds what the studio can then make, and that it leads there', async () => {
    let checked = 0;
    for (const { id, title } of studio.endings()) {
      studio.searchEnding(id, 'history');
      const [found] = state().search.found;
      if (found === undefined) continue;
      const fork = await studio.fork('trunk', found.at, found.key, 'history');
      expect(state().tree.find((line) => line.id === fork)?.ending).toBe(title);
      checked++;
    }
    expect(checked).toBeGreaterThan(0);
  });

  test('an atlas counts every history once, and opens one', async () => {
    studio.drawAtlas(['random', 'greedy'], 30);
    const { atlas } = state();
    expect(atlas.status).toBe('done');
    expect(atlas.strategies.map(({ games }) => games)).toEqual([30, 30]);
    const strategy = atlas.strategies[0];
    const ending = strategy?.endings.find(({ seeds }) => seeds.length > 0);
    await studio.openHistory('random', ending?.seeds[0] ?? '');
    expect(session.ending()?.title).toBe(ending?.title);
  });

  test('what mattered is listed largest first, with intervals around it', () => {
    studio.weighDecisions();
    const { decisions } = state().impact;
    expect(decisions.length).toBeGreaterThan(2);
    decisions.forEach(({ gain }, n) => {
      expect(gain.low).toBeLessThanOrEqual(gain.mean);
      expect(gain.high).toBeGreaterThanOrEqual(gain.mean);
      expect(Math.abs(gain.mean)).toBeLessThanOrEqual(Math.abs(decisions[n - 1]?.gain.mean ?? Infinity) + 1);
    });
  });
});
