/** Sound in a real browser: nothing is asked for before a click, what is asked for plays in step, and the settings are kept. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { createKeys } from './keys';
import { answerPaper, closeHalfYear, takeOffice } from './mouse-desk';
import { NO_CANVAS, openSite, type Site } from './open-site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => site.close());

/** Files of sound, and the script that plays them, among `requests`. */
const ofSound = (requests: readonly string[]): string[] =>
  requests.map((url) => new URL(url).pathname).filter((path) => /\.(?:webm|m4a)$|\/audio-[\w-]+\.js$/.test(path));

interface Playing {
  readonly name: string;
  readonly volume: number;
  readonly seek: number;
}

/** The layers that play now, read from the library in the page in one go. */
function readLayers(page: Page): Promise<readonly Playing[]> {
  return page.evaluate(() => {
    const { Howler } = window as unknown as {
      Howler: {
        _howls: {
          _src: string;
          _sounds: { _id: number; _paused: boolean }[];
          seek: (id: number) => number;
          volume: (id: number) => number;
        }[];
      };
    };
    return Howler._howls
      .filter(({ _src }) => _src.includes('/layer-'))
      .flatMap((howl) =>
        howl._sounds
          .filter(({ _paused }) => !_paused)
          .map(({ _id }) => ({ name: /layer-[a-z]+/.exec(howl._src)?.[0] ?? '', volume: howl.volume(_id), seek: howl.seek(_id) })),
      );
  });
}

/** Root mean square of what leaves the mixer, over about a second. */
function readLevel(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { ctx, masterGain } = (window as unknown as { Howler: { ctx: AudioContext; masterGain: GainNode } }).Howler;
    const ear = new AnalyserNode(ctx, { fftSize: 32768 });
    masterGain.connect(ear);
    await new Promise((done) => setTimeout(done, 1200));
    const samples = new Float32Array(ear.fftSize);
    ear.getFloatTimeDomainData(samples);
    masterGain.disconnect(ear);
    return Math.sqrt(samples.reduce((sum, x) => sum + x * x, 0) / samples.length);
  });
}

const readClock = (page: Page): Promise<string> =>
  page.evaluate(() => (window as unknown as { Howler: { ctx: AudioContext } }).Howler.ctx.state);

test('nothing of sound is asked for before the first click; then the tune and the pulse come first, and all play in step', async () => {
  const { page, context, requests, faults } = await site.visit({ before: NO_CANVAS });
  await page.mouse.move(300, 300);
  await page.keyboard.press('Tab');
  await page.waitForTimeout(4000);
  expect(ofSound(requests)).toEqual([]);
  await takeOffice(page, 'sound');
  expect(ofSound(requests)).toEqual([]);
  await expect.poll(() => ofSound(requests).filter((path) => path.includes('/cue-')).length, { timeout: 30_000 }).toBe(7);
  const [script, ...files] = ofSound(requests);
  expect(script).toMatch(/\/audio-/);
  expect(files[0]).toMatch(/\/layer-belgrade-[\w-]+\.webm$/);
  expect(files.slice(0, 3).some((path) => path.includes('/layer-tension-'))).toBe(true);
  await expect.poll(async () => (await readLayers(page)).length, { timeout: 30_000 }).toBeGreaterThanOrEqual(4);
  await expect
    .poll(async () => (await readLayers(page)).filter(({ volume }) => volume > 0.1).length, { timeout: 15_000 })
    .toBeGreaterThanOrEqual(3);
  const seeks = (await readLayers(page)).map(({ seek }) => seek);
  expect(Math.max(...seeks) - Math.min(...seeks), 'seconds between the layers').toBeLessThan(0.02);
  expect(await readClock(page)).toBe('running');
  // Somewhere between a whisper and full scale: it does sound.
  const level = await readLevel(page);
  expect(level).toBeGreaterThan(0.003);
  expect(level).toBeLessThan(0.3);
  expect(faults).toEqual([]);
  await context.close();
});

