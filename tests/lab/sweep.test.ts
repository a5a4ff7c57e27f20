/** Sweeps: shards share out what is to be played, files go on where they stopped, and merging knows no order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listBots } from '../../src/bots';
import { decodeRun, hashState, SLOT } from '../../src/engine';
import {
  computeRow,
  countShard,
  countUnits,
  findResumePoint,
  formatColumns,
  formatPack,
  formatRow,
  mergeSweeps,
  parsePlan,
  parseShard,
  playGame,
  SWEEP_FORMATS,
  SweepError,
  unitAt,
  type FileLine,
  type Shard,
  type ShardFile,
  type SweepFormat,
  type SweepPlan,
} from '../../src/lab';
import { loadModel } from '../golden/golden-runs';

const model = loadModel('toy');
const bots = listBots(model);
const PLAN = parsePlan('random,greedy', '7..26');
const OPTIONS = { insurance: false, codes: true };

function playRow(bot: string, seed: number, options = OPTIONS): ReturnType<typeof computeRow> {
  const player = bots.get(bot);
  if (player === undefined) throw new Error(`no bot ${bot}`);
  return computeRow(model, player, seed, options);
}

const rows = new Map(listUnits(PLAN, { index: 1, count: 1 }).map(({ bot, seed }) => [`${bot} ${seed}`, playRow(bot, seed)]));
const some = playRow('random', 7);

function listUnits(plan: SweepPlan, shard: Shard): { bot: string; seed: number }[] {
  return Array.from({ length: countShard(plan, shard) }, (_, place) => unitAt(plan, shard, place));
}

/** The file that a shard writes. */
function writeShard(format: SweepFormat, shard: Shard): string {
  const lines = listUnits(PLAN, shard).map(({ bot, seed }) => formatRow(rows.get(`${bot} ${seed}`) ?? some, format));
  return [...(format === 'csv' ? [formatColumns(some, format)] : []), ...lines].map((line) => `${line}\n`).join('');
}

function readText(text: string): FileLine[] {
  const lines = text.split('\n');
  const rest = lines.pop() ?? '';
  return [...lines.map((line) => ({ text: line, isWhole: true })), ...(rest === '' ? [] : [{ text: rest, isWhole: false }])];
}

function describeFile(format: SweepFormat, shard: Shard): ShardFile {
  const content = `toy, rules ${model.scenario.rulesVersion}, pack ${formatPack(model)}`;
  return { plan: PLAN, shard, format, content, columns: formatColumns(some, format) };
}

test('shards share out every campaign once, each in the order of the whole', () => {
  const plans = fc.record({
    bots: fc.uniqueArray(fc.constantFrom(...bots.keys()), { minLength: 1, maxLength: 4 }),
    first: fc.integer({ min: 0, max: 1000 }),
    more: fc.integer({ min: 0, max: 40 }),
    count: fc.integer({ min: 1, max: 50 }),
  });
  fc.assert(
    fc.property(plans, ({ bots: ids, first, more, count }) => {
      const plan = parsePlan(ids.join(','), `${first}..${first + more}`);
      const whole = listUnits(plan, { index: 1, count: 1 }).map(({ bot, seed }) => `${bot} ${seed}`);
      expect(whole).toHaveLength(countUnits(plan));
      const shares = Array.from({ length: count }, (_, k) =>
        listUnits(plan, { index: k + 1, count }).map(({ bot, seed }) => `${bot} ${seed}`),
      );
      expect(shares.flat().sort()).toEqual([...whole].sort());
      for (const share of shares) expect(whole.filter((unit) => share.includes(unit))).toEqual(share);
    }),
    { numRuns: 100, seed: 3 },
  );
});

test('arguments that mean nothing are refused with an example', () => {
  for (const text of ['', '5', '9..3', '1..4294967296', '-1..5', 'a..b'])
    expect(() => parsePlan('random', text), text).toThrow(/1\.\.1000/);
  for (const text of ['', '0/3', '4/3', '1', '1/0', '1/1000000']) expect(() => parseShard(text), text).toThrow(/3\/16/);
  expect(() => parsePlan(' , ', '1..2')).toThrow(/--bots/);
});

