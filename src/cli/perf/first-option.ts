/** What a first visit costs: bytes and moments until the title page answers and until the first option can be chosen. */
import type { Browser } from 'playwright-core';
import { visit } from './profile';

export interface FirstVisit {
  /** Compressed bytes of everything asked for before the first enabled option, headers not counted. */
  readonly bytes: number;
  readonly files: number;
  /** Milliseconds from the start of the navigation to a title page that answers. */
  readonly interactiveMs: number;
  /** Milliseconds from "Take office" to the first option that can be chosen. */
  readonly optionMs: number;
}

/** Takes office the moment it can be taken, and goes on to the papers: nobody is quicker. */
const HURRY = `(() => {
  const moments = (window.moments = {});
  const note = (name) => (moments[name] ??= performance.now());
  new MutationObserver((_, watch) => {
    const office = document.querySelector('.take-office button:enabled');
    if (office && moments.start === undefined) {
      note('start');
      setTimeout(() => { note('clicked'); document.querySelector('.take-office button').click(); });
    }
    const onward = document.querySelector('.briefing .actions button');
    if (onward && moments.news === undefined) { note('news'); setTimeout(() => onward.click()); }
    if (document.querySelector('fieldset.options input:enabled')) { note('option'); watch.disconnect(); }
  }).observe(document, { childList: true, subtree: true });
})();`;

const READ = `(() => {
  const { start, clicked, option } = window.moments;
  const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
  // Letters are asked for when the paper is laid out, a moment after the option stands there: they count too.
  const before = entries.filter((entry) => entry.startTime <= option || (entry.name.endsWith('.woff2') && entry.startTime <= option + 400));
  return { bytes: before.reduce((sum, entry) => sum + entry.encodedBodySize, 0), files: before.length, interactiveMs: start, optionMs: option - clicked };
})()`;

/** Measures one first visit at `slowdown`. */
export async function measureFirstVisit(browser: Browser, address: string, slowdown: number): Promise<FirstVisit> {
  const { page, leave } = await visit(browser, slowdown, HURRY);
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('fieldset.options input:enabled').first().waitFor();
  await page.waitForTimeout(1000);
  const measured = await page.evaluate<FirstVisit>(READ);
  await leave();
  return measured;
}
