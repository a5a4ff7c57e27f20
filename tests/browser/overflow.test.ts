/** Nothing scrolls sideways: every screen at 320 px, and with text of 200 % on a desktop and a phone. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findOverflow } from './find-overflow';
import { NO_CANVAS, openSite, type Site } from './open-site';
import { readyTour } from './ready-tour';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => site.close());

test('nothing scrolls sideways at 320 px, nor at 200 % text on a desktop and a phone', { timeout: 300_000 }, async () => {
  const findings: string[] = [];
  const { page, context } = await site.visit({ width: 1280, height: 800, before: NO_CANVAS });
  for (const step of readyTour()) {
    await step.go(page);
    for (const [width, text] of [
      [320, '100'],
      [1280, '200'],
      [390, '200'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate((size) => {
        document.documentElement.dataset['text'] = size;
      }, text);
      findings.push(...(await findOverflow(page, `${step.name} at ${width} px, text ${text} %`)));
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.evaluate(() => {
      document.documentElement.dataset['text'] = '100';
    });
  }
  expect(findings).toEqual([]);
  await context.close();
});
