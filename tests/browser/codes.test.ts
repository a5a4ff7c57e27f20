/** Replay codes, names and seeds as strangers may hand them over: each a clear message, nothing executed, nothing lost. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { compile, encodeRun, readSeed, type Model } from '../../src/engine';
import { forgeCode, readShippedModel } from './forge-codes';
import { enterCode, readCode, takeOffice } from './mouse-desk';
import { NO_CANVAS, openSite, type Site, type Visit } from './open-site';

/** Each would leave its mark on the window if anything ran it. */
const MARKUP = [
  '<script>window.pwned = 1</script>',
  '<img src=x onerror="window.pwned = 1">',
  '"><svg onload=window.pwned=1>',
  'javascript:window.pwned=1',
  '{seed} <b>{0}</b>',
] as const;

let site: Site;
let visit: Visit;
let model: Model;
beforeAll(async () => {
  site = await openSite();
  model = readShippedModel();
});
afterAll(async () => site.close());
beforeEach(async () => {
  visit = await site.visit({ before: NO_CANVAS });
});
afterEach(async () => visit.context.close());

/** Tells what the page answers to a code it must refuse. */
async function refuse(code: string): Promise<string> {
  const { page } = visit;
  const dismiss = page.getByRole('button', { name: 'Put away' });
  while ((await dismiss.count()) > 0) await dismiss.first().click();
  await enterCode(page, code);
  await page.locator('.notice-error').waitFor();
  expect(await page.locator('.open-code input').getAttribute('aria-invalid')).toBe('true');
  expect(await page.locator('.title-page').count(), 'the title page stays').toBe(1);
  return (await page.locator('.notice-error').first().textContent()) ?? '';
}

/** One character of the code's body replaced by another of the alphabet. */
function alter(code: string, place: number): string {
  return code.slice(0, place) + (code[place] === '7' ? '8' : '7') + code.slice(place + 1);
}

test('every kind of bad code is refused in words of its own, and a good one still opens', async () => {
  const code = forgeCode(model, { closed: 6 });
  expect(await refuse('')).toMatch(/field is empty/);
  expect(await refuse('   ')).toMatch(/field is empty/);
  expect(await refuse('Dear teacher, here is my homework.')).toMatch(/not a replay code/);
  expect(await refuse('FP-ČĆŽ-ШЂ')).toMatch(/does not belong|not a replay code/);
  expect(await refuse('A'.repeat(200_000))).toMatch(/longer than any/);
  expect(await refuse('FP')).toMatch(/breaks off|not a replay code|empty/);
  expect(await refuse(code.slice(0, -9))).toMatch(/breaks off|does not|add up/);
  expect(await refuse(code.slice(0, 12))).toMatch(/breaks off|add up/);
  expect(await refuse(`${code}7777`)).toMatch(/does not|add up|goes on/);
  expect(await refuse(code.replace('FP-', 'FP-!'))).toMatch(/Character \d+ does not belong/);
  const places = [...code].map((_, place) => place).filter((place) => place > 3 && code[place] !== '-');
  for (const place of places.filter((_, at) => at % 14 === 0)) {
    expect(await refuse(alter(code, place)), `character ${place}`).toMatch(
      /does not|add up|breaks off|goes on|other rules|another scenario/,
    );
  }
  await enterCode(visit.page, code);
  await visit.page.locator('.desk h1').waitFor();
  expect(await readCode(visit.page)).toBe(code);
  expect(visit.faults).toEqual([]);
});

test('a code of another edition of the scenario is told from a broken one', async () => {
  const { scenario } = model;
  const other = compile({ ...scenario, due: scenario.due.map((count) => Math.max(1, count - 1)) });
  expect(other.packHash).not.toBe(model.packHash);
  expect(await refuse(encodeRun(other, readSeed('1'), []))).toMatch(/another scenario, or to another edition/);
});

test('a code cut at any decision opens at that decision', async () => {
  const half = forgeCode(model, { closed: 2, filled: true });
  await enterCode(visit.page, half);
  await visit.page.locator('.desk h1').waitFor();
  expect(await visit.page.locator('.top-time').textContent()).toMatch(/first half of 2009/i);
  expect(await readCode(visit.page)).toBe(half);
});

test('markup and script in a code, a seed and a name are shown as text', async () => {
  const { page, faults } = visit;
  for (const text of MARKUP) expect(await refuse(text)).toMatch(/not a replay code|does not belong/);
  for (const [at, text] of MARKUP.slice(1, 3).entries()) {
    await page.goto(site.address);
    await takeOffice(page, text);
    await page.locator('.brand').click();
    const seed = text.trim().slice(0, 40);
    await page.getByRole('button', { name: `Rename Belgrade, seed ${seed}`, exact: true }).click();
    await page.getByLabel('New name').fill(`${at} ${text}`);
    await page.getByRole('button', { name: 'Keep the name' }).click();
    await page.locator('.save-open b').getByText(`${at} ${text}`, { exact: true }).waitFor();
    await page.getByRole('button', { name: `Delete ${at} ${text}`, exact: true }).click();
    await page.locator('dialog[open] h2').getByText(text).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: `Continue “${at} ${text}”` }).click();
    await page.locator('.desk').waitFor();
    await readCode(page);
    expect(await page.locator('.run-code small').textContent()).toContain(seed);
    expect(await page.locator('.dateline').first().textContent()).toBe(`${at} ${text}`);
  }
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
  expect(await page.locator('main img[src=x], main svg[onload], main script').count()).toBe(0);
  expect(faults).toEqual([]);
});

test('markup in the address is no more than an unknown screen', async () => {
  const { page, faults } = visit;
  for (const hash of [
    '<img src=x onerror=window.pwned=1>',
    'ledger/<b>x</b>',
    'desk/paper.%3Cscript%3E',
    'ledger/%',
    '__proto__',
    'ending',
  ]) {
    await page.goto(`${site.address}#${hash}`);
    await page.reload();
    await page.getByRole('button', { name: 'Take office' }).waitFor();
  }
  await takeOffice(page);
  for (const hash of [
    'ledger/<b>x</b>',
    'ledger/__proto__',
    'desk/paper.__proto__',
    'chapter-break',
    'turn-end',
    'ending',
    'nothing/at/all',
  ]) {
    await page.evaluate((address) => {
      location.hash = address;
    }, hash);
    await page.locator('main').getByText(/\S/).first().waitFor();
  }
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
  expect(faults).toEqual([]);
});
