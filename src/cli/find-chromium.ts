/** Finds a Chromium, or installs one, or says what to install. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Path of a Chromium: CHROMIUM_PATH, then the usual names, then Playwright's own; null when there is none. */
export function findChromium(): string | null {
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined && existsSync(given)) return given;
  for (const name of NAMES) {
    const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
    const path = found.stdout?.trim();
    if (found.status === 0 && path) return path;
  }
  return findPlaywrights();
}

/** A Chromium for the browser tests. Throws with what to install when none can be had; it never skips. */
export function ensureChromium(): string {
  const known = findChromium();
  if (known !== null) return known;
  const isDebianRoot = process.getuid?.() === 0 && spawnSync('sh', ['-c', 'command -v apt-get']).status === 0;
  console.log(`No Chromium found: installing one ${isDebianRoot ? 'with apt-get' : 'through Playwright'}.`);
  try {
    if (isDebianRoot) {
      execFileSync('apt-get', ['update'], { stdio: 'ignore' });
      execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'inherit' });
    } else execFileSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'inherit' });
  } catch {
    // Said below, with what to do.
  }
  const installed = findChromium();
  if (installed !== null) return installed;
  throw new Error('The browser tests need a Chromium: install chromium or google-chrome, or set CHROMIUM_PATH to one.');
}

function findPlaywrights(): string | null {
  const require = createRequire(import.meta.url);
  const { chromium } = require('playwright-core') as { chromium: { executablePath: () => string } };
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}
