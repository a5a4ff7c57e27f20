/** What is kept: nothing confirmed is lost, no fault is hidden, nothing kept is overwritten by something else. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { forgeCode, readShippedModel } from './forge-codes';
import { readRecords, writeRecord } from './kept-records';
import { answerPaper, closeHalfYear, declareAims, enterCode, openPaper, readCode, takeOffice } from './mouse-desk';
import { NO_CANVAS, openSite, type Site, waitForText } from './open-site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => site.close());

const STORAGE_OFF = `${NO_CANVAS}
indexedDB.open = () => { throw new DOMException('not here', 'SecurityError'); };
Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('not here', 'SecurityError'); } });`;
const STORAGE_FULL = `${NO_CANVAS}
const full = () => { throw new DOMException('no room', 'QuotaExceededError'); };
IDBObjectStore.prototype.put = full;
Storage.prototype.setItem = full;`;

async function visitAgain(context: BrowserContext): Promise<Page> {
  return (await site.visit({ context, before: NO_CANVAS })).page;
}

async function continueRun(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Continue “/ }).click();
  await page.locator('.desk h1').waitFor();
}

interface Moment {
  readonly name: string;
  /** Leads up to the moment. */
  readonly before: (page: Page) => Promise<void>;
  /** Text of the button that commits, inside `within`. */
  readonly within: string;
  readonly button: string;
  /** What the screen shows the moment it is confirmed. */
  readonly confirmed: string;
}

const MOMENTS: readonly Moment[] = [
  { name: 'an aim declared', before: openProgramme, within: '.aims-offered', button: 'Declare', confirmed: '.drawer table tbody tr' },
  { name: 'a paper signed', before: choosePaper, within: '.sign', button: 'Sign', confirmed: 'section.answered' },
  { name: 'a signature taken back', before: signPaper, within: 'section.answered', button: 'Take it back', confirmed: 'fieldset.options' },
  {
    name: 'a half-year closed',
    before: openRegister,
    within: '.close-sheet',
    button: 'Close the half-year',
    confirmed: 'article.turn-end h1',
  },
];

async function openProgramme(page: Page): Promise<void> {
  await page.locator('.drawer-rail button', { hasText: 'Programme' }).click();
  await page.locator('.aims-offered button').first().waitFor();
}

async function choosePaper(page: Page): Promise<void> {
  await openPaper(page);
  await page.locator('.option:not(.option-locked) label').first().click();
}

async function signPaper(page: Page): Promise<void> {
  await answerPaper(page);
}

async function openRegister(page: Page): Promise<void> {
  await declareAims(page);
  while (await answerPaper(page));
  await page.locator('.tab-close').click();
  await page.locator('.close-sheet h1').waitFor();
}

/** Presses the button inside the page and returns in the very moment the screen confirms it. */
function commit(page: Page, moment: Moment): Promise<void> {
  const { within, button, confirmed } = moment;
  return page.evaluate(
    ({ within, button, confirmed }) =>
      new Promise<void>((done) => {
        const watch = new MutationObserver(() => {
          if (document.querySelector(confirmed) !== null) done();
        });
        watch.observe(document.body, { childList: true, subtree: true });
        const buttons = [...document.querySelectorAll<HTMLButtonElement>(`${within} button`)];
        buttons.find((one) => one.textContent?.trim() === button)?.click();
      }),
    { within, button, confirmed },
  );
}

