/** The House: alive where it can be drawn, a still print where it cannot; the game never waits for it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { answerPaper, closeHalfYear, takeOffice } from './mouse-desk';
import { NO_CANVAS, openSite, type Site } from './open-site';

const HOST = '[data-slot=house]';
const ALIVE = `${HOST}[data-house=alive] canvas`;
/** Counts the frames the page asks for. */
const COUNT_FRAMES = `window.framesAsked = 0;
const ask = window.requestAnimationFrame.bind(window);
window.requestAnimationFrame = (work) => { window.framesAsked += 1; return ask(work); };`;
const NO_WEBGL = `const getContext = HTMLCanvasElement.prototype.getContext;
HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
  return /webgl/.test(kind) ? null : getContext.call(this, kind, ...rest);
};`;

/** Notes the page's own moment at which there is something to decide. */
const NOTE_DECIDABLE = `new MutationObserver((_, observer) => {
  if (document.querySelector('.briefing, fieldset.options') === null) return;
  window.decidableAt = performance.now();
  observer.disconnect();
}).observe(document, { childList: true, subtree: true });`;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => site.close());

async function countFrames(page: Page, time: number): Promise<number> {
  const count = (): Promise<number> => page.evaluate(() => (window as unknown as { framesAsked: number }).framesAsked);
  const before = await count();
  await page.waitForTimeout(time);
  return (await count()) - before;
}

/** Nothing moves in the end: software drawing may take its time to get there. */
async function expectSleep(page: Page): Promise<void> {
  await expect
    .poll(() => countFrames(page, 1200), { message: 'frames asked for at rest', timeout: 20_000, interval: 100 })
    .toBeLessThanOrEqual(2);
}

/** Number of shades in the picture: an empty canvas has one. */
async function measureInk(page: Page): Promise<number> {
  const picture = await page.locator(`${HOST} canvas`).screenshot();
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = 100;
    canvas.height = 100;
    const context = canvas.getContext('2d');
    if (context === null) return 0;
    context.drawImage(image, 0, 0, 100, 100);
    const { data: pixels } = context.getImageData(0, 0, 100, 100);
    const shades = new Set<number>();
    for (let i = 0; i < pixels.length; i += 4) shades.add((pixels[i] ?? 0) >> 3);
    return shades.size;
  }, picture.toString('base64'));
}

test('comes alive after the first decision is possible, and sleeps when nothing moves', async () => {
  const { page, context, faults, requests } = await site.visit({
    before: `${COUNT_FRAMES}${NOTE_DECIDABLE}`,
    motion: 'no-preference',
    width: 1100,
    height: 700,
  });
  await takeOffice(page);
  await page.locator(ALIVE).waitFor({ timeout: 60_000 });
  const order = await page.evaluate(() => {
    const parts = performance.getEntriesByType('resource').filter(({ name }) => /scenes-|\/(?:day|night)-(?:large|small)/.test(name));
    return {
      decidable: (window as unknown as { decidableAt: number }).decidableAt,
      fetched: Math.min(...parts.map(({ startTime }) => startTime)),
    };
  });
  expect(order.fetched, 'the House is fetched after there is something to decide').toBeGreaterThanOrEqual(order.decidable);
  expect(requests.filter((url) => /\/(?:day|night)-(?:large|small)[^/]*\.webp/.test(url)).length, 'one sheet of plates').toBe(1);
  expect(await measureInk(page), 'shades of grey in the picture').toBeGreaterThan(8);
  await expectSleep(page);
  const asked = (): Promise<number> => page.evaluate(() => (window as unknown as { framesAsked: number }).framesAsked);
  const before = await asked();
  await answerPaper(page);
  await closeHalfYear(page);
  await expect.poll(async () => (await asked()) - before, { message: 'frames asked for while the House settles' }).toBeGreaterThan(1);
  await expectSleep(page);
  expect(faults).toEqual([]);
  await context.close();
});

test('is drawn without WebGL on a plain canvas', async () => {
  const { page, context, faults } = await site.visit({ before: NO_WEBGL, width: 1100, height: 700 });
  await takeOffice(page);
  await page.locator(ALIVE).waitFor({ timeout: 60_000 });
  expect(await measureInk(page)).toBeGreaterThan(8);
  await answerPaper(page);
  await closeHalfYear(page);
  expect(faults).toEqual([]);
  await context.close();
});

test('shows the still while the drawing context is lost, and comes back with it', async () => {
  const { page, context, faults } = await site.visit({ width: 1100, height: 700 });
  await takeOffice(page);
  await page.locator(ALIVE).waitFor({ timeout: 60_000 });
  const { lose, restore } = { lose: 'loseContext', restore: 'restoreContext' };
  const call = (name: string): Promise<void> =>
    page.locator(`${HOST} canvas`).evaluate((canvas: HTMLCanvasElement, method) => {
      const kept = canvas as HTMLCanvasElement & { lossOf?: Record<string, () => void> | null };
      kept.lossOf ??= (canvas.getContext('webgl2') ?? canvas.getContext('webgl'))?.getExtension('WEBGL_lose_context') as never;
      kept.lossOf?.[method]?.();
    }, name);
  await call(lose);
  const still = page.locator(`${HOST}[data-house=lost] img`);
  await still.waitFor();
  expect(await still.evaluate(async (image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBeGreaterThan(300);
  await answerPaper(page);
  await call(restore);
  await page.locator(ALIVE).waitFor({ timeout: 60_000 });
  expect(await page.locator(`${HOST} img`).count()).toBe(0);
  expect(await measureInk(page), 'shades of grey after the context has come back').toBeGreaterThan(8);
  expect(faults.filter((fault) => !/context/i.test(fault))).toEqual([]);
  await context.close();
});

test('stands still without any canvas, and the game plays on', async () => {
  const { page, context, faults, requests } = await site.visit({ before: NO_CANVAS });
  await takeOffice(page);
  await page.locator(`${HOST}[data-house=still] img`).waitFor();
  const width = await page.locator(`${HOST} img`).evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    return image.naturalWidth;
  });
  expect(width).toBeGreaterThan(300);
  expect(
    requests.filter((url) => url.includes('scenes-')),
    'no drawing library where nothing can be drawn',
  ).toEqual([]);
  await answerPaper(page);
  await closeHalfYear(page);
  expect(faults).toEqual([]);
  await context.close();
});
