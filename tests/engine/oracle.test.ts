/** Promises 1, 5, 7 and 8 on generated games: the engine, the oracle and a second run agree after every move. */
import { describe, expect, test } from 'vitest';
import { compile, formatMove, hashState, legal, listOpenMoves, SLOT, start, step, type Model, type Move, type State } from '../../src/engine';
import { generateScenario } from '../support/generate-scenario';
import { listNaiveMoves, playNaive, startNaive } from '../support/naive-interpreter';
import { hashNaive, numberDelayedItems } from '../support/naive-state';
import { playRandom, seedOfGame } from '../support/random-play';

const SCENARIO_COUNT = 250;
const GAMES_EACH = 40;

/** Every variable inside its bounds; words are 32-bit integers, so NaN cannot be stored. */
function findBoundFault(model: Model, state: State): string | null {
  const { minimum, maximum, layout, scenario } = model;
  const index = scenario.variables.findIndex((_, place) => {
    const value = state[layout.variables + place] ?? NaN;
    return !(value >= (minimum[place] ?? NaN) && value <= (maximum[place] ?? NaN));
  });
  return index < 0 ? null : `${scenario.variables[index]?.id} = ${state[layout.variables + index]}`;
}

describe('10,000 generated games', () => {
  let games = 0;
  let plies = 0;
  test('hash, oracle, legality, bounds and end', () => {
    for (let scenarioSeed = 0; scenarioSeed < SCENARIO_COUNT; scenarioSeed++) {
      const scenario = generateScenario(scenarioSeed);
      const model = compile(scenario);
      const clone = compile(structuredClone(scenario));
      const numbers = numberDelayedItems(scenario);
      const open: Move[] = [];
      for (let game = 0; game < GAMES_EACH; game++) {
        const seed = seedOfGame(scenarioSeed * GAMES_EACH + game);
        const naive = startNaive(scenario, seed);
        const turnHashes: string[] = [];
        let closes = 0;
        const played = playRandom(model, seed, game, null, (state, move, ply) => {
          const where = `scenario ${scenarioSeed}, game ${game}, ply ${ply}`;
          const hash = hashState(state);
          if (hash !== hashNaive(naive, numbers)) expect.fail(`${where}: engine and oracle part in turn ${state[SLOT.turn]}`);
          const keys = open.slice(0, listOpenMoves(model, state, open)).map((entry) => formatMove(model, entry)).join();
          if (keys !== listNaiveMoves(naive).join()) expect.fail(`${where}: open ${keys}, oracle ${listNaiveMoves(naive).join()}`);
          const shown = legal(model, state).filter(({ lock }) => lock === null).map((entry) => formatMove(model, entry.move)).join();
          if (shown !== keys) expect.fail(`${where}: legal ${shown}, listOpenMoves ${keys}`);
          const fault = findBoundFault(model, state);
          if (fault !== null) expect.fail(`${where}: ${fault} is out of bounds`);
          if (state[SLOT.turn] === closes) turnHashes[closes++] = hash;
          playNaive(naive, formatMove(model, move));
        });
        turnHashes.push(hashState(played.state));
        expect(turnHashes.at(-1)).toBe(hashNaive(naive, numbers));
        expect(turnHashes).toHaveLength(scenario.turnCount + 1);
        expect(listOpenMoves(model, played.state, open)).toBe(0);
        expect(scenario.endings[played.state[SLOT.ending] ?? -1]?.id).toBe(naive.ending);
        let again = start(clone, seed);
        const againHashes = [hashState(again)];
        for (const move of played.moves) {
          const turn = again[SLOT.turn];
          again = step(clone, again, move);
          if (again[SLOT.turn] !== turn || again[SLOT.over] === 1) againHashes.push(hashState(again));
        }
        expect(againHashes).toEqual(turnHashes);
        games++;
        plies += played.moves.length;
      }
    }
    expect(games).toBe(10_000);
    expect(plies).toBeGreaterThan(150_000);
  }, 300_000);
});