for (const moment of MOMENTS) {
  test(`a page closed in the instant of ${moment.name} loses nothing`, async () => {
    const { page, context } = await site.visit({ before: NO_CANVAS });
    await takeOffice(page);
    await moment.before(page);
    await commit(page, moment);
    const decided = await page.evaluate(() => JSON.parse(localStorage.getItem('four-pillars.journal') ?? 'null')?.moves as string[]);
    await page.close({ runBeforeUnload: false });
    const next = await visitAgain(context);
    await continueRun(next);
    const kept = (await readRecords(next))[0];
    expect(kept?.['moves']).toEqual(decided);
    if (moment.button === 'Sign') expect(await next.locator('.paper-tabs .for-ears', { hasText: ', signed' }).count()).toBe(1);
    if (moment.button === 'Take it back') expect(decided).toEqual([]);
    if (moment.button.startsWith('Close')) expect(await next.locator('.top-time').textContent()).toMatch(/second half of 2008/i);
    if (moment.button === 'Declare') {
      await openProgramme(next);
      expect(await next.locator(moment.confirmed).count()).toBe(1);
    }
    await context.close();
  });
}

for (const [name, before, words] of [
  ['refused', STORAGE_OFF, /does not let the game keep anything/],
  ['full', STORAGE_FULL, /no room left to keep this run/],
] as const) {
  test(`storage ${name}: said plainly, play goes on, the run can be copied`, async () => {
    const { page, context, faults } = await site.visit({ before });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await takeOffice(page);
    await answerPaper(page);
    await waitForText(page, words);
    await closeHalfYear(page);
    const code = await readCode(page);
    expect(code).toMatch(/^FP-/);
    await page.getByRole('button', { name: 'Copy the code' }).click();
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/code is copied/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
    expect(faults).toEqual([]);
    await context.close();
    const fresh = await site.visit({ before: NO_CANVAS });
    await enterCode(fresh.page, code);
    await fresh.page.locator('.desk h1').waitFor();
    expect(await readCode(fresh.page)).toBe(code);
    await fresh.context.close();
  });
}

test('where copying is not allowed, the code is selected and that is said', async () => {
  const { page, context } = await site.visit({
    before: `${NO_CANVAS} Object.defineProperty(navigator, 'clipboard', { value: undefined });`,
  });
  await takeOffice(page);
  await readCode(page);
  await page.getByRole('button', { name: 'Copy the code' }).click();
  await expect.poll(() => page.getByRole('status').textContent()).toMatch(/copy it by hand/);
  expect(await page.evaluate(() => getSelection()?.toString() !== '' || document.activeElement?.tagName === 'INPUT')).toBe(true);
  await context.close();
});

test('a corrupted, a half-written and an outdated record: said, left as they are, and the others open', async () => {
  const { page, context, faults } = await site.visit({ before: NO_CANVAS });
  await takeOffice(page, 'sound');
  await answerPaper(page);
  const code = await readCode(page);
  const whole = (await readRecords(page))[0] ?? {};
  const { turn: _, ...half } = whole;
  const strange = [
    { id: 'a-corrupted', moves: 7, rubbish: '\u0000' },
    { ...half, id: 'b-half' },
    { ...whole, id: 'c-outdated', name: 'Outdated', moves: ['answer:no-such-paper/no'], saved: 1 },
    { ...whole, id: 'd-elsewhere', name: 'Elsewhere', scenario: 'atlantis', saved: 2 },
  ];
  for (const record of strange) await writeRecord(page, record);
  await page.evaluate(() => localStorage.setItem('four-pillars.journal', '{"id":"e-journal","moves":["answ'));
  await page.reload();
  await waitForText(page, /2 kept runs could not be read/);
  await page.getByRole('button', { name: /^Outdated/ }).click();
  await waitForText(page, /the roads part/);
  await page.locator('.brand').click();
  await page.getByRole('button', { name: /^Elsewhere/ }).click();
  await page.locator('.notice-error').waitFor();
  await page
    .getByRole('button', { name: /^Belgrade, seed sound/ })
    .first()
    .click();
  await page.locator('.desk h1').waitFor();
  expect(await readCode(page)).toBe(code);
  const kept = await readRecords(page);
  for (const record of strange) expect(kept.find((one) => one['id'] === record.id)).toEqual(record);
  expect(faults).toEqual([]);
  await context.close();
});

