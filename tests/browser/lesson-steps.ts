/** The classroom's part of the walk over every screen: from making an exercise to handing in, and the cabinet. */
import type { Page } from 'playwright-core';
import { encodeExercise, PLAIN_EXERCISE } from '../../src/classroom';
import { answerPaper, openPaper } from './mouse-desk';

/** One half-year with a checkpoint before it: every screen of a lesson in few steps. */
const CODE = encodeExercise({
  ...PLAIN_EXERCISE,
  scenario: 'turning-points',
  seed: 'tour',
  span: { first: 0, last: 0 },
  checkpoints: [0],
  aims: ['energy', 'low-debt'],
});

async function show(page: Page, hash: string, wait: string): Promise<void> {
  await page.evaluate((address) => {
    location.hash = address;
  }, hash);
  await page.locator(wait).first().waitFor();
}

async function passCheckpoint(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.locator('.paper-tabs').waitFor();
}

export const LESSON_STEPS: readonly { readonly name: string; readonly go: (page: Page) => Promise<void> }[] = [
  {
    name: 'exercise maker',
    go: async (page) => {
      await show(page, '#exercise', '.exercise-result .qr');
      await page.getByLabel('Only these').check();
      await page.getByRole('button', { name: 'Add an inject' }).click();
      await page.locator('.inject').waitFor();
    },
  },
  { name: 'broken link of an exercise', go: (page) => show(page, '#exercise=X1.nothing', '.lesson-entry') },
  { name: 'exercise as a student meets it', go: (page) => show(page, `#exercise=${CODE}`, '.lesson-facts') },
  {
    name: 'checkpoint',
    go: async (page) => {
      await page.getByRole('button', { name: 'Begin' }).click();
      await page.locator('form.checkpoint').waitFor();
    },
  },
  {
    name: 'handing in an unfinished run',
    go: async (page) => {
      await passCheckpoint(page);
      await show(page, '#hand-in', '.hand-in-code');
      await page.getByText('Show as a QR code').click();
    },
  },
  {
    name: 'own tags',
    go: async (page) => {
      await show(page, '#desk', '.paper-tabs');
      while (await answerPaper(page));
      await show(page, '#desk/close', '.close-sheet h1');
      await page.locator('.close-sheet').getByRole('button', { name: 'Close the half-year' }).click();
      await page.locator('.turn-end h1').waitFor();
      await show(page, '#ending', '.own-tags');
      await page.getByText('What the words mean').click();
    },
  },
  {
    name: 'handing in with both readings',
    go: async (page) => {
      await page.locator('.own-tags select').first().selectOption('EP');
      await page.getByRole('button', { name: 'Show how the authors read them' }).click();
      await page.locator('.hand-in-code').waitFor();
    },
  },
  { name: 'cabinet before its session', go: (page) => show(page, `#cabinet/${CODE}`, '.cabinet-setup h1') },
  {
    name: 'cabinet at a paper',
    go: async (page) => {
      await page.getByRole('button', { name: 'Open the session' }).click();
      await page.locator('form.checkpoint').waitFor();
      await passCheckpoint(page);
      await openPaper(page);
      await page.locator('.cabinet-vote tbody input').first().check();
    },
  },
];
