/** The autopsy names decisions whose replacement really changes the end. */
import { describe, expect, test } from 'vitest';
import { listBots, randomBot } from '../../src/bots';
import { readScenario } from '../../src/cli/scenario-files';
import { compile, isOpenMove, readSeed, start, step, type Model } from '../../src/engine';
import { computeAutopsy, playGame, simulate } from '../../src/lab';

function load(id: string): Model {
  const { scenario } = readScenario('scenarios', id);
  if (scenario === null) throw new Error(`scenario "${id}" has errors`);
  return compile(scenario);
}

const model = load('toy');

describe('autopsy', () => {
  test('lists decisions by falling weight, each with an open replacement', () => {
    for (let game = 0; game < 10; game++) {
      const seed = readSeed(`autopsy#${game}`);
      const { moves } = playGame(model, seed, randomBot);
      const findings = computeAutopsy(model, seed, moves, 3);
      expect(findings.length).toBeLessThanOrEqual(3);
      findings.forEach((finding, n) => {
        expect(finding.weight).toBeLessThanOrEqual(findings[n - 1]?.weight ?? Infinity);
        let state = start(model, seed);
        for (const move of moves.slice(0, moves.indexOf(finding.move))) state = step(model, state, move);
        expect(isOpenMove(model, state, finding.instead)).toBe(true);
      });
    }
  });
});

describe('bots', () => {
  test.each([...listBots(model).keys()])('%s plays whole games', (id) => {
    const bot = listBots(model).get(id);
    if (bot === undefined) throw new Error(id);
    const report = simulate(model, bot, 5, 'bots');
    expect(Object.values(report.endings).reduce((sum, count) => sum + count, 0)).toBe(5);
  });

  test('the same seed gives the same game, whatever was played before', () => {
    const seed = readSeed('same');
    const first = playGame(model, seed, randomBot).moves;
    playGame(model, readSeed('other'), randomBot);
    expect(playGame(model, seed, randomBot).moves).toEqual(first);
  });
});
