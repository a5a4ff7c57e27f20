/** The map: opens, moves by keys, holds what the list holds, names lands as they were called, and lies still where it cannot be drawn. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { examine } from './examine';
import { forgeCode, readShippedModel } from './forge-codes';
import { openCode } from './mouse-desk';
import { COUNT_TEXTURES, measureTab } from './soak';
import { NO_CANVAS, openSite, type Site, type VisitOptions } from './open-site';

const ALIVE = '.map-stage[data-map=alive]';
const PANE = '.map-pane';

let site: Site;
let codes: { readonly early: string; readonly middle: string; readonly late: string };
beforeAll(async () => {
  site = await openSite();
  const model = readShippedModel();
  codes = { early: forgeCode(model, { closed: 3 }), middle: forgeCode(model, { closed: 14 }), late: forgeCode(model, { closed: 25 }) };
});
afterAll(async () => site.close());

async function openMap(code: string, options: VisitOptions = {}, wait = ALIVE) {
  const visit = await site.visit({ width: 1100, height: 800, ...options });
  await openCode(visit.page, code);
  await visit.page.locator('.desk h1').focus();
  await visit.page.keyboard.press('m');
  await visit.page.locator(wait).waitFor({ timeout: 30_000 });
  return visit;
}

/** Where the sheet lies, as the names over it say. */
const readPlace = (page: Page): Promise<string> =>
  page.locator('.map-plane').evaluate((plane: HTMLElement) => `${plane.style.transform} ${plane.style.getPropertyValue('--k')}`);
const readNames = (page: Page): Promise<string[]> => page.locator('.map-name').allTextContents();
const readList = (page: Page): Promise<string[]> =>
  page.locator('[data-commitment]').evaluateAll((items) => items.map((item) => item.getAttribute('data-commitment') ?? '').sort());
const readMarked = async (page: Page): Promise<string[]> =>
  ((await page.locator('.map-stage').getAttribute('data-marked')) ?? '').split(' ').sort();

