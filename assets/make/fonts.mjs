// Makes assets/fonts/*.woff2: small subsets of Source Serif 4 and IBM Plex Sans (both OFL) from the fontsource packages.
// Run: node assets/make/fonts.mjs
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const packages = path.join(root, 'node_modules/@fontsource-variable');
const out = path.join(root, 'assets/fonts');

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
/** Printable ASCII and the punctuation a well-set page needs: all that the first paper asks for. */
const LATIN = `${range(0x20, 0x7e)}\u00a0§«°±·»½–—‘’‚“”„†•…‹›€−×÷⁄`;
/** Letters of Latin-1 outside ASCII, for names (é, ü, ö). */
const WEST = `${range(0xc0, 0xd6)}${range(0xd8, 0xf6)}${range(0xf8, 0xff)}ıŒœ`;
/** Letters of the region outside Latin-1 (Bosnian, Croatian, Montenegrin, Serbian in Latin script). */
const BALKAN = 'ĆćČčĐđŠšŽž';
/** The Serbian Cyrillic alphabet. */
const CYRILLIC = `${range(0x0410, 0x044f)}ЂЈЉЊЋЏђјљњћџЀѐЍѝ`;

const SERIF = ['kern', 'liga', 'lnum', 'onum', 'tnum', 'pnum', 'smcp', 'c2sc', 'mark', 'mkmk', 'ccmp'];
/** Italics have no old figures in tables and no small capitals. */
const ITALIC = ['kern', 'liga', 'onum', 'lnum', 'mark', 'mkmk', 'ccmp'];
const SANS = ['kern', 'liga', 'tnum', 'lnum', 'mark', 'mkmk', 'ccmp'];

const BODY = { min: 400, max: 700 };
/** Italics are set in one weight. */
const ONE_WEIGHT = 400;

const JOBS = [
  ['source-serif-4', 'latin-wght-normal', LATIN, SERIF, 'serif-latin', BODY],
  ['source-serif-4', 'latin-wght-italic', LATIN, ITALIC, 'serif-italic-latin', ONE_WEIGHT],
  ['source-serif-4', 'latin-wght-normal', WEST, SERIF, 'serif-west', BODY],
  ['source-serif-4', 'latin-wght-italic', WEST, ITALIC, 'serif-italic-west', ONE_WEIGHT],
  ['source-serif-4', 'latin-ext-wght-normal', BALKAN, SERIF, 'serif-balkan', BODY],
  ['source-serif-4', 'latin-ext-wght-italic', BALKAN, ITALIC, 'serif-italic-balkan', ONE_WEIGHT],
  ['source-serif-4', 'cyrillic-wght-normal', CYRILLIC, SERIF, 'serif-cyrillic', BODY],
  ['ibm-plex-sans', 'latin-wght-normal', LATIN, SANS, 'sans-latin', BODY],
  ['ibm-plex-sans', 'latin-wght-normal', WEST, SANS, 'sans-west', BODY],
  ['ibm-plex-sans', 'latin-ext-wght-normal', BALKAN, SANS, 'sans-balkan', BODY],
  ['ibm-plex-sans', 'cyrillic-wght-normal', CYRILLIC, SANS, 'sans-cyrillic', BODY],
];

await mkdir(out, { recursive: true });
for (const [family, file, text, keepFeatures, name, wght] of JOBS) {
  const source = await readFile(path.join(packages, family, 'files', `${family}-${file}.woff2`));
  const subset = await subsetFont(source, text, {
    targetFormat: 'woff2',
    keepFeatures,
    noHinting: true,
    variationAxes: { wght: typeof wght === 'number' ? wght : { ...wght, default: 400 } },
  });
  await writeFile(path.join(out, `${name}.woff2`), subset);
  console.log(`${name}.woff2 ${(subset.length / 1024).toFixed(1)} kB`);
}