test('a phone gets the mono set, and that set only', async () => {
  const phone = await site.browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const { page, requests, faults } = await site.visit({ before: NO_CANVAS, context: phone });
  await page.getByRole('button', { name: 'Take office' }).click();
  const files = (): string[] => ofSound(requests).filter((path) => !path.endsWith('.js'));
  await expect.poll(() => files().length, { timeout: 30_000 }).toBeGreaterThan(3);
  await expect
    .poll(async () => (await readLayers(page)).filter(({ volume }) => volume > 0.1).length, { timeout: 20_000 })
    .toBeGreaterThan(0);
  expect(files().filter((path) => !path.endsWith('.m4a'))).toEqual([]);
  expect(await readLevel(page)).toBeGreaterThan(0.003);
  expect(faults).toEqual([]);
  await phone.close();
});

test('a tab that is not seen is silent', async () => {
  const { page, context } = await site.visit({ before: NO_CANVAS });
  await takeOffice(page, 'hidden');
  await page.waitForFunction(
    () => 'Howler' in window && (window as unknown as { Howler: { ctx: unknown } }).Howler.ctx !== null,
    undefined,
    {
      timeout: 20_000,
    },
  );
  const hide = (hidden: boolean): Promise<void> =>
    page.evaluate((is) => {
      Object.defineProperty(document, 'hidden', { value: is, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  await expect.poll(() => readClock(page)).toBe('running');
  await hide(true);
  await expect.poll(() => readClock(page)).toBe('suspended');
  await hide(false);
  await expect.poll(() => readClock(page)).toBe('running');
  await page.keyboard.press('s');
  await expect.poll(() => readClock(page)).toBe('suspended');
  await context.close();
});

test('mute and sliders work by keyboard, are kept, and nothing is asked for while muted', async () => {
  const { page, context, requests } = await site.visit({ before: NO_CANVAS });
  const keys = createKeys(page);
  await page.getByRole('button', { name: 'Settings' }).last().click();
  await page.getByRole('slider', { name: 'Music' }).waitFor();
  await keys.tabTo('Play sound', 'input');
  await keys.press('Space');
  await keys.tabTo(/^Music/, 'input');
  for (let step = 0; step < 3; step++) await keys.press('ArrowLeft');
  await keys.tabTo(/^Signals/, 'input');
  await keys.press('End');
  await keys.tabTo(/^Desk/, 'input');
  await keys.press('Home');
  await page.reload();
  await page.getByRole('slider', { name: 'Music' }).waitFor();
  const values = await Promise.all(['Music', 'Signals', 'Desk'].map((name) => page.getByRole('slider', { name }).inputValue()));
  expect(values).toEqual(['55', '100', '0']);
  expect(await page.getByRole('slider', { name: 'Music' }).getAttribute('aria-valuetext')).toMatch(/^55\s%$/);
  expect(await page.getByLabel('Play sound').isChecked()).toBe(false);
  expect(await page.locator('.sound-toggle').getAttribute('aria-pressed')).toBe('false');
  await page.locator('.brand').click();
  await takeOffice(page, 'muted');
  await answerPaper(page);
  await page.waitForTimeout(6000);
  expect(ofSound(requests)).toEqual([]);
  await page.locator('.sound-toggle').click();
  await expect.poll(() => ofSound(requests).length, { timeout: 20_000 }).toBeGreaterThan(1);
  await context.close();
});

test('an election is told in a caption, with the sound off too; and captions can be switched off', async () => {
  for (const captions of [true, false]) {
    const { page, context, faults } = await site.visit({ before: NO_CANVAS });
    await page.locator('.sound-toggle').click();
    if (!captions) {
      await page.getByRole('button', { name: 'Settings' }).last().click();
      await page.getByText('Captions: a line of text').click();
      await page.locator('.brand').click();
    }
    await takeOffice(page, 'caption');
    await closeHalfYear(page);
    const caption = page.locator('.captions p');
    if (captions) {
      await caption.first().waitFor();
      expect((await caption.allTextContents()).join(' ')).toMatch(/(?:Won|Lost): .*2008/);
    } else {
      await page.waitForTimeout(1500);
      expect(await caption.count()).toBe(0);
    }
    expect(faults).toEqual([]);
    await context.close();
  }
});
