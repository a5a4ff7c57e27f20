// One pillar from base to abacus, whole or broken. Local coordinates: base centre at (0, 0), up is negative y.
import { area, hatch, stroke } from '../engrave/plate.mjs';
import { rng } from '../engrave/random.mjs';
import { castShadow } from '../engrave/shadow.mjs';
import { BREAK_Y, breakProfile } from './break-profile.mjs';
import { granite } from './granite.mjs';
import { lacquer } from './lacquer.mjs';
import { limestone } from './limestone.mjs';
import { marble } from './marble.mjs';
import { SHAFT } from './mouldings.mjs';

const ORDERS = { EU: limestone, US: marble, RU: granite, CN: lacquer };
/** The bare margin that lets a near stone stand off the wall. */
const MARGIN = 4;

/** One part of an order: base, shaft or capital. */
export function part(p, power, name) {
  ORDERS[power][name](p, SHAFT[power]);
}

function halo(p, power, parts) {
  p.ghost = MARGIN;
  for (const name of parts) part(p, power, name);
  p.ghost = 0;
}

/** The sound pillar. */
export function pillar(p, power) {
  halo(p, power, ['base', 'shaft', 'capital']);
  for (const name of ['base', 'shaft', 'capital']) part(p, power, name);
}

function clipped(p, id, ring, draw) {
  p.defs.push(`<clipPath id="${id}"><path d="${area(ring)}"/></clipPath>`);
  p.raw(`<g clip-path="url(#${id})">`);
  draw();
  p.raw('</g>');
}

/** The part of the break that lies on the shaft. */
function onShaft(power, line) {
  const edge = SHAFT[power].r(BREAK_Y[power]) - 0.5;
  const at = (x) => {
    const i = line.findIndex((point, k) => k > 0 && point[0] >= x);
    const [[x0, y0], [x1, y1]] = [line[i - 1], line[i]];
    return [x, y0 + ((x - x0) / (x1 - x0 || 1)) * (y1 - y0)];
  };
  return [at(-edge), ...line.filter(([x]) => Math.abs(x) < edge), at(edge)];
}

/** Depth and tone of the torn faces: stone is dark from below and bare from above, timber bare wherever its lacquer has gone. */
const TORN = {
  EU: { lower: [-10, 0.18], upper: [8, 0.9] },
  US: { lower: [-8, 0.08], upper: [9, 0.82] },
  RU: { lower: [-12, 0.04], upper: [15, 0.95] },
  CN: { lower: [-12, 0.02], upper: [26, 0.12] },
};

/** A torn face along the break: facets between the lip and a second, rougher edge `depth` away (negative is up). */
function tornFace(p, power, [depth, dayTone]) {
  const tone = p.theme.night ? 0.2 + dayTone * 0.74 : dayTone;
  const lip = onShaft(power, breakProfile(power));
  const rnd = rng(power.charCodeAt(0) + 3);
  const reach = lip.map(([x, y], i) => {
    const end = i === 0 || i === lip.length - 1;
    return [x, y + (end ? 0.5 : depth * (0.45 + rnd() * 0.75))];
  });
  const face = [...lip, ...reach.slice().reverse()];
  p.blank(area(face));
  p.ink(hatch(face, { angle: -62, pitch: 2.4, step: 3, cover: (x) => p.cov(tone + x / 300) }));
  for (let i = 2; i < lip.length - 1; i += 3) p.ink(stroke([lip[i], reach[i]], 0.9, 0.6));
  p.ink(stroke(reach, 1.1, 0.2)).ink(stroke(lip, 2.1, 0.2));
}

/** The stump that stays in the pedestal. */
export function lowerPiece(p, power) {
  const line = breakProfile(power);
  clipped(p, `low-${power}`, [...line, [110, 24], [-110, 24]], () => {
    halo(p, power, ['base', 'shaft']);
    part(p, power, 'base');
    part(p, power, 'shaft');
  });
  tornFace(p, power, TORN[power].lower);
}

/** The upper half with its capital, before it slips; it throws its shade on nothing but itself. */
export function upperPiece(p, power) {
  const line = breakProfile(power);
  clipped(p, `up-${power}`, [[-120, -440], [120, -440], ...line.slice().reverse()], () => {
    halo(p, power, ['shaft', 'capital']);
    part(p, power, 'shaft');
    part(p, power, 'capital');
    const foot = onShaft(power, line);
    const shade = [
      ...foot,
      ...foot
        .slice()
        .reverse()
        .map(([x, y]) => [x, y - 16]),
    ];
    castShadow(p, shade, { angle: 52, pitch: 2.6, cover: (x) => 0.3 + x / 200 });
  });
  tornFace(p, power, TORN[power].upper);
}
