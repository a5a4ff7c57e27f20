// node assets/make/plates.mjs : engraves the House and prints its plates. About half a minute, nearly all of it Chromium.
//   assets/plates/{day,night}-{large,small}.webp + .json   sprites and where they lie
//   assets/plates/house-{day,night}.webp                   the still House
//   assets/plates/*.svg                                    ornaments in currentColor
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packShelves } from './cut/pack.mjs';
import { openPress } from './cut/press.mjs';
import { engraveSprites, SCALES } from './cut/sprites.mjs';
import { STILL_VIEW, stillPlacement } from './cut/still.mjs';
import { THEMES } from './engrave/theme.mjs';
import { ornaments } from './ornament/ornaments.mjs';

const OUT = fileURLToPath(new URL('../plates/', import.meta.url));
const SHEET_WIDTH = { large: 4090, small: 2600 };
const QUALITY = 0.8;

function write(name, bytes) {
  writeFileSync(`${OUT}${name}`, bytes);
  console.log(name.padEnd(22), `${Math.round(bytes.length / 1024)} kB`);
}

const round = (v) => Math.round(v * 100) / 100;

async function printSheet(press, theme, size) {
  const scale = SCALES[size];
  const sprites = engraveSprites(theme, size);
  const trims = await press.print(sprites, scale);
  const { places, height } = packShelves(trims, SHEET_WIDTH[size]);
  const frames = {};
  for (const [i, { name, left, top, w, h }] of trims.entries()) {
    const [x, y] = places.get(name);
    const [boxX, boxY] = sprites[i].box;
    frames[name] = [x, y, w, h, round(boxX + left / scale), round(boxY + top / scale)];
  }
  const source = createHash('sha256');
  for (const { name, svg } of sprites) source.update(name).update(svg);
  const image = [SHEET_WIDTH[size], height];
  write(`${theme}-${size}.webp`, await press.sheet([...places], ...image, QUALITY));
  const sheet = { theme, size, scale, image, source: source.digest('hex'), frames };
  write(`${theme}-${size}.json`, Buffer.from(JSON.stringify(sheet)));
}

/** The still, wide enough for a title page. */
async function printStill(press, theme) {
  const options = { placed: stillPlacement(), view: STILL_VIEW, paper: THEMES[theme].paper };
  write(`house-${theme}.webp`, await press.compose({ ...options, width: 1260, quality: 0.5 }));
}

mkdirSync(OUT, { recursive: true });
for (const [name, svg] of ornaments()) write(name, Buffer.from(svg));
const press = await openPress();
try {
  for (const theme of ['day', 'night']) {
    await printSheet(press, theme, 'small');
    await printSheet(press, theme, 'large');
    await printStill(press, theme);
  }
} finally {
  await press.close();
}
