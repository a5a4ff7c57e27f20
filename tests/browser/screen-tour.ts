/** A walk over every screen and sheet, filled from forged codes: for tests that look at each of them. */
import type { Page } from 'playwright-core';
import { LESSON_STEPS } from './lesson-steps';
import { answerPaper, enterCode, openPaper } from './mouse-desk';

export interface Step {
  readonly name: string;
  /** Goes on from the step before. */
  readonly go: (page: Page) => Promise<void>;
}

export interface TourCodes {
  /** A run at the opening of a half-year in the middle. */
  readonly middle: string;
  /** A run with everything answered in the last half-year of a chapter. */
  readonly chapterEnd: string;
  /** A run before the paper that opens a night, and that paper's id. */
  readonly night: { readonly code: string; readonly paper: string };
  /** A run at its ending. */
  readonly finished: string;
}

const DRAWERS = ['initiatives', 'programme', 'cabinet', 'tray', 'calendar', 'envoys', 'signed'] as const;

/** Shows `hash` by the address, as a link or Back does. */
async function show(page: Page, hash: string, wait: string): Promise<void> {
  await page.evaluate((address) => {
    location.hash = address;
  }, hash);
  await page.locator(wait).first().waitFor();
}

/** From the title page, which `refresh` brings back, opens a code. */
async function open(page: Page, code: string, wait: string): Promise<void> {
  await show(page, '#start', '.title-page');
  await enterCode(page, code);
  await page.locator(wait).first().waitFor();
}

/** Opens a section of the ending, where it is folded, and everything folded inside it. */
async function unfold(page: Page, section: string): Promise<void> {
  // A window that has just changed its width folds or unfolds its sections first.
  await page.waitForTimeout(50);
  const fold = page.locator(`#end-${section}`);
  const button = fold.locator('h2 button');
  if ((await button.count()) > 0 && (await button.getAttribute('aria-expanded')) === 'false') await button.click();
  await fold
    .locator('details:not([open]):not(.codebook) > summary')
    .evaluateAll((all) => all.forEach((summary) => (summary as HTMLElement).click()));
  await fold.locator('.fold-body').waitFor();
}

