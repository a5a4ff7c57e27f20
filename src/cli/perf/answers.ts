/** How fast the desk answers, and what a frame of the living pictures costs. */
import type { Browser, Page } from 'playwright-core';
import { visit } from './profile';

/** Notes how long the scripts of each frame run, and how long after a click the next frame is shown. */
const CLOCKS = `(() => {
  window.frames_ = [];
  window.answers_ = [];
  const ask = window.requestAnimationFrame.bind(window);
  let now = -1;
  let spent = 0;
  window.requestAnimationFrame = (work) => ask((time) => {
    if (time !== now) { if (spent > 0) window.frames_.push(spent); now = time; spent = 0; }
    const from = performance.now();
    work(time);
    spent += performance.now() - from;
  });
  window.addEventListener('click', () => {
    const from = performance.now();
    ask(() => { const channel = new MessageChannel(); channel.port1.onmessage = () => window.answers_.push(performance.now() - from); channel.port2.postMessage(0); });
  }, true);
})();`;

export interface Answers {
  /** Milliseconds from the click that signs to the frame that shows it, one a paper. */
  readonly signed: readonly number[];
  /** Milliseconds from the click that closes the half-year to the frame that shows the table, one a half-year. */
  readonly closed: readonly number[];
  /** Milliseconds of scripting in each frame in which the House moved. */
  readonly house: readonly number[];
  /** The same of the Map while it is dragged. */
  readonly map: readonly number[];
}

/** Plays `turns` half-years and drags the map about. */
export async function measureAnswers(browser: Browser, address: string, slowdown: number, turns: number): Promise<Answers> {
  const { page, leave } = await visit(browser, slowdown, CLOCKS);
  await page.goto(address);
  await page.locator('.take-office button').first().click();
  await page.locator('.desk h1').waitFor();
  await page.locator('[data-slot=house][data-house=alive]').waitFor();
  const signed: number[] = [];
  const closed: number[] = [];
  const house: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    await declare(page);
    await forget(page);
    for (;;) {
      const open = page.locator('.paper-tabs button:has(.for-ears)').filter({ hasNotText: ', signed' });
      if ((await open.count()) === 0) break;
      await open.first().click();
      await page.locator('.option:not(.option-locked) input').first().evaluate(press);
      await forgetClicks(page);
      await page.locator('.sign button').evaluate(press);
      signed.push(await nextAnswer(page));
      await page.waitForTimeout(1200);
    }
    house.push(...(await readFrames(page)));
    await page.locator('.tab-close').click();
    await forgetClicks(page);
    await page.locator('.close-sheet .actions .solid').evaluate(press);
    closed.push(await nextAnswer(page));
    await page.locator('.turn-end h1').waitFor();
    await page.locator('.sticky-actions button').click();
    if ((await page.locator('article.chapter').count()) > 0) await page.locator('.sticky-actions button').click();
    await page.locator('.paper-tabs').waitFor();
  }
  const map = await dragMap(page);
  await leave();
  return { signed, closed, house, map };
}

const forgetClicks = (page: Page): Promise<unknown> => page.evaluate('window.answers_.length = 0');
const forget = (page: Page): Promise<unknown> => page.evaluate('window.frames_.length = 0');
const readFrames = (page: Page): Promise<number[]> => page.evaluate<number[]>('window.frames_.slice()');

/** A click that no layout waits for. */
const press = (node: unknown): void => (node as { click: () => void }).click();

/** The answer to the click just made. The page's policy forbids waiting by a text to be evaluated, so it is asked again and again. */
async function nextAnswer(page: Page): Promise<number> {
  for (let round = 0; round < 200; round++) {
    const answer = await page.evaluate<number | null>('window.answers_.at(-1) ?? null');
    if (answer !== null) return answer;
    await page.waitForTimeout(50);
  }
  throw new Error('no frame was shown in ten seconds after a click');
}

/** Declares aims until the programme is whole or nothing more is offered. */
async function declare(page: Page): Promise<void> {
  await page.evaluate("location.hash = '#desk/drawer.programme'");
  await page.locator('article.drawer h1').waitFor();
  const offers = page.locator('.aims-offered button');
  for (let left = await offers.count(); left > 0; left = await offers.count()) await offers.first().click();
}

async function dragMap(page: Page): Promise<number[]> {
  await page.evaluate("location.hash = '#map'");
  await page.locator('.map-stage[data-map=alive]').waitFor();
  await page.waitForTimeout(500);
  await forget(page);
  const box = await page.locator('.map-stage').boundingBox();
  if (box === null) return [];
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  for (let round = 0; round < 3; round++) {
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, round === 2 ? 200 : -200);
    await page.mouse.down();
    for (let step = 0; step < 20; step++) await page.mouse.move(x - step * 4, y + step * 2);
    await page.mouse.up();
  }
  return readFrames(page);
}
