/** The built site in a real Chromium. Build first: `npm test` does. FOUR_PILLARS_DIST names another build's folder. */
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { findChromium } from '../../src/cli/find-chromium';
import { serveFolder } from '../../src/cli/serve';

/** Folder of the build under test. */
export const DIST = process.env['FOUR_PILLARS_DIST'] ?? 'dist';

export interface Site {
  readonly address: string;
  readonly browser: Browser;
  /** A fresh visitor, or a further tab of `context`. Everything the page asked for, and everything it complained about, is kept. */
  readonly visit: (options?: VisitOptions) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

export interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  readonly motion?: 'reduce' | 'no-preference';
  /** Script text run before the page's own. */
  readonly before?: string;
  readonly context?: BrowserContext;
  /** False leaves the page empty: the test opens the site itself. */
  readonly open?: boolean;
  /** True lets the page keep itself for offline play. Copying the whole edition takes time that tests of other things do not have. */
  readonly keeps?: boolean;
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly requests: string[];
  /** Exceptions, console errors and content-policy violations. */
  readonly faults: string[];
}

/** Serves the build and starts a browser. With `headers: false` the server sets no more than a type, as any static host does. */
export async function openSite({ headers = true } = {}): Promise<Site> {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error(`${DIST}/ is not built: run npm test, or npm run build first`);
  const path = findChromium();
  if (path === null) throw new Error('no Chromium: run npm test, which installs one');
  const { server, address } = headers ? await serveFolder(DIST, 0) : await servePlainly(DIST);
  const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  return {
    address,
    browser,
    visit: (options = {}) => visit(browser, address, options),
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** Script that takes the canvas away: the still House stands in, and drawing in software takes no time from the test. */
export const NO_CANVAS = 'HTMLCanvasElement.prototype.getContext = () => null;';

const REPORT_POLICY = `addEventListener('securitypolicyviolation', (event) =>
  console.error('content policy: ' + event.violatedDirective + ' ' + event.blockedURI));`;

async function visit(browser: Browser, address: string, options: VisitOptions): Promise<Visit> {
  const { width = 1280, height = 900, theme = 'light', motion = 'reduce', keeps = false } = options;
  const context =
    options.context ??
    (await browser.newContext({
      viewport: { width, height },
      colorScheme: theme,
      reducedMotion: motion,
      serviceWorkers: keeps ? 'allow' : 'block',
    }));
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  await page.addInitScript(REPORT_POLICY);
  if (options.before !== undefined) await page.addInitScript(options.before);
  const requests: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  if (options.open !== false) {
    await page.goto(address);
    await page.getByRole('button', { name: 'Take office' }).waitFor();
  }
  return { page, context, requests, faults };
}

/** Waits until `text` can be read on the page. */
export async function waitForText(page: Page, text: string | RegExp): Promise<void> {
  await page.getByText(text).filter({ visible: true }).first().waitFor();
}

/** Texts of the built scripts in assets/ whose names start with `name`. */
export function readBuilt(name: string): string[] {
  const folder = join(DIST, 'assets');
  const files = readdirSync(folder).filter((known) => known.startsWith(name) && known.endsWith('.js'));
  return files.map((file) => readFileSync(join(folder, file), 'utf8'));
}

const PLAIN_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

async function servePlainly(folder: string): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(folder, path === '/' ? 'index.html' : path);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': PLAIN_TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  if (typeof bound !== 'object' || bound === null) throw new Error('the plain server has no address');
  return { server, address: `http://localhost:${bound.port}/` };
}
