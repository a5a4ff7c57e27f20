/** The studio as a person uses it: history opened, a loan of 2014 refused, compared, kept; odds asked for and cancelled; workers killed. What axe says of it stands in every-screen.test.ts. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { NO_CANVAS, openSite, type Site, type VisitOptions } from './open-site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

/** Work takes longer on a machine that does other things as well. */
const PATIENCE = { timeout: 90_000 };

async function visitPart(part: 'studio' | 'odds' | 'atlas', options: VisitOptions = {}) {
  const visit = await site.visit({ before: NO_CANVAS, ...options });
  visit.page.setDefaultTimeout(30_000);
  await visit.page.goto(`${site.address}#${part}`);
  await visit.page.locator('.studio .studio-form').first().waitFor();
  return visit;
}

/** Forks history at a decision by its name, with the option named. */
async function fork(page: Page, decision: RegExp, option: RegExp): Promise<void> {
  const form = page.locator('section', { has: page.locator('#studio-fork') });
  const select = form.locator('select[name=at]');
  const labels = await select.locator('option').allTextContents();
  const label = labels.find((known) => decision.test(known));
  if (label === undefined) throw new Error(`no decision like ${decision} among ${labels.join(' | ')}`);
  await select.selectOption({ label });
  await form.getByRole('radio', { name: option }).first().check();
  await form.getByRole('button', { name: 'Make the timeline' }).click();
  await page.locator('.divergence').waitFor();
}

test('history is opened, the loan of 2014 refused, and the difference read', async () => {
  const { page, faults } = await visitPart('studio');
  await fork(page, /^2014-H1 · Two per cent/, /./);
  const divergence = page.locator('.divergence');
  expect(await divergence.innerText()).toContain('first half of 2014');
  expect((await divergence.locator('dt').allInnerTexts()).join(' ')).toMatch(/What really happened.*Two per cent, otherwise/s);
  const sides = await divergence.locator('dd').allInnerTexts();
  expect(sides[0]).toContain('Two per cent');
  expect(sides[0]).not.toBe(sides[1]);
  // The lines that differ add up to the difference at the end.
  const numbers = (texts: readonly string[]) => texts.map((text) => Number(text.replace('−', '-').replace(/[^\d.-]/g, '')) || 0);
  await page.locator('.ledger-difference select').first().selectOption({ label: 'Public debt' });
  const rows = await page.locator('.ledger-difference tbody td:last-child').allInnerTexts();
  const [sum] = numbers(await page.locator('.ledger-difference tfoot td:last-child').allInnerTexts());
  expect(rows.length).toBeGreaterThan(0);
  expect(numbers(rows).reduce((total, value) => total + value, 0)).toBeCloseTo(sum ?? NaN, 5);
  // It is still there after a reload, and history is what it was.
  await page.reload();
  await page.getByText('Two per cent, otherwise').first().waitFor();
  expect(await page.locator('.studio-tree li').count()).toBe(2);
  // Deleted, and brought back.
  await page.getByRole('button', { name: 'Delete Two per cent, otherwise' }).click();
  await expect.poll(() => page.locator('.studio-tree li').count()).toBe(1);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect.poll(() => page.locator('.studio-tree li').count()).toBe(2);
  await page.getByRole('button', { name: 'Open Two per cent, otherwise as a run of its own' }).click();
  await page.locator('.ending h1').waitFor();
  expect(faults).toEqual([]);
});

test('everything is done by keyboard: a decision chosen, an option, the fork made', async () => {
  const { page, faults } = await visitPart('studio');
  const form = page.locator('section', { has: page.locator('#studio-fork') });
  await form.locator('select[name=at]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.divergence').waitFor();
  expect(faults).toEqual([]);
});

test('odds are off during a first run, come when asked for, can be cancelled, and are whole in the end', async () => {
  const visit = await site.visit({ before: NO_CANVAS });
  const { page, faults } = visit;
  page.setDefaultTimeout(30_000);
  await page.getByRole('button', { name: 'Take office' }).click();
  await page.locator('.desk h1').first().waitFor();
  await page.goto(`${site.address}#odds`);
  await page.locator('.odds-off, .studio-form').first().waitFor();
  // A fresh page has no run open: history can be asked about; the first run cannot.
  await page.goto(site.address);
  await page.getByRole('button', { name: /^Continue/ }).click();
  await page.locator('.desk h1').first().waitFor();
  await page.evaluate(() => {
    location.hash = '#odds';
  });
  await page.locator('.odds-off').waitFor();
  await page.getByRole('button', { name: 'Switch odds on' }).click();
  await page.getByRole('button', { name: 'Work out the odds' }).click();
  await page.locator('.odds-option').first().waitFor(PATIENCE);
  const cancel = page.getByRole('button', { name: 'Cancel' });
  if (await cancel.isVisible()) {
    await cancel.click();
    await page.locator('.work[data-status=cancelled], .work[data-status=done]').first().waitFor(PATIENCE);
  }
  await page.getByRole('button', { name: 'Work out the odds' }).click();
  await page.locator('.work[data-status=done]').first().waitFor(PATIENCE);
  expect(await page.locator('.odds-option').first().innerText()).toContain('1000 continuations');
  expect(faults).toEqual([]);
});

test('killed workers are replaced once, and the odds are whole', async () => {
  const { page, faults } = await visitPart('odds');
  await expect.poll(() => page.workers().length).toBeGreaterThan(0);
  for (const worker of page.workers()) await worker.evaluate(() => self.close()).catch(() => undefined);
  await page.getByRole('button', { name: 'Work out the odds' }).click();
  await page.locator('.work[data-status=done]').first().waitFor(PATIENCE);
  expect(await page.locator('.work').first().innerText()).toContain('It was replaced once');
  expect(await page.locator('.odds-option').first().innerText()).toContain('1000 continuations');
  expect(faults).toEqual([]);
});

test('workers that die again and again are reported, and nothing else breaks', async () => {
  const dying = `${NO_CANVAS} window.Worker = class extends EventTarget {
    onmessage = null; onerror = null;
    postMessage(message) { if (message.kind === 'task') setTimeout(() => this.onerror?.(new ErrorEvent('error')), 1); }
    terminate() {}
  };`;
  const { page, faults } = await visitPart('odds', { before: dying });
  await page.getByRole('button', { name: 'Work out the odds' }).click();
  await page.locator('.work[data-status=stopped]').first().waitFor(PATIENCE);
  expect(await page.locator('.work-fault').innerText()).toContain('A worker died twice');
  expect(faults).toEqual([]);
});

test('an atlas is drawn, an ending chosen, and a history opened', async () => {
  const { page, faults } = await visitPart('atlas');
  const ticked = page.locator('.atlas-bots input:checked');
  while ((await ticked.count()) > 0) await ticked.first().uncheck();
  await page.getByRole('checkbox', { name: 'anything, at random' }).check();
  await page.getByRole('button', { name: 'Draw the atlas' }).click();
  await page.locator('.work[data-status=done]').first().waitFor(PATIENCE);
  const row = page.locator('.atlas-table tbody tr').first();
  const ending = await row.locator('button').innerText();
  await row.locator('button').click();
  await page.locator('.atlas-seeds button').first().click();
  await page.locator('.ending h1').waitFor();
  expect(await page.locator('.ending h1').innerText()).toBe(ending);
  expect(faults).toEqual([]);
});
