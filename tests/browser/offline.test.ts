/** Offline play: after a first visit everything works with the server gone; a newer edition never takes over a run that is going on. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { serveFolder } from '../../src/cli/serve';
import { answerPaper, closeHalfYear, goOn, readCode, takeOffice } from './mouse-desk';
import { DIST, NO_CANVAS, openSite, type Site } from './open-site';
import { readyTour } from './ready-tour';

let site: Site;
let folder: string;
let server: Server;
let address: string;

beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => site.close());
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'four-pillars-offline-'));
  cpSync(DIST, folder, { recursive: true });
  ({ server, address } = await serveFolder(folder, 0));
});
afterEach(async () => {
  await stopServer();
  rmSync(folder, { recursive: true, force: true });
});

async function stopServer(): Promise<void> {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
}

/** A tab on the server that can be stopped. */
async function visitHere(context?: Awaited<ReturnType<Site['visit']>>['context']) {
  const visit = await site.visit({ before: NO_CANVAS, open: false, keeps: true, ...(context === undefined ? {} : { context }) });
  await visit.page.goto(address);
  await visit.page.getByRole('button', { name: 'Take office' }).waitFor();
  return visit;
}

/** A further tab, not yet opened, with the addresses of what it could not get. */
async function revisit(context: Awaited<ReturnType<Site['visit']>>['context']) {
  const visit = await site.visit({ context, before: NO_CANVAS, open: false });
  const missing: string[] = [];
  visit.page.on('console', (message) => {
    if (message.text().startsWith('Failed to load resource')) missing.push(message.location().url);
  });
  return { ...visit, missing };
}

/** Waits until this device holds the whole edition and the page is served from it. */
async function waitUntilKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 40_000 });
}

const editionOf = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector('meta[name=edition]')?.getAttribute('content') ?? null);

/** Puts another edition on the server: the same files under another name; `spoilt` leaves a file that is not the one listed. */
function publish(edition: string, { spoilt = false } = {}): void {
  const [page, worker] = ['index.html', 'service-worker.js'].map((name) => join(folder, name)) as [string, string];
  const text = readFileSync(page, 'utf8').replace(/(name="edition" content=")[^"]+/, `$1${edition}`);
  const hash = createHash('sha256').update(text).digest('hex');
  writeFileSync(page, spoilt ? `${text}<!-- cut o` : text);
  const list = readFileSync(worker, 'utf8')
    .replace(/"edition":"[^"]+"/, `"edition":"${edition}"`)
    .replace(/\["\.\/","[0-9a-f]+"\]/, `["./","${hash}"]`);
  writeFileSync(worker, list);
}

test('after the first visit every screen works with the server gone', { timeout: 180_000 }, async () => {
  const { page, context, faults } = await visitHere();
  await takeOffice(page);
  await answerPaper(page);
  const code = await readCode(page);
  await waitUntilKept(page);
  await stopServer();
  await context.setOffline(true);
  await page.close();
  const next = await revisit(context);
  await next.page.goto(address);
  await next.page.getByRole('button', { name: /^Continue “/ }).click();
  await next.page.locator('.desk h1').waitFor();
  expect(await readCode(next.page), 'the run of the first visit goes on').toBe(code);
  await next.page.locator('.top-nav').getByRole('button', { name: 'Desk' }).click();
  await closeHalfYear(next.page);
  await goOn(next.page);
  await next.page.close();
  const tour = await revisit(context);
  await tour.page.goto(address);
  for (const step of readyTour()) await step.go(tour.page);
  await tour.page.goto(`${address}#start`);
  for (const label of await tour.page.locator('.title-page select option').allTextContents()) expect(label).not.toBe('');
  expect(faults).toEqual([]);
  // The browser itself asks whether there is a newer worker, and logs that nobody answers.
  expect([...next.missing, ...tour.missing].filter((missed) => !missed.endsWith('/service-worker.js'))).toEqual([]);
  expect([...next.faults, ...tour.faults].filter((fault) => !fault.startsWith('Failed to load resource'))).toEqual([]);
  await context.close();
});

