/** The promises on the shipped scenarios: every scenario with golden runs is judged like the generated ones. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createLedger } from '../../src/engine';
import { loadModel } from '../golden/golden-runs';
import { createJudge } from '../support/judge-games';
import { playRandom, seedOfGame } from '../support/random-play';
import { watchGame } from '../support/watch-game';

const folder = resolve(import.meta.dirname, '../golden');
const ids = readdirSync(folder).flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -5)] : []));
const GAMES = 40;
const WATCHED = 30;

describe.each(ids)('%s', (id) => {
  const model = loadModel(id);

  test(`${GAMES} games: hash, oracle, legality, bounds and end`, () => {
    const judge = createJudge(model.scenario);
    for (let game = 0; game < GAMES; game++) expect(judge(game)).toBeGreaterThanOrEqual(model.scenario.turnCount);
  });

  test(`${WATCHED} games: ledger and previews`, () => {
    for (let game = 0; game < WATCHED; game++) {
      const ledger = createLedger();
      const watch = watchGame(model, ledger, `${id}, game ${game}`);
      expect(watch.finish(playRandom(model, seedOfGame(game), game, ledger, watch.beforeMove).state)).toBeGreaterThan(0);
    }
  });
});
