/** Many campaigns through the real interface in one tab, with what the tab holds after each: heap, listeners, nodes, textures, frame time. */
import type { CDPSession, Page } from 'playwright-core';
import { closeHalfYear, enterCode, goOn, takeOffice } from './mouse-desk';
import type { Site } from './open-site';

export interface Measure {
  readonly heapBytes: number;
  readonly listeners: number;
  readonly nodes: number;
  /** WebGL textures made and not deleted. */
  readonly textures: number;
  /** Median of 30 frames, in milliseconds. */
  readonly frameMs: number;
}

/** Counts the textures of each drawing context; one that was given back holds none. */
export const COUNT_TEXTURES = `const contexts = new Map();
for (const proto of [WebGLRenderingContext.prototype, WebGL2RenderingContext.prototype]) {
  const { createTexture, deleteTexture } = proto;
  const add = (gl, count) => contexts.set(gl, (contexts.get(gl) ?? 0) + count);
  proto.createTexture = function () { add(this, 1); return createTexture.call(this); };
  proto.deleteTexture = function (texture) { if (texture) add(this, -1); return deleteTexture.call(this, texture); };
}
window.countTextures = () => {
  for (const gl of contexts.keys()) if (gl.isContextLost()) contexts.delete(gl);
  return [...contexts.values()].reduce((sum, count) => sum + count, 0);
};`;

export interface SoakOptions {
  readonly campaigns: number;
  /** Half-years played by hand in each; a finished run is opened by its code afterwards. */
  readonly turns: number;
  /** Code of a finished run. */
  readonly finished: string;
  readonly onCampaign?: (campaign: number, measure: Measure) => void;
}

/** Plays and measures; one entry a campaign. Every fault of the page is listed. */
export async function runSoak(
  site: Site,
  { campaigns, turns, finished, onCampaign }: SoakOptions,
): Promise<{ measures: Measure[]; faults: readonly string[] }> {
  const { page, context, faults } = await site.visit({ before: COUNT_TEXTURES, width: 1280, height: 900 });
  context.setDefaultTimeout(60_000);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const measures: Measure[] = [];
  for (let campaign = 0; campaign < campaigns; campaign++) {
    await playCampaign(page, campaign, turns, finished);
    const measure = await measureTab(page, session);
    measures.push(measure);
    onCampaign?.(campaign, measure);
  }
  await context.close();
  return { measures, faults };
}

async function playCampaign(page: Page, campaign: number, turns: number, finished: string): Promise<void> {
  await takeOffice(page, `soak-${campaign}`);
  for (let turn = 0; turn < turns; turn++) {
    await closeHalfYear(page);
    await goOn(page);
  }
  for (const screen of ['Ledger', 'Map', 'Chronicle', 'Settings']) {
    await page.locator('.top-nav').getByRole('button', { name: screen }).click();
    await page.locator('main h1').first().waitFor();
  }
  await page
    .getByLabel(campaign % 2 === 0 ? 'Night' : 'Day', { exact: false })
    .first()
    .check();
  await page.locator('.top-nav').getByRole('button', { name: 'Chronicle' }).click();
  const fork = page.getByRole('button', { name: /hindsight|from here/i }).first();
  if ((await fork.count()) > 0 && (await fork.isEnabled())) {
    await fork.click();
    await page.locator('.desk h1').waitFor();
  }
  await askOdds(page);
  await fillBoard(page, finished);
  await page.locator('.brand').click();
  await enterCode(page, finished);
  await page.locator('article.ending h1').waitFor();
  await page.locator('ol.autopsy > li').first().waitFor({ state: 'attached' });
  await page.locator('.brand').click();
  await deleteRuns(page);
}

/** A thousand continuations of each option of a paper, whole. */
async function askOdds(page: Page): Promise<void> {
  await show(page, '#odds', '.odds-off, .studio-form');
  const on = page.getByRole('button', { name: 'Switch odds on' });
  if ((await on.count()) > 0) await on.click();
  await page.getByRole('button', { name: 'Work out the odds' }).click();
  await page.locator('.work[data-status=done]').first().waitFor();
}

/** A class board of one run, drawn whole and emptied. */
async function fillBoard(page: Page, code: string): Promise<void> {
  await show(page, '#board', '.intake textarea');
  await page.locator('.intake textarea').fill(code);
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await page.locator('#end-swings figure').waitFor();
  await page.getByRole('button', { name: 'Empty the board' }).click();
  await page.locator('dialog').getByRole('button', { name: 'Empty the board' }).click();
  await page.locator('#end-swings').waitFor({ state: 'detached' });
}

async function show(page: Page, hash: string, wait: string): Promise<void> {
  await page.evaluate((address) => {
    location.hash = address;
  }, hash);
  await page.locator(wait).first().waitFor();
}

/** The list of kept runs would grow by itself. */
async function deleteRuns(page: Page): Promise<void> {
  const buttons = page.getByRole('button', { name: /^Delete / });
  for (let left = await buttons.count(); left > 0; left--) {
    await buttons.first().click();
    await page.locator('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.waitForFunction((most) => document.querySelectorAll('.save-open').length < most, left);
  }
}

/** What the tab holds now, after its rubbish is collected; `session` has its Performance domain enabled. */
export async function measureTab(page: Page, session: CDPSession): Promise<Measure> {
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  const { textures, frameMs } = await page.evaluate(async () => {
    const times: number[] = [];
    let last = performance.now();
    for (let frame = 0; frame < 30; frame++) {
      const now = await new Promise<number>((done) => requestAnimationFrame(done));
      times.push(now - last);
      last = now;
    }
    return {
      textures: (window as unknown as { countTextures: () => number }).countTextures(),
      frameMs: times.sort((a, b) => a - b)[15] ?? 0,
    };
  });
  return { heapBytes: read('JSHeapUsedSize'), listeners: read('JSEventListeners'), nodes: read('Nodes'), textures, frameMs };
}

/** Growth from the first campaigns after warming up to the last ones, in per cent of the first: medians of a fifth each. */
export function computeGrowth(measures: readonly Measure[], pick: (measure: Measure) => number): number {
  const warm = measures.slice(Math.min(2, measures.length - 1));
  const share = Math.max(1, Math.floor(warm.length / 5));
  const median = (part: readonly Measure[]): number => part.map(pick).sort((a, b) => a - b)[Math.floor(part.length / 2)] ?? 0;
  const [before, after] = [median(warm.slice(0, share)), median(warm.slice(-share))];
  return before === 0 ? (after === 0 ? 0 : 100) : ((after - before) / before) * 100;
}
