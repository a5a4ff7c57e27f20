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

/** What the scenario says, by where it stands: names of papers, answers, meters and bands change with it. */
const SCENARIO: readonly (readonly [RegExp, string])[] = [
  [/[+−-]?€?\d[\d.,]*(?: ?(?:%|bn|m)\b)?/g, '#'],
  [/^(\s*- '?(?:button|text|listitem): ?"?|\s*- '?button ")(European Union|United States|Russia|China)\b.*/, '$1$2 …'],
  [/^(\s*- listitem:).*/, '$1 …'],
  [/(Paper # of #:).*/, '$1 …'],
  [/^(\s*- '?(?:radio|heading|row|cell|rowheader|img|caption|strong|emphasis|term)) "(?:[^"\\]|\\.)*"/, '$1 "…"'],
  [/^(\s{10,}- button) "(?:[^"\\]|\\.)*"/, '$1 "…"'],
  [/^(\s*- (?:text|paragraph|cell|rowheader|caption|strong|emphasis):) .*/, '$1 …'],
];
/** The interface's own sentences are kept. */
const OWN = /^\s*- (?:text|paragraph): "?(?:first half of|second half of|# papers? wait|One more|Your answer|No figure|Started at)/;
const BLOCK_MAX = 14;

/** Roles and the interface's own words, with neighbours that look alike told once. */
function mask(snapshot: string): string {
  const masked = snapshot.split('\n').map((line) => {
    // A name with a colon is written in quotes: whether it has one is the scenario's affair.
    const plain = line.replace(/^(\s*- )'(.*?)'(:?.*)$/, '$1$2$3');
    const counted = plain.replaceAll(SCENARIO[0]?.[0] ?? /(?!)/g, '#');
    return OWN.test(counted) ? counted : SCENARIO.slice(1).reduce((text, [pattern, mark]) => text.replace(pattern, mark), counted);
  });
  // Bands beside names come and go.
  const lines = masked.filter((line) => !/^\s{10,}- text: …$/.test(line));
  for (let size = 1; size <= BLOCK_MAX; size++)
    for (let at = 0; at + 2 * size <= lines.length; )
      if (lines.slice(at, at + size).join('\n') === lines.slice(at + size, at + 2 * size).join('\n')) lines.splice(at + size, size);
      else at++;
  return lines.join('\n');
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
