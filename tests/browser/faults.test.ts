/** Faults of the browser under the game: after each, the last decision confirmed on screen is there, or its code is offered. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { readRecords, writeRecord } from './kept-records';
import { runKillPoints } from './kill-points';
import { answerPaper, closeHalfYear, enterCode, readCode, takeOffice } from './mouse-desk';
import { NO_CANVAS, openSite, type Site, waitForText } from './open-site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => site.close());

async function goOn(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Continue “/ })
    .first()
    .click();
  await page.locator('.desk h1').waitFor();
}

/** The short form of `npm run -s kill-points`. */
const KILL_POINTS = 10;

test(`a tab killed at ${KILL_POINTS} points between two writes loses no confirmed decision`, { timeout: 1_200_000 }, async () => {
  const { points, kinds, lost } = await runKillPoints(site, KILL_POINTS, 5);
  expect(points).toBe(KILL_POINTS);
  expect(Object.keys(kinds).length, JSON.stringify(kinds)).toBeGreaterThan(3);
  expect(lost).toEqual([]);
});

test('a reload at every step of a turn changes nothing', { timeout: 180_000 }, async () => {
  const { page, context, faults } = await site.visit({ before: NO_CANVAS });
  await takeOffice(page, 'reload');
  for (let step = 0, isOpen = true; isOpen && step < 8; step++) {
    isOpen = await answerPaper(page);
    const code = await readCode(page);
    await page.reload();
    await goOn(page);
    expect(await readCode(page), `step ${step}`).toBe(code);
    await page.locator('.top-nav').getByRole('button', { name: 'Desk' }).click();
  }
  await closeHalfYear(page);
  const code = await readCode(page);
  await page.reload();
  await goOn(page);
  expect(await readCode(page)).toBe(code);
  expect(faults).toEqual([]);
  await context.close();
});

test('a clock set back makes no later decision look older', async () => {
  const clock = `${NO_CANVAS}
const real = Date.now;
Date.now = () => real() - Number(sessionStorage.getItem('back') ?? 0);`;
  const { page, context } = await site.visit({ before: clock });
  await takeOffice(page, 'clock');
  await answerPaper(page);
  await page.evaluate(() => sessionStorage.setItem('back', String(400 * 24 * 3600 * 1000)));
  await answerPaper(page);
  const code = await readCode(page);
  await page.reload();
  await goOn(page);
  expect(await readCode(page)).toBe(code);
  await context.close();
});

test('a database that never answers: said, play goes on, and the journal keeps the decision', async () => {
  const silent = `${NO_CANVAS} indexedDB.open = () => new EventTarget();`;
  const { page, context } = await site.visit({ before: silent });
  await takeOffice(page, 'silent');
  await answerPaper(page);
  const code = await readCode(page);
  await waitForText(page, /does not let the game keep anything/);
  await page.reload();
  await page.getByRole('button', { name: /^Continue “/ }).waitFor({ timeout: 15_000 });
  await goOn(page);
  expect(await readCode(page)).toBe(code);
  await context.close();
});

test('storage that fills up in the middle: said at once, and the code restores the run', async () => {
  const filling = `${NO_CANVAS}
const full = () => { throw new DOMException('no room', 'QuotaExceededError'); };
window.fill = () => { IDBObjectStore.prototype.put = full; Storage.prototype.setItem = full; };`;
  const { page, context } = await site.visit({ before: filling });
  await takeOffice(page, 'filling');
  await answerPaper(page);
  await page.evaluate(() => (window as unknown as { fill: () => void }).fill());
  await answerPaper(page);
  await waitForText(page, /no room left to keep this run/);
  const code = await readCode(page);
  await context.close();
  const fresh = await site.visit({ before: NO_CANVAS });
  await enterCode(fresh.page, code);
  await fresh.page.locator('.desk h1').waitFor();
  expect(await readCode(fresh.page)).toBe(code);
  await fresh.context.close();
});

test('a run of a newer edition is left alone and said', async () => {
  const { page, context, faults } = await site.visit({ before: NO_CANVAS });
  await takeOffice(page, 'newer');
  const newer = { id: 'z-newer', format: 99, moves: { packed: true }, name: 'From tomorrow' };
  await writeRecord(page, newer);
  await page.reload();
  await waitForText(page, /written by a newer edition/);
  expect((await readRecords(page)).find(({ id }) => id === 'z-newer')).toEqual(newer);
  expect(faults).toEqual([]);
  await context.close();
});

test('a run begun while the one before is still being written loses neither', async () => {
  const slow = `${NO_CANVAS}
const put = IDBObjectStore.prototype.put;
window.isStuck = false;
IDBObjectStore.prototype.put = function (...args) {
  if (!window.isStuck) return put.apply(this, args);
  // The transaction stays open, and nothing of it is written.
  const stay = () => { this.get('nothing').onsuccess = stay; };
  stay();
  return this.get('nothing');
};`;
  const { page, context } = await site.visit({ before: slow });
  await takeOffice(page, 'first');
  await page.waitForTimeout(200);
  await page.evaluate(() => {
    (window as unknown as { isStuck: boolean }).isStuck = true;
  });
  await answerPaper(page);
  const first = await readCode(page);
  await page.locator('.brand').click();
  await takeOffice(page, 'second');
  await page.close();
  const next = (await site.visit({ context, before: NO_CANVAS })).page;
  await next.getByRole('button', { name: /^Belgrade, seed first/ }).click();
  await next.locator('.desk h1').waitFor();
  expect(await readCode(next)).toBe(first);
  await next.locator('.brand').click();
  expect(await next.getByRole('button', { name: /seed second/ }).count()).toBeGreaterThan(0);
  await context.close();
});
