/** The class board and its debrief on the built site: a class's report is read, talked about and printed. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { forgeClass, type ClassReport } from './class-codes';
import { forgeCode, readShippedModel } from './forge-codes';
import { NO_CANVAS, openSite, type Site } from './open-site';

let site: Site;
let report: ClassReport;
beforeAll(async () => {
  site = await openSite();
  report = forgeClass(readShippedModel());
});
afterAll(async () => site.close());

async function openBoard(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#board';
  });
  await page.locator('.intake textarea').waitFor();
}

async function paste(page: Page, text: string): Promise<void> {
  await page.locator('.intake textarea').fill(text);
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await page.locator('.intake-result').waitFor({ timeout: 60_000 });
  await page.locator('#end-swings figure').waitFor({ timeout: 60_000 });
}

test('twelve hand in, one alters, one doubles, one stops: the board shows all that, and the debrief opens and prints', {
  timeout: 240_000,
}, async () => {
  const { page, context, requests, faults } = await site.visit({ before: NO_CANVAS });
  await openBoard(page);
  const before = requests.length;
  await paste(page, report.html);
  await expect.poll(() => page.locator('.intake-result').textContent()).toContain('13 codes were found');
  expect(await page.locator('.board-head .sum').textContent()).toBe('11 runs on the board, 10 of them finished.');
  const refused = await page.locator('.refused li').allTextContents();
  expect(refused).toHaveLength(1);
  expect(refused[0]).toContain(report.altered);
  expect(refused[0]).toMatch(/Altered in the (first|second) half of 20\d\d/);
  const repeats = await page.locator('.repeats li').allTextContents();
  expect(repeats).toHaveLength(1);
  expect(repeats[0]).toContain(`${report.twice} (line 14) is the same run as ${report.twice}`);
  const halfway = page.locator('.class-table tr').filter({ has: page.getByRole('button', { name: report.halfway, exact: true }) });
  expect(await halfway.textContent()).toContain('2013-H2');
  for (const section of ['splits', 'standings', 'class-aims', 'class-insurance', 'indices', 'components', 'swings']) {
    const figure = page.locator(`#end-${section} figure`);
    expect((await figure.locator('figcaption h3').textContent())?.length, section).toBeGreaterThan(10);
    expect(await figure.locator('table').count(), section).toBeGreaterThan(0);
  }
  // Nothing but parts of the site itself was asked for, and no code went along.
  for (const address of requests.slice(before)) {
    expect(address.startsWith(site.address)).toBe(true);
    expect(address).not.toContain('FPS');
  }

  await page.getByRole('button', { name: 'Begin the debrief' }).click();
  const phases = ['How do you feel?', 'What happened?', 'What did you learn?', 'How does it relate?', 'What if?', 'What next?'];
  for (const [n, title] of phases.entries()) {
    await page.locator('.talk h1 .talk-name').filter({ hasText: title }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    if (n < phases.length - 1) await page.keyboard.press('ArrowRight');
  }
  await page.goBack();
  await page.locator('.talk h1 .talk-name').filter({ hasText: 'What if?' }).waitFor();
  await page.evaluate(() => {
    location.hash = '#board/debrief/3';
  });
  await page.locator('.class-codebook').filter({ visible: true }).waitFor();
  const form = page.locator('.class-codebook .coding-editor').filter({ visible: true });
  expect(await page.locator('.codebook-moved').count()).toBe(0);
  await form.locator('select').nth(1).selectOption({ label: '5' });
  await form.locator('select').nth(3).selectOption({ label: '100' });
  await expect
    .poll(() => page.locator('.codebook-moved').textContent())
    .toMatch(/of 11 runs moved\. Most of all [a-z-]+: broad .+ → .+, narrow/);
  await page.locator('.class-codebook').getByRole('button', { name: 'Back to the authors’ codings' }).click();
  await page.locator('.codebook-moved').waitFor({ state: 'detached' });

  await page.emulateMedia({ media: 'print' });
  for (const title of phases) await page.locator('.phase-title').filter({ hasText: title }).filter({ visible: true }).waitFor();
  expect(await page.locator('.top-bar').isVisible()).toBe(false);
  expect(await page.locator('.talk-notes').filter({ visible: true }).count(), 'notes are the speaker’s').toBe(0);
  const pdf = await page.pdf({ format: 'A4' });
  const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThanOrEqual(2);
  expect(pages).toBeLessThanOrEqual(8);
  await page.emulateMedia({ media: null });
  expect(faults).toEqual([]);
  await context.close();
});

test('the board is saved and opened again, gives a table, and opens a student at a moment', { timeout: 240_000 }, async () => {
  const { page, context, faults } = await site.visit({ before: NO_CANVAS });
  await openBoard(page);
  await paste(page, report.html);
  const [board] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the board' }).click()]);
  const path = await board.path();
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ format: 'four-pillars-board' });
  const [table] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Table for a spreadsheet' }).click()]);
  expect(
    readFileSync(await table.path(), 'utf8')
      .trimEnd()
      .split('\r\n'),
  ).toHaveLength(12);
  await page.getByRole('button', { name: 'Empty the board' }).click();
  await page.locator('dialog[open]').getByRole('button', { name: 'Empty the board' }).click();
  await page.locator('.class-table').waitFor({ state: 'detached' });
  await page.locator('.intake input[type=file]').setInputFiles(path);
  await page.locator('#end-swings figure').waitFor({ timeout: 60_000 });
  expect(await page.locator('.class-table tbody tr').count()).toBe(11);

  const name = report.names[0] ?? '';
  await page.locator('.class-table').getByRole('button', { name, exact: true }).click();
  await page.locator('.student-sheet select').selectOption({ label: 'the opening of the first half of 2014' });
  await page.getByRole('button', { name: 'Open this moment' }).click();
  await page.locator('.desk h1').waitFor();
  await expect.poll(() => page.locator('.top-time').textContent()).toContain('2014');
  await page.locator('.paper-tabs').waitFor();
  expect(await page.evaluate(() => location.hash)).toContain('desk');
  await openBoard(page);
  expect(await page.locator('.class-table tbody tr').count(), 'the board stays').toBe(11);
  expect(faults).toEqual([]);
  await context.close();
});

test('one code is enough for a debrief', { timeout: 120_000 }, async () => {
  const { page, context, faults } = await site.visit({ before: NO_CANVAS });
  await openBoard(page);
  await paste(page, `Mira: ${forgeCode(readShippedModel(), { seed: 'alone' })}`);
  await page.getByRole('button', { name: 'Begin the debrief' }).click();
  await page.keyboard.press('ArrowRight');
  await page.locator('.talk h3').filter({ hasText: 'You parted from what happened over' }).filter({ visible: true }).waitFor();
  expect(faults).toEqual([]);
  await context.close();
});
