/** Runs handed on, as people do it: a link, a QR code, a file, a library; opened in a clean browser, nothing kept is touched. */
import { readFileSync } from 'node:fs';
import jsQR from 'jsqr';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { compile, encodeRun, readSeed } from '../../src/engine';
import { readScenario } from '../../src/cli/scenario-files';
import { randomBot } from '../../src/bots';
import { playGame } from '../../src/lab';
import { forgeCode, readShippedModel } from './forge-codes';
import { readRecords } from './kept-records';
import { answerPaper, enterCode, readCode, takeOffice } from './mouse-desk';
import { NO_CANVAS, openSite, waitForText, type Site } from './open-site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => site.close());

const link = (page: Page) => page.locator('.share-run input');
const hashOf = async (page: Page): Promise<string> => {
  const said = await page.locator('.share-run .fine').textContent();
  return /[0-9a-f]{16}/.exec(said ?? '')?.[0] ?? 'no hash';
};
const go = (page: Page, hash: string): Promise<void> =>
  page.evaluate((address) => {
    location.hash = address;
  }, hash);
const names = (page: Page): Promise<string[]> => page.locator('.library-runs th .link').allTextContents();

/** Chooses `content` in the file dialog that `button` opens. */
async function chooseFile(page: Page, button: string, content: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await choosing).setFiles({ name: 'runs.json', mimeType: 'application/json', buffer: Buffer.from(content) });
}

async function download(page: Page, button: string): Promise<string> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/^four-pillars-[\p{L}\p{N}-]+\.json$/u);
  return readFileSync(await file.path(), 'utf8');
}

/** What a camera reads in the QR code on the page: the picture drawn by the browser, decoded here. */
async function readQr(page: Page): Promise<string | undefined> {
  const side = 400;
  const dark = await page.locator('.qr').evaluate(async (svg, size) => {
    const copy = svg.cloneNode(true) as SVGElement;
    copy.setAttribute('width', String(size));
    copy.setAttribute('height', String(size));
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
    await image.decode();
    // Not the page's own kind of canvas, which these tests take away.
    const brush = new OffscreenCanvas(size, size).getContext('2d');
    brush?.drawImage(image, 0, 0, size, size);
    const { data } = brush?.getImageData(0, 0, size, size) ?? { data: [] };
    return Array.from({ length: size * size }, (_, at) => ((data[at * 4] ?? 255) < 128 ? '1' : '0')).join('');
  }, side);
  const pixels = Uint8ClampedArray.from({ length: side * side * 4 }, (_, at) => (at % 4 === 3 ? 255 : dark[at >> 2] === '1' ? 0 : 255));
  return jsQR(pixels, side, side)?.data;
}

