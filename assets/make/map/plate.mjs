// The map as one engraved plate: sea, land, relief, rivers, borders, towns, inset, neatline. Words are not engraved: they change with
// language and year.
import { geoPath } from 'd3-geo';
import { area, GRID, hatch, loop } from '../engrave/hatch.mjs';
import { Plate } from '../engrave/plate.mjs';
import { ellipse, rect } from '../engrave/shapes.mjs';
import { borders, coast, kosovoLine, land, serbianBorder, state } from './borders.mjs';
import { engraveInset } from './inset.mjs';
import { engraveNeatline } from './neatline.mjs';
import { mainProjection, SHEET } from './projection.mjs';
import { hachures, heightField } from './relief.mjs';
import { engraveRivers, riverCourses } from './water.mjs';
import { TOWNS } from './towns.mjs';

const { width: W, height: H } = SHEET;

/** Borders drawn by hand, not by machine: corners become curves through the midpoints. Gives SVG path data. */
export function softPath(projection, geometry) {
  let d = '';
  let run = [];
  const f = (v) => v.toFixed(1);
  const mid = (a, b) => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const end = (shut) => {
    const n = run.length;
    if (n > 1 && shut) {
      const m = mid(run[n - 1], run[0]);
      d += `M${f(m[0])} ${f(m[1])}`;
      run.forEach((q, i) => {
        const k = mid(q, run[(i + 1) % n]);
        d += `Q${f(q[0])} ${f(q[1])} ${f(k[0])} ${f(k[1])}`;
      });
      d += 'Z';
    } else if (n > 1) {
      d += `M${f(run[0][0])} ${f(run[0][1])}`;
      for (let i = 1; i < n - 1; i++) {
        const k = mid(run[i], run[i + 1]);
        d += `Q${f(run[i][0])} ${f(run[i][1])} ${f(k[0])} ${f(k[1])}`;
      }
      d += `L${f(run[n - 1][0])} ${f(run[n - 1][1])}`;
    }
    run = [];
  };
  // A long straight edge is the edge of the cut, not of a land: its corner is kept.
  const add = (x, y) => {
    const last = run.at(-1);
    const gap = last ? Math.hypot(x - last[0], y - last[1]) : Infinity;
    if (gap > 60 && last)
      for (const share of [2 / gap, 1 - 2 / gap]) run.push([last[0] + (x - last[0]) * share, last[1] + (y - last[1]) * share]);
    if (gap > 0.7) run.push([x, y]);
  };
  geoPath(projection, {
    moveTo(x, y) {
      end(false);
      run = [[x, y]];
    },
    lineTo: add,
    closePath: () => end(true),
    arc: () => undefined,
  })(geometry);
  end(false);
  return d;
}

/** An SVG line. */
export const line = (d, ink, width, extra = '') =>
  `<path d="${d}" fill="none" stroke="${ink}" stroke-width="${width}" stroke-linejoin="round" ${extra}/>`;

/** Water lines along a coast: each a little further out and a little finer. */
export function waterLines(d, theme, count, step) {
  const offsets = Array.from({ length: count }, (_, i) => step * (0.9 + i * 0.95 + i * i * 0.11)).reverse();
  return offsets
    .map((offset, i) => {
      const ink = 0.35 + (i / count) * 0.75;
      return line(d, theme.ink, (2 * offset + ink).toFixed(2)) + line(d, theme.paper, (2 * offset - ink).toFixed(2));
    })
    .join('');
}

function engraveTowns(plate, projection) {
  for (const [, lon, lat, rank] of TOWNS) {
    const [x, y] = projection([lon, lat]);
    const r = [7.5, 4.6, 3.3][rank];
    plate.blank(area(ellipse(x, y, r + 1.6))).ink(loop(ellipse(x, y, r), rank === 0 ? 1.9 : 1.3));
    if (rank < 2) plate.ink(area(ellipse(x, y, r * 0.48)));
  }
}

/** The map of one theme as SVG. */
export function mapPlate(themeName) {
  const plate = new Plate(themeName);
  const { theme } = plate;
  const projection = mainProjection();
  const path = (geometry) => softPath(projection, geometry);
  const raw = (svg) => plate.raw(`<g transform="scale(${GRID})">${svg}</g>`);
  const clip = (name, d, rule = '') => `<clipPath id="${name}" transform="scale(${GRID})"><path ${rule} d="${d}"/></clipPath>`;
  const shore = path(coast());
  const ground = path(land());
  const [serbia, kosovo] = [path(state('Serbia')), path(state('Kosovo'))];
  plate.defs.push(
    clip('land', ground),
    clip('serbia', serbia),
    clip('kosovo', kosovo),
    clip('abroad', `M-60-60H${W + 60}V${H + 60}H-60Z${serbia}${kosovo}`, 'clip-rule="evenodd"'),
  );
  raw(waterLines(shore, theme, 13, 3.5));
  raw(`<path d="${ground}" fill="${theme.paper}"/>`);
  const within = (names, draw) => {
    for (const name of names) plate.raw(`<g clip-path="url(#${name})">`);
    draw();
    for (const _ of names) plate.raw('</g>');
  };
  within(['land', 'abroad'], () =>
    plate.pale(hatch(rect(-20, -20, W + 40, H + 40), { angle: -32, pitch: 6, step: 40, cover: () => 0.26 })),
  );
  within(['serbia'], () => {
    // The state's band: strokes of the pale tint, each narrower one over the wider.
    raw(line(serbia, theme.pale, 24) + line(serbia, theme.tint, 9));
  });
  within(['kosovo'], () => plate.tint(hatch(rect(400, 600, 800, 500), { angle: 45, pitch: 6.5, step: 40, cover: () => 0.27 })));
  const wet = riverCourses(projection);
  const field = heightField(projection);
  const bare = clearings(wet, projection);
  within(['land'], () => plate.ink(hachures(field, theme, bare)));
  engraveRivers(plate, wet, projection);
  raw(
    line(path(borders()), theme.ink, 1.1, 'stroke-dasharray="7 2.6 1.2 2.6"') +
      line(path(serbianBorder()), theme.ink, 2) +
      line(path(kosovoLine()), theme.paper, 3.4) +
      line(path(kosovoLine()), theme.ink, 1.8, 'stroke-dasharray="6.5 5"') +
      line(shore, theme.ink, 1.35),
  );
  engraveTowns(plate, projection);
  engraveInset(plate);
  engraveNeatline(plate, projection);
  return plate.svg(W, H);
}

/** Says where the relief leaves the paper bare: along rivers, the boundary of Kosovo and the state border, about towns. */
function clearings(wet, projection) {
  const CELL = 3;
  const cells = new Set();
  const key = (x, y) => Math.floor(x / CELL) * 4096 + Math.floor(y / CELL);
  const mark = (x, y, r) => {
    for (let dx = -r; dx <= r; dx += CELL)
      for (let dy = -r; dy <= r; dy += CELL) if (Math.hypot(dx, dy) <= r) cells.add(key(x + dx, y + dy));
  };
  for (const { points } of wet) for (const [x, y, w] of points) mark(x, y, w + 3);
  for (const lines of [kosovoLine(), serbianBorder()])
    for (const points of lines.coordinates)
      for (const point of points) {
        const at = projection(point);
        if (at !== null) mark(...at, 4.5);
      }
  for (const [, lon, lat] of TOWNS) mark(...projection([lon, lat]), 9);
  return (x, y) => cells.has(key(x, y));
}
