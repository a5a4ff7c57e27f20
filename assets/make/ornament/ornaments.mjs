// Light ornaments for the interface, in currentColor: seals, letterheads, dry seal, frieze, stamp, crest.
import { envelope } from '../engrave/guilloche.mjs';
import { rng } from '../engrave/random.mjs';
import { shape } from '../engrave/shapes.mjs';
import { POWERS } from '../engrave/theme.mjs';
import { crestSvg } from './crest.mjs';
import { drySealSvg } from './dry-seal.mjs';
import { letterheads } from './letterhead.mjs';

const TAU = Math.PI * 2;
const GRID = 4; // path units per unit: seals are small, integers keep them light

function line(points, closed) {
  let [px, py] = points[0].map((v) => Math.round(v * GRID));
  let d = `M${px} ${py}l`;
  for (const point of points.slice(1)) {
    const [x, y] = point.map((v) => Math.round(v * GRID));
    if (x === px && y === py) continue;
    d += `${x - px < 0 || d.endsWith('l') ? '' : ' '}${x - px}${y - py < 0 ? '' : ' '}${y - py}`;
    px = x;
    py = y;
  }
  return closed ? `${d}z` : d;
}

/** One wave wound round a shape, once per strand. */
function wound(kind, radius, { base, amp, lobes, strands, petals, petal = 0, sharp = 0.8 }) {
  let d = '';
  for (let k = 0; k < strands; k++) {
    const n = lobes * 10;
    const points = Array.from({ length: n }, (_, i) => {
      const a = (i / n) * TAU;
      const swell = 1 - petal / 2 + (petal / 2) * Math.cos(petals * (a + Math.PI / 2));
      const r = radius * envelope(kind, a, sharp) * (base + amp * swell * Math.sin(lobes * a + (k / strands) * TAU));
      return [100 + r * Math.cos(a), (kind === 'triangle' ? 112 : 100) + r * Math.sin(a)];
    });
    d += line(points, true);
  }
  return d;
}

const art = (view, body) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" fill="none" stroke="currentColor">${body}</svg>\n`;
const drawn = (width, d, extra = '') =>
  `<path transform="scale(${1 / GRID})" stroke-width="${Math.round(width * GRID * 10) / 10}" d="${d}"${extra}/>`;

/** A seal of lace about the bare shape; the shape carries class "spot". */
export function sealSvg(power) {
  const kind = POWERS[power].shape;
  const m = kind === 'triangle' ? 3 : 4;
  const radius = { triangle: 80, diamond: 76, square: 82 }[kind] ?? 92;
  const lace = { base: 0.87, amp: 0.11, lobes: 9 * m, strands: 4, petals: 3 * m, petal: 0.5 };
  const rose = { base: 0.64, amp: 0.13, lobes: 4 * m, strands: 8, petals: 4 * m, petal: 0.75 };
  const eye = { base: 0.4, amp: 0.07, lobes: 5 * m, strands: 4, petals: 5 * m, petal: 0.5 };
  const spot = shape(kind, 100, kind === 'triangle' ? 112 : 100, radius * 0.27);
  const body = [
    drawn(0.6, wound(kind, radius, lace) + wound(kind, radius, { base: 1, amp: 0.012, lobes: 4 * m, strands: 1 })),
    drawn(0.5, wound(kind, radius, rose)),
    drawn(0.55, wound(kind, radius, eye)),
    drawn(0, line(spot, true), ' class="spot" fill="currentColor" stroke="none"'),
  ];
  return art('0 0 200 200', body.join(''));
}

/** A running band of waves. */
function friezeSvg() {
  let d = '';
  for (let k = 0; k < 4; k++)
    for (const sign of [-1, 1]) {
      const points = Array.from({ length: 321 }, (_, i) => {
        const t = i / 320;
        const swell = 0.55 + 0.45 * Math.cos(t * 20 * Math.PI + k);
        return [4 + 480 * t, 7 + sign * 5.5 * Math.sin(t * 40 * Math.PI + (k / 4) * Math.PI) * swell];
      });
      d += line(points, false);
    }
  return art('0 0 488 14', drawn(0.5, d));
}

/** A worn ring: the pad did not ink all of it. */
function wornRing(radius, seed) {
  const rnd = rng(seed);
  let d = '';
  let a = 0;
  while (a < TAU - 0.02) {
    const end = Math.min(TAU, a + 0.12 + rnd() * 0.7);
    const steps = Math.max(2, Math.ceil((end - a) * 14));
    const points = Array.from({ length: steps + 1 }, (_, i) => {
      const t = a + ((end - a) * i) / steps;
      return [60 + radius * Math.cos(t), 60 + radius * Math.sin(t)];
    });
    d += line(points, false);
    a = end + 0.01 + rnd() * 0.035;
  }
  return d;
}

/** The round stamp without its words: the interface sets them on the path "stamp-ring" in its own language. */
function stampSvg() {
  let beads = '';
  for (let i = 0; i < 72; i++) {
    const a = (i / 72) * TAU;
    const at = (r) => [60 + r * Math.cos(a), 60 + r * Math.sin(a)];
    beads += line([at(36.6), at(38.4)], false);
  }
  const ring = '<path id="stamp-ring" stroke="none" d="M60 60m-43 0a43 43 0 1 1 86 0a43 43 0 1 1-86 0"/>';
  const rings = drawn(2.6, wornRing(57, 4)) + drawn(0.9, wornRing(53.5, 7)) + drawn(1.2, wornRing(35, 11));
  return art('0 0 120 120', rings + drawn(0.8, beads) + ring);
}

/** All ornaments: [file name, SVG]. */
export function ornaments() {
  const seals = Object.keys(POWERS).map((id) => [`seal-${id.toLowerCase()}.svg`, sealSvg(id)]);
  return [
    ...seals,
    ...letterheads(),
    ['dry-seal.svg', drySealSvg()],
    ['frieze.svg', friezeSvg()],
    ['stamp.svg', stampSvg()],
    ['crest.svg', `${crestSvg().replace(/ width="\d+" height="\d+"/, '')}\n`],
  ];
}
