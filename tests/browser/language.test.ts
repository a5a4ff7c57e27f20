import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite, type Site } from './open-site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it('speaks another language once it is chosen, and not before', async () => {
  const { page, requests, faults } = await site.visit();
  const foreign = (): string[] => requests.filter((url) => /\/sr[-.]/.test(url));
  await page.locator('h1').first().waitFor();
  await page.goto(`${site.address}#settings`);
  const serbian = page.getByLabel('Srpski (delimično)');
  await serbian.waitFor();
  expect(foreign()).toEqual([]);
  await serbian.click();
  await page.waitForFunction(() => document.documentElement.lang === 'sr-Latn');
  expect(await page.locator('h1').innerText()).toBe('Podešavanja');
  expect(await page.title()).toBe('Podešavanja · Četiri stuba');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('language');
  expect(foreign().length).toBeGreaterThan(0);

  await page.goto(`${site.address}#start`);
  await page.reload();
  expect(await page.locator('.title-about').innerText()).toContain('vlada u Beogradu');
  await page.locator('.take-office button[type=submit]').click();
  await page.getByText('Sedamnaesti februar').first().waitFor();

  await page.goto(`${site.address}#settings`);
  await page.getByLabel('English').click();
  await page.waitForFunction(() => document.documentElement.lang === 'en');
  await page.goto(`${site.address}#desk`);
  await page.getByText('The seventeenth of February').first().waitFor();
  expect(faults).toEqual([]);
});
