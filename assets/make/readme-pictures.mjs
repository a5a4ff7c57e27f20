// npx tsx assets/make/readme-pictures.mjs : plays the worked example of README.md on the built site (npm run build first) and prints
//   assets/readme/timelines.webp, odds.webp   pictures of it
// and the numbers that the text quotes. About a minute, nearly all of it continuations.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NO_CANVAS, openSite } from '../../tests/browser/open-site';

const OUT = fileURLToPath(new URL('../readme/', import.meta.url));
const QUALITY = 0.72;
/** Most bytes of all pictures. */
const BYTES_MAX = 150 * 1024;

const site = await openSite();
const { page } = await site.visit({ width: 1000, height: 900, before: NO_CANVAS });
const press = (await site.visit({ open: false })).page;
let bytes = 0;

/** Prints what lies between the tops of two elements; the second is left out, and null stands for the end of the first. */
async function print(name, from, to) {
  await page.locator(from).first().scrollIntoViewIfNeeded();
  const area = await page.evaluate(
    ([first, last]) => {
      const top = document.querySelector(first).getBoundingClientRect();
      const end = last === null ? top.bottom : document.querySelector(last).getBoundingClientRect().top;
      return { x: top.left - 16, y: top.top + scrollY - 12, width: top.width + 32, height: end - top.top + 12 };
    },
    [from, to],
  );
  const png = await page.screenshot({ fullPage: true, clip: area });
  const url = await press.evaluate(
    async ([data, quality]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      canvas.getContext('2d').drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', quality);
    },
    [png.toString('base64'), QUALITY],
  );
  const webp = Buffer.from(url.split(',')[1], 'base64');
  bytes += webp.length;
  writeFileSync(`${OUT}${name}.webp`, webp);
  console.log(`${name}.webp`.padEnd(18), `${Math.round(webp.length / 1024)} kB`);
}

async function choose(select, pattern) {
  const labels = await page.locator(`${select} option`).allTextContents();
  await page.locator(select).selectOption({ label: labels.find((label) => pattern.test(label)) });
}

mkdirSync(OUT, { recursive: true });
try {
  page.setDefaultTimeout(120_000);
  await page.goto(`${site.address}#studio`);
  await page.locator('#studio-fork').waitFor();
  await choose('select[name=at]', /^2014-H1 · Crimea/);
  await page.locator('.studio-options label', { hasText: 'Join the statement and its sanctions' }).click();
  await page.getByRole('button', { name: 'Make the timeline' }).click();
  await page.locator('.divergence').waitFor();
  await page.getByText('being worked out').first().waitFor({ state: 'detached' });
  console.log(await page.locator('.studio-tree').innerText());
  console.log(await page.locator('.comparison').innerText());
  await page.evaluate(() => document.querySelector('.top-bar')?.remove());
  await print('timelines', '.comparison', '.ledger-difference');
  // Three options side by side.
  await page.setViewportSize({ width: 1220, height: 900 });
  await page.goto(`${site.address}#odds`);
  await page.locator('.studio-form').first().waitFor();
  await choose('select[name=decision]', /^2014-H1 · Crimea/);
  await page.getByRole('button', { name: 'Work out the odds' }).click();
  await page.locator('.work[data-status=done]').waitFor();
  console.log(await page.locator('.odds-answer').innerText());
  await page.evaluate(() => document.querySelector('.top-bar')?.remove());
  await print('odds', '.odds-answer', '.odds-option table:nth-of-type(2)');
} finally {
  await site.close();
}
if (bytes > BYTES_MAX) throw new Error(`the pictures take ${bytes} bytes, more than ${BYTES_MAX}`);
