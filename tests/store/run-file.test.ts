/** Files of runs: what is written is read, what is altered is named with its place, what is kept is never overwritten. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SavedRun } from '../../src/store';
import { mergeRuns, readRunFile, writeRunFile } from '../../src/store/run-file';
import { createMemory, openTab, settle } from './memory-ports';
import { playTo } from './play';

const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const move = fc.oneof(
  fc.constant('close'),
  fc.tuple(word, word).map(([paper, option]) => `answer:${paper}/${option}`),
  word.map((id) => `start:${id}`),
);
const text = fc.string({ minLength: 1, maxLength: 40 }).filter((one) => one.trim() !== '');
const run: fc.Arbitrary<SavedRun> = fc.record({
  id: fc.stringMatching(/^run-[a-z0-9]{1,8}$/),
  name: text,
  scenario: fc.oneof(word, fc.constant('X1.turning-points.Sclass-7b.C4.C14.Z0abc')),
  rulesVersion: fc.nat({ max: 9 }),
  packHash: fc.integer(),
  seed: text,
  moves: fc.array(move, { maxLength: 30 }),
  hindsight: fc.boolean(),
  saved: fc.nat(),
  turn: fc.nat({ max: 28 }),
  finished: fc.boolean(),
  ending: fc.option(text, { nil: null }),
  tags: fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 4 }),
});
/** Notes of a lesson, or none. */
const lesson: fc.Arbitrary<NonNullable<SavedRun['lesson']>> = fc.record({
  pseudonym: text,
  checkpoints: fc.array(
    fc.record({
      turn: fc.nat({ max: 28 }),
      risk: fc.option(word, { nil: null }),
      stance: fc.array(fc.option(fc.integer({ min: -2, max: 2 }), { nil: null }), { maxLength: 4 }),
      predictions: fc.tuple(fc.constantFrom(null, 0, 50, 100), fc.constantFrom(null, 10, 90)),
    }),
    { maxLength: 2 },
  ),
  ownTags: fc.array(fc.record({ move: fc.nat({ max: 99 }), component: fc.constantFrom('EP', 'none') }), { maxLength: 3 }),
  dissents: fc.array(fc.record({ move: fc.nat({ max: 99 }), ministries: fc.array(fc.nat({ max: 5 }), { maxLength: 3 }) }), {
    maxLength: 2,
  }),
  reflections: fc.array(fc.record({ turn: fc.nat({ max: 28 }), text }), { maxLength: 2 }),
  isTagged: fc.boolean(),
  cabinet: fc.option(fc.record({ ministries: fc.array(fc.nat({ max: 5 }), { maxLength: 4 }), chair: fc.nat({ max: 5 }) }), { nil: null }),
  draft: fc.constant(null),
});
const withLesson = fc
  .tuple(run, fc.option(lesson, { nil: null }))
  .map(([one, notes]) => (notes === null ? one : { ...one, lesson: notes }));
const runs = fc.uniqueArray(withLesson, { maxLength: 8, selector: ({ id }) => id });
const byId = (list: readonly SavedRun[]): SavedRun[] => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('a file of runs', () => {
  test('read back it is the same runs', () => {
    fc.assert(
      fc.property(runs, (list) => {
        expect(readRunFile(writeRunFile(list))).toEqual({ runs: list, faults: [] });
      }),
    );
  });

  test('one bad record is named with its place and the good ones are kept', () => {
    const spoil: readonly (readonly [string, unknown, string])[] = [
      ['id', '../x', 'id'],
      ['id', 7, 'id'],
      ['name', '', 'name'],
      ['name', 'x'.repeat(500), 'name'],
      ['scenario', '<b>', 'scenario'],
      ['seed', null, 'seed'],
      ['moves', 'close', 'moves'],
      ['moves', Array.from({ length: 3000 }, () => 'close'), 'moves'],
      ['moves', ['close', { toString: 'close' }], 'moves[1]'],
      ['moves', ['close', 'close', 'answer:<img>/x'], 'moves[2]'],
      ['turn', -1, 'turn'],
      ['turn', 1e300, 'turn'],
      ['saved', 0.5, 'saved'],
      ['packHash', '1', 'packHash'],
      ['finished', 'yes', 'finished'],
      ['tags', ['ok', 3], 'tags'],
      ['lesson', { pseudonym: 'a', checkpoints: [{ turn: -1 }], ownTags: [], dissents: [], reflections: [] }, 'lesson'],
      ['scenario', 'X1.<b>', 'scenario'],
      ['ending', {}, 'ending'],
    ];
    fc.assert(
      fc.property(
        fc.uniqueArray(run, { minLength: 1, maxLength: 5, selector: ({ id }) => id }),
        fc.constantFrom(...spoil),
        fc.nat(),
        (list, [field, value, place], n) => {
          const at = n % list.length;
          const file = JSON.parse(writeRunFile(list)) as { runs: Record<string, unknown>[] };
          file.runs[at] = { ...file.runs[at], [field]: value };
          const read = readRunFile(JSON.stringify(file));
          expect(read.faults).toMatchObject([{ fault: 'shape', place: `runs[${at}].${place}` }]);
          expect(read.runs).toEqual(list.filter((_, other) => other !== at));
        },
      ),
    );
  });

  test.each([
    ['', 'empty'],
    ['{"format":', 'json'],
    ['[1,2]', 'foreign'],
    ['null', 'foreign'],
    ['{"format":"other"}', 'foreign'],
    ['{"format":"four-pillars-runs","version":2,"runs":[]}', 'version'],
    ['{"format":"four-pillars-runs","version":1,"runs":{}}', 'shape'],
    ['<html>', 'json'],
  ])('%s is no such file', (content, fault) => {
    expect(readRunFile(content)).toMatchObject({ runs: [], faults: [{ fault }] });
  });

  test('a broken text is placed by line and column, and no cut of a file opens half', () => {
    const whole = writeRunFile(fc.sample(runs, { numRuns: 1, seed: 4 })[0] ?? []);
    expect(readRunFile('{\n "format": nonsense }').faults[0]?.place).toMatch(/^2:\d+$/);
    for (let cut = 0; cut < whole.trimEnd().length; cut += 7) expect(readRunFile(whole.slice(0, cut)).runs).toEqual([]);
  });

  test('nothing but known fields of plain data comes out of it', () => {
    const hostile =
      '{"format":"four-pillars-runs","version":1,"runs":[{"__proto__":{"polluted":1},"id":"a","name":"n","scenario":"s","rulesVersion":1,"packHash":1,"seed":"s","moves":[],"hindsight":false,"saved":1,"turn":0,"finished":false,"extra":"<script>"}]}';
    const [read] = readRunFile(hostile).runs;
    expect(Object.keys(read ?? {})).not.toContain('extra');
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });
});

