/** The same work in every JavaScript engine: one text in, one text out, nothing but the language itself needed. */
import { randomBot } from '../bots/index';
import { compile, decodeRun, encodeRun, readSeed, type Model, type Move, type Scenario, type Seed } from '../engine/index';
import { computeRunInsurance, playGame, replayHashes } from '../lab/index';
import { computeRunProfile } from './run-profile';

export interface ConformanceInput {
  readonly scenarios: readonly {
    readonly scenario: Scenario;
    /** Replay codes to replay, and damaged ones to refuse. */
    readonly codes: readonly string[];
    /** Seeds of random games to play. */
    readonly seeds: readonly string[];
    /** Of so many of the first codes and of the first games insurance and profile are worked out. */
    readonly figures: number;
  }[];
}

/** Every turn's hash of every game, the code of each, and the figures of some: one line each. `input` is ConformanceInput as JSON. */
export function runConformance(input: string): string {
  const { scenarios } = JSON.parse(input) as ConformanceInput;
  const lines: string[] = [];
  for (const { scenario, codes, seeds, figures } of scenarios) {
    const model = compile(scenario);
    lines.push(`pack ${scenario.id} ${model.packHash}`);
    let left = figures;
    for (const code of codes) {
      const decoded = decodeRun(model, code);
      if (!decoded.ok) {
        lines.push(`refused ${decoded.fault} ${decoded.place}`);
        continue;
      }
      lines.push(`code ${encodeRun(model, decoded.seed, decoded.moves)} ${replayHashes(model, decoded.seed, decoded.moves).join(' ')}`);
      if (left-- > 0) lines.push(printFigures(model, decoded.seed, decoded.moves));
    }
    left = figures;
    for (const text of seeds) {
      const seed = readSeed(text);
      const { moves } = playGame(model, seed, randomBot);
      lines.push(`game ${encodeRun(model, seed, moves)} ${replayHashes(model, seed, moves).join(' ')}`);
      if (left-- > 0) lines.push(printFigures(model, seed, moves));
    }
  }
  return lines.join('\n');
}

/** Cover and its checkpoints, then a hash of the whole reports: every digit counts. */
function printFigures(model: Model, seed: Seed, moves: readonly Move[]): string {
  const insurance = computeRunInsurance(model, seed, moves);
  const profile = computeRunProfile(model, seed, moves);
  const covers = insurance.checkpoints.map(({ cover }) => cover).join(' ');
  return `figures ${insurance.cover} ${covers} ${hashText(JSON.stringify(insurance))} ${hashText(JSON.stringify(profile))}`;
}

/** FNV-1a over code units. */
function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16);
}
