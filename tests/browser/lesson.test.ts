/** A lesson in the built site: a teacher makes a link, a student opens it in a clean browser and plays it by keys, a class plays it as a cabinet. */
import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { decodeSubmission, encodeExercise, findSubmissions, PLAIN_EXERCISE } from '../../src/classroom';
import { createKeyboardDesk, type KeyboardDesk } from './keyboard-desk';
import { NO_CANVAS, openSite, type Site, type Visit } from './open-site';

/** Folder for pictures of every screen passed; none when it is not named. */
const PICTURES = process.env['LESSON_PICTURES'];

let site: Site;
let link = '';
/** What the teacher makes and the others open. */
const EXERCISE = encodeExercise({
  ...PLAIN_EXERCISE,
  scenario: 'turning-points',
  seed: 'class-7-b',
  span: { first: 0, last: 9 },
  checkpoints: [1, 6],
  injects: [{ turn: 3, kind: 'shock', id: 'valve' }],
  aims: ['energy', 'growth-and-jobs', 'low-debt'],
});
beforeAll(async () => {
  site = await openSite();
  link = `${site.address}#exercise=${EXERCISE}`;
  if (PICTURES !== undefined) mkdirSync(PICTURES, { recursive: true });
});
afterAll(async () => site.close());

async function shoot(page: Page, name: string): Promise<void> {
  if (PICTURES !== undefined) await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
}

test('a teacher makes an exercise: campaign, half-years, checkpoints, an inject, aims', async () => {
  const visit = await site.visit({ before: NO_CANVAS });
  const { page, faults } = visit;
  await page.getByRole('button', { name: 'For a class: make an exercise' }).click();
  await page.locator('.exercise-result .qr').waitFor();
  await page.getByLabel('Campaign').selectOption('turning-points');
  await page.locator('.exercise-result .qr').waitFor();
  await page.getByLabel('Seed', { exact: false }).first().fill('class 7/b');
  await page.getByLabel('and hands over after').selectOption({ label: '2012-H2' });
  await page.getByLabel('Checkpoint 1').selectOption({ label: '2008-H2' });
  await page.getByLabel('Checkpoint 2').selectOption({ label: '2011-H1' });
  await page.getByRole('button', { name: 'Add an inject' }).click();
  await page.locator('.inject select').first().selectOption({ label: '2009-H2' });
  await page.locator('.inject select').last().selectOption({ label: 'Moscow closes the valve' });
  await page.getByLabel('Only these').check();
  for (const aim of ['A warm winter', 'Work', 'Owe little']) await page.getByLabel(aim, { exact: true }).check();
  const field = page.getByLabel('Link for the class', { exact: false });
  await expect.poll(() => field.inputValue()).toBe(link);
  await shoot(page, '1-exercise');
  // What cannot be made says why; nothing typed is lost.
  await page.getByLabel('The class takes over in').selectOption({ label: '2010-H1' });
  await page.getByText('A checkpoint lies outside the half-years of the class.').waitFor();
  await page.getByLabel('The class takes over in').selectOption({ label: '2008-H1' });
  await expect.poll(() => field.inputValue()).toBe(link);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('Take the name it suggests', { exact: false }).isVisible()).toBe(true);
  expect(await page.locator('.exercise-form').isVisible()).toBe(false);
  expect(faults).toEqual([]);
  await visit.context.close();
});

