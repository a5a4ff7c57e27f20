/** The Desk played by keys alone, and what must hold after each commit. */
import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { createKeys, type Keys } from './keys';

export interface KeyboardDesk extends Keys {
  /** Opens the first unanswered paper with N. */
  readonly openPaper: () => Promise<void>;
  /** Chooses the first open answer by number and signs it with Enter. */
  readonly sign: () => Promise<void>;
  readonly isOnPaper: () => Promise<boolean>;
  /** Closes the half-year from the register, with the dialog if a paper waits. */
  readonly closeTurn: () => Promise<void>;
  /** The last thing said in the status region. */
  readonly said: () => Promise<string>;
  readonly heading: () => Promise<string>;
  readonly expectSaid: (words: RegExp, moment: string) => Promise<void>;
  readonly waitForHash: (start: string) => Promise<void>;
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
  return {
    ...keys,
    said,
    heading,
    expectSaid,
    waitForHash,
    isOnPaper,
    openPaper: async () => {
      await keys.press('n');
      await page.locator('article.dossier, article.close-sheet').waitFor();
    },
    sign: async () => {
      for (const answer of ['1', '2', '3', '4']) {
        await keys.press(answer);
        if ((await page.locator('fieldset.options input:checked').count()) > 0) break;
      }
      await keys.press('Enter');
      await page.locator('section.answered').waitFor();
      await keys.expectFocus('signing');
      await expectSaid(/^Signed: ./, 'signing');
    },
    closeTurn: async () => {
      await keys.press('c');
      await page.locator('article.close-sheet').waitFor();
      await keys.tabTo('Close the half-year', 'button');
      await keys.press('Enter');
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
