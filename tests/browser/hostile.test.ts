/** Hostile input in a real browser: what is typed or linked is text, and a record of every connection shows no host but the game's own. */
import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../src/cli/find-chromium';
import { answerPaper, enterCode, takeOffice } from './mouse-desk';
import { SCREENS } from '../../src/ui/navigation/hash-route';
import { NO_CANVAS, openSite, type Site, type Visit } from './open-site';
import { readyTour } from './ready-tour';

const MARKS = [
  '<img src=x onerror="window.pwned=1">',
  '<script>window.pwned=1</script>',
  '"><svg onload=window.pwned=1>',
  'javascript:window.pwned=1',
  "{n, plural, one {'<b>'} other {#}}",
  '\u202e\u0000\ud800 https://example.org/',
] as const;

/** Addresses a stranger might send: every screen with every mark as its argument, and words that are no screen. */
const ADDRESSES = [...SCREENS, 'FP-', 'nowhere', 'class'];

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => site.close());

/** Nothing ran, and nothing of a mark became an element. */
async function expectText({ page, faults }: Pick<Visit, 'page' | 'faults'>, where: string): Promise<void> {
  const found = await page.evaluate(() => ({
    pwned: 'pwned' in window,
    elements: document.querySelectorAll('[onerror], [onload], img[src="x"], body script:not([type=module]), a[href^="javascript:"]').length,
  }));
  expect(found, where).toEqual({ pwned: false, elements: 0 });
  expect(faults, where).toEqual([]);
}

/** Fills every field on the page that takes text, whichever screens there are. */
async function fillFields(page: Page, text: string): Promise<number> {
  const fields = page.locator(
    'input:not([type=radio]):not([type=checkbox]):not([type=range]):not([type=file]):not([readonly]):enabled, textarea:enabled',
  );
  let filled = 0;
  for (const field of await fields.all()) {
    if (!(await field.isVisible())) continue;
    await field.fill(text.replaceAll('\u0000', '')).catch(() => undefined);
    filled++;
  }
  return filled;
}

test('markup and scripts in every field are text', { timeout: 240_000 }, async () => {
  const visit = await site.visit({ before: NO_CANVAS });
  const { page, context } = visit;
  for (const mark of MARKS) {
    await page.evaluate(() => {
      location.hash = '#start';
    });
    await page.locator('.title-page details').evaluateAll((all) => all.forEach((fold) => fold.setAttribute('open', '')));
    expect(await fillFields(page, mark)).toBeGreaterThan(1);
    await enterCode(page, mark);
    await page.locator('.notice').first().waitFor();
    await expectText(visit, `fields of the title page: ${mark}`);
  }
  await page.reload();
  await page.getByRole('button', { name: 'Take office' }).waitFor();
  await takeOffice(page, MARKS[0]);
  await answerPaper(page);
  await page.locator('.brand').click();
  await page
    .getByRole('button', { name: /^Rename / })
    .first()
    .click();
  await page.getByLabel('New name').fill(MARKS[1]);
  await page.getByRole('button', { name: 'Keep the name' }).click();
  await page.locator('.save-open b', { hasText: MARKS[1] }).waitFor();
  await page.reload();
  await page.getByText(`Continue “${MARKS[1]}”`).waitFor();
  await expectText(visit, 'a kept name');
  for (const step of readyTour()) {
    await step.go(page);
    await fillFields(page, MARKS[2] + MARKS[0]);
    await expectText(visit, step.name);
    // Searches and filters would hide what the next step looks for.
    await fillFields(page, '');
    if ((await page.locator('dialog[open]').count()) > 0) await page.keyboard.press('Escape');
  }
  await context.close();
});

test('markup and scripts in the address are text', { timeout: 240_000 }, async () => {
  const visit = await site.visit({ before: NO_CANVAS });
  const { page, context } = visit;
  await takeOffice(page);
  for (const screen of ADDRESSES)
    for (const mark of MARKS.slice(0, 4)) {
      const address = `#${screen}/${mark.includes('%') ? mark : encodeURIComponent(mark)}`;
      await page.evaluate((hash) => {
        location.hash = hash;
      }, address);
      await page.locator('main > *').first().waitFor();
      await expectText(visit, address);
    }
  for (const query of [
    `?seed=${encodeURIComponent(MARKS[0])}`,
    `?code=${encodeURIComponent(MARKS[1])}#${encodeURIComponent(MARKS[2])}`,
    '#%E0%A4%A',
    '#desk/%',
  ]) {
    await page.goto(site.address + query);
    await page.getByRole('button', { name: 'Take office' }).waitFor();
    await expectText(visit, query);
  }
  await context.close();
});

test('a proxy that records every connection sees the game’s own host only', { timeout: 120_000 }, async () => {
  const hosts: string[] = [];
  const proxy = await startProxy(hosts);
  const bound = proxy.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  const browser: Browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox', '--proxy-bypass-list=<-loopback>'],
    proxy: { server: `http://127.0.0.1:${port}`, bypass: '<-loopback>' },
  });
  try {
    const page = await browser.newPage();
    await page.goto(site.address);
    await takeOffice(page);
    await answerPaper(page);
    for (const name of ['Ledger', 'Map', 'Chronicle', 'Settings', 'About']) {
      await page.locator('.top-nav').getByRole('button', { name }).click();
      await page.locator('main h1').first().waitFor();
    }
    await page.waitForTimeout(6000);
    const own = new URL(site.address).host;
    // The browser's own services are not the page's; nothing of them may be reached by the page.
    const foreign = hosts.filter((host) => host !== own && !/(?:^|\.)(?:google|googleapis|gvt1|gstatic)\.com(?::\d+)?$/.test(host));
    expect(hosts.filter((host) => host === own).length).toBeGreaterThan(20);
    expect(foreign).toEqual([]);
    expect(
      await page.evaluate(() =>
        fetch('http://example.org/').then(
          () => 'reached',
          () => 'refused',
        ),
      ),
    ).toBe('refused');
    expect(hosts.some((host) => host.startsWith('example.org'))).toBe(false);
  } finally {
    await browser.close();
    proxy.closeAllConnections();
    proxy.close();
  }
});

/** Hands plain requests on and notes the host of each; tunnels are noted and refused. */
async function startProxy(hosts: string[]): Promise<Server> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://nowhere');
    hosts.push(url.host);
    const upstream = connect(Number(url.port || 80), url.hostname.replace('localhost', '127.0.0.1'));
    upstream.on('error', () => response.destroy());
    const headers = Object.entries(request.headers).filter(([name]) => !/^(?:proxy-)?connection$/.test(name));
    upstream.write(
      `${request.method} ${url.pathname}${url.search} HTTP/1.0\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`,
    );
    upstream.pipe(response.socket ?? upstream);
  });
  server.on('connect', (request, socket) => {
    hosts.push(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}
