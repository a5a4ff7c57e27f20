// Path data and tiles that the interface carries in its own files: crest, frieze, paper fibres.
import { band } from '../engrave/guilloche.mjs';
import { tool } from '../engrave/hatch.mjs';
import { rng } from '../engrave/random.mjs';
import { crestSvg } from './crest.mjs';

/** The crest is printed seven rem wide at most desks: cut with a stronger line. */
function crestPath() {
  const before = { ...tool };
  Object.assign(tool, { line: 1.4 });
  const svg = crestSvg(250, 108);
  Object.assign(tool, before);
  return [...svg.matchAll(/ d="([^"]*)"/g)].map(([, d]) => d).join('');
}

const TILE = 320;

/** A tile of fibres in a colour. */
function fibreTile(colour) {
  const random = rng(4);
  let fibres = '';
  for (let i = 0; i < 34; i += 1) {
    const angle = random() * 7;
    const length = 3 + random() * 8;
    const at = [10 + random() * (TILE - 20), 10 + random() * (TILE - 20)].map((v) => v.toFixed(0));
    const curve = [Math.cos(angle), Math.sin(angle), 1.5 * Math.cos(angle + 0.7), 1.5 * Math.sin(angle + 0.7)];
    fibres += `M${at.join(' ')}q${curve.map((v) => (v * length).toFixed(0)).join(' ')}`;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${TILE}" height="${TILE}"><path d="${fibres}" fill="none" stroke="${colour}" stroke-width=".6"/></svg>`;
}

/** All of them: [path below src/ui, text]. */
export function interfacePaths() {
  return [
    [
      'ornaments/crest-path.ts',
      `/** Made by assets/make/ornaments.mjs. Units are tenths of a pixel in a 250 by 108 field. */
export const CREST_PATH =
  '${crestPath()}';
`,
    ],
    [
      'ornaments/frieze-path.ts',
      `/** Made by assets/make/ornaments.mjs. One seamless tile, 48 by 14, units are tenths of a pixel. */
export const FRIEZE_TILE =
  '${band(0, 48, 7, 11, { strands: 4, waves: 4, width: 0.5 })}';
`,
    ],
    ['styles/fibre-day.svg', fibreTile('#CDBF9E66')],
    ['styles/fibre-night.svg', fibreTile('#9DB4D01c')],
  ];
}
