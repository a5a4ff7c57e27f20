/**
 * Kills a real tab (SIGKILL to its process) between any two writes, and looks at what is there afterwards.
 * A point is a boundary before or after one of the writes that a decision causes: journal, database request, database commit.
 */
import process from 'node:process';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { createDice, type Dice } from '../support/generate-expression';
import { answerPaper, declareAims, openPaper, takeOffice } from './mouse-desk';
import { NO_CANVAS, type Site } from './open-site';

export interface KillTally {
  readonly points: number;
  /** Points by the kind of boundary. */
  readonly kinds: Readonly<Record<string, number>>;
  /** Decisions that the screen had confirmed and that were not there afterwards. */
  readonly lost: readonly string[];
}

/** Counts boundaries of writes; at the one asked for, the page says what its screen shows and never does anything again. */
const WATCH_WRITES = `${NO_CANVAS}
window.killAt = 0;
const boundary = (kind) => {
  if (window.killAt === 0 || --window.killAt > 0) return;
  const moves = JSON.parse(localStorage.getItem('four-pillars.journal') ?? 'null')?.moves ?? [];
  console.log('KILL ' + JSON.stringify({ kind, shown: document.querySelector('main').innerText, moves }));
  for (;;);
};
const around = (proto, name, kind) => {
  const real = proto[name];
  proto[name] = function (...args) {
    boundary('before ' + kind);
    const result = real.apply(this, args);
    boundary('after ' + kind);
    return result;
  };
};
around(Storage.prototype, 'setItem', 'journal');
around(IDBObjectStore.prototype, 'put', 'request');
const open = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (...args) {
  const opened = open.apply(this, args);
  if (opened.mode === 'readwrite') opened.addEventListener('complete', () => boundary('after commit'));
  return opened;
};`;

/** Most boundaries that one deed has. */
const BOUNDARIES = 5;

interface Deed {
  readonly name: string;
  /** Leads up to the press of the button; false when the deed is not open now. */
  readonly ready: (page: Page) => Promise<boolean>;
  readonly press: (page: Page) => Promise<void>;
  /** Waits for the screen to confirm. */
  readonly confirmed: (page: Page) => Promise<void>;
}

const DEEDS: readonly Deed[] = [
  {
    name: 'sign',
    ready: async (page) => {
      if (!(await openPaper(page))) return false;
      await page.locator('.option:not(.option-locked) label').first().click();
      return true;
    },
    press: (page) => page.getByRole('button', { name: 'Sign', exact: true }).click({ noWaitAfter: true }),
    confirmed: (page) => page.locator('section.answered').waitFor(),
  },
  {
    name: 'take back',
    ready: async (page) => (await answerPaper(page)) && (await page.locator('section.answered button').count()) > 0,
    press: (page) => page.locator('section.answered').getByRole('button', { name: 'Take it back' }).click({ noWaitAfter: true }),
    confirmed: (page) => page.locator('fieldset.options').waitFor(),
  },
  {
    name: 'close',
    ready: async (page) => {
      await declareAims(page);
      while (await answerPaper(page));
      await page.locator('.tab-close').click();
      return true;
    },
    press: (page) => page.locator('.close-sheet').getByRole('button', { name: 'Close the half-year' }).click({ noWaitAfter: true }),
    confirmed: (page) => page.locator('article.turn-end h1').waitFor(),
  },
];

