// node assets/make/icons.mjs : the crest's medal on paper as icons of an installed game (needs a Chromium).
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumPath } from './cut/press.mjs';
import { crestSvg } from './ornament/crest.mjs';

const [INK, PAPER] = ['#1A2433', '#F4EDDD'];
/** Side of the square around the medal in the crest's own units; the maskable one leaves room for a round cut. */
const ICONS = [
  { name: 'icon-192', size: 192, side: 96 },
  { name: 'icon-512', size: 512, side: 96 },
  { name: 'icon-maskable-512', size: 512, side: 128 },
];

const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const { name, size, side } of ICONS) {
  const view = `${125 - side / 2} ${49 - side / 2} ${side} ${side}`;
  const svg = crestSvg()
    .replace(
      /^<svg[^>]*>/,
      `<svg xmlns="http://www.w3.org/2000/svg" style="display:block" viewBox="${view}" width="${size}" height="${size}">`,
    )
    .replaceAll('currentColor', INK);
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<!doctype html><body style="margin:0;background:${PAPER}">${svg}</body>`);
  const png = await page.screenshot();
  writeFileSync(fileURLToPath(new URL(`../icons/${name}.png`, import.meta.url)), png);
  console.log(name.padEnd(20), `${Math.round(png.length / 102.4) / 10} kB`);
}
await browser.close();
