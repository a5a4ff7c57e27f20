/** Promises 1, 5, 7 and 8 on generated games: the engine, the oracle and a second run agree after every move. */
import { expect, test } from 'vitest';
import { generateScenario } from '../support/generate-scenario';
import { createJudge } from '../support/judge-games';

const SCENARIO_COUNT = 250;
const GAMES_EACH = 40;

test('10,000 generated games: hash, oracle, legality, bounds and end', () => {
  let games = 0;
  let plies = 0;
  for (let scenarioSeed = 0; scenarioSeed < SCENARIO_COUNT; scenarioSeed++) {
    const judge = createJudge(generateScenario(scenarioSeed));
    for (let game = 0; game < GAMES_EACH; game++) {
      plies += judge(scenarioSeed * GAMES_EACH + game);
      games++;
    }
  }
  expect(games).toBe(10_000);
  expect(plies).toBeGreaterThan(200_000);
}, 300_000);

test('1,000 generated games with a part of the calendar left to history', () => {
  let plies = 0;
  for (let scenarioSeed = 0; scenarioSeed < 100; scenarioSeed++) {
    const judge = createJudge(generateScenario(scenarioSeed, undefined, true));
    for (let game = 0; game < 10; game++) plies += judge(scenarioSeed * 10 + game);
  }
  expect(plies).toBeGreaterThan(3_000);
}, 300_000);