/** Runs through `points` kill points; everything is drawn from `seed`. `onPoint` is told after each. */
export async function runKillPoints(
  site: Site,
  points: number,
  seed: number,
  onPoint: (done: number) => void = () => undefined,
): Promise<KillTally> {
  const dice = createDice(seed);
  const kinds: Record<string, number> = {};
  const lost: string[] = [];
  let context: BrowserContext | null = null;
  let tab: Page | null = null;
  for (let point = 0; point < points; point++) {
    // A run of its own for every twenty points, so that lists of kept runs stay short.
    if (point % 20 === 0) {
      await context?.close();
      tab = null;
      context = await site.browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', serviceWorkers: 'block' });
      context.setDefaultTimeout(30_000);
    }
    const opened = context as BrowserContext;
    tab ??= await openRun(opened, site.address, `kill-${seed}-${Math.floor(point / 20)}`);
    const { kind, fault, next } = await killOnce(site, opened, tab, dice);
    tab = next;
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    if (fault !== null) lost.push(`point ${point}, ${kind}: ${fault}`);
    onPoint(point + 1);
  }
  await context?.close();
  return { points, kinds, lost };
}

/** Kills `page` in a deed and judges what the tab after it, which is handed back, finds. */
async function killOnce(
  site: Site,
  context: BrowserContext,
  page: Page,
  dice: Dice,
): Promise<{ kind: string; fault: string | null; next: Page }> {
  const deed = dice.chance(70) ? DEEDS[0] : dice.pick(DEEDS);
  const isReady = deed !== undefined && (await deed.ready(page));
  const real = isReady ? (deed as Deed) : (DEEDS[2] as Deed);
  if (!isReady) await real.ready(page);
  const before = await readMoves(page);
  const struck = new Promise<{ kind: string; moves: string[] }>((resolve) => {
    page.on('console', (message) => {
      if (message.text().startsWith('KILL ')) resolve(JSON.parse(message.text().slice(5)) as { kind: string; moves: string[] });
    });
  });
  const at = dice.between(1, BOUNDARIES);
  await page.evaluate((boundary) => {
    (window as unknown as { killAt: number }).killAt = boundary;
  }, at);
  const isConfirmed = { now: false };
  const deedDone = real
    .press(page)
    .then(() => real.confirmed(page))
    .then(() => {
      isConfirmed.now = true;
    })
    .catch(() => undefined);
  const rest = deedDone.then(() => new Promise((done) => setTimeout(done, 400))).then(() => null);
  const hit = await Promise.race([struck, rest]);
  const seen = isConfirmed.now;
  await killRenderers(site.browser);
  await page.close().catch(() => undefined);
  const next = await openTab(context);
  await next.goto(site.address);
  await next
    .getByRole('button', { name: /^Continue “/ })
    .first()
    .click();
  await next.locator('.desk h1').waitFor();
  await next.waitForTimeout(100);
  const after = await readMoves(next);
  const kind = `${real.name}, ${hit === null ? 'at rest' : hit.kind}`;
  return { kind, fault: judge(real.name, before, after, seen), next };
}

/** What is there must be the moves before the deed or after it, and after it when the screen had confirmed it. */
function judge(deed: string, before: readonly string[], after: readonly string[], wasConfirmed: boolean): string | null {
  const [short, long] = deed === 'take back' ? [after, before] : [before, after];
  const isPrefix = short.every((move, at) => long[at] === move);
  const isDone = after.length !== before.length;
  if (!isPrefix || Math.abs(after.length - before.length) > 1) return `${before.length} moves became ${after.length} others`;
  return wasConfirmed && !isDone ? 'the screen had confirmed it and it is not there' : null;
}

async function openTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(WATCH_WRITES);
  return page;
}

/** A tab with a new run. */
async function openRun(context: BrowserContext, address: string, seed: string): Promise<Page> {
  const page = await openTab(context);
  await page.goto(address);
  await page.getByRole('button', { name: 'Take office' }).waitFor();
  await takeOffice(page, seed);
  await page.waitForTimeout(100);
  return page;
}

/** The open run's moves as the page restored them: opening a run writes it down. */
async function readMoves(page: Page): Promise<string[]> {
  return page.evaluate(
    () => (JSON.parse(localStorage.getItem('four-pillars.journal') ?? 'null') as { moves: string[] } | null)?.moves ?? [],
  );
}

async function killRenderers(browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  for (const { type, id } of processInfo) {
    if (type !== 'renderer') continue;
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // Gone already.
    }
  }
}
