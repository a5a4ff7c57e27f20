/** Golden runs: codes of random games with the hash at the opening of every turn and after the last close. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadScenario } from '../../src/content';
import { readScenarioFiles } from '../../src/cli/scenario-files';
import { advance, compile, decodeRun, encodeRun, hashState, SLOT, start, type Model } from '../../src/engine';
import { playRandom, seedOfGame } from '../support/random-play';

export interface GoldenRun {
  readonly code: string;
  readonly ending: string;
  /** Length turnCount + 1. */
  readonly hashes: readonly string[];
}

export interface GoldenFile {
  readonly scenario: string;
  readonly rulesVersion: number;
  readonly runs: readonly GoldenRun[];
}

const ROOT = resolve(import.meta.dirname, '../..');

/** Loads and compiles a scenario of the repository; throws with its errors when it has any. */
export function loadModel(id: string): Model {
  const { scenario, diagnostics } = loadScenario(readScenarioFiles(resolve(ROOT, 'scenarios'), id));
  if (scenario === null) throw new Error(`scenario "${id}": ${JSON.stringify(diagnostics.slice(0, 3), null, 2)}`);
  return compile(scenario);
}

/** Plays `count` random games. Every 16th game takes the reserved seed. */
export function makeGolden(model: Model, count: number): GoldenFile {
  const runs = Array.from({ length: count }, (_, game) => {
    const { seed, moves } = playRandom(model, seedOfGame(game), game);
    return replayGolden(model, encodeRun(model, seed, moves));
  });
  return { scenario: model.scenario.id, rulesVersion: model.scenario.rulesVersion, runs };
}

/** Replays a code move by move and notes the hash of every turn. */
export function replayGolden(model: Model, code: string): GoldenRun {
  const decoded = decodeRun(model, code);
  if (!decoded.ok) throw new Error(`${code}: ${decoded.fault} at ${decoded.place}`);
  const state = start(model, decoded.seed);
  const hashes = [hashState(state)];
  for (const move of decoded.moves) {
    const turn = state[SLOT.turn];
    advance(model, state, move, null);
    if (state[SLOT.turn] !== turn || state[SLOT.over] === 1) hashes.push(hashState(state));
  }
  return { code, ending: model.scenario.endings[state[SLOT.ending] ?? -1]?.id ?? '', hashes };
}

/** Path of a scenario's golden file. */
export function goldenPath(id: string): string {
  return resolve(import.meta.dirname, `${id}.json`);
}

/** Reads a golden file. */
export function readGolden(id: string): GoldenFile {
  return JSON.parse(readFileSync(goldenPath(id), 'utf8')) as GoldenFile;
}
