// One pillar from base to abacus, whole or broken. Local coordinates: base centre at (0, 0), up is negative y.
import { area, ribbon, stroke } from '../engrave/plate.mjs';
import { rng } from '../engrave/random.mjs';
import { granite } from './granite.mjs';
import { lacquer } from './lacquer.mjs';
import { limestone } from './limestone.mjs';
import { marble } from './marble.mjs';
import { SHAFT } from './mouldings.mjs';

const ORDERS = { EU: limestone, US: marble, RU: granite, CN: lacquer };

function part(p, power, name) {
  ORDERS[power][name](p, SHAFT[power]);
}

/** Paper silhouette with a white margin, so every stone stands off the wall. */
function halo(p, power, parts) {
  p.ghost = 3.2;
  for (const name of parts) part(p, power, name);
  p.ghost = 0;
}

/** The sound pillar. */
export function pillar(p, power) {
  halo(p, power, ['base', 'shaft', 'capital']);
  for (const name of ['base', 'shaft', 'capital']) part(p, power, name);
}

/** Height of the break on the axis. */
export const BREAK = -196;

function breakLine() {
  const rnd = rng(9);
  const line = [];
  for (let x = -84; x <= 84; x += 9) line.push([x, BREAK - x * 0.42 + (rnd() - 0.5) * 22]);
  return line;
}

function clipped(p, id, ring, draw) {
  p.defs.push(`<clipPath id="${id}"><path d="${area(ring)}"/></clipPath>`);
  p.raw(`<g clip-path="url(#${id})">`);
  draw();
  p.raw('</g>');
}

const onShaft = (power, line, more = 0) => line.filter(([x]) => Math.abs(x) <= SHAFT[power].r(BREAK) + more);

/** The stump that stays in the pedestal. */
export function lowerPiece(p, power) {
  const line = breakLine();
  clipped(p, 'low', [...line, [96, 20], [-96, 20]], () => {
    halo(p, power, ['base', 'shaft']);
    part(p, power, 'base');
    part(p, power, 'shaft');
  });
  const lip = onShaft(power, line);
  p.blank(ribbon(lip.map(([x, y], i) => [x, y + 2, 2 + (i % 3) * 1.3])));
  p.ink(
    stroke(
      onShaft(power, line, 2).map(([x, y]) => [x, y + 5]),
      2.2,
      0.5,
    ),
  );
}

/** The upper half with its capital, before it slips. */
export function upperPiece(p, power) {
  const line = breakLine();
  clipped(p, 'up', [[-110, -430], [110, -430], ...line.slice().reverse()], () => {
    halo(p, power, ['shaft', 'capital']);
    part(p, power, 'shaft');
    part(p, power, 'capital');
  });
  p.ink(stroke(onShaft(power, line), 2.6, 0.3));
}
