/**
 * The archetypes on the shipped papers. The figures move with every paper; what is tested is their order, with room, and that a coder
 * who disagrees by a quarter would find the same order. Part of the separation is by construction of the tags, and hedging.md says so.
 */
import { describe, expect, test } from 'vitest';
import {
  createArchetypes,
  decisionsOf,
  jitterDecisions,
  JITTERED_ROOM,
  judgeArchetypes,
  SHIPPED_ROOM,
  tabulateArchetypes,
  type ArchetypeTable,
  type Decision,
  type OrderRoom,
} from '../../src/classroom';
import { readSeed } from '../../src/engine';
import { playGame } from '../../src/lab';
import { loadModel } from '../golden/golden-runs';

const RUNS = 8;
const CODERS = 50;
const model = loadModel('belgrade');
const powers = model.scenario.powers.map(({ id }) => id);

const runs = createArchetypes(model).map((bot) => ({
  id: bot.id,
  decisions: Array.from({ length: RUNS }, (_, game) => {
    const { seed, moves } = playGame(model, readSeed(`archetype#${game}`), bot);
    return decisionsOf(model, seed, moves);
  }),
}));

/** Means over the runs, as coded by `code`. */
function tabulate(code: (decisions: readonly Decision[]) => readonly Decision[]): ArchetypeTable {
  const coded = runs.map(({ id, decisions }) => ({ id, decisions: decisions.map(code) }));
  return tabulateArchetypes(coded, powers, model.scenario.turnCount);
}

function listBroken(table: ArchetypeTable, room: OrderRoom): string[] {
  const broken = judgeArchetypes(table, room).filter(({ holds }) => !holds);
  return broken.map(({ id, figure, least, most }) => `${id}: ${figure} ${least} against ${most}`);
}

describe('archetypes on the shipped papers', () => {
  test('stand in the order of the table', () => {
    expect(
      listBroken(
        tabulate((decisions) => decisions),
        SHIPPED_ROOM,
      ),
    ).toEqual([]);
  });

  test(`stand in that order for each of ${CODERS} coders who disagree by a quarter`, () => {
    for (let coder = 0; coder < CODERS; coder++)
      expect(
        listBroken(
          tabulate((decisions) => jitterDecisions(decisions, coder)),
          JITTERED_ROOM,
        ),
        `coder ${coder}`,
      ).toEqual([]);
  });

  test('a table in which the hider acts and the bandwagoner hedges breaks the order', () => {
    const table = tabulate((decisions) => decisions);
    const swapped = { ...table, isolation: table['hedge-mixed'], 'bandwagon-east': table['lean-west-insure'] };
    const broken = listBroken(swapped, JITTERED_ROOM).map((line) => line.split(':')[0]);
    expect(broken).toEqual(expect.arrayContaining(['hiders-act-least', 'bandwagons-offset-least', 'capitals-are-sure-of-bandwagons']));
  });

  test('a rule looks at tags and nothing else, and keeps no memory', () => {
    const bot = createArchetypes(model).find(({ id }) => id === 'hedge-mixed');
    if (bot === undefined) throw new Error('no such archetype');
    const first = playGame(model, readSeed('same'), bot).moves;
    playGame(model, readSeed('other'), bot);
    expect(playGame(model, readSeed('same'), bot).moves).toEqual(first);
  });
});
