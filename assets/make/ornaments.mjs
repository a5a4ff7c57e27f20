// Makes src/ui/ornaments/crest-path.ts and frieze-path.ts (the engraved letterhead and the running band as path data)
// and src/ui/styles/fibre-*.svg (a tile of paper fibres per theme).
// Run: node assets/make/ornaments.mjs
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { band } from './engrave/guilloche.mjs';
import { rng } from './engrave/random.mjs';
import { crestSvg } from './ornament/crest.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const out = path.join(root, 'src/ui/ornaments');

const crest = [...crestSvg(250, 108).matchAll(/ d="([^"]*)"/g)].map(([, d]) => d).join('');
await writeFile(
  path.join(out, 'crest-path.ts'),
  `/** Made by assets/make/ornaments.mjs. Units are tenths of a pixel in a 250 by 108 field. */
export const CREST_PATH =
  '${crest}';
`,
);

const frieze = band(0, 48, 7, 11, { strands: 4, waves: 4, width: 0.5 });
await writeFile(
  path.join(out, 'frieze-path.ts'),
  `/** Made by assets/make/ornaments.mjs. One seamless tile, 48 by 14, units are tenths of a pixel. */
export const FRIEZE_TILE =
  '${frieze}';
`,
);
const TILE = 320;
const random = rng(4);
let fibres = '';
for (let i = 0; i < 34; i += 1) {
  const angle = random() * 7;
  const length = 3 + random() * 8;
  const at = [10 + random() * (TILE - 20), 10 + random() * (TILE - 20)].map((v) => v.toFixed(0));
  const curve = [Math.cos(angle), Math.sin(angle), 1.5 * Math.cos(angle + 0.7), 1.5 * Math.sin(angle + 0.7)];
  fibres += `M${at.join(' ')}q${curve.map((v) => (v * length).toFixed(0)).join(' ')}`;
}
for (const [name, colour] of [
  ['day', '#CDBF9E66'],
  ['night', '#9DB4D01c'],
]) {
  await writeFile(
    path.join(root, `src/ui/styles/fibre-${name}.svg`),
    `<svg xmlns="http://www.w3.org/2000/svg" width="${TILE}" height="${TILE}"><path d="${fibres}" fill="none" stroke="${colour}" stroke-width=".6"/></svg>`,
  );
}
console.log(crest.length, frieze.length);