describe.each(SWEEP_FORMATS)('%s', (format) => {
  test('merging gives the bytes of the whole, whatever the number and order of the shards', () => {
    const whole = readText(writeShard(format, { index: 1, count: 1 })).map(({ text }) => text);
    const orders = fc.integer({ min: 1, max: 9 }).chain((count) =>
      fc.shuffledSubarray(
        Array.from({ length: count }, (_, k) => k + 1),
        { minLength: count, maxLength: count },
      ),
    );
    fc.assert(
      fc.property(orders, (order) => {
        const files = order.map((index) => ({
          name: `s${index}`,
          lines: readText(writeShard(format, { index, count: order.length })),
        }));
        const merged = mergeSweeps(files, format);
        expect(merged.lines).toEqual(whole);
        expect(merged.missing.count).toBe(0);
      }),
      { numRuns: 60, seed: 4 },
    );
  });

  test('a file cut anywhere goes on to the same bytes', () => {
    const shard = { index: 2, count: 3 };
    const whole = writeShard(format, shard);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length }), (length) => {
        const cut = whole.slice(0, length);
        const { rows: done, bytes } = findResumePoint(describeFile(format, shard), readText(cut));
        expect(whole.slice(0, bytes)).toBe(cut.slice(0, bytes));
        const rest = listUnits(PLAN, shard).slice(done);
        const head = bytes === 0 && format === 'csv' ? `${formatColumns(some, format)}\n` : '';
        const added = rest.map(({ bot, seed }) => `${formatRow(rows.get(`${bot} ${seed}`) ?? some, format)}\n`).join('');
        expect(cut.slice(0, bytes) + head + added).toBe(whole);
      }),
      { numRuns: 200, seed: 5 },
    );
  });

  test('what does not belong together is refused with its place', () => {
    const shard = { index: 1, count: 2 };
    const text = writeShard(format, shard);
    const asFile = (name: string, content: string) => ({ name, lines: readText(content) });
    const merge = (...contents: string[]) =>
      mergeSweeps(
        contents.map((content, n) => asFile(`f${n}`, content)),
        format,
      );
    const otherPack = writeShard(format, { index: 2, count: 2 }).replaceAll(formatPack(model), '0badc0de');
    expect(() => merge(text, text)).toThrow(/is there twice: f0 line \d+ and f1 line \d+/);
    expect(() => merge(text, otherPack)).toThrow(/f1 line \d.*pack 0badc0de.*different content do not merge/);
    expect(() => merge(text.slice(0, -5))).toThrow(/f0 line \d+ is half a line/);
    expect(() => merge('once\nupon a time\n')).toThrow(/f0 line \d/);
    expect(() => merge('')).toThrow(SweepError);
    const plain = playRow('greedy', 8, { insurance: false, codes: false });
    const other = `${format === 'csv' ? `${formatColumns(plain, format)}\n` : ''}${formatRow(plain, format)}\n`;
    expect(() => merge(text, other)).toThrow(/f1 line \d has other columns than f0 line \d/);
    expect(() => findResumePoint(describeFile(format, { index: 2, count: 2 }), readText(text))).toThrow(/where this shard has/);
    expect(() => findResumePoint(describeFile(format, shard), readText(other))).toThrow(/other columns/);
    expect(() => findResumePoint(describeFile(format, { index: 2, count: 2 }), readText(otherPack))).toThrow(/0badc0de/);
    expect(() => findResumePoint(describeFile(format, { index: 1, count: 40 }), readText(text))).toThrow(
      /beyond the 1 campaigns|where this shard/,
    );
  });

  test('what is missing between the shards is named', () => {
    const files = [1, 3].map((index) => ({ name: `s${index}`, lines: readText(writeShard(format, { index, count: 3 })) }));
    const { missing } = mergeSweeps(files, format);
    expect(missing.count).toBe(countShard(PLAN, { index: 2, count: 3 }));
    expect(missing.first[0]).toBe('greedy 8');
  });
});

test('a row tells the run that its code holds', () => {
  for (const row of rows.values()) {
    const run = decodeRun(model, row.code ?? '');
    if (!run.ok) throw new Error(run.fault);
    expect(run.seed).toEqual({ value: row.seed, history: false });
    expect(model.scenario.endings[run.state[SLOT.ending] ?? -1]?.id).toBe(row.ending);
    for (const [id, value] of Object.entries(row.end))
      expect(run.state[model.layout.variables + (model.ids.variable.get(id) ?? -1)], id).toBe(value);
    const again = playGame(model, run.seed, bots.get(row.bot) as never);
    expect(hashState(again.state)).toBe(hashState(run.state));
  }
});
