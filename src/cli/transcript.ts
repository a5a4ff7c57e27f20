/** `pillars transcript SCENARIO [--bot NAME] [--seed S] [--code CODE]`: a whole run as a text to be read. */
import { listBots } from '../bots/index';
import { decodeRun, readSeed } from '../engine/index';
import { playGame, writeTranscript } from '../lab/index';
import { readArguments } from './arguments';
import { EXIT, UsageError, type Exit } from './exit';
import { loadModel } from './load-model';

/** Prints the transcript of a bot's run (historical unless named) or of a replay code. */
export function transcript(argv: readonly string[]): Exit {
  const { positionals, values } = readArguments(argv, { values: ['bot', 'seed', 'code'] });
  const { model, text } = loadModel(positionals[0]);
  const code = values.get('code');
  if (code !== undefined) {
    const decoded = decodeRun(model, code);
    if (!decoded.ok) throw new UsageError(`the code cannot be read: ${decoded.fault} at ${decoded.place}`);
    console.log(writeTranscript(model, text, decoded.seed, decoded.moves).join('\n'));
    return EXIT.fine;
  }
  const bots = listBots(model);
  const name = values.get('bot') ?? 'historical';
  const bot = bots.get(name);
  if (bot === undefined) throw new UsageError(`no bot "${name}"; there are ${[...bots.keys()].join(', ')}`);
  const seed = readSeed(values.get('seed') ?? (name === 'historical' ? 'history' : 'transcript'));
  console.log(writeTranscript(model, text, seed, playGame(model, seed, bot).moves).join('\n'));
  return EXIT.fine;
}
