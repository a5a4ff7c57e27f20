/**
 * One walk over every screen and sheet under the strict headers of the game's own server.
 * Walking takes longer than looking, so everything that is asked of each screen is asked on the way: axe in both themes and on a phone,
 * nothing that scrolls sideways, no host but the game's own, no fault.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { examine } from './examine';
import { findOverflow } from './find-overflow';
import { NO_CANVAS, openSite, type Site } from './open-site';
import { readyTour } from './ready-tour';

const DESKTOP = { width: 1440, height: 900 } as const;
const PHONE = { width: 390, height: 844 } as const;

/** Night differs in nothing but its colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Most milliseconds of one step: what a page is asked to evaluate has no limit of its own. */
const STEP_MS = 60_000;

function within<T>(milliseconds: number, name: string, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`"${name}" is not done after ${milliseconds / 1000} s`)), milliseconds);
  });
  return Promise.race([work(), late]).finally(() => clearTimeout(timer));
}

/** What a walk brings home. */
interface Found {
  screens: number;
  readonly day: string[];
  readonly night: string[];
  readonly phone: string[];
  readonly overflow: string[];
  requests: readonly string[];
  faults: readonly string[];
}

let site: Site;
const found: Found = { screens: 0, day: [], night: [], phone: [], overflow: [], requests: [], faults: [] };

beforeAll(async () => {
  site = await openSite();
  const { page, requests, faults } = await site.visit({ ...DESKTOP, before: NO_CANVAS });
  for (const step of readyTour()) {
    await within(STEP_MS, step.name, async () => {
      await step.go(page);
      await look(page, step.name);
    });
    found.screens++;
  }
  Object.assign(found, { requests, faults });
}, 500_000);
afterAll(async () => site.close());

async function look(page: Page, name: string): Promise<void> {
  found.day.push(...(await examine(page, name)));
  found.overflow.push(...(await findOverflow(page, `${name} at ${DESKTOP.width} px`)));
  await page.emulateMedia({ colorScheme: 'dark' });
  found.night.push(...(await examine(page, name, { only: COLOUR_RULES })));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(PHONE);
  // A phone has Day's colours.
  found.phone.push(...(await examine(page, name, { without: ['color-contrast'] })));
  for (const [width, text] of [
    [320, '100'],
    [PHONE.width, '200'],
    [1280, '200'],
    [1024, '100'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate((size) => {
      document.documentElement.dataset['text'] = size;
    }, text);
    found.overflow.push(...(await findOverflow(page, `${name} at ${width} px, text ${text} %`)));
  }
  await page.evaluate(() => {
    document.documentElement.dataset['text'] = '100';
  });
  await page.setViewportSize(DESKTOP);
}

test('every screen was seen', () => {
  expect(found.screens).toBeGreaterThan(50);
});

for (const view of ['day', 'night', 'phone'] as const)
  test(`axe finds nothing on any screen: ${view}`, () => {
    expect(found[view]).toEqual([]);
  });

test('nothing scrolls sideways from 320 to 1440 px, nor at 200 % text on a desktop and a phone', () => {
  expect(found.overflow).toEqual([]);
});

test('every screen asks its own origin only, breaks no policy and makes no error', () => {
  const own = new URL(site.address).origin;
  const foreign = found.requests.filter((url) => !url.startsWith(`${own}/`) && !url.startsWith('data:') && !url.startsWith(`blob:${own}/`));
  expect(found.requests.length).toBeGreaterThan(20);
  expect(foreign).toEqual([]);
  expect(found.faults).toEqual([]);
});