/** Every screen and sheet in an order that takes few steps. */
export function compactSteps(codes: TourCodes): readonly Step[] {
  return [
    { name: 'title page', go: async (page) => page.locator('.title-page h1').waitFor() },
    {
      name: 'title page unfolded, with a refused code',
      go: async (page) => {
        await page.getByText('More: scenario and seed').click();
        await enterCode(page, 'no code');
        await page.locator('.notice').first().waitFor();
      },
    },
    { name: 'settings without a run', go: (page) => show(page, '#settings', '.settings h1') },
    {
      name: 'briefing',
      go: async (page) => {
        await open(page, codes.middle, '.desk h1');
        await show(page, '#desk/briefing', '.briefing h1');
        await page.locator('details.drifts summary').click();
      },
    },
    {
      name: 'paper',
      go: async (page) => {
        await openPaper(page);
        await page.locator('.source-notes summary').click();
        await page.locator('.option:not(.option-locked) label').first().click();
      },
    },
    {
      name: 'signed paper',
      go: async (page) => {
        await answerPaper(page);
      },
    },
    ...DRAWERS.map((name) => ({
      name: `drawer: ${name}`,
      go: async (page: Page) => {
        await show(page, `#desk/drawer.${name}`, 'article.drawer h1');
        if (name === 'initiatives') await page.locator('.initiative h2 button').first().click();
      },
    })),
    { name: 'list of drawers', go: (page) => show(page, '#desk/drawers', '.contents') },
    { name: 'register', go: (page) => show(page, '#desk/close', '.close-sheet h1') },
    { name: 'ledger', go: (page) => show(page, '#ledger', '.ledger h1') },
    {
      name: 'account of a meter',
      go: async (page) => {
        await page.locator('.why button').first().click();
        await page.locator('.account h1').waitFor();
        await page.locator('.account details summary').first().click();
      },
    },
    { name: 'map', go: (page) => show(page, '#map', '.map-stage[data-map=still] .map-name') },
    {
      name: 'entry of the map',
      go: async (page) => {
        await page.locator('.map-entry').first().click();
        await page.locator('.map-facts').waitFor();
      },
    },
    { name: 'chronicle', go: (page) => show(page, '#chronicle', '.chronicle h1') },
    {
      name: 'chronicle in the past, with a ledger between two half-years and a QR code',
      go: async (page) => {
        await page.locator('.between summary').click();
        await page.getByRole('button', { name: 'One half-year back' }).click();
        await page.locator('.visit-bar').waitFor();
        await page.getByRole('button', { name: 'Show it as a QR code' }).click();
        await page.locator('.qr').waitFor();
      },
    },
    {
      name: 'library with an import that was refused',
      go: async (page) => {
        await page.getByRole('button', { name: 'To the run as it stands' }).first().click();
        await show(page, '#library', '.library-runs');
        await page.locator('.row-actions button').nth(1).click();
        const choosing = page.waitForEvent('filechooser');
        await page.getByRole('button', { name: 'Take runs in from a file' }).click();
        await (await choosing).setFiles({ name: 'runs.json', mimeType: 'application/json', buffer: Buffer.from('{"format":') });
        await page.locator('.library-faults').waitFor();
      },
    },
    { name: 'settings', go: (page) => show(page, '#settings', '.settings h1') },
    { name: 'accessibility statement', go: (page) => show(page, '#about/accessibility', '.statement h1') },
    { name: 'teacher pack', go: (page) => show(page, '#teach', '.teach h1') },
    ...['plan-45', 'options', 'worksheets', 'tests', 'rubric', 'glossary', 'it'].map((name) => ({
      name: `teacher pack: ${name}`,
      go: (page: Page) => show(page, `#teach/${name}`, name === 'options' ? '.option-sheet' : `.teach-${name}`),
    })),
    {
      name: 'timelines',
      go: async (page) => {
        await show(page, '#studio', '#studio-fork');
        await page.getByRole('button', { name: 'Make the timeline' }).click();
        await page.locator('.divergence').waitFor();
      },
    },
    {
      name: 'odds',
      go: async (page) => {
        await show(page, '#odds', '.odds-off, .studio-form');
        const on = page.getByRole('button', { name: 'Switch odds on' });
        if (await on.isVisible()) await on.click();
        await page.getByRole('button', { name: 'Work out the odds' }).click();
        await page.locator('.odds-option').first().waitFor({ timeout: 30_000 });
        await page
          .getByRole('button', { name: 'Cancel' })
          .click({ timeout: 1000 })
          .catch(() => undefined);
      },
    },
    { name: 'atlas', go: (page) => show(page, '#atlas', '.atlas-bots') },
    { name: 'about', go: (page) => show(page, '#about', '.about h1') },
    {
      name: 'model card',
      go: async (page) => {
        await page.getByRole('button', { name: 'Open the model card' }).click();
        await page.locator('.card-series details summary').first().click();
      },
    },
    {
      name: 'licences',
      go: async (page) => {
        await page.getByRole('button', { name: 'Open the licences' }).click();
        await page.locator('#about-licences details summary').first().click();
      },
    },
    {
      name: 'paper that opens a night',
      go: async (page) => {
        await open(page, codes.night.code, '.desk h1');
        await show(page, `#desk/paper.${codes.night.paper}`, '.night h1');
      },
    },
    {
      name: 'second beat of a night',
      go: async (page) => {
        await page.locator('.option:not(.option-locked) label').first().click();
        await page.getByRole('button', { name: 'Sign', exact: true }).click();
        await page.locator('.beat-caption').waitFor();
      },
    },
    {
      name: 'turn end',
      go: async (page) => {
        await open(page, codes.chapterEnd, '.desk h1');
        await show(page, '#desk/close', '.close-sheet h1');
        await page.locator('.close-sheet').getByRole('button', { name: 'Close the half-year' }).click();
        await page.locator('.turn-end h1').waitFor();
      },
    },
    {
      name: 'chapter break',
      go: async (page) => {
        await page.locator('.sticky-actions button').click();
        await page.locator('.chapter h1').waitFor();
        await page.locator('.bundle summary').first().click();
      },
    },
    {
      name: 'ending',
      go: async (page) => {
        await open(page, codes.finished, '.ending h1');
        await page.locator('ol.autopsy > li').first().waitFor({ state: 'attached', timeout: 30_000 });
      },
    },
    ...['aims', 'verdicts', 'insurance', 'profile', 'autopsy', 'letters', 'changed', 'signed'].map((section) => ({
      name: `ending: ${section}`,
      go: (page: Page) => unfold(page, section),
    })),
    {
      name: 'ending: a coding being changed',
      go: async (page) => {
        await unfold(page, 'profile');
        await page.locator('.codebook summary').click();
        await page.locator('.coding button').first().click();
        await page.locator('.coding-editor select').first().selectOption({ index: 1 });
        await page.locator('.coding-edited').first().waitFor();
      },
    },
    {
      name: 'dialog',
      go: async (page) => {
        await unfold(page, 'code');
        await page.getByRole('button', { name: 'Begin again' }).click();
        await page.locator('dialog[open]').waitFor();
      },
    },
    {
      name: 'class board, empty',
      go: async (page) => {
        await page.keyboard.press('Escape');
        await show(page, '#board', '.intake textarea');
      },
    },
    {
      name: 'class board with runs, a refused code and a doubled one',
      go: async (page) => {
        const report = [`Ana ${codes.finished}`, `Bora ${codes.middle}`, `Ceca ${codes.finished}`, `Dara ${codes.middle.slice(0, 40)}`];
        await page.locator('.intake textarea').fill(report.join('\n'));
        await page.getByRole('button', { name: 'Read', exact: true }).click();
        await page.locator('#end-swings figure').waitFor({ state: 'attached', timeout: 60_000 });
        const folds = page.locator('.fold > h2 button[aria-expanded=false]');
        if ((await folds.count()) > 0) await folds.first().click();
        await page.locator('.class-table tbody button').first().click();
        await page.locator('.student-sheet').waitFor();
      },
    },
    ...['splits', 'standings', 'class-aims', 'class-insurance', 'indices', 'components', 'swings'].map((section) => ({
      name: `class board: ${section}`,
      go: (page: Page) => unfold(page, section),
    })),
    ...[1, 2, 3, 4, 5, 6].map((phase) => ({
      name: `debrief with a class: phase ${phase}`,
      go: async (page: Page) => {
        await show(page, `#board/debrief/${phase}`, '.talk h1');
        await page.locator('.talk-notes summary').filter({ visible: true }).click();
      },
    })),
    {
      name: 'title page with saves, one being renamed',
      go: async (page) => {
        await page.keyboard.press('Escape');
        await show(page, '#start', '.saves');
        await page
          .getByRole('button', { name: /^Rename / })
          .first()
          .click();
      },
    },
    ...LESSON_STEPS,
  ];
}
