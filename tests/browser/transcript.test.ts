/**
 * What a screen reader is given of a half-year, from the news to the table of changes, as a text: a change of it is seen before somebody hears it.
 * Words and figures of the scenario are masked, so that a new paper changes nothing here. `npx vitest run tests/browser/transcript.test.ts -u` accepts a change.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { forgeCode, readShippedModel } from './forge-codes';
import { answerPaper, openCode, openPaper } from './mouse-desk';
import { NO_CANVAS, openSite, type Site } from './open-site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => site.close());

/** Roles and the interface's own words; longer texts and all figures are the scenario's. */
function mask(snapshot: string): string {
  const lines = snapshot.split('\n').map((line) => {
    const [, indent = '', role = '', rest = ''] = /^(\s*- )([a-z]+|'[a-z]+|\/[a-z]+)?(.*)$/.exec(line) ?? [];
    const words = rest.replaceAll(/[+−-]?[€]?\d[\d.,]*(?: ?(?:%|bn|m))?/g, '#');
    const isLong = words.replaceAll(/[^\p{L}]/gu, '').length > 34;
    return `${indent}${role}${isLong ? words.replace(/"(?:[^"\\]|\\.)*"|: .*/, (found) => (found.startsWith(':') ? ': …' : '"…"')) : words}`;
  });
  // Neighbours that look alike once masked are one.
  return lines.filter((line, at) => line !== lines[at - 1]).join('\n');
}

const read = async (page: Page): Promise<string> => mask(await page.locator('body').ariaSnapshot());

test('a half-year as it is told', async () => {
  const { page, context } = await site.visit({ before: NO_CANVAS });
  await openCode(page, forgeCode(readShippedModel(), { closed: 12 }));
  await page.evaluate("location.hash = '#desk/briefing'");
  await page.locator('.briefing h1').waitFor();
  expect(await read(page)).toMatchSnapshot('the news');
  await openPaper(page);
  expect(await read(page)).toMatchSnapshot('a paper');
  await answerPaper(page);
  expect(await read(page)).toMatchSnapshot('a signed paper');
  await page.evaluate("location.hash = '#desk/close'");
  await page.locator('.close-sheet h1').waitFor();
  expect(await read(page)).toMatchSnapshot('the register');
  await page.evaluate("location.hash = '#ledger/support'");
  await page.locator('.account h1').waitFor();
  expect(await read(page)).toMatchSnapshot('an account');
  await context.close();
});

test('the last result is said again by key and by button', async () => {
  const { page, context } = await site.visit({ before: NO_CANVAS });
  await openCode(page, forgeCode(readShippedModel(), { closed: 12 }));
  await answerPaper(page);
  const status = page.locator('[role=status]');
  const said = await status.textContent();
  expect(said).toMatch(/^Signed: /);
  await page.evaluate(() => {
    const region = document.querySelector('[role=status]');
    if (region === null) return;
    const heard: string[] = [];
    new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    Object.assign(window, { heard });
  });
  const heard = (): Promise<string[]> => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  await page.keyboard.press('r');
  await expect.poll(heard).toEqual(['', said]);
  await page.getByRole('button', { name: 'Say the last result again' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(heard).toEqual(['', said, '', said]);
  await context.close();
});

test('a term in a paper opens its note by keyboard, and Escape puts it away', async () => {
  const { page, context } = await site.visit({ before: NO_CANVAS });
  await page.getByRole('button', { name: 'Take office' }).click();
  const term = page.locator('.brief .term').first();
  await term.waitFor({ timeout: 20_000 });
  await term.focus();
  await page.keyboard.press('Enter');
  const note = page.locator('.term-note').first();
  await note.waitFor({ state: 'visible' });
  expect((await note.textContent())?.length).toBeGreaterThan(40);
  await page.keyboard.press('Escape');
  await note.waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('term');
  await context.close();
});
