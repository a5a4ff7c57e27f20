/** Replay codes for the scenario as the build under test ships it, made outside the browser. */
import { runInNewContext } from 'node:vm';
import { historicalBot, randomBot, type Bot } from '../../src/bots';
import { CLOSE, compile, encodeRun, MOVE, readSeed, unpackMove, type Model, type Scenario } from '../../src/engine';
import { unpackData } from '../../src/content';
import { playGame } from '../../src/lab';
import { readBuilt } from './open-site';

/** A scenario of the build, compiled. */
export function readShippedModel(id = 'belgrade'): Model {
  for (const script of readBuilt('first-')) {
    const literal = /=(`[\s\S]*`);export/.exec(script)?.[1];
    if (literal === undefined) continue;
    const pack = unpackData(String(runInNewContext(literal))) as unknown as { scenario?: Scenario };
    if (pack.scenario?.id === id) return compile(pack.scenario);
  }
  throw new Error(`the build holds no scenario "${id}" in the form that readShippedModel knows`);
}

export interface ForgeOptions {
  /** Half-years closed; all when not given. */
  readonly closed?: number;
  /** Answers, aims and initiatives of the open half-year also taken. */
  readonly filled?: boolean;
  readonly bot?: Bot;
  readonly seed?: string;
}

/** The code of a run cut where asked. */
export function forgeCode(model: Model, options: ForgeOptions = {}): string {
  const { closed = model.scenario.turnCount, filled = false, seed = 'history' } = options;
  const bot = options.bot ?? (seed === 'history' ? historicalBot : randomBot);
  const whole = playGame(model, readSeed(seed), bot).moves;
  let end = 0;
  for (let turns = 0; turns < closed && end < whole.length; end++) if (whole[end] === CLOSE) turns++;
  while (filled && end < whole.length && whole[end] !== CLOSE) end++;
  return encodeRun(model, readSeed(seed), whole.slice(0, end));
}

/** The code of the historical run at the moment before it answers the first paper that opens a night, and that paper's id. */
export function forgeNight(model: Model): { readonly code: string; readonly paper: string } {
  const seed = readSeed('history');
  const whole = playGame(model, seed, historicalBot).moves;
  const { dossiers } = model.scenario;
  const opensNight = (index: number): boolean => dossiers.some(({ after }) => after === dossiers[index]?.id);
  const at = whole.findIndex((move) => unpackMove(move).kind === MOVE.answer && opensNight(unpackMove(move).index));
  const paper = dossiers[unpackMove(whole[at] ?? CLOSE).index]?.id;
  if (at < 0 || paper === undefined) throw new Error('the historical run plays no night');
  return { code: encodeRun(model, seed, whole.slice(0, at)), paper };
}
