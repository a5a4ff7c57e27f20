/** A learning platform of one page: a package, unzipped as platforms do it, plays in a frame 600 px high beside the strict double. */
import { createServer, type Server } from 'node:http';
import { extname } from 'node:path';
import { unzipSync } from 'fflate';
import type { Frame, Page } from 'playwright-core';
import { createStrictLms, type StrictLms } from '../support/strict-lms';

export interface LmsSite {
  readonly address: string;
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly close: () => Promise<void>;
}

export interface LmsOptions {
  /** What the last attempt has kept. */
  readonly kept?: Readonly<Record<string, string>>;
  /** Where the object lies: beside the frame, two frames up, in the window that opened the page, or nowhere. */
  readonly place?: 'parent' | 'grandparent' | 'opener' | 'none';
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Unzips `zip` and serves it below /package/, next to the platform's pages. */
export async function serveLms(zip: Uint8Array): Promise<LmsSite> {
  const files = unzipSync(zip);
  const pages = new Map<string, string>([
    ['/course.html', coursePage('package/index.html')],
    ['/outer.html', coursePage('inner.html')],
    ['/inner.html', framePage('package/index.html')],
    ['/plain.html', framePage('package/index.html')],
    ['/opener.html', '<!doctype html><link rel="icon" href="data:,"><title>Course</title><script src="lms.js"></script>'],
    [
      '/lms.js',
      `${createStrictLms.toString()}\nconst setUp = JSON.parse(sessionStorage.lms ?? '{}');\nwindow.lms = createStrictLms(setUp.kept, setUp.launchData);\nwindow.API = window.lms.api;`,
    ],
  ]);
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const body = pages.get(pathname) ?? files[pathname.replace(/^\/package\//, '')];
    if (body === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream' }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  if (typeof bound !== 'object' || bound === null) throw new Error('the platform has no address');
  return {
    address: `http://localhost:${bound.port}/`,
    files,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

const PAGE_OF = { parent: 'course.html', grandparent: 'outer.html', none: 'plain.html' } as const;

/** Launches the package and gives the frame (or window) that it plays in. */
export async function launch(page: Page, lms: LmsSite, { kept = {}, place = 'parent' }: LmsOptions = {}): Promise<Frame> {
  const manifest = new TextDecoder().decode(lms.files['imsmanifest.xml']);
  const launchData = /<adlcp:datafromlms>(.*)<\/adlcp:datafromlms>/.exec(manifest)?.[1] ?? '';
  await page.addInitScript((setUp) => {
    if (window === window.top) sessionStorage['lms'] = setUp;
  }, JSON.stringify({ kept, launchData }));
  if (place === 'opener') {
    await page.goto(`${lms.address}opener.html`);
    const opened = page.waitForEvent('popup');
    await page.evaluate(() => void window.open('package/index.html'));
    return (await opened).mainFrame();
  }
  await page.goto(`${lms.address}${PAGE_OF[place]}`);
  let frame = page.mainFrame();
  while (!frame.url().includes('/package/')) {
    const handle = await frame.waitForSelector('iframe');
    frame = (await handle.contentFrame()) ?? frame;
  }
  return frame;
}

/** What the double has seen so far. */
export function readLms(
  page: Page,
): Promise<{ readonly faults: string[]; readonly calls: string[]; readonly kept: Record<string, string> }> {
  return page.evaluate(() => {
    const { faults, calls, kept } = (window as unknown as { lms: StrictLms }).lms;
    return { faults: [...faults], calls: [...calls], kept: kept() };
  });
}

/** Leaves the activity as a platform does: the frame goes, the page around it stays. */
export async function leave(page: Page): Promise<Awaited<ReturnType<typeof readLms>>> {
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  return readLms(page);
}

function framePage(src: string): string {
  return `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Course</title><body style="margin:0"><iframe title="Activity" src="${src}" style="width:100%;height:600px;border:0"></iframe></body></html>`;
}

function coursePage(src: string): string {
  return framePage(src).replace('<title>', '<script src="lms.js"></script><title>');
}
