/** The package of the built site, played in a learning platform that forgives nothing. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unzipSync } from 'fflate';
import type { Frame, Page } from 'playwright-core';
import { listPackageFiles, packScorm } from '../../src/classroom/index';
import { answerPaper, goOn } from './mouse-desk';
import { launch, leave, readLms, serveLms, type LmsSite } from './lms-page';
import { DIST, NO_CANVAS, openSite, type Site } from './open-site';

const STORAGE_OFF = `${NO_CANVAS}
if (location.pathname.includes('/package/')) {
  indexedDB.open = () => { throw new DOMException('not here', 'SecurityError'); };
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, { get() { throw new DOMException('not here', 'SecurityError'); } });
}`;

let site: Site;
let lms: LmsSite;
let zip: Uint8Array;
const folder = mkdtempSync(join(tmpdir(), 'four-pillars-'));

/** Packs the built site by the command. */
function pack(...options: string[]): Uint8Array {
  const out = join(folder, 'package.zip');
  const command = ['--import', 'tsx', 'src/cli/main.ts', 'scorm', '--dist', DIST, '--out', out, ...options];
  execFileSync(process.execPath, command, { stdio: ['ignore', 'ignore', 'inherit'] });
  return new Uint8Array(readFileSync(out));
}

beforeAll(async () => {
  site = await openSite();
  zip = pack('--scenario', 'six-crises');
  lms = await serveLms(zip);
});
afterAll(async () => {
  await lms.close();
  await site.close();
  rmSync(folder, { recursive: true });
});

/** The helpers for a desk work in a frame as they do in a page. */
const desk = (frame: Frame): Page => frame as unknown as Page;

async function visit(options: Parameters<typeof launch>[2] = {}, before = NO_CANVAS, width = 1000) {
  const visitor = await site.visit({ before, open: false, width, height: 700 });
  const frame = await launch(visitor.page, lms, options);
  return { ...visitor, frame };
}

/** From the page of the exercise to the desk, under the pseudonym that is proposed. */
async function beginExercise(frame: Frame): Promise<void> {
  await frame.getByRole('button', { name: 'Begin', exact: true }).click();
  await frame.locator('.desk h1').waitFor();
}

/** Answers every paper and closes the half-year; this scenario has no programme to declare. */
async function closeHalfYear(frame: Frame): Promise<void> {
  while (await answerPaper(desk(frame)));
  await frame.locator('.tab-close').click();
  await frame.locator('.close-sheet').getByRole('button', { name: 'Close the half-year' }).click();
  await frame.locator('article.turn-end h1').waitFor();
}

/** Plays from the desk to the end; gives the number of half-years closed. */
async function playOn(frame: Frame): Promise<number> {
  for (let turns = 1; turns < 30; turns++) {
    await closeHalfYear(frame);
    await frame.locator('.sticky-actions button').click();
    await frame.locator('.paper-tabs, article.chapter, .hand-in').first().waitFor();
    if ((await frame.locator('article.chapter').count()) > 0) await frame.locator('.sticky-actions button').click();
    await frame.locator('.paper-tabs, .hand-in').first().waitFor();
    if ((await frame.locator('.hand-in').count()) > 0) return turns;
  }
  throw new Error('the run does not end');
}

test('played to completion: every decision at the platform, not one refusal', async () => {
  const { page, frame, context, faults } = await visit();
  await beginExercise(frame);
  await expect.poll(async () => (await readLms(page)).kept['cmi.core.lesson_status']).toBe('incomplete');
  await answerPaper(desk(frame));
  const early = await readLms(page);
  expect(early.kept['cmi.suspend_data']).toMatch(/^FPL1;1;1;0;FPS1\./);
  await playOn(frame);
  // The metrics come when the debrief is worked out.
  await expect.poll(async () => (await readLms(page)).kept['cmi.objectives.0.id'], { timeout: 30_000 }).toBeDefined();
  const { kept, calls, faults: refusals } = await leave(page);
  expect(refusals).toEqual([]);
  expect(calls.filter((call) => call === 'LMSInitialize')).toHaveLength(1);
  expect(calls.filter((call) => call === 'LMSFinish')).toHaveLength(1);
  expect(calls.at(-1)).toBe('LMSFinish');
  expect(kept).toMatchObject({
    'cmi.core.lesson_status': 'completed',
    'cmi.core.score.raw': '100',
    'cmi.core.exit': '',
    'cmi.interactions.0.type': 'fill-in',
    'cmi.interactions.1.type': 'choice',
  });
  expect(kept['cmi.core.session_time']).toMatch(/^00:\d\d:\d\d$/);
  expect(kept['cmi.interactions.0.student_response']).toBe(kept['cmi.core.lesson_location']);
  expect(faults).toEqual([]);
  await context.close();
});

test('suspended and resumed, with storage blocked: the same run goes on, nothing is said of storage', async () => {
  const first = await visit({}, STORAGE_OFF);
  await beginExercise(first.frame);
  await closeHalfYear(first.frame);
  expect(await first.frame.locator('.notice').count()).toBe(0);
  const suspended = await leave(first.page);
  expect(suspended.kept['cmi.core.exit']).toBe('suspend');
  expect(Number(suspended.kept['cmi.core.score.raw'])).toBeGreaterThan(0);
  await first.context.close();

  const second = await visit({ kept: suspended.kept }, STORAGE_OFF);
  await second.frame.locator('.desk h1').waitFor();
  await goOnWhenAsked(second.frame);
  await closeHalfYear(second.frame);
  const { kept, faults } = await leave(second.page);
  expect([...suspended.faults, ...faults]).toEqual([]);
  const codeOf = (data: Record<string, string>): string => data['cmi.core.lesson_location'] ?? '';
  expect(codeOf(kept).length).toBeGreaterThan(codeOf(suspended.kept).length);
  const ids = (data: Record<string, string>): string[] =>
    Object.entries(data).flatMap(([name, value]) => (/^cmi\.interactions\.\d+\.id$/.test(name) ? [value] : []));
  expect(ids(kept).slice(0, ids(suspended.kept).length)).toEqual(ids(suspended.kept));
  expect(ids(kept).length).toBeGreaterThan(ids(suspended.kept).length);
  expect(new Set(ids(kept)).size).toBe(ids(kept).length);
  expect(first.faults).toEqual([]);
  expect(second.faults).toEqual([]);
  await second.context.close();
});

