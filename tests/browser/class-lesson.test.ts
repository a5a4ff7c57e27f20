/** A whole lesson by the plan of 45 minutes: the teacher's link, twelve students on pages of their own, what went wrong with some, the board, the debrief. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { findSubmissions } from '../../src/classroom';
import { openPaper, waitForSignature } from './mouse-desk';
import { NO_CANVAS, openSite, type Site, type Visit } from './open-site';

const STUDENTS = 12;
/** Papers after which the slow one stops and hands in. */
const HALFWAY = 3;
/** Students by what goes wrong. */
const SLOW = 4;
const ALTERING = 7;
const TWICE = 9;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => site.close());

/** Seconds of each step of the pages, beside the plan's minutes: people read and talk for the rest. */
const clock: string[] = [];
async function time<T>(step: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await work();
  clock.push(`${step} ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return result;
}

async function makeLink({ page }: Visit): Promise<string> {
  await page.getByRole('button', { name: 'For a class: make an exercise' }).click();
  await page.locator('.exercise-result .qr').waitFor();
  await page.getByLabel('Campaign').selectOption('six-crises');
  await page.getByLabel('Checkpoint 1').selectOption({ label: '2020-H2' });
  const field = page.getByLabel('Link for the class', { exact: false });
  await expect.poll(() => field.inputValue()).toContain('six-crises');
  await page.locator('.exercise-result .qr').waitFor();
  return field.inputValue();
}

/** Signs the first open paper, each student by a habit of their own. */
async function signPaper(page: Page, student: number, paper: number): Promise<void> {
  const open = page.locator('.option:not(.option-locked) label');
  await open.nth((student * 5 + paper * (student % 4)) % (await open.count())).click();
  const title = await page.locator('.dossier h1').textContent();
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
  await waitForSignature(page, title);
}

interface Lesson {
  readonly code: string;
  readonly papers: number;
  readonly checkpoints: number;
}

async function playLesson({ page }: Visit, student: number, most: number): Promise<Lesson> {
  let papers = 0;
  let checkpoints = 0;
  for (let moments = 0; moments < 80 && papers < most; moments++) {
    await page.locator('.desk h1, form.checkpoint, .turn-end h1, .chapter h1, .hand-in h1').first().waitFor();
    if ((await page.locator('form.checkpoint').count()) > 0) {
      checkpoints++;
      await page
        .locator('.risks input')
        .nth(student % 3)
        .check();
      await page.getByRole('button', { name: 'Go on' }).click();
      await page.locator('form.checkpoint').waitFor({ state: 'detached' });
    } else if ((await page.locator('.hand-in').count()) > 0) break;
    else if ((await page.locator('.paper-tabs').count()) > 0) {
      if (await openPaper(page)) await signPaper(page, student, papers++);
      else {
        await page.locator('.tab-close').click();
        await page.locator('.close-sheet').getByRole('button', { name: 'Close the half-year' }).click();
        await page.locator('.tab-close').waitFor({ state: 'detached' });
      }
    } else {
      await page.locator('.sticky-actions button').click();
      await page.waitForTimeout(50);
    }
  }
  return { code: await handIn(page), papers, checkpoints };
}

async function handIn(page: Page): Promise<string> {
  await page.evaluate(() => {
    location.hash = '#hand-in';
  });
  await page.locator('.hand-in h1').waitFor();
  const tags = page.getByRole('button', { name: 'Show how the authors read them' });
  if ((await tags.count()) > 0) {
    await page.locator('.own-tags select').first().selectOption('EP');
    await tags.click();
  }
  return page.getByLabel('The code to hand in', { exact: false }).inputValue();
}

test('twelve students play on their own pages and hand in; one alters, one hands in twice, one stops halfway; the board and the debrief show all that', {
  timeout: 400_000,
}, async () => {
  const teacher = await site.visit({ before: NO_CANVAS });
  const link = await time('exercise made in', () => makeLink(teacher));
  const codes: string[] = [];
  const faults: string[] = [];
  const plays: string[] = [];
  for (let student = 0; student < STUDENTS; student++) {
    const visit = await site.visit({ before: NO_CANVAS, open: false });
    const began = performance.now();
    await visit.page.goto(link);
    await visit.page.getByLabel('Your name in this exercise', { exact: false }).fill(`student-${String.fromCharCode(97 + student)}`);
    await visit.page.getByRole('button', { name: 'Begin', exact: true }).click();
    await visit.page.locator('.desk h1, form.checkpoint').first().waitFor();
    const inPlay = performance.now();
    const { code, papers, checkpoints } = await playLesson(visit, student, student === SLOW ? HALFWAY : Infinity);
    if (student !== SLOW) expect([papers >= 6, checkpoints]).toEqual([true, 1]);
    codes.push(code);
    plays.push(`${((inPlay - began) / 1000).toFixed(1)}+${((performance.now() - inPlay) / 1000).toFixed(1)}`);
    faults.push(...visit.faults);
    await visit.context.close();
  }
  clock.push(`seconds to be in play + to hand in, by student: ${plays.join(', ')}`);
  expect(new Set(codes).size).toBe(STUDENTS);

  // The eighth character of the run itself, so that the code still has its shape.
  const mine = codes[ALTERING] ?? '';
  const at = mine.indexOf('.R') + 9;
  codes[ALTERING] = `${mine.slice(0, at)}${mine.charAt(at) === 'A' ? 'B' : 'A'}${mine.slice(at + 1)}`;
  codes.push(codes[TWICE] ?? '');
  // Mail quotes and breaks long lines.
  const quote = (code: string): string => `${code.slice(0, 70)}\n> ${code.slice(70)}`;
  const chat = codes.map((code, n) => `[14:${20 + n}] Student: here it is\n> ${n % 2 === 0 ? code : quote(code)}`).join('\n');
  expect(findSubmissions(chat)).toHaveLength(STUDENTS + 1);

  const { page } = teacher;
  await page.evaluate(() => {
    location.hash = '#board';
  });
  await page.locator('.intake textarea').fill(chat);
  await time('board drawn in', async () => {
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    await page.locator('#end-swings figure').waitFor({ timeout: 60_000 });
  });
  await expect.poll(() => page.locator('.intake-result').textContent()).toContain(`${STUDENTS + 1} codes were found`);
  expect(await page.locator('.board-head .sum').textContent()).toBe('11 runs on the board, 10 of them finished.');
  const refused = await page.locator('.refused li').allTextContents();
  expect(refused).toHaveLength(1);
  expect(refused[0]).toContain(`student-${String.fromCharCode(97 + ALTERING)}`);
  const repeats = await page.locator('.repeats li').allTextContents();
  expect(repeats).toHaveLength(1);
  expect(repeats[0]).toContain(`student-${String.fromCharCode(97 + TWICE)}`);
  const slow = page.locator('.class-table tr').filter({ hasText: `student-${String.fromCharCode(97 + SLOW)}` });
  expect(await slow.textContent()).toMatch(/20\d\d-H[12]/);
  for (const section of ['splits', 'standings', 'class-aims', 'class-insurance', 'indices', 'components', 'swings'])
    expect(await page.locator(`#end-${section} figure table`).count(), section).toBeGreaterThan(0);

  await time('debrief opened in', async () => {
    await page.getByRole('button', { name: 'Begin the debrief' }).click();
    await page.locator('.talk h1').waitFor();
  });
  for (let phase = 1; phase < 6; phase++) {
    await page.keyboard.press('ArrowRight');
    await page.locator('.talk h1').waitFor();
  }
  await page.emulateMedia({ media: 'print' });
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);
  expect([...teacher.faults, ...faults]).toEqual([]);
  console.log(`a lesson of ${STUDENTS}: ${clock.join('; ')}`);
  await teacher.context.close();
});
