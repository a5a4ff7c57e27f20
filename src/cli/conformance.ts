/** `npm run -s conformance [-- --games N] [--figures N]`: the same bundle and games in five JavaScript engines, under throwing stubs; every turn's hash and every figure must agree. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { historicalBot } from '../bots/index';
import type { ConformanceInput } from '../classroom/index';
import { encodeRun, readSeed } from '../engine/index';
import { playGame } from '../lab/index';
import { readArguments, readCount } from './arguments';
import { ENGINES } from './conformance/engines';
import { underStubs, undisturbed } from './conformance/stubs';
import { EXIT } from './exit';
import { loadModel } from './load-model';

const GLOBAL = 'FourPillarsConformance';
const GOLDEN = 'tests/golden';
const PURE = /[\\/](?:src[\\/](?:engine|content|bots|lab|classroom)|node_modules)[\\/]/;

const { values } = readArguments(process.argv.slice(2), { values: ['games', 'figures'] });
const games = readCount(values, 'games', 1000, [1, 100_000]);
const figures = readCount(values, 'figures', 20, [0, 10_000]);
const folder = mkdtempSync(join(tmpdir(), 'four-pillars-'));
try {
  process.exitCode = await compareEngines();
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

async function compareEngines(): Promise<number> {
  const bundle = await makeBundle();
  const call = `${GLOBAL}.runConformance(${JSON.stringify(JSON.stringify(makeInput()))})`;
  const runs = [
    { name: 'Node (V8), nothing stubbed', run: () => ENGINES[0]?.run(undisturbed(bundle, call), folder) ?? '' },
    ...ENGINES.map(({ name, run }) => ({ name, run: () => run(underStubs(bundle, call), folder) })),
  ];
  let first: string | null = null;
  let faults = 0;
  for (const { name, run } of runs) {
    const begin = performance.now();
    const result = await attempt(run);
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    if (result.text === null) {
      console.log(`${name}: NOT RUN (${result.why})`);
      faults++;
      continue;
    }
    first ??= result.text;
    const difference = findDifference(first, result.text);
    if (difference !== null) faults++;
    console.log(`${name}: ${countLines(result.text)}, ${difference ?? 'equal'} (${seconds} s)`);
  }
  console.log(faults === 0 ? `all ${runs.length} runs agree` : `${faults} of ${runs.length} runs differ or did not take place`);
  return faults === 0 ? EXIT.fine : EXIT.findings;
}

function countLines(text: string): string {
  const lines = text.split('\n');
  const count = (kind: string): number => lines.filter((line) => line.startsWith(`${kind} `)).length;
  const played = lines.filter((line) => /^(?:code|game) /.test(line));
  const hashes = played.reduce((sum, line) => sum + line.split(' ').length - 2, 0);
  return `${count('game')} games, ${count('code')} codes, ${hashes} hashes, ${count('refused')} codes refused, ${count('figures')} sets of figures`;
}

async function makeBundle(): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      target: 'es2022',
      // As in vite.config.ts: the parser of scenario files is not played with.
      rolldownOptions: { treeshake: { moduleSideEffects: [{ test: PURE, sideEffects: false }] } },
      lib: { entry: 'src/classroom/conformance-run.ts', formats: ['iife'], name: GLOBAL, fileName: () => 'conformance.js' },
    },
  });
  return readFileSync(join(folder, 'conformance.js'), 'utf8');
}

/** Every scenario with golden runs: those, history's run, damaged codes, and generated games (the campaign's are the many). */
function makeInput(): ConformanceInput {
  const ids = readdirSync(GOLDEN)
    .filter((name) => name.endsWith('.json'))
    .map((name) => basename(name, '.json'));
  return {
    scenarios: ids.map((id) => {
      const { model } = loadModel(id);
      const history = readSeed('history');
      const golden = JSON.parse(readFileSync(join(GOLDEN, `${id}.json`), 'utf8')) as { runs: { code: string }[] };
      const codes = [encodeRun(model, history, playGame(model, history, historicalBot).moves), ...golden.runs.map(({ code }) => code)];
      const wanted = id === 'belgrade' ? games : Math.ceil(games / 10);
      return {
        scenario: model.scenario,
        codes: [...codes, ...codes.flatMap(damageCode)],
        seeds: Array.from({ length: wanted }, (_, game) => `conformance#${game}`),
        figures,
      };
    }),
  };
}

/** Cut off, a wrong character, two swapped, another way of writing it. */
function damageCode(code: string, at: number): string[] {
  const place = 4 + ((at * 7) % Math.max(1, code.length - 6));
  const other = code[place] === 'Z' ? '0' : 'Z';
  return [
    code.slice(0, place),
    code.slice(0, place) + other + code.slice(place + 1),
    code.slice(0, place) + (code[place + 1] ?? '') + (code[place] ?? '') + code.slice(place + 2),
    code.toLowerCase().replaceAll('-', ' '),
  ];
}

async function attempt(run: () => Promise<string> | string): Promise<{ text: string | null; why: string }> {
  try {
    return { text: await run(), why: '' };
  } catch (error) {
    return { text: null, why: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
}

function findDifference(a: string, b: string): string | null {
  const [left, right] = [a.split('\n'), b.split('\n')];
  for (let game = 0; game < Math.max(left.length, right.length); game++) {
    if (left[game] === right[game]) continue;
    const [hashesA = [], hashesB = []] = [left[game]?.split(' '), right[game]?.split(' ')];
    const turn = hashesA.findIndex((hash, index) => hash !== hashesB[index]);
    return `DIFFERS in line ${game}, word ${turn}: ${hashesA[turn]} against ${hashesB[turn]}`;
  }
  return null;
}
