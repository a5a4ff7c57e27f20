/** Promises 2 and 4 on 500 generated games: the ledger adds up, and a preview keeps its word. */
import { describe, expect, test } from 'vitest';
import { CAUSE, compile, createLedger, EVENT } from '../../src/engine';
import { generateScenario } from '../support/generate-scenario';
import { playRandom, seedOfGame } from '../support/random-play';
import { watchGame } from '../support/watch-game';

const SCENARIO_COUNT = 100;
const GAMES_EACH = 5;

describe('500 generated games with ledger and preview', () => {
  const seenCauses = new Set<number>();
  const seenEvents = new Set<number>();
  test('lines add up, previews keep their word, and every feature took part', () => {
    let games = 0;
    let decisions = 0;
    for (let scenarioSeed = 0; scenarioSeed < SCENARIO_COUNT; scenarioSeed++) {
      const model = compile(generateScenario(scenarioSeed + 1000));
      for (let game = 0; game < GAMES_EACH; game++) {
        const ledger = createLedger();
        const watch = watchGame(model, ledger, `scenario ${scenarioSeed + 1000}, game ${game}`);
        const seed = seedOfGame(scenarioSeed * GAMES_EACH + game);
        const { state } = playRandom(model, seed, game, ledger, watch.beforeMove);
        decisions += watch.finish(state);
        games++;
        for (const { cause } of ledger.lines) seenCauses.add(cause);
        for (const { kind } of ledger.events) seenEvents.add(kind);
      }
    }
    expect(games).toBe(500);
    expect(decisions).toBeGreaterThan(5_000);
    expect([...seenCauses].sort((a, b) => a - b)).toEqual(Object.values(CAUSE).sort((a, b) => a - b));
    const expected = Object.values(EVENT);
    expect([...seenEvents].sort((a, b) => a - b)).toEqual(expected.sort((a, b) => a - b));
  }, 120_000);

  test('clamps are lines: no line leaves a variable outside its bounds unless a clamp follows', () => {
    let clamps = 0;
    for (let scenarioSeed = 0; scenarioSeed < 40; scenarioSeed++) {
      const model = compile(generateScenario(scenarioSeed));
      const ledger = createLedger();
      playRandom(model, seedOfGame(scenarioSeed), 7, ledger);
      const values = Array.from(model.initial.subarray(model.layout.variables, model.layout.variables + model.minimum.length));
      ledger.lines.forEach((line, place) => {
        const value = (values[line.variable] ?? NaN) + line.amount;
        values[line.variable] = value;
        if (line.cause === CAUSE.clamp) clamps++;
        const isOutside = value < (model.minimum[line.variable] ?? NaN) || value > (model.maximum[line.variable] ?? NaN);
        const next = ledger.lines[place + 1];
        // Terms of a derived variable are followed by one clamp for their sum.
        if (isOutside) expect([CAUSE.clamp, CAUSE.term]).toContain(next?.cause);
        if (isOutside) expect(next?.variable).toBe(line.variable);
      });
    }
    expect(clamps).toBeGreaterThan(100);
  });
});
