/** A visitor with a middling phone, in the browser that the measures are taken in. */
import { chromium, type Browser, type Page } from 'playwright-core';
import { ensureChromium } from '../find-chromium';

/** How much slower than this machine the visitor's processor is. */
export const SLOWDOWN = 4;

export interface Visitor {
  readonly page: Page;
  readonly leave: () => Promise<void>;
}

/** A browser without a sandbox of its own (build machines run as root). */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

/** A fresh visitor with nothing in its cache; `before` is script text that runs before the page's own. */
export async function visit(browser: Browser, slowdown: number, before = ''): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
    reducedMotion: 'no-preference',
  });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  if (before !== '') await page.addInitScript(before);
  const wire = await context.newCDPSession(page);
  await wire.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { page, leave: () => context.close() };
}

/** The middle of the values, and the one that 95 of 100 do not exceed. */
export function spread(values: readonly number[]): { readonly median: number; readonly p95: number; readonly n: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), n: sorted.length };
}
