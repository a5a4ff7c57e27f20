/** The verbs of the command line, and what each exit means. */
import { archetypes } from './archetypes';
import { balance } from './balance';
import { bench } from './bench';
import { calibrate } from './calibrate';
import { check } from './check';
import { EXIT, UsageError, type Exit } from './exit';
import { merge } from './merge';
import { pace } from './pace';
import { play } from './play';
import { profile } from './profile';
import { release } from './release';
import { replay } from './replay';
import { scorm } from './scorm';
import { sim } from './sim';
import { sweep } from './sweep';
import { transcript } from './transcript';
import { translate } from './translate';

const VERBS: Readonly<Record<string, { readonly run: (argv: readonly string[]) => Exit | Promise<Exit>; readonly use: string }>> = {
  check: { run: check, use: 'check [SCENARIO...] [--strict] [--json]     diagnostics and scenario tests' },
  play: { run: play, use: 'play SCENARIO [--seed TEXT]                a whole game in the terminal' },
  scorm: {
    run: scorm,
    use: 'scorm --scenario ID [--seed S] | --exercise CODE, --out FILE [--title TEXT] [--dist FOLDER] [--json]   SCORM 1.2 package',
  },
  sim: { run: sim, use: 'sim SCENARIO --bot NAME|mixed [--games N] [--seed S] [--json]' },
  sweep: {
    run: sweep,
    use: 'sweep SCENARIO --bots a,b --seeds A..B [--shard i/n] --out FILE [--insurance] [--codes] [--csv] [--workers N]',
  },
  merge: { run: merge, use: 'merge FILE... --out FILE [--csv]           shards of a sweep as one file' },
  replay: { run: replay, use: 'replay CODE | --history SCENARIO [--hashes | --moves | --json]' },
  release: { run: release, use: 'release SCENARIO VERSION                   freezes rules and words, so that codes stay readable' },
  profile: { run: profile, use: 'profile CODE | --history SCENARIO | --archetypes SCENARIO [--json]' },
  archetypes: {
    run: archetypes,
    use: 'archetypes [SCENARIO] [--games N] [--json]   figures of the archetypes, and whether their order holds',
  },
  bench: {
    run: bench,
    use: 'bench [SCENARIO] [--seconds N] [--board] [--json]    games and decisions a second, or a class board of 200 codes',
  },
  pace: { run: pace, use: 'pace SCENARIO [--games N] [--json]         papers, words, minutes and code length of bot runs' },
  balance: { run: balance, use: 'balance [SCENARIO] [--games N] [--short] [--json]   the balance gates, each with its figure' },
  calibrate: { run: calibrate, use: 'calibrate [SCENARIO] [--seeds N] [--json]  the historical run against the real series' },
  transcript: { run: transcript, use: 'transcript SCENARIO [--bot NAME] [--seed S] [--code CODE]   a whole run as a text' },
  translate: { run: translate, use: 'translate SCENARIO LANG [--write]          how complete a language is; --write adds what is missing' },
};

/** Runs `verb` with its arguments; writes to the console. What goes wrong is an exit code with its words, never an exception. */
export async function runVerb(verb: string, rest: readonly string[]): Promise<Exit> {
  const command = VERBS[verb];
  if (command === undefined) {
    const isHelp = verb === '--help' || verb === 'help';
    const text = ['usage: npm run -s pillars -- VERB', ...Object.values(VERBS).map(({ use }) => `  ${use}`)].join('\n');
    (isHelp ? console.log : console.error)(isHelp ? text : `${verb === '' ? 'no verb given' : `no verb "${verb}"`}\n${text}`);
    return isHelp ? EXIT.fine : EXIT.wrongUse;
  }
  try {
    return await command.run(rest);
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\nusage: ${command.use}`);
      return EXIT.wrongUse;
    }
    console.error(`this is our bug, please report it with the command you ran:\n${error instanceof Error ? error.stack : String(error)}`);
    return EXIT.ourBug;
  }
}
