/** The portable game: one file, opened from the disk, under a policy that knows no address. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeHalfYear, enterCode, readCode, takeOffice } from './mouse-desk';
import { NO_CANVAS, openSite, type Site, waitForText } from './open-site';
import { readyTour } from './ready-tour';

const FILE = 'dist-portable/four-pillars.html';
const ADDRESS = pathToFileURL(FILE).href;
/** Half a minute from a slow stick. */
const BYTES_MAX = 12_000_000;

let site: Site;
beforeAll(async () => {
  execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/build-portable.ts'], { stdio: 'inherit' });
  site = await openSite();
}, 180_000);
afterAll(async () => site.close());

async function openFile(before = '') {
  const visit = await site.visit({ before, open: false });
  await visit.page.goto(ADDRESS);
  await visit.page.getByRole('button', { name: 'Take office' }).waitFor();
  return visit;
}

test('one file: no module, no worker, no address but its own bytes', () => {
  const text = readFileSync(FILE, 'utf8');
  expect(text.length).toBeLessThan(BYTES_MAX);
  expect(text).not.toMatch(/<script type="module"|<link rel="(?!icon)|<script src/);
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text)?.[1] ?? '';
  expect(policy).toMatch(/default-src 'none'; script-src 'sha256-[\w+/=]+'; style-src 'sha256-[\w+/=]+';/);
  expect(policy).not.toMatch(/unsafe|'self'|https?:|\*/);
});

test('every screen from the disk: nothing asked of any host, no fault, the run goes on from its code', { timeout: 180_000 }, async () => {
  const { page, context, requests, faults } = await openFile(NO_CANVAS);
  page.on('dialog', (dialog) => void dialog.accept());
  // Nothing is kept here, so there is no list of kept runs to walk through.
  for (const step of readyTour().filter(({ name }) => !/saves|library/i.test(name))) await step.go(page);
  expect(requests.filter((url) => !/^(?:data|blob):/.test(url) && url.split('#')[0] !== ADDRESS)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

test('the code is the save: said plainly, and it opens the same run in a fresh copy', { timeout: 120_000 }, async () => {
  const { page, context, faults } = await openFile(NO_CANVAS);
  page.on('dialog', (dialog) => void dialog.accept());
  await takeOffice(page);
  await waitForText(page, /does not let the game keep anything/);
  await closeHalfYear(page);
  const code = await readCode(page);
  expect(faults).toEqual([]);
  await context.close();
  const fresh = await openFile(NO_CANVAS);
  await enterCode(fresh.page, code);
  await fresh.page.locator('.desk h1').waitFor();
  expect(await readCode(fresh.page)).toBe(code);
  await fresh.context.close();
});

test('the living House stands, and the policy refuses a script that the file did not hold', { timeout: 120_000 }, async () => {
  const { page, context, faults } = await openFile();
  await takeOffice(page);
  await page.locator('[data-slot=house][data-house=alive]').waitFor({ timeout: 60_000 });
  expect(faults).toEqual([]);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.pwned = 1';
    document.head.append(script);
    void fetch('https://example.org/').catch(() => undefined);
  });
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
  await expect.poll(() => faults.filter((fault) => fault.startsWith('content policy: ')).length).toBe(2);
  await context.close();
});
