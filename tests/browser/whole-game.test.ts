/** A whole campaign from the title page to the ending by keyboard alone, with a reload in the middle. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { createKeyboardDesk, type KeyboardDesk } from './keyboard-desk';
import { NO_CANVAS, openSite, type Site } from './open-site';

const TURNS = 28;
const CODE_MAX = 200;
/** Half-years in which something more than signing is done. */
const DECLARE_BY = 1;
const START_IN = 2;
const UNDO_IN = 3;
const LEAVE_IN = 5;
const RELOAD_IN = 12;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => site.close());

test('all 28 half-years by keyboard alone, reloaded in the middle, to an ending that is explained', { timeout: 240_000 }, async () => {
  const started = Date.now();
  const visit = await site.visit({ before: NO_CANVAS });
  const { page, faults } = visit;
  const desk = createKeyboardDesk(page);
  await takeOffice(page, desk);
  const titles = new Set<string>();
  const headings = new Set<string>();
  const done = { declared: 0, started: 0, left: 0, undone: 0, signed: 0, beats: 0 };
  for (let turn = 0; turn < TURNS; turn++) {
    await page.locator('.desk h1').waitFor();
    await desk.expectFocus(`opening half-year ${turn + 1}`);
    titles.add(await page.title());
    headings.add(await desk.heading());
    if (turn <= DECLARE_BY && done.declared < 3) done.declared += await declareAims(page, desk, 3 - done.declared);
    if (turn >= START_IN && done.started === 0) done.started += await startInitiative(page, desk);
    await desk.openPaper();
    while (await desk.isOnPaper()) {
      if (turn >= LEAVE_IN && done.left === 0 && (await isLastPaper(page))) {
        await desk.tabTo('Leave it on the desk', 'button');
        await desk.press('Enter');
        done.left++;
        break;
      }
      await desk.sign();
      done.signed++;
      if (turn >= UNDO_IN && done.undone === 0) {
        await undoAndSignAgain(page, desk);
        done.undone++;
      }
      if (turn === RELOAD_IN && !visited.has(page)) await reloadAndContinue(page, desk);
      done.beats += await page.locator('.beat-caption').count();
      // In a night the next paper lies open already.
      if (!(await desk.isOnPaper())) await desk.openPaper();
    }
    await desk.closeTurn();
    titles.add(await page.title());
    headings.add(await desk.heading());
    await onward(page, desk, turn);
  }
  expect(done.declared).toBe(3);
  expect(done.started).toBeGreaterThan(0);
  expect(done.left).toBe(1);
  expect(done.undone).toBe(1);
  expect(done.beats, 'a night was played in beats').toBeGreaterThan(0);
  expect(done.signed).toBeGreaterThanOrEqual(40);
  expect(titles.size, 'a title of its own for every opened and closed half-year').toBe(2 * TURNS);
  expect(headings.size, 'a heading of its own for every opened and closed half-year').toBeGreaterThanOrEqual(2 * TURNS - 2);

  const code = await readEnding(page, desk);
  expect(code.length, code).toBeLessThanOrEqual(CODE_MAX);
  await reopen(page, desk, code);
  expect(faults).toEqual([]);
  console.log(`whole game: ${done.signed} papers, code of ${code.length}, ${Math.round((Date.now() - started) / 1000)} s`);
  await visit.context.close();
});

/** Pages that were reloaded already. */
const visited = new WeakSet<Page>();

async function takeOffice(page: Page, desk: KeyboardDesk): Promise<void> {
  await desk.tabTo('More: scenario and seed', 'summary');
  await desk.press('Enter');
  await desk.tabTo(/^Seed/, 'input');
  await desk.type('keyboard');
  await desk.press('Enter');
  await page.locator('.desk').waitFor();
  await desk.waitForHash('#desk');
}

async function declareAims(page: Page, desk: KeyboardDesk, wanted: number): Promise<number> {
  await desk.tabTo(/^Programme/, 'button');
  await desk.press('Enter');
  await page.locator('article.drawer').waitFor();
  let declared = 0;
  const offers = page.locator('.aims-offered button');
  while (declared < wanted && (await offers.count()) > 0) {
    const before = await page.locator('article.drawer table tbody tr').count();
    await desk.tabTo(/^Declare: /, 'button');
    await desk.press('Space');
    await expect.poll(() => page.locator('article.drawer table tbody tr').count()).toBe(before + 1);
    await desk.expectFocus('declaring an aim');
    await desk.expectSaid(/./, 'declaring an aim');
    declared++;
  }
  return declared;
}

