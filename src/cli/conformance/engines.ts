/** The JavaScript engines that the conformance games run in. Each takes a script whose last value is a text, and gives that text. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { ensureChromium } from '../find-chromium';

export interface Engine {
  readonly name: string;
  /** Throws where the engine is not there, with what to install. */
  readonly run: (script: string, folder: string) => string | Promise<string>;
}

const MINUTES_MAX = 60;

/** Every engine of the comparison. */
export const ENGINES: readonly Engine[] = [
  { name: 'Node (V8)', run: (script) => String(runInNewContext(script)) },
  { name: 'Chromium (V8)', run: runChromium },
  { name: 'Firefox (SpiderMonkey)', run: runFirefox },
  { name: 'jsc (JavaScriptCore)', run: runJsc },
  { name: 'QuickJS', run: runQuickJs },
];

async function runChromium(script: string): Promise<string> {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(MINUTES_MAX * 60_000);
    return await page.evaluate(script);
  } finally {
    await browser.close();
  }
}

/** A page of a server of our own that runs the script and sends its text back: no driver is needed. */
async function runFirefox(script: string, folder: string): Promise<string> {
  const path = findProgram('firefox-esr', 'command -v firefox-esr || command -v firefox', 'firefox-esr');
  const profile = join(folder, 'firefox');
  mkdirSync(profile, { recursive: true });
  let [resolve, reject]: [(text: string) => void, (error: Error) => void] = [() => undefined, () => undefined];
  const answer = new Promise<string>((done, fail) => {
    [resolve, reject] = [done, fail];
  });
  const server = createServer((request, response) => {
    if (request.method !== 'POST') {
      const isScript = request.url === '/script.js';
      const page = '<!doctype html><meta charset="utf-8"><script src="script.js"></script>';
      response.writeHead(200, { 'content-type': isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8' });
      response.end(
        isScript
          ? `fetch('/answer', { method: 'POST', body: (() => { try { return eval(${JSON.stringify(script)}); } catch (error) { return 'THROWN ' + error; } })() });`
          : page,
      );
      return;
    }
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      response.end();
      resolve(Buffer.concat(parts).toString('utf8'));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  writeFileSync(
    join(profile, 'user.js'),
    'user_pref("dom.max_script_run_time", 0);\nuser_pref("datareporting.policy.dataSubmissionEnabled", false);\n',
  );
  const browser = spawn(path, ['--headless', '--no-remote', '--profile', profile, `http://127.0.0.1:${port}/`], { stdio: 'ignore' });
  const timer = setTimeout(() => reject(new Error(`no answer in ${MINUTES_MAX} minutes`)), MINUTES_MAX * 60_000);
  browser.once('exit', (code) => reject(new Error(`firefox ended with ${code}`)));
  try {
    const text = await answer;
    if (text.startsWith('THROWN ')) throw new Error(text);
    return text;
  } finally {
    clearTimeout(timer);
    browser.kill();
    server.closeAllConnections();
    server.close();
  }
}

function runJsc(script: string, folder: string): string {
  const path = findProgram(
    'jsc',
    'command -v jsc || ls /usr/lib/*/webkit2gtk-4.*/jsc 2>/dev/null | head -1',
    'libjavascriptcoregtk-4.0-bin',
  );
  const file = join(folder, 'jsc.js');
  writeFileSync(file, `print(eval(${JSON.stringify(script)}));`);
  return execFileSync(path, [file], { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 }).trimEnd();
}

/** A program by `look`; on Debian as root its package is installed when it is missing. */
function findProgram(name: string, look: string, debian: string): string {
  const find = (): string => spawnSync('sh', ['-c', look], { encoding: 'utf8' }).stdout.trim();
  const known = find();
  if (known !== '') return known;
  if (process.getuid?.() === 0)
    spawnSync('sh', ['-c', `apt-get update && apt-get install -y --no-install-recommends ${debian}`], { stdio: 'ignore' });
  const installed = find();
  if (installed === '') throw new Error(`${name} is not installed: on Debian apt-get install ${debian}`);
  return installed;
}

async function runQuickJs(script: string): Promise<string> {
  const { getQuickJS } = await import('quickjs-emscripten');
  const vm = (await getQuickJS()).newContext();
  try {
    const result = vm.evalCode(script);
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
