// node assets/make/map.mjs : engraves the map and prints its plates. About fifteen seconds, a Chromium is needed.
//   assets/plates/map-{day,night}-{large,small}.webp   the sheet without words
//   assets/plates/map.json                             how degrees fall on it, where names stand, and what the plates were cut from
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openPress } from './cut/press.mjs';
import { THEMES } from './engrave/theme.mjs';
import { mapPlan } from './map/plan.mjs';
import { mapPlate } from './map/plate.mjs';
import { SHEET } from './map/projection.mjs';

const OUT = fileURLToPath(new URL('../plates/', import.meta.url));
const WIDTHS = { large: 2400, small: 1280 };
const QUALITY = { large: 0.5, small: 0.5 };

function write(name, bytes) {
  writeFileSync(`${OUT}${name}`, bytes);
  console.log(name.padEnd(22), `${Math.round(bytes.length / 1024)} kB`);
}

const press = await openPress();
const source = createHash('sha256');
try {
  for (const theme of ['day', 'night']) {
    const svg = mapPlate(theme);
    source.update(svg);
    const view = { left: 0, top: 0, right: SHEET.width, bottom: SHEET.height };
    for (const size of ['large', 'small']) {
      await press.print([{ name: 'map', box: [0, 0, SHEET.width, SHEET.height], svg }], WIDTHS[size] / SHEET.width);
      const options = { placed: [['map', 0, 0, false]], view, paper: THEMES[theme].paper, width: WIDTHS[size], quality: QUALITY[size] };
      write(`map-${theme}-${size}.webp`, await press.compose(options));
    }
  }
} finally {
  await press.close();
}
write('map.json', Buffer.from(`${JSON.stringify({ ...mapPlan(), source: source.digest('hex') })}\n`));
