/** Plays one random game and compares engine, oracle and a second run after every move. */
import { expect } from 'vitest';
import {
  compile,
  formatMove,
  hashState,
  legal,
  listOpenMoves,
  SLOT,
  start,
  step,
  type Model,
  type Move,
  type Scenario,
  type State,
} from '../../src/engine';
import { listNaiveMoves, playNaive, startNaive } from './naive-interpreter';
import { hashNaive, numberDelayedItems } from './naive-state';
import { playRandom, seedOfGame } from './random-play';

/** Every variable inside its bounds; words are 32-bit integers, so NaN cannot be stored. */
function findBoundFault(model: Model, state: State): string | null {
  const { minimum, maximum, layout, scenario } = model;
  const index = scenario.variables.findIndex((_, place) => {
    const value = state[layout.variables + place] ?? NaN;
    return !(value >= (minimum[place] ?? NaN) && value <= (maximum[place] ?? NaN));
  });
  return index < 0 ? null : `${scenario.variables[index]?.id} = ${state[layout.variables + index]}`;
}

/** A judge of games of `scenario`: give it a game's number, and it returns the number of moves; a fault fails the test. */
export function createJudge(scenario: Scenario): (game: number) => number {
  const model = compile(scenario);
  const clone = compile(structuredClone(scenario));
  const numbers = numberDelayedItems(scenario);
  const open: Move[] = [];
  return (game) => {
    const seed = seedOfGame(game);
    const naive = startNaive(scenario, seed);
    const turnHashes: string[] = [];
    let openTurn = -1;
    const played = playRandom(model, seed, game, null, (state, move, ply) => {
      const where = `${scenario.id}, game ${game}, ply ${ply}, turn ${state[SLOT.turn]}`;
      const hash = hashState(state);
      if (hash !== hashNaive(naive, numbers)) expect.fail(`${where}: engine and oracle part`);
      const keys = open
        .slice(0, listOpenMoves(model, state, open))
        .map((entry) => formatMove(model, entry))
        .join();
      const naiveKeys = listNaiveMoves(naive).join();
      if (keys !== naiveKeys) expect.fail(`${where}: open ${keys}, oracle ${naiveKeys}`);
      const shown = legal(model, state)
        .filter(({ lock }) => lock === null)
        .map((entry) => formatMove(model, entry.move))
        .join();
      if (shown !== keys) expect.fail(`${where}: legal ${shown}, listOpenMoves ${keys}`);
      const fault = findBoundFault(model, state);
      if (fault !== null) expect.fail(`${where}: ${fault} is out of bounds`);
      if (state[SLOT.turn] !== openTurn) turnHashes.push(hash);
      openTurn = state[SLOT.turn] ?? -1;
      playNaive(naive, formatMove(model, move));
    });
    turnHashes.push(hashState(played.state));
    if (played.moves.length === 0) turnHashes.length = 1;
    expect(turnHashes.at(-1)).toBe(hashNaive(naive, numbers));
    if (scenario.played === null) expect(turnHashes).toHaveLength(scenario.turnCount + 1);
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
    return played.moves.length;
  };
}
