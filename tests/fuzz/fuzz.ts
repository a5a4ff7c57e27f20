/**
 * `npm run -s fuzz -- [--inputs N] [--seed S] [--target NAME] [--at NUMBER]`: feeds made-up and damaged inputs to every reader.
 * Prints the seed, counts, crashes, hangs over 1 s and wrong answers (an error without a place is one). Exit 1 when there is any.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import { readArguments, readCount } from '../../src/cli/arguments';
import { EXIT, UsageError } from '../../src/cli/exit';
import { diceOf, runFuzz, type Failure } from './run-fuzz';
import { TARGETS } from './targets';

const CORPUS = 'tests/fuzz/corpus';
/** Inputs between two signs of life. */
const PROGRESS = 10_000;

try {
  process.exitCode = main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = EXIT.wrongUse;
}

function main(): number {
  const { values } = readArguments(process.argv.slice(2), { values: ['inputs', 'seed', 'target', 'at'] });
  const seed = readCount(values, 'seed', Math.floor(Math.random() * 0x7fffffff), [0, 0xffffffff]);
  const wanted = values.get('target');
  const names = wanted === undefined ? Object.keys(TARGETS) : [wanted];
  const targets = names.map((name) => TARGETS[name]?.() ?? refuseTarget(name));
  const at = values.get('at');
  if (at !== undefined) {
    const target = targets[0];
    if (wanted === undefined || target === undefined) throw new UsageError('--at needs --target');
    console.log(target.make(diceOf(seed, target.name, Number(at))));
    return EXIT.fine;
  }
  const inputs = readCount(values, 'inputs', 20_000, [1, 1_000_000_000]);
  const shares = targets.reduce((sum, { share }) => sum + share, 0);
  console.log(`seed ${seed}`);
  const totals = { inputs: 0, crash: 0, hang: 0, 'wrong answer': 0 };
  for (const target of targets) {
    const count = Math.ceil((inputs * target.share) / shares);
    const began = performance.now();
    const watch = watchFor(`target ${target.name}, seed ${seed}`);
    const { inputs: fed, characters, slowest, failures } = runFuzz(target, seed, count, watch.tell);
    watch.stop();
    const seconds = (performance.now() - began) / 1000;
    totals.inputs += fed;
    for (const failure of failures) totals[failure.kind]++;
    const rate = Math.round(fed / seconds);
    console.log(
      `${target.name.padEnd(14)} ${fed} inputs, ${(characters / 1e6).toFixed(1)} million characters, ${failures.length} failures, slowest ${Math.round(slowest)} ms (${seconds.toFixed(0)} s, ${rate} a second)`,
    );
    for (const failure of failures) console.log(`  input ${failure.number}: ${failure.kind}: ${failure.what}\n  kept as ${keep(failure)}`);
  }
  console.log(
    `${totals.inputs} inputs: ${totals.crash} crashes, ${totals.hang} hangs over 1 s, ${totals['wrong answer']} wrong or unpositioned answers`,
  );
  return totals.crash + totals.hang + totals['wrong answer'] === 0 ? EXIT.fine : EXIT.findings;
}

function refuseTarget(name: string): never {
  throw new UsageError(`no target "${name}"; there are ${Object.keys(TARGETS).join(', ')}`);
}

/** A failure becomes a test: fuzz.test.ts feeds every file of the corpus. */
function keep({ target, number, kind, input }: Failure): string {
  const folder = join(CORPUS, target);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${kind.replace(' ', '-')}-${number}.txt`);
  writeFileSync(path, input);
  return path;
}

/** An input that never ends stops everything here; a second thread says which one it was and ends the command. */
function watchFor(name: string): { tell: (number: number) => void; stop: () => void } {
  const at = new Int32Array(new SharedArrayBuffer(4));
  const text = `const { workerData } = require('node:worker_threads');
let last = -1;
setInterval(() => {
  const now = workerData.at[0];
  if (now === last) {
    console.error('hang: ' + workerData.name + ', input ' + now + ' (--at ' + now + ' prints it)');
    process.kill(process.pid, 'SIGKILL');
  }
  last = now;
}, 60000);`;
  const worker = new Worker(text, { eval: true, workerData: { at, name } });
  worker.unref();
  return {
    tell: (number) => {
      at[0] = number;
      if (number > 0 && number % PROGRESS === 0) console.log(`  ${number} inputs fed`);
    },
    stop: () => void worker.terminate(),
  };
}
