/** axe on every screen and sheet, in both themes and on a phone; text size and focus. */
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { findOverflow } from './find-overflow';
import { forgeNight, readShippedModel } from './forge-codes';
import { readyTour } from './ready-tour';
import type { Step } from './screen-tour';
import { createKeys } from './keys';
import { createKeyboardDesk } from './keyboard-desk';
import { enterCode, openCode, takeOffice } from './mouse-desk';
import { NO_CANVAS, openSite, type Site } from './open-site';

let site: Site;
let tour: readonly Step[];
beforeAll(async () => {
  site = await openSite();
  tour = readyTour();
});
afterAll(async () => site.close());

/** What axe says of the page, one line per rule: weight, rule, first place. */
async function examine(page: Page, name: string, rules: readonly string[] | null): Promise<string[]> {
  // Legacy mode looks at one frame, which is all there is, and opens no page of its own for it.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (rules !== null) axe.withRules([...rules]);
  const { violations } = await axe.analyze();
  return violations.map((one) => `${name}: ${one.impact} ${one.id}, ${one.nodes.length} times: ${one.nodes[0]?.html.slice(0, 140)}`);
}

const VIEWS = [
  { name: 'Day, desktop', theme: 'light', width: 1280, height: 900, rules: null },
  // Night differs in nothing but its colours.
  { name: 'Night, desktop', theme: 'dark', width: 1280, height: 900, rules: ['color-contrast', 'link-in-text-block'] },
  { name: 'Day, phone', theme: 'light', width: 390, height: 844, rules: null },
] as const;

for (const view of VIEWS) {
  test(`axe finds nothing on any screen: ${view.name}`, { timeout: 300_000 }, async () => {
    const { page, context, faults } = await site.visit({ ...view, before: NO_CANVAS });
    const findings: string[] = [];
    for (const step of tour) {
      await step.go(page);
      findings.push(...(await examine(page, step.name, view.rules)));
    }
    expect(findings).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
}

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