async function goOnWhenAsked(frame: Frame): Promise<void> {
  if ((await frame.locator('.paper-tabs').count()) === 0) await goOn(desk(frame));
}

test.each(['grandparent', 'opener'] as const)('the object is found: %s', async (place) => {
  const { page, frame, context } = await visit({ place });
  await beginExercise(frame);
  await expect.poll(async () => (await readLms(page)).kept['cmi.suspend_data']).toMatch(/^FPL1;/);
  if (place === 'opener') await frame.page().close({ runBeforeUnload: true });
  else await page.evaluate(() => document.querySelector('iframe')?.remove());
  await expect.poll(async () => (await readLms(page)).calls.at(-1)).toBe('LMSFinish');
  expect((await readLms(page)).faults).toEqual([]);
  await context.close();
});

test('without a platform the package is the game: silently, kept by the browser', async () => {
  const { page, frame, context, faults } = await visit({ place: 'none' });
  await beginExercise(frame);
  await answerPaper(desk(frame));
  expect(await frame.locator('.notice').count()).toBe(0);
  const signed = (shown: Frame): Promise<number> => shown.locator('.paper-tabs .for-ears', { hasText: ', signed' }).count();
  const before = await signed(frame);
  expect(before).toBeGreaterThan(0);
  await page.reload();
  const again = page.frames().find((one) => one.url().includes('/package/')) as Frame;
  await again.getByRole('button', { name: /^Go on as/ }).click();
  await again.locator('.desk h1').waitFor();
  expect(await signed(again)).toBe(before);
  expect(faults).toEqual([]);
  await context.close();
});

test('a platform that closes its record, or refuses a write: said, and play goes on', async () => {
  const shut = `${NO_CANVAS} addEventListener('DOMContentLoaded', () => { if (window.API) window.API.LMSInitialize = () => 'false'; });`;
  const closed = await visit({}, shut);
  await beginExercise(closed.frame);
  await closed.frame.getByText(/did not open its record/).waitFor();
  expect((await readLms(closed.page)).calls).toEqual([]);
  await closed.context.close();
  const deaf = `${NO_CANVAS} addEventListener('DOMContentLoaded', () => { if (window.API) window.API.LMSCommit = () => 'false'; });`;
  const { frame, context } = await visit({}, deaf);
  await beginExercise(frame);
  await answerPaper(desk(frame));
  await frame.getByText(/refused to keep a part of your work/).waitFor();
  await context.close();
});

test('nothing scrolls sideways in a frame of 600 by 600 px', async () => {
  const { frame, context } = await visit({}, NO_CANVAS, 600);
  await beginExercise(frame);
  expect(await frame.evaluate(() => [innerWidth, innerHeight, document.documentElement.scrollWidth])).toEqual([600, 600, 600]);
  await context.close();
});

/** Packs the built site here, for the exercise that the package `files` carries, under its title. */
function packAgain(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const manifest = new TextDecoder().decode(files['imsmanifest.xml']);
  const find = (pattern: RegExp): string => pattern.exec(manifest)?.[1] ?? '';
  const paths = listPackageFiles(JSON.parse(readFileSync(join(DIST, 'site-files.json'), 'utf8')) as string[], { sound: false });
  const site = new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(DIST, path)))]));
  const exercise = find(/<adlcp:datafromlms>(.*)<\/adlcp:datafromlms>/);
  return packScorm(site, { title: find(/<title>(.*)<\/title>/), exercise, sound: false });
}

test('the exercise page makes a package, the same bytes as here', async () => {
  const { page, context, faults } = await site.visit({ before: NO_CANVAS });
  await page.evaluate(() => {
    location.hash = '#exercise';
  });
  const button = page.getByRole('button', { name: 'Package for an LMS' });
  await button.waitFor({ timeout: 30_000 });
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 90_000 }), button.click()]);
  expect(download.suggestedFilename()).toMatch(/^four-pillars-[0-9A-Z]{4}\.zip$/);
  const made = new Uint8Array(readFileSync(await download.path()));
  const files = unzipSync(made);
  expect(new TextDecoder().decode(files['imsmanifest.xml'])).toContain('<adlcp:datafromlms>X1.');
  expect(Buffer.compare(packAgain(files), made)).toBe(0);
  expect(faults).toEqual([]);
  await context.close();
});

test('packed again, the same bytes; every file that the package asks for is in it', async () => {
  expect(Buffer.compare(packAgain(lms.files), zip)).toBe(0);
  const { frame, context, requests } = await visit();
  await beginExercise(frame);
  const asked = requests.filter((url) => url.startsWith(`${lms.address}package/`)).map((url) => url.slice(`${lms.address}package/`.length));
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((path) => !(path in lms.files))).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(lms.address) && !/^(data|blob):/.test(url))).toEqual([]);
  await context.close();
});
