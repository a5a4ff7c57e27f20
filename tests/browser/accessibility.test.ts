/** Text size and focus. What axe says of every screen stands in every-screen.test.ts. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findOverflow } from './find-overflow';
import { forgeNight, readShippedModel } from './forge-codes';
import { createKeys } from './keys';
import { createKeyboardDesk } from './keyboard-desk';
import { enterCode, openCode, takeOffice } from './mouse-desk';
import { NO_CANVAS, openSite, type Site } from './open-site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => site.close());

test('the text size of the settings really doubles the text', async () => {
  const { page, context } = await site.visit({ before: NO_CANVAS });
  const measure = (): Promise<number> => page.locator('.title-about').evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  const before = await measure();
  await page.getByRole('button', { name: 'Settings' }).last().click();
  await page.getByText('Very large, 200 %').click();
  await page.goBack();
  expect(await measure()).toBeGreaterThanOrEqual(1.9 * before);
  await enterCode(page, 'no code');
  expect(await findOverflow(page, 'title page with a notice')).toEqual([]);
  await context.close();
});

test('the focus stays in the page when what had it goes away', async () => {
  const { page, context } = await site.visit({ before: NO_CANVAS });
  const keys = createKeys(page);
  await takeOffice(page, 'focus');
  await page.locator('.brand').click();
  await keys.tabTo('Rename Belgrade, seed focus', 'button');
  await keys.press('Enter');
  await keys.expectFocus('opening the field for a new name');
  await keys.type('Focus');
  await keys.press('Enter');
  await page.getByRole('button', { name: 'Rename Focus', exact: true }).waitFor();
  await keys.expectFocus('renaming');
  await keys.tabTo('Delete Focus', 'button');
  await keys.press('Enter');
  await keys.tabTo('Delete', 'button');
  await keys.press('Enter');
  await page.locator('.saves').waitFor({ state: 'detached' });
  await keys.expectFocus('deleting the last save');
  await enterCode(page, 'no code');
  await page.locator('.notice').waitFor();
  await keys.tabTo('Put away', 'button');
  await keys.press('Enter');
  await page.locator('.notice').waitFor({ state: 'detached' });
  await keys.expectFocus('putting a notice away');
  await context.close();
});

test('the next beat of a night takes the focus and is said; taking the signature back leads to the paper before', async () => {
  const { page, context, faults } = await site.visit({ before: NO_CANVAS });
  const night = forgeNight(readShippedModel());
  await openCode(page, night.code);
  const desk = createKeyboardDesk(page);
  await page.evaluate((paper) => {
    location.hash = `#desk/paper.${paper}`;
  }, night.paper);
  await page.locator('.night h1').waitFor();
  const first = await desk.heading();
  expect(await page.locator('.beat-caption').count(), 'the paper that opens a night says nothing of it').toBe(0);
  await desk.sign();
  expect(await desk.heading()).not.toBe(first);
  expect((await desk.focused()).tag).toBe('h1');
  await desk.expectSaid(/^Signed: .*The same night, second of/, 'a beat');
  expect(await page.locator('.tab-night button').count()).toBe(2);
  expect(await page.locator('.tab-night [aria-current]').textContent()).toContain('b');
  await desk.press('u');
  await expect.poll(() => desk.heading()).toBe(first);
  expect((await desk.focused()).tag).toBe('h1');
  await desk.sign();
  await desk.expectSaid(/^Signed: .*The same night, second of/, 'a beat signed for again');
  expect(faults).toEqual([]);
  await context.close();
});