describe('merging', () => {
  test('adds what is new, never overwrites, and a second time adds nothing', () => {
    fc.assert(
      fc.property(runs, runs, (kept, incoming) => {
        const once = mergeRuns(kept, incoming);
        const all = [...kept, ...once.added];
        expect(all.slice(0, kept.length)).toEqual(kept);
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        for (const { moves, seed } of incoming)
          expect(all.some((one) => one.seed === seed && String(one.moves) === String(moves))).toBe(true);
        expect(mergeRuns(all, incoming).added).toEqual([]);
        expect(mergeRuns(kept, kept).added).toEqual([]);
      }),
    );
  });

  test('a run of the same id that says something else comes in beside it', () => {
    const [one] = fc.sample(run, { numRuns: 1, seed: 9 });
    if (one === undefined) throw new Error('no sample');
    const other = { ...one, moves: ['close', 'close', 'close', 'close'] };
    const { added, copies } = mergeRuns([one], [other]);
    expect(copies).toBe(1);
    expect(added[0]?.id).not.toBe(one.id);
    expect(added[0]?.moves).toEqual(other.moves);
    expect(mergeRuns([one], [{ ...one, name: 'Another name', tags: ['x'] }]).added).toEqual([]);
  });
});

describe('the library', () => {
  test('everything exported from one browser is in another after an import, and its own is untouched', async () => {
    const here = createMemory();
    const first = openTab(here);
    for (const seed of ['a', 'b', 'c']) {
      await first.startRun({ scenario: 'toy', seed });
      playTo(first, 2);
    }
    await settle();
    await first.tagRun([...here.runs.keys()][0] ?? '', ['  class   3b ', 'class 3b', '']);
    const exported = await first.exportRuns();
    const there = createMemory();
    there.clock = 9000;
    const second = openTab(there);
    await second.startRun({ scenario: 'toy', seed: 'own' });
    await settle();
    const own = structuredClone([...there.runs.values()]);
    expect(await second.importRuns(exported)).toEqual({ added: 3, copies: 0, known: 0, faults: [] });
    expect(await second.importRuns(exported)).toEqual({ added: 0, copies: 0, known: 3, faults: [] });
    expect([...there.runs.values()].filter(({ id }) => !here.runs.has(id))).toEqual(own);
    expect(byId([...there.runs.values()].filter(({ id }) => here.runs.has(id)))).toEqual(byId([...here.runs.values()]));
    expect(second.store.getState().saves.some(({ tags }) => tags.includes('class 3b'))).toBe(true);
  });

  test('a run is deleted and brought back as it was, tags and all', async () => {
    const memory = createMemory();
    const session = openTab(memory);
    await session.startRun({ scenario: 'toy', seed: 'gone' });
    playTo(session, 2);
    await settle();
    const [id = ''] = memory.runs.keys();
    await session.tagRun(id, ['keep']);
    playTo(session, 3);
    await settle();
    const before = structuredClone(memory.runs.get(id));
    expect(before?.tags).toEqual(['keep']);
    await session.deleteRun(id);
    expect(memory.runs.has(id)).toBe(false);
    expect(session.store.getState()).toMatchObject({ run: null, deleted: { id } });
    await session.restoreRun();
    expect(memory.runs.get(id)).toEqual(before);
    expect(session.store.getState().deleted).toBeNull();
  });

  test('an import that cannot be written says so and changes nothing', async () => {
    const memory = createMemory();
    const session = openTab(memory);
    const text = writeRunFile(fc.sample(runs, { numRuns: 1, seed: 4 })[0] ?? []);
    memory.fault = 'full';
    await session.importRuns(text);
    expect(memory.runs.size).toBe(0);
    expect(session.store.getState().notices.map(({ key }) => key)).toContain('storage.full');
  });
});
