// node assets/make/look.mjs FOLDER [state,...] : pictures of the House in its committed plates, to be looked at at their full size.
// Every state in both themes: large at 1240 x 960, small as a phone shows it. The same scenes as the game's, without its desk.
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { chromiumPath } from './cut/press.mjs';
import { THEMES } from './engrave/theme.mjs';
import { STATES } from './look-states.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SCREENS = { large: { width: 1240, height: 960, scale: 1 }, small: { width: 390, height: 300, scale: 2 } };
const PAGE = '<!doctype html><body style="margin:0"><div id="house" style="position:absolute;inset:0"></div>';

/** The scenes as one script, built in memory. */
async function bundle() {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, minify: false, lib: { entry: `${ROOT}src/scenes/index.ts`, formats: ['es'] } },
  });
  return [built].flat()[0].output[0].code;
}

function serve(script) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/scenes.js') response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    else if (pathname.startsWith('/plates/')) response.writeHead(200).end(readFileSync(`${ROOT}assets${pathname}`));
    else response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
  });
  return new Promise((done) => server.listen(0, () => done({ server, address: `http://localhost:${server.address().port}/` })));
}

/** Runs in the page. */
async function raise([theme, size, state, paper]) {
  document.body.style.background = paper;
  const { mountHouse } = await import('/scenes.js');
  const plates = (t, s) => ({ image: `/plates/${t}-${s}.webp`, frames: `/plates/${t}-${s}.json` });
  const house = await mountHouse({ parent: document.getElementById('house'), theme, size, plates, reducedMotion: true });
  house.update(state);
}

const [folder, chosen] = process.argv.slice(2);
if (!folder) throw new Error('name a folder for the pictures');
mkdirSync(folder, { recursive: true });
const { server, address } = await serve(await bundle());
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-dev-shm-usage'] });
for (const theme of ['day', 'night'])
  for (const [size, { width, height, scale }] of Object.entries(SCREENS))
    for (const name of chosen?.split(',') ?? Object.keys(STATES)) {
      const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale });
      await page.goto(address);
      await page.evaluate(raise, [theme, size, STATES[name], THEMES[theme].paper]);
      await page.waitForTimeout(400);
      await page.screenshot({ path: `${folder}/${name}-${theme}-${size}.png` });
      await page.close();
    }
await browser.close();
server.close();
