/**
 * `npm run -s screens [-- FOLDER] [--only WORDS] [--sizes phone,desktop] [--again]`: pictures of every screen at five sizes in both themes, and a
 * contact sheet of each size and theme. What is there already is not taken again. The folder is outside the sources: FOUR_PILLARS_SCREENS, or the system's own for what is temporary.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { forgeCode, forgeNight, readShippedModel } from './forge-codes';
import { enterCode } from './mouse-desk';
import { NO_CANVAS, openSite, type Site } from './open-site';
import { compactSteps, type Step } from './screen-tour';
import { buildSite } from '../../src/cli/build-site';

const SIZES = {
  small: { width: 360, height: 640 },
  phone: { width: 390, height: 844 },
  tablet: { width: 768, height: 1024 },
  desktop: { width: 1440, height: 900 },
  projector: { width: 1920, height: 1080 },
} as const;
type Size = keyof typeof SIZES;
const THEMES = { day: 'light', night: 'dark' } as const;
type Theme = keyof typeof THEMES;

interface Wishes {
  readonly folder: string;
  readonly only: string;
  readonly sizes: readonly Size[];
  readonly again: boolean;
}

function readWishes(argv: readonly string[]): Wishes {
  const value = (name: string): string | undefined => (argv.includes(name) ? argv[argv.indexOf(name) + 1] : undefined);
  const given = argv.find((word, at) => !word.startsWith('--') && !['--only', '--sizes'].includes(argv[at - 1] ?? ''));
  const sizes = (value('--sizes')?.split(',') ?? Object.keys(SIZES)).filter((name): name is Size => name in SIZES);
  if (sizes.length === 0) throw new Error(`--sizes takes some of ${Object.keys(SIZES).join(', ')}`);
  const folder = resolve(given ?? process.env['FOUR_PILLARS_SCREENS'] ?? join(tmpdir(), 'four-pillars-screens'));
  return { folder, only: value('--only') ?? '', sizes, again: argv.includes('--again') };
}

/** "03 paper that opens a night" as part of a file's name. */
const fileOf = (at: number, name: string): string => `${String(at).padStart(2, '0')}-${name.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase()}`;

interface Walk {
  readonly site: Site;
  readonly theme: Theme;
  readonly steps: readonly Step[];
  readonly from: number;
  readonly wishes: Wishes;
  /** Script run before the page's own. */
  readonly before?: string;
  readonly settleMs: number;
}

/** Walks through the steps once and takes each at every size. */
async function walk({ site, theme, steps, from, wishes, before, settleMs }: Walk): Promise<readonly string[]> {
  const wanted = (step: Step): boolean => step.name.includes(wishes.only);
  if (!steps.some(wanted)) return [];
  const { page, context, faults } = await site.visit({
    theme: THEMES[theme],
    ...SIZES.desktop,
    ...(before === undefined ? {} : { before }),
  });
  context.setDefaultTimeout(40_000);
  const last = steps.findLastIndex(wanted);
  for (const [at, step] of steps.slice(0, last + 1).entries()) {
    await page.setViewportSize(SIZES.desktop);
    await step.go(page);
    if (!wanted(step)) continue;
    // Pictures wait until the page has stood for a moment.
    if (step.name === 'title page') await page.locator('.title-plate img').waitFor();
    for (const size of wishes.sizes) await take(page, { theme, size, name: fileOf(from + at, step.name), settleMs, wishes });
  }
  await context.close();
  return faults;
}

interface Shot {
  readonly theme: Theme;
  readonly size: Size;
  readonly name: string;
  readonly settleMs: number;
  readonly wishes: Wishes;
}