test('every scenario that the build ships can be begun with the server gone', { timeout: 120_000 }, async () => {
  const { page, context } = await visitHere();
  await takeOffice(page);
  await waitUntilKept(page);
  const listed = await page.evaluate(async () => {
    const names = await caches.keys();
    const edition = names.find((name) => name.startsWith('four-pillars.edition.')) ?? '';
    return (await (await caches.open(edition)).keys()).map(({ url }) => new URL(url).pathname);
  });
  const scripts = readFileSync(join(folder, 'service-worker.js'), 'utf8').match(/assets\/[^"]+\.(?:json|js|css|woff2)(?=")/g) ?? [];
  expect(scripts.length).toBeGreaterThan(60);
  expect(scripts.filter((file) => !listed.includes(`/${file}`))).toEqual([]);
  await context.close();
});

test('a newer edition waits while a run goes on, over reloads, and comes when the player says so', { timeout: 120_000 }, async () => {
  const { page, context } = await visitHere();
  const old = await editionOf(page);
  await takeOffice(page);
  await answerPaper(page);
  const code = await readCode(page);
  await waitUntilKept(page);
  publish('newer');
  for (let reload = 0; reload < 2; reload++) {
    await page.reload();
    await page.getByText('A newer edition of the game lies ready').waitFor({ timeout: 40_000 });
    expect(await editionOf(page)).toBe(old);
  }
  await page.getByRole('button', { name: /^Continue “/ }).click();
  await page.locator('.desk h1').waitFor();
  expect(await readCode(page)).toBe(code);
  await page.getByRole('button', { name: 'Load it now' }).click();
  await expect.poll(() => editionOf(page).catch(() => null), { timeout: 20_000 }).toBe('newer');
  await page.getByRole('button', { name: /^Continue “/ }).click();
  await page.locator('.desk h1').waitFor();
  expect(await readCode(page)).toBe(code);
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('edition')).length), { timeout: 40_000 })
    .toBe(1);
  await context.close();
});

test('without a run that is going on the newer edition comes with the next visit', { timeout: 120_000 }, async () => {
  const { page, context } = await visitHere();
  await takeOffice(page);
  await waitUntilKept(page);
  await page.locator('.brand').click();
  await page.getByRole('button', { name: /^Delete / }).click();
  await page.locator('dialog').getByRole('button', { name: 'Delete' }).click();
  publish('newer');
  await page.reload();
  await page.getByText('It is used from the next visit on').waitFor({ timeout: 40_000 });
  // The worker writes down which edition is next after it has said so; a visit in between still gets the old one.
  const editionOfVisit = async (): Promise<string | null> => {
    await page.reload();
    await page.getByRole('button', { name: 'Take office' }).waitFor();
    return editionOf(page);
  };
  await expect.poll(editionOfVisit, { timeout: 30_000, interval: 1000 }).toBe('newer');
  await context.close();
});

test('a half-published edition is refused whole: the old one goes on, nothing is offered', { timeout: 120_000 }, async () => {
  const { page, context } = await visitHere();
  const old = await editionOf(page);
  await takeOffice(page);
  await waitUntilKept(page);
  publish('newer', { spoilt: true });
  await page.reload();
  await page.getByRole('button', { name: 'Take office' }).waitFor();
  await page.waitForTimeout(7000);
  expect(await page.getByText('A newer edition').count()).toBe(0);
  expect(await editionOf(page)).toBe(old);
  expect(await page.evaluate(() => caches.has('four-pillars.edition.newer'))).toBe(false);
  await context.close();
});

test('the game can be installed: a manifest with icons of the size they say', async () => {
  const { page, context } = await visitHere();
  const found = await page.evaluate(async () => {
    const address = document.querySelector<HTMLLinkElement>('link[rel=manifest]')?.href ?? '';
    const manifest = (await (await fetch(address)).json()) as {
      icons: { src: string; sizes: string }[];
      start_url: string;
      display: string;
    };
    const sizes = await Promise.all(
      manifest.icons.map(async ({ src, sizes }) => {
        const image = await createImageBitmap(await (await fetch(new URL(src, address))).blob());
        return [sizes, `${image.width}x${image.height}`];
      }),
    );
    return { sizes, start: new URL(manifest.start_url, address).href, display: manifest.display };
  });
  expect(found.display).toBe('standalone');
  expect(found.start).toBe(address);
  expect(found.sizes.length).toBe(3);
  for (const [said, real] of found.sizes) expect(real).toBe(said);
  await context.close();
});
