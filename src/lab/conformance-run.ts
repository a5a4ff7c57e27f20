/** The same games in every JavaScript engine: one text in, one text out, nothing but the language itself needed. */
import { randomBot } from '../bots/index';
import { compile, decodeRun, encodeRun, readSeed, type Scenario } from '../engine/index';
import { playGame, replayHashes } from './play-game';

export interface ConformanceInput {
  readonly scenario: Scenario;
  /** Replay codes to replay. */
  readonly codes: readonly string[];
  /** Seeds of random games to play. */
  readonly seeds: readonly string[];
}

/** Every turn's hash of every game and the code of each, one line a game. `input` is ConformanceInput as JSON. */
export function runConformance(input: string): string {
  const { scenario, codes, seeds } = JSON.parse(input) as ConformanceInput;
  const model = compile(scenario);
  const lines = [`pack ${model.packHash}`];
  for (const code of codes) {
    const decoded = decodeRun(model, code);
    lines.push(
      decoded.ok ? `${code} ${replayHashes(model, decoded.seed, decoded.moves).join(' ')}` : `${code} ${decoded.fault} ${decoded.place}`,
    );
  }
  for (const text of seeds) {
    const seed = readSeed(text);
    const { moves } = playGame(model, seed, randomBot);
    lines.push(`${encodeRun(model, seed, moves)} ${replayHashes(model, seed, moves).join(' ')}`);
  }
  return lines.join('\n');
}
