/** What the page asks for: its own origin only, little before the first decision, nothing at all once it is loaded. */
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Response } from 'playwright-core';
import { closeHalfYear, goOn, takeOffice } from './mouse-desk';
import { NO_CANVAS, openSite, type Site } from './open-site';
import { readyTour } from './ready-tour';

/** Done-when 5 of the plan: compressed bytes from the first request to the first option that can be chosen. */
const FIRST_BYTES_MAX = 300_000;

let strict: Site;
let plain: Site;
beforeAll(async () => {
  strict = await openSite();
  plain = await openSite({ headers: false });
});
afterAll(async () => {
  await strict.close();
  await plain.close();
});

/** Notes the moment at which the first option can be chosen, to the millisecond. */
const WATCH_FOR_OPTION = `new MutationObserver((_, watch) => {
  if (document.querySelector('fieldset.options input:enabled') === null) return;
  window.firstOption = performance.now();
  watch.disconnect();
}).observe(document, { childList: true, subtree: true });`;

async function weigh(response: Response): Promise<number> {
  const body = await response.body();
  return isPacked(response.url()) ? body.length : gzipSync(body, { level: 9 }).length;
}

const isPacked = (url: string): boolean => /\.(?:woff2|webp|png)$/.test(new URL(url).pathname);

test('the first option can be chosen within 300 kB', async () => {
  const { page, context } = await strict.visit({ before: WATCH_FOR_OPTION, open: false });
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(strict.address);
  await page.getByRole('button', { name: 'Take office' }).click();
  const option = page.locator('fieldset.options input:enabled').first();
  const toPapers = page.getByRole('button', { name: 'To the papers' });
  await option.or(toPapers).waitFor();
  if (await toPapers.isVisible()) await toPapers.click();
  await option.waitFor();
  await page.waitForTimeout(300);
  const { seconds, early } = await page.evaluate(() => {
    const moment = (window as unknown as { firstOption: number }).firstOption;
    const entries = performance.getEntriesByType('resource').filter((entry) => entry.startTime <= moment);
    return { seconds: moment / 1000, early: entries.map((entry) => entry.name) };
  });
  // Letters of the first paper are asked for when it is laid out, a moment after the option stands there: they count too.
  const counted = responses.filter((response) => {
    const url = response.url();
    return url === strict.address || early.includes(url) || url.endsWith('.woff2');
  });
  const sizes = await Promise.all(
    counted.map(async (response) => ({ name: new URL(response.url()).pathname, bytes: await weigh(response) })),
  );
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  const table = sizes.map(({ name, bytes }) => `${String(bytes).padStart(8)} ${name}`).join('\n');
  console.log(`first option after ${total} bytes compressed, ${seconds.toFixed(1)} s:\n${table}`);
  expect(sizes.length, table).toBeGreaterThan(5);
  expect(total, `bytes before the first option:\n${table}`).toBeLessThanOrEqual(FIRST_BYTES_MAX);
  await context.close();
});

/** The strict headers are walked under in every-screen.test.ts. */
test('a phone’s visit to every screen under no header but the type: own origin, no error, no broken policy', async () => {
  const still = await plain.visit({ width: 390, height: 844, before: NO_CANVAS });
  for (const step of readyTour()) await step.go(still.page);
  await still.context.close();
  const alive = await plain.visit({ width: 800, height: 600 });
  await takeOffice(alive.page);
  await alive.page.locator('[data-slot=house][data-house=alive]').waitFor();
  await alive.context.close();
  const own = new URL(plain.address).origin;
  const requests = [...still.requests, ...alive.requests];
  expect(requests.some((url) => url.includes('/scenes-'))).toBe(true);
  const foreign = requests.filter((url) => !url.startsWith(`${own}/`) && !url.startsWith('data:') && !url.startsWith(`blob:${own}/`));
  expect(foreign).toEqual([]);
  expect([...still.faults, ...alive.faults]).toEqual([]);
});

test('the policy of the page itself forbids scripts and hosts from outside', async () => {
  const { page, faults, context } = await plain.visit();
  await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.pwned = 1';
    document.head.append(script);
    await fetch('https://example.org/').catch(() => undefined);
  });
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
  await expect.poll(() => faults.filter((fault) => fault.startsWith('content policy: ')).length).toBe(2);
  await context.close();
});

test('once loaded, whole half-years can be played without a connection', async () => {
  const { page, context, faults } = await strict.visit({ before: NO_CANVAS });
  await takeOffice(page);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(2500);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  for (let turn = 0; turn < 3; turn++) {
    await closeHalfYear(page);
    await goOn(page);
  }
  for (const screen of ['Ledger', 'Chronicle', 'Settings', 'About']) {
    await page.locator('.top-nav').getByRole('button', { name: screen }).click();
    await page.locator('.page h1').waitFor();
  }
  expect(faults).toEqual([]);
  await context.close();
});