/** Walks the form of a checkpoint by keys. */
async function answerCheckpoint(page: Page, desk: KeyboardDesk, n: number, reload: (() => Promise<void>) | null): Promise<void> {
  await page.locator('form.checkpoint').waitFor();
  await desk.expectFocus(`checkpoint ${n}`);
  expect(await desk.heading()).toBe('Before you go on');
  await desk.tabTo(/I leave this open/, 'input');
  for (let up = 0; up < 3; up++) await desk.press('ArrowUp');
  const risk = await page.locator('.risks input:checked + span').textContent();
  await desk.tabTo(/^European Union|^EU/, 'select').catch(() => desk.tabTo(/./, 'select'));
  await page.keyboard.press('ArrowDown');
  await desk.tabTo(/./, 'select');
  await page.keyboard.press('ArrowDown');
  await desk.tabTo(/^$|./, 'textarea');
  await desk.type(`Thought ${n}: we lean on the gas.`);
  if (reload !== null) {
    await page.waitForTimeout(600);
    await reload();
    await page.locator('form.checkpoint').waitFor();
    expect(await page.locator('textarea').inputValue()).toBe(`Thought ${n}: we lean on the gas.`);
    expect(await page.locator('.risks input:checked + span').textContent()).toBe(risk);
  }
  for (const select of await page.locator('form.checkpoint select').all()) expect(await select.isVisible()).toBe(true);
  await page.locator('form.checkpoint select').nth(4).focus();
  await page.keyboard.type('7');
  await page.locator('form.checkpoint select').nth(5).focus();
  await page.keyboard.type('2');
  await shoot(page, `3-checkpoint-${n}`);
  await desk.tabTo('Go on', 'button');
  await desk.press('Enter');
  await page.locator('.desk h1').waitFor();
  await desk.expectFocus(`after checkpoint ${n}`);
}

async function continueFromLink(page: Page, desk: KeyboardDesk): Promise<void> {
  await page.goto('about:blank');
  await page.goto(link);
  await page.locator('.lesson-entry').waitFor();
  await desk.tabTo(/^Go on as quiet-harbour/, 'button');
  await desk.press('Enter');
}

test('a student opens the link in a clean browser, plays through its checkpoints by keys, and hands in', { timeout: 240_000 }, async () => {
  const visit = await site.visit({ before: NO_CANVAS, open: false });
  const { page, faults, requests } = visit;
  const desk = createKeyboardDesk(page);
  await page.goto(link);
  await page.locator('.lesson-entry').waitFor();
  await desk.expectFocus('opening the link');
  expect(await page.getByLabel('Your name in this exercise', { exact: false }).inputValue()).toMatch(/^[a-z]+-[a-z]+$/);
  await shoot(page, '2-lesson');
  await desk.tabTo(/^Your name in this exercise/, 'input');
  await page.keyboard.press('Control+A');
  await desk.type('Quiet Harbour');
  await desk.press('Enter');
  await page.locator('.desk h1').waitFor();
  let checkpoints = 0;
  let handedIn = false;
  for (let moments = 0; moments < 60 && !handedIn; moments++) {
    await page.locator('.desk h1, form.checkpoint, .turn-end h1, .chapter h1, .hand-in h1').first().waitFor();
    if ((await page.locator('form.checkpoint').count()) > 0) {
      checkpoints++;
      const reload = checkpoints === 1 ? () => continueFromLink(page, desk) : null;
      await answerCheckpoint(page, desk, checkpoints, reload);
    } else if ((await page.locator('.paper-tabs').count()) > 0) {
      await desk.openPaper();
      while (await desk.isOnPaper()) {
        await desk.sign();
        if (!(await desk.isOnPaper())) await desk.openPaper();
      }
      await desk.closeTurn();
    } else if ((await page.locator('.hand-in').count()) > 0) {
      handedIn = true;
    } else {
      await desk.press('n');
      await page.locator('.turn-end').waitFor({ state: 'detached' });
    }
  }
  expect(checkpoints).toBe(2);
  expect(handedIn, 'the run ends at handing in').toBe(true);
  // The game's own tags stay hidden until the student has given theirs.
  await page.getByRole('heading', { name: 'First: how do you read your own moves?' }).waitFor();
  expect(await page.locator('.hand-in-code').count()).toBe(0);
  await page.evaluate(() => {
    location.hash = '#ending';
  });
  await page.locator('.hand-in h1').waitFor();
  await shoot(page, '4-own-tags');
  await desk.tabTo(/./, 'select');
  await page.keyboard.type('Econ');
  await desk.tabTo('Show how the authors read them', 'button');
  await desk.press('Enter');
  const code = page.getByLabel('The code to hand in', { exact: false });
  await code.waitFor();
  await page.getByRole('heading', { name: 'Your reading and the authors’' }).waitFor();
  const submission = await code.inputValue();
  await page.getByText('Show as a QR code').click();
  await page.locator('.hand-in-code .qr').waitFor();
  await shoot(page, '5-hand-in');
  const [found] = findSubmissions(`Dear teacher, ${submission} is mine.`);
  const read = decodeSubmission(found?.code ?? '');
  if (!read.ok) throw new Error(`${read.fault} ${submission}`);
  expect(read.submission.pseudonym).toBe('quiet-harbour');
  expect(read.submission.checkpoints).toHaveLength(2);
  expect(read.submission.checkpoints.every(({ risk }) => risk !== null)).toBe(true);
  expect(read.submission.checkpoints.map(({ predictions }) => predictions)).toEqual([
    [70, 20],
    [70, 20],
  ]);
  expect(read.submission.ownTags).toEqual([{ move: expect.any(Number), component: 'EP' }]);
  expect(submission).not.toContain('hought');
  await page.getByText('Brier score', { exact: false }).waitFor();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  expect((await saved).suggestedFilename()).toMatch(/^[0-9A-Z]{4}-quiet-harbour\.txt$/);
  await page.getByRole('button', { name: 'To the report of the run' }).click();
  await page.locator('.ending h1').waitFor();
  expect(requests.filter((url) => !url.startsWith(site.address) && !url.startsWith('blob:') && url !== 'about:blank')).toEqual([]);
  expect(requests.filter((url) => /\.(webm|m4a|opus|mp3)$/.test(url))).toEqual([]);
  expect(faults).toEqual([]);
  console.log(`lesson: submission of ${submission.length} characters, link of ${link.length}`);
  // A classmate opens it from the title page.
  const other = await site.visit({ before: NO_CANVAS });
  await openSubmission(other, submission);
  await other.context.close();
  await visit.context.close();
});