async function startInitiative(page: Page, desk: KeyboardDesk): Promise<number> {
  await desk.tabTo(/^Initiatives/, 'button');
  await desk.press('Enter');
  await page.locator('article.drawer').waitFor();
  const open = page.locator('li.initiative:not(.initiative-locked) h2 button');
  if ((await open.count()) === 0) return 0;
  const lead = await page.locator('article.drawer .lead').textContent();
  const name = (await open.first().textContent())?.replaceAll(/\s+/g, ' ').trim() ?? '';
  await desk.tabTo(name, 'button');
  await desk.press('Enter');
  const start = await desk.tabTo('Start it', 'button');
  expect(start.locked).toBe(false);
  await desk.press('Enter');
  await expect.poll(() => page.locator('article.drawer .lead').textContent()).not.toBe(lead);
  await desk.expectFocus('starting an initiative');
  await desk.expectSaid(/./, 'starting an initiative');
  return 1;
}

async function isLastPaper(page: Page): Promise<boolean> {
  const papers = page.locator('.paper-tabs button').filter({ has: page.locator('.for-ears') });
  const isNight = (await page.locator('.dossier.night').count()) > 0;
  return !isNight && (await papers.filter({ hasNotText: ', signed' }).count()) === 1;
}

async function undoAndSignAgain(page: Page, desk: KeyboardDesk): Promise<void> {
  await desk.press('u');
  await page.locator('fieldset.options').waitFor();
  await desk.expectFocus('taking a signature back');
  await desk.expectSaid(/taken back/, 'taking a signature back');
  expect(await page.locator('section.answered').count()).toBe(0);
  await desk.sign();
  const code = await desk.readCode();
  expect(await desk.readCode(), 'Back leaves a screen and undoes nothing').toBe(code);
}

async function reloadAndContinue(page: Page, desk: KeyboardDesk): Promise<void> {
  visited.add(page);
  const code = await desk.readCode();
  const time = await page.locator('.top-time .wide-only').textContent();
  await page.reload();
  await desk.tabTo(/^Continue “/, 'button');
  await desk.press('Enter');
  await page.locator('.desk h1').waitFor();
  await desk.expectFocus('going on after a reload');
  expect(await page.locator('.top-time .wide-only').textContent()).toBe(time);
  expect(await desk.readCode(), 'the same decisions after a reload').toBe(code);
}

async function onward(page: Page, desk: KeyboardDesk, turn: number): Promise<void> {
  await desk.pressUntilTurned('n');
  await page.locator('article.turn-end').waitFor({ state: 'detached' });
  if (turn === TURNS - 1) return;
  if (new URL(page.url()).hash !== '#chapter-break') return;
  await page.locator('article.chapter').waitFor();
  await desk.expectFocus('a chapter break');
  await desk.pressUntilTurned('n');
  await page.locator('article.chapter').waitFor({ state: 'detached' });
}

/** Reads the ending as a player would, and returns its code. */
async function readEnding(page: Page, desk: KeyboardDesk): Promise<string> {
  await desk.waitForHash('#ending');
  await page.locator('article.ending h1').waitFor();
  await desk.expectFocus('the ending');
  expect(await desk.heading()).not.toBe('');
  await page.locator('ol.autopsy > li').first().waitFor({ timeout: 30_000 });
  expect(await page.locator('ol.autopsy > li').count()).toBeLessThanOrEqual(3);
  const aims = page.locator('article.ending table').first().locator('tbody tr');
  expect(await aims.count()).toBe(3);
  return page.locator('.run-code input').inputValue();
}

async function reopen(page: Page, desk: KeyboardDesk, code: string): Promise<void> {
  const ending = await desk.heading();
  await desk.tabTo('To the title page', 'button');
  await desk.press('Enter');
  await page.locator('.title-page').waitFor();
  await desk.tabTo(/^Open a replay code/, 'summary');
  await desk.press('Enter');
  await desk.tabTo(/^Replay code/, 'input');
  await desk.type(code);
  await desk.press('Enter');
  await page.locator('article.ending h1').waitFor();
  expect(await desk.heading(), 'the code leads to the same ending').toBe(ending);
  expect(await page.locator('.run-code input').inputValue()).toBe(code);
}
