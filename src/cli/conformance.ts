/** `npm run -s conformance [-- --games N]`: the same bundle and games in four JavaScript engines; every turn's hash must agree. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'vite';
import { historicalBot } from '../bots/index';
import { encodeRun, readSeed } from '../engine/index';
import { playGame, type ConformanceInput } from '../lab/index';
import { readArguments, readCount } from './arguments';
import { EXIT } from './exit';
import { ensureChromium } from './find-chromium';
import { loadModel } from './load-model';

const GLOBAL = 'FourPillarsConformance';

const { values } = readArguments(process.argv.slice(2), { values: ['games', 'scenario'] });
const games = readCount(values, 'games', 24, [1, 100_000]);
const folder = mkdtempSync(join(tmpdir(), 'four-pillars-'));
try {
  process.exitCode = await compareEngines(values.get('scenario') ?? 'belgrade');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compareEngines(scenario: string): Promise<number> {
  const bundle = await makeBundle();
  const input = makeInput(scenario);
  const script = `${bundle};\nvar INPUT = ${JSON.stringify(input)};\n`;
  const runs: [string, () => Promise<string> | string][] = [
    ['Node (V8)', () => runInNewContext(`${script}${GLOBAL}.runConformance(INPUT)`) as string],
    ['Chromium (V8)', () => runChromium(bundle, input)],
    ['jsc (JavaScriptCore)', () => runJsc(script)],
    ['QuickJS', () => runQuickJs(script)],
  ];
  let first: string | null = null;
  let faults = 0;
  for (const [name, run] of runs) {
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
    const lines = result.text.split('\n');
    const hashes = lines.reduce((sum, line) => sum + Math.max(0, line.split(' ').length - 1), 0);
    console.log(`${name}: ${lines.length - 1} games, ${hashes} hashes, ${difference ?? 'equal'} (${seconds} s)`);
  }
  console.log(faults === 0 ? 'all four engines agree' : `${faults} engines differ or did not run`);
  return faults === 0 ? EXIT.fine : EXIT.findings;
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
      lib: { entry: 'src/lab/conformance-run.ts', formats: ['iife'], name: GLOBAL, fileName: () => 'conformance.js' },
    },
  });
  return readFileSync(join(folder, 'conformance.js'), 'utf8');
}

function makeInput(id: string): string {
  const { model } = loadModel(id);
  const history = readSeed('history');
  const golden = JSON.parse(readGolden(id)) as { runs: { code: string }[] };
  const codes = [encodeRun(model, history, playGame(model, history, historicalBot).moves), ...golden.runs.map((run) => run.code)];
  const input: ConformanceInput = {
    scenario: model.scenario,
    codes,
    seeds: Array.from({ length: games }, (_, game) => `conformance#${game}`),
  };
  return JSON.stringify(input);
}

function readGolden(id: string): string {
  try {
    return readFileSync(`tests/golden/${id}.json`, 'utf8');
  } catch {
    return '{"runs":[]}';
  }
}

async function attempt(run: () => Promise<string> | string): Promise<{ text: string | null; why: string }> {
  try {
    return { text: await run(), why: '' };
  } catch (error) {
    return { text: null, why: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
}

async function runChromium(bundle: string, input: string): Promise<string> {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: bundle });
    return await page.evaluate(
      ([name, text]) =>
        (globalThis as unknown as Record<string, { runConformance: (input: string) => string }>)[name as string]?.runConformance(
          text as string,
        ) ?? '',
      [GLOBAL, input],
    );
  } finally {
    await browser.close();
  }
}

function runJsc(script: string): string {
  const jsc = findJsc();
  const file = join(folder, 'jsc.js');
  writeFileSync(file, `${script}print(${GLOBAL}.runConformance(INPUT));`);
  return execFileSync(jsc, [file], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }).trimEnd();
}

/** The shell of WebKit's engine; on Debian it is installed when it is missing. */
function findJsc(): string {
  const find = (): string =>
    spawnSync('sh', ['-c', 'command -v jsc || ls /usr/lib/*/webkit2gtk-4.*/jsc 2>/dev/null | head -1'], { encoding: 'utf8' }).stdout.trim();
  const known = find();
  if (known !== '') return known;
  if (process.getuid?.() === 0)
    spawnSync('sh', ['-c', 'apt-get update && apt-get install -y --no-install-recommends libjavascriptcoregtk-4.0-bin'], {
      stdio: 'ignore',
    });
  const installed = find();
  if (installed === '') throw new Error('jsc is not installed: on Debian apt-get install libjavascriptcoregtk-4.0-bin');
  return installed;
}

async function runQuickJs(script: string): Promise<string> {
  const { getQuickJS } = await import('quickjs-emscripten');
  const vm = (await getQuickJS()).newContext();
  try {
    const result = vm.evalCode(`${script}${GLOBAL}.runConformance(INPUT)`);
    if (result.error) {
      const fault = vm.dump(result.error) as { message?: string };
      result.error.dispose();
      throw new Error(fault.message ?? 'failed');
    }
    const text = vm.getString(result.value);
    result.value.dispose();
    return text;
  } finally {
    vm.dispose();
  }
}

function findDifference(a: string, b: string): string | null {
  const [left, right] = [a.split('\n'), b.split('\n')];
  for (let game = 0; game < Math.max(left.length, right.length); game++) {
    if (left[game] === right[game]) continue;
    const [hashesA = [], hashesB = []] = [left[game]?.split(' '), right[game]?.split(' ')];
    const turn = hashesA.findIndex((hash, index) => hash !== hashesB[index]);
    return `DIFFERS in game ${game}, word ${turn}: ${hashesA[turn]} against ${hashesB[turn]}`;
  }
  return null;
}