async function take(page: Page, { theme, size, name, settleMs, wishes }: Shot): Promise<void> {
  const folder = join(wishes.folder, `${theme}-${size}`);
  const path = join(folder, `${name}.png`);
  if (existsSync(path) && !wishes.again) return;
  mkdirSync(folder, { recursive: true });
  await page.setViewportSize(SIZES[size]);
  await page.waitForTimeout(settleMs);
  await page.evaluate('Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))');
  // A part of the ending is shown from its heading on.
  const part = /-(?:ending|class-board)-([a-z-]+)$/.exec(name)?.[1];
  if (part !== undefined) await page.evaluate(`document.getElementById('end-${part}')?.scrollIntoView()`);
  await page.screenshot({ path });
}

/** The living House and the Map at four moments of the historical run and at the end of a run that went badly. */
function livingSteps(codes: Readonly<Record<string, string>>): readonly Step[] {
  const desk = Object.entries(codes).map(([moment, code]) => ({
    name: `living House ${moment}`,
    go: async (page: Page) => {
      await page.evaluate("location.hash = '#start'");
      await page.locator('.title-page').waitFor();
      await enterCode(page, code);
      await page.locator('.desk h1, .ending h1').first().waitFor();
      await page.locator('[data-slot=house][data-house=alive]').waitFor();
      await page.waitForTimeout(1200);
    },
  }));
  const map: Step = {
    name: 'living Map',
    go: async (page) => {
      await page.evaluate("location.hash = '#map'");
      await page.locator('.map-stage[data-map=alive]').waitFor();
    },
  };
  return [...desk.slice(0, 3), map, ...desk.slice(3)];
}

/** One page with every picture of a size and theme, small, with its name. */
async function layOut(site: Site, folder: string): Promise<void> {
  const { page, context } = await site.visit({ width: 1800, height: 1200, open: false });
  for (const name of readdirSync(folder).filter((entry) => /^(day|night)-/.test(entry) && !entry.endsWith('.png'))) {
    const pictures = readdirSync(join(folder, name)).filter((file) => file.endsWith('.png'));
    const width = /small|phone|tablet/.test(name) ? 210 : 340;
    const figures = pictures.map(
      (file) =>
        `<figure style="margin:4px;width:${width}px;font:11px sans-serif"><img style="width:100%;border:1px solid #999" src="${pathToFileURL(join(folder, name, file)).href}">${file.replace('.png', '')}</figure>`,
    );
    const html = `<body style="display:flex;flex-wrap:wrap;margin:8px;background:#ddd">${figures.join('')}`;
    const sheet = join(folder, `contact-${name}`);
    writeFileSync(`${sheet}.html`, html);
    await page.goto(pathToFileURL(`${sheet}.html`).href);
    await page.screenshot({ path: `${sheet}.png`, fullPage: true });
  }
  await context.close();
}

async function main(): Promise<void> {
  const wishes = readWishes(process.argv.slice(2));
  if (!process.argv.includes('--built')) await buildSite();
  const model = readShippedModel();
  const tour = compactSteps({
    middle: forgeCode(model, { closed: 12 }),
    chapterEnd: forgeCode(model, { closed: model.scenario.chapters[0]?.last ?? 3, filled: true }),
    night: forgeNight(model),
    finished: forgeCode(model),
  });
  const living = livingSteps({
    early: forgeCode(model, { closed: 1 }),
    middle: forgeCode(model, { closed: 13 }),
    late: forgeCode(model, { closed: 25 }),
    'in a crisis': forgeNight(model).code,
    'at the end': forgeCode(model, { seed: 'ruin' }),
  });
  const site = await openSite();
  try {
    const themes: readonly Theme[] = ['day', 'night'];
    const still = await Promise.all(
      themes.map((theme) => walk({ site, theme, steps: tour, from: 1, wishes, before: NO_CANVAS, settleMs: 120 })),
    );
    const alive = [];
    for (const theme of themes) alive.push(await walk({ site, theme, steps: living, from: tour.length + 1, wishes, settleMs: 900 }));
    for (const fault of [...still, ...alive].flat()) console.log(`the page complained: ${fault}`);
    await layOut(site, wishes.folder);
    console.log(wishes.folder);
  } finally {
    await site.close();
  }
}

await main();