test('history is opened at 2014, its link is shared, and a clean browser sees the same moment, hash for hash', async () => {
  const { page, context, faults } = await site.visit({ before: NO_CANVAS });
  await page.locator('.top-nav').getByRole('button', { name: 'Library' }).click();
  await page.getByRole('button', { name: 'Open what really happened' }).click();
  await page.locator('.ending h1').waitFor();
  await page.locator('.top-nav').getByRole('button', { name: 'Chronicle' }).click();
  await page.getByLabel('Half-year shown').fill('12');
  await page.getByRole('button', { name: 'See the desk then' }).click();
  expect(await page.locator('.desk h1').textContent()).toMatch(/First half of 2014/i);
  expect(await page.getByRole('button', { name: 'Keep it as a run of my own' }).count()).toBe(0);
  await page.locator('.top-nav').getByRole('button', { name: 'Chronicle' }).click();
  const address = await link(page).inputValue();
  expect(address).toMatch(/#run=FP-[0-9A-Z-]+&turn=2014-H1$/);
  const hash = await hashOf(page);
  expect(await readRecords(page), 'a guest is not kept').toEqual([]);

  await page.getByRole('button', { name: 'Show it as a QR code' }).click();
  await page.locator('.qr').waitFor();
  expect(await readQr(page)).toBe(address);

  const clean = await site.visit({ before: NO_CANVAS, open: false });
  await clean.page.goto(address);
  await clean.page.locator('.desk h1').waitFor();
  await waitForText(clean.page, /A guest: this run is shown and not kept/);
  expect(await clean.page.locator('.top-time').textContent()).toMatch(/first half of 2014/i);
  await go(clean.page, '#chronicle');
  expect(await hashOf(clean.page)).toBe(hash);
  expect(await readRecords(clean.page)).toEqual([]);

  await clean.page.reload();
  await clean.page.locator('.share-run').waitFor();
  expect(await hashOf(clean.page), 'loaded again it is still there').toBe(hash);

  await clean.page.getByRole('button', { name: 'Go on from here as a run of my own' }).click();
  await clean.page.locator('.desk h1').waitFor();
  await answerPaper(clean.page);
  const records = await readRecords(clean.page);
  expect(records).toHaveLength(1);
  expect(records[0]).toMatchObject({ seed: 'history', hindsight: true, name: 'What really happened, from 2014-H1' });
  expect([...faults, ...clean.faults]).toEqual([]);
  await context.close();
  await clean.context.close();
});

test('Back leads from a shared run to where one was, and never into a trap', async () => {
  const { page, context, faults } = await site.visit({ before: NO_CANVAS });
  await takeOffice(page, 'own');
  await answerPaper(page);
  const code = await readCode(page);
  const shared = forgeCode(readShippedModel(), { closed: 4 });
  await page.goto(`${site.address}#run=${shared}`);
  await page.locator('.visit-bar').waitFor();
  expect(await page.evaluate(() => location.hash), 'the address is the screen’s').toBe('#desk');
  await go(page, '#ledger');
  await page.locator('.ledger h1').waitFor();
  await page.goBack();
  await page.locator('.desk h1').waitFor();
  await page.goBack();
  await page.locator('.chronicle h1, .title-page h1').first().waitFor();
  await page.goto(`${site.address}#start`);
  await page.getByRole('button', { name: /^Continue/ }).click();
  await page.locator('.desk h1').waitFor();
  expect(await readCode(page), 'the kept run is as it was').toBe(code);
  expect(faults).toEqual([]);
  await context.close();
});

test('a run travels as a file; altered, cut, foreign and hostile ones are refused by place, and nothing opens', async () => {
  const { page, context, faults } = await site.visit({ before: NO_CANVAS });
  await takeOffice(page, '<img src=x onerror="window.pwned=1">');
  await answerPaper(page);
  const code = await readCode(page);
  const file = await download(page, 'Save it as a file');
  const clean = await site.visit({ before: NO_CANVAS });
  const other = clean.page;
  await other.getByText('Open a replay code').click();
  const spoilt = JSON.parse(file) as { runs: { moves: unknown[] }[] };
  const moves = spoilt.runs[0]?.moves ?? [];
  moves[0] = '<script>window.pwned=1</script>';
  for (const [content, said] of [
    [file.slice(0, file.length / 2), /broken or cut at line and column \d+:\d+/],
    [JSON.stringify(spoilt), /cannot be read at runs\[0\]\.moves\[0\]/],
    ['{"format":"<b>other</b>"}', /not a file of runs/],
    ['<svg onload="window.pwned=1">', /broken or cut/],
    ['', /holds no run/],
    ['\u0000'.repeat(10_000), /broken or cut|holds no run/],
  ] as const) {
    const dismiss = other.getByRole('button', { name: 'Put away' });
    while ((await dismiss.count()) > 0) await dismiss.first().click();
    await chooseFile(other, 'Open a file of a run', content);
    await other.locator('.notice-error').waitFor();
    expect(await other.locator('.notice-error').textContent()).toMatch(said);
    expect(await other.locator('.title-page').count()).toBe(1);
  }
  await chooseFile(other, 'Open a file of a run', file);
  await other.locator('.visit-bar').waitFor();
  expect(await readCode(other)).toBe(code);
  expect(await readRecords(other)).toEqual([]);
  expect(await other.evaluate(() => 'pwned' in window)).toBe(false);
  expect([...faults, ...clean.faults]).toEqual([]);
  await context.close();
  await clean.context.close();
});

test('bad links are named with their place; the run that is open stays', async () => {
  const { page, context, faults } = await site.visit({ before: NO_CANVAS });
  const code = forgeCode(readShippedModel(), { closed: 3 });
  for (const [hash, said] of [
    ['#run=', /names no run/],
    [`#run=${code}&turn=2030-H1`, /does not reach 2030-H1: it goes from 2008-H1 to 2009-H2/],
    [`#run=${code}&turn=<img src=x onerror=window.pwned=1>`, /is no half-year/],
    [`#run=${code}&speed=9`, /holds “speed”/],
    [`#run=${code.slice(0, -4)}`, /breaks off|add up|does not lead/],
    ['#run=<script>window.pwned=1</script>', /not a replay code/],
    ['#run=%E0%A4%A', /damaged on the way/],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`${site.address}${hash}`);
    await page.locator('.notice-error').waitFor();
    expect(await page.locator('.notice-error').textContent(), hash).toMatch(said);
    await page.getByRole('button', { name: 'Take office' }).waitFor();
  }
  await takeOffice(page, 'stays');
  const own = await readCode(page);
  await go(page, `#run=${code}&turn=x`);
  await page.locator('.notice-error', { hasText: 'is no half-year' }).waitFor();
  expect(await page.locator('.run-code input').inputValue()).toBe(own);
  await go(page, '#start');
  await enterCode(page, `${code}@2009-H1`);
  await page.locator('.visit-bar').waitFor();
  expect(await page.locator('.top-time').textContent()).toMatch(/first half of 2009/i);
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
  expect(faults).toEqual([]);
  await context.close();
});

test('the library finds, tags, deletes, brings back; exported and imported it is whole elsewhere, and its own is not overwritten', async () => {
  const { page, context, faults } = await site.visit({ before: NO_CANVAS });
  for (const seed of ['alpha', 'beta']) {
    await takeOffice(page, seed);
    await page.locator('.brand').click();
  }
  await page.locator('.top-nav').getByRole('button', { name: 'Library' }).click();
  await page.getByRole('button', { name: 'Tags of Belgrade, seed alpha' }).click();
  await page.getByRole('textbox', { name: 'Tags' }).fill('class 3b, <b>bold</b>');
  await page.getByRole('button', { name: 'Keep the tags' }).click();
  await waitForText(page, 'class 3b, <b>bold</b>');
  await page.getByRole('searchbox').fill('3b ALPHA');
  await expect.poll(() => names(page)).toEqual(['Belgrade, seed alpha']);
  await page.getByRole('searchbox').fill('');
  await page.getByRole('combobox', { name: 'Tag' }).selectOption('class 3b');
  await expect.poll(() => names(page)).toEqual(['Belgrade, seed alpha']);
  await page.getByRole('combobox', { name: 'Tag' }).selectOption('');
  await page.getByRole('button', { name: 'Delete Belgrade, seed alpha' }).click();
  await page.locator('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect.poll(() => names(page)).toEqual(['Belgrade, seed beta']);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect.poll(async () => (await names(page)).sort()).toEqual(['Belgrade, seed alpha', 'Belgrade, seed beta']);
  const file = await download(page, 'Save all runs as one file');
  const kept = await readRecords(page);

  const clean = await site.visit({ before: NO_CANVAS });
  const other = clean.page;
  await takeOffice(other, 'gamma');
  const own = await readRecords(other);
  await go(other, '#library');
  const broken = JSON.parse(file) as { runs: Record<string, unknown>[] };
  broken.runs.push({ ...broken.runs[0], id: 'third', name: 'A third', moves: ['close', 7] });
  await chooseFile(other, 'Take runs in from a file', JSON.stringify(broken));
  await waitForText(other, /2 runs were added/);
  await waitForText(other, /cannot be read at runs\[2\]\.moves\[1\], in “A third”/);
  const all = await readRecords(other);
  expect(all).toHaveLength(3);
  for (const record of [...kept, ...own]) expect(all).toContainEqual(record);
  await chooseFile(other, 'Take runs in from a file', file);
  await waitForText(other, /No run was new; 2 were here already/);
  expect(await readRecords(other)).toEqual(all);
  await other.getByRole('button', { name: 'Open Belgrade, seed alpha' }).click();
  await other.locator('.desk h1').waitFor();
  expect([...faults, ...clean.faults]).toEqual([]);
  await context.close();
  await clean.context.close();
});

test('a code of a released edition that is not shipped any more opens under its own rules, fetched only then', async () => {
  const { scenario } = readScenario('scenarios', 'toy');
  if (scenario === null) throw new Error('toy has errors');
  const toy = compile(scenario);
  const seed = readSeed('9');
  const code = encodeRun(toy, seed, playGame(toy, seed, randomBot).moves);
  const { page, context, requests, faults } = await site.visit({ before: NO_CANVAS });
  const isRelease = (url: string): boolean => /\/toy[^/]*\.js$/.test(decodeURIComponent(url));
  expect(requests.some(isRelease)).toBe(false);
  await enterCode(page, code);
  await page.locator('.ending h1').waitFor();
  expect(requests.some(isRelease)).toBe(true);
  expect(await readCode(page)).toBe(code);
  expect(faults).toEqual([]);
  await context.close();
});

test('the chronicle plays, steps, filters, and adds up between any two half-years', async () => {
  const { page, context, faults } = await site.visit({ before: NO_CANVAS });
  await enterCode(page, forgeCode(readShippedModel(), { closed: 6, seed: 'play' }));
  await page.locator('.desk h1').waitFor();
  await go(page, '#chronicle');
  const shown = (): Promise<string | null> => page.locator('.playback-now b').textContent();
  await page.getByRole('button', { name: 'To the first half-year' }).click();
  expect(await shown()).toBe('First half of 2008');
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('quick');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await page.getByRole('button', { name: 'Play', exact: true }).waitFor({ timeout: 20_000 });
  expect(await shown()).toMatch(/As it stands/);
  await page.getByRole('button', { name: 'One half-year back' }).click();
  expect(await page.locator('[aria-current=step] h2').textContent()).toMatch(/Second half of 2010/);
  await page.getByRole('button', { name: 'See the map then' }).click();
  await waitForText(page, /You see it as it stood when the second half of 2010 opened/);
  await go(page, '#chronicle');
  const all = await page.locator('.chronicle-list > li').count();
  await page.getByRole('combobox', { name: 'Power' }).selectOption({ index: 1 });
  await expect.poll(() => page.locator('.chronicle-list > li').count()).toBeLessThan(all);
  expect(await page.locator('.chronicle-list > li:not(:has(a, details, .entry-rule))').count(), 'every entry says what it rests on').toBe(
    0,
  );
  await page.getByRole('combobox', { name: 'Power' }).selectOption('');
  await page.locator('.between summary').click();
  await page.getByLabel('to the opening of').selectOption('2009-H1');
  const sum = await page.locator('.between .sum').textContent();
  const [before, change, after] = (sum?.match(/[−+]?\d+/g) ?? []).map((text) => Number(text.replace('−', '-')));
  expect((before ?? 0) + (change ?? 0)).toBe(after);
  expect(faults).toEqual([]);
  await context.close();
});
