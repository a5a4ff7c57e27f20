/** The quick way about the game, by mouse, for tests of other things. */
import type { Page } from 'playwright-core';

/** Takes office on the title page and waits for the desk. */
export async function takeOffice(page: Page, seed = 'mouse'): Promise<void> {
  await page.getByText('More: scenario and seed').click();
  await page.getByLabel('Seed', { exact: false }).first().fill(seed);
  await page.getByRole('button', { name: 'Take office' }).click();
  await page.locator('.desk h1').waitFor();
}

/** Opens `code` from the title page and waits for what it leads to. */
export async function openCode(page: Page, code: string): Promise<void> {
  await enterCode(page, code);
  await page.locator('.desk h1').waitFor();
}

/** Types `code` into the title page's field and sends it. */
export async function enterCode(page: Page, code: string): Promise<void> {
  const field = page.locator('.open-code input');
  if (!(await field.isVisible())) await page.getByText('Open a replay code').click();
  await field.fill(code);
  await page.getByRole('button', { name: 'Open it' }).click();
}

/** Opens the first paper without an answer; false when there is none. */
export async function openPaper(page: Page): Promise<boolean> {
  const papers = page.locator('.paper-tabs button').filter({ has: page.locator('.for-ears') });
  const open = papers.filter({ hasNotText: ', signed' });
  if ((await open.count()) === 0) return false;
  await open.first().click();
  await page.locator('fieldset.options').waitFor();
  return true;
}

/** Signs the first open answer of the first open paper; false when there is no such paper. Waits until it is confirmed. */
export async function answerPaper(page: Page): Promise<boolean> {
  if (!(await openPaper(page))) return false;
  await page.locator('.option:not(.option-locked) label').first().click();
  const title = await page.locator('.dossier h1').textContent();
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
  await waitForSignature(page, title);
  return true;
}

/** Waits until the signature under the paper `title` is confirmed: by what it did, or by the next beat of the night. */
export async function waitForSignature(page: Page, title: string | null): Promise<void> {
  await page.waitForFunction((signed) => {
    const heading = document.querySelector('.dossier h1');
    return heading !== null && (document.querySelector('section.answered') !== null || heading.textContent !== signed);
  }, title);
}

/** Declares aims until the programme is whole or nothing more is offered. */
export async function declareAims(page: Page): Promise<void> {
  await page
    .locator('.drawer-rail')
    .getByRole('button', { name: /^Programme/ })
    .click();
  const offers = page.locator('.aims-offered button');
  await page.locator('article.drawer').waitFor();
  for (let left = await offers.count(); left > 0; left = await offers.count()) await offers.first().click();
}

/** Answers every paper, declares what may be declared and closes the half-year. */
export async function closeHalfYear(page: Page): Promise<void> {
  await declareAims(page);
  while (await answerPaper(page));
  await page.locator('.tab-close').click();
  await page.locator('.close-sheet').getByRole('button', { name: 'Close the half-year' }).click();
  await page.locator('article.turn-end h1').waitFor();
}

/** Goes on from the page between half-years to the desk. */
export async function goOn(page: Page): Promise<void> {
  await page.locator('.sticky-actions button').click();
  if ((await page.locator('article.chapter').count()) > 0) await page.locator('.sticky-actions button').click();
  await page.locator('.paper-tabs').waitFor();
}

/** The open run's replay code, read on the Chronicle. Stays there. */
export async function readCode(page: Page): Promise<string> {
  await page.locator('.top-nav').getByRole('button', { name: 'Chronicle' }).click();
  return page.locator('.run-code input').inputValue();
}
