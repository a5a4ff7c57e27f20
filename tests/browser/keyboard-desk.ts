/** The Desk played by keys alone, and what must hold after each commit. */
import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { createKeys, type Keys } from './keys';
import { waitForSignature } from './mouse-desk';

export interface KeyboardDesk extends Keys {
  /** Opens the first unanswered paper with N. */
  readonly openPaper: () => Promise<void>;
  /** Chooses the first open answer by number and signs it with Enter. In a night the next beat is then open; else what the signature did. */
  readonly sign: () => Promise<void>;
  readonly isOnPaper: () => Promise<boolean>;
  /** Closes the half-year from the register, with the dialog if a paper waits. */
  readonly closeTurn: () => Promise<void>;
  /** The last thing said in the status region. */
  readonly said: () => Promise<string>;
  readonly heading: () => Promise<string>;
  readonly expectSaid: (words: RegExp, moment: string) => Promise<void>;
  readonly waitForHash: (start: string) => Promise<void>;
  /** Presses a letter until the address has changed. */
  readonly pressUntilTurned: (key: string) => Promise<void>;
  /** This run's replay code, read on the Chronicle; leaves by the browser's Back. */
  readonly readCode: () => Promise<string>;
}

/** A keyboard player at `page`. */
export function createKeyboardDesk(page: Page): KeyboardDesk {
  const keys = createKeys(page);
  const said = async (): Promise<string> => (await page.getByRole('status').textContent()) ?? '';
  const heading = async (): Promise<string> => (await page.locator('h1').first().textContent()) ?? '';
  const expectSaid = async (words: RegExp, moment: string): Promise<void> => {
    await expect.poll(said, { message: `status after ${moment}`, timeout: 4000 }).toMatch(words);
    expect(await said(), `status after ${moment}`).not.toMatch(/registry reports|undefined/);
  };
  const waitForHash = async (start: string): Promise<void> => {
    await page.waitForFunction((wanted) => location.hash.startsWith(wanted), start, { timeout: 8000 });
  };
  const isOnPaper = async (): Promise<boolean> => (await page.locator('fieldset.options').count()) > 0;
  const readHash = (): Promise<string> => page.evaluate(() => location.hash);
  /** The page listens to letters from its next frame on: a key that came too early is pressed again. */
  const pressUntilTurned = async (key: string): Promise<void> => {
    const before = await readHash();
    const turn = async (): Promise<string> => {
      if ((await readHash()) === before) await keys.press(key);
      return readHash();
    };
    await expect.poll(turn, { message: `${key} turns the page`, interval: 20, timeout: 4000 }).not.toBe(before);
  };
  /** A new sheet takes the focus to its heading a moment after it is shown: whoever tabs on before that is called back. */
  const waitForHeading = async (): Promise<void> => {
    await expect.poll(async () => (await keys.focused()).tag, { message: 'focus on the heading', interval: 20, timeout: 4000 }).toBe('h1');
  };
  const chooseFirstOpen = async (): Promise<void> => {
    const rows = page.locator('fieldset.options .option');
    await rows.first().waitFor();
    const locks = await rows.evaluateAll((all) => all.map((row) => row.classList.contains('option-locked')));
    const answer = String(locks.indexOf(false) + 1);
    await expect
      .poll(
        async () => {
          await keys.press(answer);
          return page.locator('fieldset.options input:checked').count();
        },
        { message: `answer ${answer} chosen`, interval: 20 },
      )
      .toBe(1);
  };
  return {
    ...keys,
    said,
    heading,
    expectSaid,
    waitForHash,
    isOnPaper,
    pressUntilTurned,
    openPaper: async () => {
      await pressUntilTurned('n');
      await page.locator('fieldset.options, article.close-sheet').waitFor();
      await waitForHeading();
    },
    sign: async () => {
      await chooseFirstOpen();
      const title = await heading();
      await keys.press('Enter');
      await waitForSignature(page, title);
      await keys.expectFocus('signing');
      await expectSaid(/^Signed: ./, 'signing');
    },
    closeTurn: async () => {
      if ((await page.locator('article.close-sheet').count()) === 0) await pressUntilTurned('c');
      await page.locator('article.close-sheet').waitFor();
      await waitForHeading();
      expect((await keys.tabTo('Close the half-year', 'button')).locked, 'the half-year may be closed').toBe(false);
      await keys.press('Enter');
      await page.locator('dialog[open], article.turn-end').waitFor();
      if ((await page.locator('dialog[open]').count()) > 0) {
        expect((await keys.focused()).name).toBe('Keep things as they are');
        await keys.tabTo('Close the half-year', 'button');
        await keys.press('Space');
      }
      await waitForHash('#turn-end');
      await page.locator('article.turn-end').waitFor();
      await keys.expectFocus('closing a half-year');
      await expectSaid(/closed/i, 'closing a half-year');
    },
    readCode: async () => {
      await keys.tabTo('Chronicle', 'button');
      await keys.press('Enter');
      await page.locator('.chronicle').waitFor();
      await keys.expectFocus('opening the Chronicle');
      const code = await page.locator('.run-code input').inputValue();
      await page.goBack();
      await page.locator('.chronicle').waitFor({ state: 'detached' });
      return code;
    },
  };
}