test('a second tab of the same run can be read, not played', async () => {
  const first = await site.visit({ before: NO_CANVAS });
  await takeOffice(first.page);
  await answerPaper(first.page);
  const second = await visitAgain(first.context);
  await continueRun(second);
  await waitForText(second, /open in another tab/);
  expect(await openPaper(second)).toBe(true);
  expect(await second.locator('fieldset.options input').first().isDisabled()).toBe(true);
  expect(await second.getByRole('button', { name: 'Sign', exact: true }).isDisabled()).toBe(true);
  const before = await readRecords(second);
  await second.keyboard.press('u');
  await second.locator('.drawer-rail button', { hasText: 'Programme' }).click();
  await second.locator('.aims-offered button').first().click();
  expect(await second.locator('.drawer table tbody tr').count()).toBe(0);
  expect(await readRecords(second)).toEqual(before);
  await answerPaper(first.page);
  expect((await readRecords(first.page))[0]?.['moves']).toHaveLength(2);
  await first.context.close();
});

test('a title page left open since before goes on from what another tab has decided', async () => {
  const first = await site.visit({ before: NO_CANVAS });
  await takeOffice(first.page);
  await first.page.close();
  const old = await visitAgain(first.context);
  const player = await visitAgain(first.context);
  await continueRun(player);
  await answerPaper(player);
  const code = await readCode(player);
  await player.close();
  await old.getByRole('button', { name: /^Rename / }).click();
  await old.getByLabel('New name').fill('Renamed late');
  await old.getByRole('button', { name: 'Keep the name' }).click();
  await old.getByRole('button', { name: 'Continue “Renamed late”' }).click();
  await old.locator('.desk h1').waitFor();
  expect(await readCode(old)).toBe(code);
  await first.context.close();
});

test('several saves are listed, renamed and deleted; a refused code and Back leave them as they are', async () => {
  const { page, context, faults } = await site.visit({ before: NO_CANVAS });
  const code = forgeCode(readShippedModel(), { closed: 3 });
  for (const seed of ['one', 'two', 'three']) {
    await takeOffice(page, seed);
    await page.locator('.brand').click();
  }
  const names = (): Promise<string[]> => page.locator('.save-open b').allTextContents();
  await expect.poll(names).toEqual(['Belgrade, seed three', 'Belgrade, seed two', 'Belgrade, seed one']);
  await page.getByRole('button', { name: 'Rename Belgrade, seed two' }).click();
  await page.getByLabel('New name').fill('The second');
  await page.getByRole('button', { name: 'Keep the name' }).click();
  await page.getByRole('button', { name: 'Delete Belgrade, seed three' }).click();
  await page.locator('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect.poll(names).toEqual(['The second', 'Belgrade, seed one']);
  const before = await readRecords(page);
  await enterCode(page, code.slice(0, -3));
  await page.locator('.notice-error').waitFor();
  await page.reload();
  await expect.poll(names).toEqual(['The second', 'Belgrade, seed one']);
  expect(await readRecords(page)).toEqual(before);
  await page.getByRole('button', { name: /^The second/ }).click();
  await answerPaper(page);
  const decided = await readCode(page);
  for (let steps = 0; steps < 4; steps++) await page.goBack();
  for (let steps = 0; steps < 2; steps++) await page.goForward();
  expect(await readCode(page), 'Back leaves screens and undoes nothing').toBe(decided);
  await page.locator('.brand').click();
  await enterCode(page, code);
  await page.locator('.desk h1').waitFor();
  await page.locator('.brand').click();
  expect(await names(), 'a guest is not kept').toEqual(['The second', 'Belgrade, seed one']);
  await enterCode(page, code);
  await page.locator('.desk h1').waitFor();
  await page.getByRole('button', { name: 'Keep it as a run of my own' }).click();
  await page.locator('.brand').click();
  await expect.poll(names).toEqual(['From a replay code', 'The second', 'Belgrade, seed one']);
  expect(faults).toEqual([]);
  await context.close();
});