test('opens by its key, moves by keys, and goes back to the desk', async () => {
  const { page, context, faults } = await openMap(codes.middle);
  await page.locator('.map-plane').waitFor({ state: 'attached' });
  await page.locator(PANE).focus();
  let before = await readPlace(page);
  for (const key of ['+', 'ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown', '-', '+', 'Home']) {
    await page.keyboard.press(key);
    await expect.poll(() => readPlace(page), { message: `the sheet after ${key}` }).not.toBe(before);
    await page.waitForTimeout(100);
    before = await readPlace(page);
  }
  await page.keyboard.press('m');
  await page.locator('.house-host').waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

test('holds what the list holds, also when the list is narrowed', async () => {
  const { page, context } = await openMap(codes.late);
  await expect.poll(() => readMarked(page)).toEqual(await readList(page));
  const all = await readList(page);
  expect(all.length).toBeGreaterThan(15);
  await page.getByLabel('ended', { exact: true }).check();
  await expect.poll(async () => (await readList(page)).length).toBeLessThan(all.length);
  await expect.poll(() => readMarked(page)).toEqual(await readList(page));
  await page.getByLabel('all', { exact: true }).check();
  await page.getByLabel('Find a name').fill('nis');
  await expect.poll(async () => (await readList(page)).length).toBeLessThan(all.length);
  await expect.poll(() => readMarked(page)).toEqual(await readList(page));
  await context.close();
});

test('every entry opens its commitment, and its lines open the ledger, by keyboard', async () => {
  const { page, context } = await openMap(codes.late);
  const entry = page.locator('.map-entry').first();
  const title = await entry.locator('b').textContent();
  await entry.focus();
  await page.keyboard.press('Enter');
  await page.locator('.map-facts').waitFor();
  expect(await page.locator('.map-sheet h1').textContent()).toBe(title);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.getByRole('button', { name: 'Back to the list' }).click();
  const ids = await readList(page);
  for (const id of ids) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#map/${id}`);
    await page.locator('.map-facts').waitFor();
    if ((await page.locator('.map-lines .link').count()) === 0) continue;
    await page.locator('.map-lines .link').first().click();
    await page.locator('.account h1').waitFor();
    break;
  }
  expect(await page.locator('.account h1').count()).toBe(1);
  await context.close();
});

test('a tap on a mark opens what lies there', async () => {
  const { page, context } = await openMap(codes.late);
  await page.waitForTimeout(500);
  const box = await page.locator(PANE).boundingBox();
  if (box === null) throw new Error('no pane');
  // Brussels stands near the upper left corner and holds the talks.
  const name = await page.locator('.map-mark-rim', { hasText: 'Brussels' }).boundingBox();
  if (name === null) throw new Error('no Brussels');
  await page.mouse.click(name.x + name.width / 2, name.y - 22);
  await expect.poll(() => page.locator('.map-sheet h1').textContent()).toMatch(/entries at this place/);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(() => page.locator('.map-sheet h1').textContent()).toBe('The map');
  await context.close();
});

test('names change with the year', async () => {
  const seen: Record<string, string[]> = {};
  for (const [when, code] of Object.entries(codes)) {
    const { page, context } = await openMap(code);
    await page.locator('.map-plane').waitFor({ state: 'attached' });
    seen[when] = await readNames(page);
    expect(await page.locator('.map-footnote').count(), when).toBe(when === 'early' ? 0 : 1);
    expect(await page.locator('.map-dashes path').count(), when).toBe(when === 'early' ? 0 : 1);
    await context.close();
  }
  expect(seen['early']).toContain('Kosovo (status disputed, UNSCR 1244)');
  expect(seen['early']).toContain('FYR Macedonia');
  expect(seen['middle']).toContain('Kosovo*');
  expect(seen['middle']).toContain('FYR Macedonia');
  expect(seen['late']).toContain('North Macedonia');
  expect(seen['late']).not.toContain('FYR Macedonia');
});

test.each([
  { name: 'desktop, Day', width: 1280, height: 900, theme: 'light' },
  { name: 'phone, Night', width: 360, height: 640, theme: 'dark' },
] as const)('axe finds nothing on the living map: $name', async ({ width, height, theme }) => {
  const { page, context } = await openMap(codes.late, { width, height, theme });
  await page.locator('.map-legend summary').click();
  expect(await examine(page, 'map')).toEqual([]);
  await page.locator('.map-entry').first().click();
  await page.locator('.map-facts').waitFor();
  expect(await examine(page, 'an entry of the map')).toEqual([]);
  const targets = await page
    .locator('.map-stage button, .map-sheet button.plain')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(Math.min(...targets)).toBeGreaterThanOrEqual(24);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
  await context.close();
});

test('lies still without WebGL, with the same list, and fetches no drawing library for it', async () => {
  const { page, context, faults, requests } = await openMap(codes.late, { before: NO_CANVAS }, '.map-stage[data-map=still]');
  const width = await page.locator('.map-still').evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    return image.naturalWidth;
  });
  expect(width).toBeGreaterThan(1000);
  expect(await readNames(page)).toContain('North Macedonia');
  expect((await readList(page)).length).toBeGreaterThan(15);
  expect(requests.filter((url) => url.includes('scenes-'))).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

test('opening and shutting it leaves no listener and no texture behind', async () => {
  const { page, context } = await openMap(codes.middle, { before: COUNT_TEXTURES });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const shut = async () => {
    await page.evaluate(() => {
      location.hash = '#ledger';
    });
    await page.locator(ALIVE).waitFor({ state: 'detached' });
    await page.waitForTimeout(500);
    return measureTab(page, session);
  };
  // What is fetched and kept for good comes with the first times.
  await shut();
  const held: { listeners: number; textures: number }[] = [];
  for (let time = 0; time < 3; time++) {
    await page.evaluate(() => {
      location.hash = '#map';
    });
    await page.locator(ALIVE).waitFor();
    const { listeners, textures } = await shut();
    held.push({ listeners, textures });
  }
  expect(held[2]?.textures).toBe(held[0]?.textures);
  expect(held[2]?.listeners).toBeLessThanOrEqual(held[0]?.listeners ?? 0);
  await context.close();
});
