/**
 * The archetypes on the shipped papers. The figures move with every paper; what is tested is their order, with room, and that a coder
 * who disagrees by a quarter would find the same order. Part of the separation is by construction of the tags, and hedging.md says so.
 */
import { describe, expect, test } from 'vitest';
import {
  ARCHETYPES,
  computeProfile,
  createArchetypes,
  decisionsOf,
  jitterDecisions,
  type ArchetypeId,
  type Decision,
} from '../../src/classroom';
import { readSeed } from '../../src/engine';
import { playGame } from '../../src/lab';
import { loadModel } from '../golden/golden-runs';

const RUNS = 8;
const CODERS = 50;
const model = loadModel('belgrade');
const powers = model.scenario.powers.map(({ id }) => id);

type Row = Readonly<Record<'ENG' | 'NTS' | 'OFF' | 'DIV' | 'BAL' | 'LOCK' | 'HB' | 'HN', number>>;
type Table = Readonly<Record<ArchetypeId, Row>>;

const runs = createArchetypes(model).map((bot) => ({
  id: bot.id,
  decisions: Array.from({ length: RUNS }, (_, game) => {
    const { seed, moves } = playGame(model, readSeed(`archetype#${game}`), bot);
    return decisionsOf(model, seed, moves);
  }),
}));

function measure(decisions: readonly Decision[]): Row {
  const profile = computeProfile(decisions, { powers, turns: model.scenario.turnCount });
  return {
    ENG: profile.engagement,
    NTS: profile.notTakingSides,
    OFF: profile.offsetting,
    DIV: profile.diversification,
    BAL: profile.components.balance,
    LOCK: profile.lockIn,
    HB: profile.broad ?? NaN,
    HN: profile.narrow ?? NaN,
  };
}

/** Means over the runs, as coded by `code`. */
function tabulate(code: (decisions: readonly Decision[]) => readonly Decision[]): Table {
  const rows = runs.map(({ id, decisions }) => {
    const all = decisions.map((run) => measure(code(run)));
    const means = (Object.keys(all[0] ?? {}) as (keyof Row)[]).map((name) => [name, all.reduce((sum, row) => sum + row[name], 0) / RUNS]);
    return [id, Object.fromEntries(means)] as const;
  });
  return Object.fromEntries(rows) as Table;
}

const kinds = (kind: (typeof ARCHETYPES)[number]['kind']): ArchetypeId[] =>
  ARCHETYPES.flatMap((entry) => (entry.kind === kind ? [entry.id] : []));
const hedgers = kinds('hedger');
const bandwagons: readonly ArchetypeId[] = ['bandwagon-west', 'bandwagon-east'];
const hiders: readonly ArchetypeId[] = ['isolation', 'cheap-talk'];
const least = (table: Table, ids: readonly ArchetypeId[], name: keyof Row): number => Math.min(...ids.map((id) => table[id][name]));
const most = (table: Table, ids: readonly ArchetypeId[], name: keyof Row): number => Math.max(...ids.map((id) => table[id][name]));

/** The order of hedging.md's table; `room` permille between neighbours, `wide` where the table has a gulf. */
function expectOrder(table: Table, room: number, wide: number): void {
  // Engagement separates hedging from hiding.
  expect(least(table, [...hedgers, ...bandwagons, 'zig-zag', 'hard-flip', 'random'], 'ENG')).toBeGreaterThan(
    most(table, hiders, 'ENG') + wide,
  );
  expect(table['cheap-talk'].ENG).toBeGreaterThan(table.isolation.ENG + room);
  // Sides: who bandwagons takes one, who changes it every five years takes one at a time.
  expect(least(table, [...hedgers, ...hiders, 'hard-flip', 'random'], 'NTS')).toBeGreaterThan(table['zig-zag'].NTS + wide);
  expect(table['zig-zag'].NTS).toBeGreaterThan(most(table, bandwagons, 'NTS') + room);
  // Offsetting separates hedging from swinging.
  expect(least(table, hedgers, 'OFF')).toBeGreaterThan(most(table, ['random', 'hard-flip'], 'OFF') + room / 2);
  expect(least(table, ['random', 'hard-flip'], 'OFF')).toBeGreaterThan(table['zig-zag'].OFF + wide);
  expect(table['zig-zag'].OFF).toBeGreaterThan(most(table, bandwagons, 'OFF') + room);
  // Bandwagoners are the least spread out, the least balanced, and the deepest in.
  for (const name of ['DIV', 'BAL'] as const)
    expect(least(table, [...hedgers, 'hard-flip', 'random'], name)).toBeGreaterThan(most(table, bandwagons, name) + wide);
  expect(table['bandwagon-west'].LOCK).toBeGreaterThan(
    most(table, [...hedgers, ...hiders, 'hard-flip', 'random', 'zig-zag'], 'LOCK') + room,
  );
  // The broad index: hedgers above noise and above everybody else. On real papers two of the others are noise to it: who flips every
  // year, because leaning east is mostly coded IB, and cheap talk, because no paper is free; engagement tells the latter apart.
  expect(least(table, hedgers, 'HB')).toBeGreaterThan(most(table, ['random', 'hard-flip', ...hiders], 'HB') + room / 2);
  expect(table.random.HB).toBeGreaterThan(most(table, ['isolation', 'zig-zag', ...bandwagons], 'HB') + room);
  expect(table['zig-zag'].HB).toBeGreaterThan(most(table, bandwagons, 'HB') + room);
  // The narrow one: capitals are surest of bandwagoners, and least sure of who leans west and insures.
  expect(most(table, bandwagons, 'HN')).toBeLessThan(40);
  expect(table['lean-west-insure'].HN).toBeGreaterThan(most(table, ['hedge-mixed', 'hedge-by-domain'], 'HN') + room / 2);
  expect(table['lean-west-insure'].HN).toBeGreaterThan(most(table, ['random', 'hard-flip', 'zig-zag'], 'HN') + room);
}

describe('archetypes on the shipped papers', () => {
  test('stand in the order of the table', () => {
    expectOrder(
      tabulate((decisions) => decisions),
      40,
      150,
    );
  });

  test(`stand in that order for each of ${CODERS} coders who disagree by a quarter`, () => {
    for (let coder = 0; coder < CODERS; coder++)
      expectOrder(
        tabulate((decisions) => jitterDecisions(decisions, coder)),
        0,
        60,
      );
  });

  test('a rule looks at tags and nothing else, and keeps no memory', () => {
    const bot = createArchetypes(model).find(({ id }) => id === 'hedge-mixed');
    if (bot === undefined) throw new Error('no such archetype');
    const first = playGame(model, readSeed('same'), bot).moves;
    playGame(model, readSeed('other'), bot);
    expect(playGame(model, readSeed('same'), bot).moves).toEqual(first);
  });
});