async function openSubmission({ page, faults }: Visit, submission: string): Promise<void> {
  await page.getByText('Open a replay code').click();
  await page.locator('.open-code input').fill(submission);
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.locator('.ending h1').waitFor();
  expect(faults).toEqual([]);
}

test('a broken link says what is wrong and takes another', async () => {
  const visit = await site.visit({ before: NO_CANVAS, open: false });
  const { page } = visit;
  await page.goto(link.replace('C6', 'C7'));
  await page.getByText('a part of it was changed on the way', { exact: false }).waitFor();
  await page.getByLabel('Link or code of an exercise').fill(link);
  await page.getByRole('button', { name: 'Open the exercise' }).click();
  await page.getByRole('button', { name: 'Begin' }).waitFor();
  await visit.context.close();
});

test('a class plays as a cabinet on one screen: cards, majority, dissent in the code', async () => {
  const visit = await site.visit({ before: NO_CANVAS, open: false, width: 1440, height: 900 });
  const { page, faults } = visit;
  await page.goto(link);
  await page.getByRole('button', { name: 'One screen for a whole class: cabinet mode' }).click();
  await page.locator('.cabinet-setup').waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.locator('.ministry-card').count()).toBeGreaterThan(3);
  expect(await page.locator('.ministry-card').first().isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  expect(await page.locator('.ministry-card').first().isVisible(), 'private aims are not projected').toBe(false);
  await shoot(page, '6-cabinet');
  await page.getByRole('button', { name: 'Open the session' }).click();
  await page.locator('.desk h1').waitFor();
  await page.keyboard.press('n');
  const vote = page.locator('.cabinet-vote');
  await vote.waitFor();
  const rows = vote.locator('tbody tr');
  const count = await rows.count();
  for (let row = 0; row < count; row++)
    await rows
      .nth(row)
      .locator('input:not(:disabled)')
      .nth(row === 0 ? 1 : 0)
      .check();
  await vote.getByText('Most cards: A.').waitFor();
  await vote.getByRole('button', { name: 'Start the clock' }).click();
  await vote.getByText('0:59').waitFor();
  await vote.getByRole('button', { name: 'Pause the clock' }).click();
  await shoot(page, '7-vote');
  await vote.getByRole('button', { name: 'Sign A for the cabinet' }).click();
  await page.locator('section.answered').waitFor();
  await page.locator('.top-nav').getByRole('button', { name: 'Hand in' }).click();
  const code = page.getByLabel('The code to hand in', { exact: false });
  const read = decodeSubmission(await code.inputValue());
  expect(read.ok && read.submission.dissents).toEqual([{ move: 0, ministries: [0] }]);
  expect(faults).toEqual([]);
  await visit.context.close();
});
