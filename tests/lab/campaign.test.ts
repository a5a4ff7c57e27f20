/** The campaign as many games see it: the short form of `pillars sim belgrade --bot mixed` and `pillars pace belgrade`. */
import { describe, expect, test } from 'vitest';
import { listBots } from '../../src/bots';
import { readScenario } from '../../src/cli/scenario-files';
import { listUnreached } from '../../src/cli/sim';
import { compile, encodeRun, EVENT, readSeed, type Model } from '../../src/engine';
import { playGame, simulate } from '../../src/lab';

function load(id: string): Model {
  const { scenario } = readScenario('scenarios', id);
  if (scenario === null) throw new Error(`scenario "${id}" has errors`);
  return compile(scenario);
}

const model = load('belgrade');
const bots = [...listBots(model).values()].filter((bot) => bot.id !== 'historical');

describe('the campaign', () => {
  test('mixed bots reach every paper and initiative, and nearly every option', () => {
    const reports = bots.map((bot) => simulate(model, bot, bot.id === 'random' ? 500 : 40, 'short'));
    const unreached = listUnreached(reports);
    expect(unreached.filter((name) => name.startsWith('dossier ') || name.startsWith('initiative '))).toEqual([]);
    // The long form (20,000 games) reaches all; three options in a hundred are too rare for this sample.
    const options = Object.keys(reports[0]?.options ?? {}).length;
    expect(unreached.filter((name) => name.startsWith('option ')).length).toBeLessThanOrEqual(Math.ceil(options * 0.03));
    const endings = reports.flatMap((report) => Object.entries(report.endings).filter(([, count]) => count > 0));
    expect(new Set(endings.map(([id]) => id)).size).toBeGreaterThanOrEqual(10);
  });

  test('every half-year deals one to three papers, a run at least 46, and its code stays under 200 characters', () => {
    for (let game = 0; game < 60; game++) {
      const perTurn = Array.from({ length: model.scenario.turnCount }, () => 0);
      // Papers that follow an answer at once are its other half, and are not dealt.
      const event = (turn: number, kind: number, index: number): void => {
        if (kind === EVENT.dealt && model.scenario.dossiers[index]?.after === null) perTurn[turn] = (perTurn[turn] ?? 0) + 1;
      };
      const seed = readSeed(`pace#${game}`);
      const bot = bots[game % bots.length];
      if (bot === undefined) throw new Error('no bots');
      const { moves } = playGame(model, seed, bot, { recorder: { line: () => undefined, event } });
      expect(Math.min(...perTurn), `${bot.id} ${game}`).toBeGreaterThanOrEqual(1);
      expect(Math.max(...perTurn), `${bot.id} ${game}`).toBeLessThanOrEqual(3);
      expect(
        perTurn.reduce((sum, count) => sum + count, 0),
        `${bot.id} ${game}`,
      ).toBeGreaterThanOrEqual(46);
      expect(encodeRun(model, seed, moves).length).toBeLessThanOrEqual(200);
    }
  });

  test('nothing breaks before two warnings in two earlier half-years', () => {
    let broken = 0;
    for (let game = 0; game < 60; game++) {
      const warned = new Map<number, number[]>();
      const event = (turn: number, kind: number, index: number): void => {
        if (kind === EVENT.warning) warned.set(index, [...(warned.get(index) ?? []), turn]);
        if (kind !== EVENT.broken) return;
        broken++;
        const turns = warned.get(index) ?? [];
        expect(turns).toHaveLength(2);
        expect(turns[0]).toBeLessThan(turns[1] ?? -1);
        expect(turns[1]).toBeLessThan(turn);
      };
      const bot = bots[game % bots.length];
      if (bot === undefined) throw new Error('no bots');
      playGame(model, readSeed(`perils#${game}`), bot, { recorder: { line: () => undefined, event } });
    }
    expect(broken).toBeGreaterThan(3);
  });
});
