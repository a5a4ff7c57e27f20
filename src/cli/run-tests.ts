/** `npm test`: a Chromium, a fresh build of the site, then the test runner with whatever arguments were given. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { buildSite } from './build-site';
import { ensureChromium } from './find-chromium';

console.log(`Browser tests use ${ensureChromium()}`);
await buildSite();
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
