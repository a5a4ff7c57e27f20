// The inset: the Black Sea and the Levant, where the gas sets out. Northern Cyprus is dashed here; Crimea's line is the scene's, from 2014.
import { GRID, hatch } from '../engrave/hatch.mjs';
import { rect } from '../engrave/shapes.mjs';
import { borders, coast, cyprusLine, land, perekopLine } from './borders.mjs';
import { INSET, insetProjection } from './projection.mjs';
import { line, softPath, waterLines } from './plate.mjs';

/** Engrave the inset in its corner. */
export function engraveInset(plate) {
  const { theme } = plate;
  const projection = insetProjection();
  const path = (geometry) => softPath(projection, geometry);
  const { x, y, width, height } = INSET;
  const shore = path(coast());
  plate.defs.push(`<clipPath id="inset"><rect x="${x}" y="${y}" width="${width}" height="${height}"/></clipPath>`);
  const ground = path(land());
  plate.defs.push(
    `<clipPath id="inset-land" transform="scale(${GRID})"><path d="${ground}"/></clipPath>`,
    `<clipPath id="inset-box" transform="scale(${GRID})"><rect x="${x}" y="${y}" width="${width}" height="${height}"/></clipPath>`,
  );
  plate.raw(
    `<g transform="scale(${GRID})"><rect x="${x - 9}" y="${y - 9}" width="${width + 18}" height="${height + 18}" fill="${theme.paper}"/>` +
      `<g clip-path="url(#inset)">${waterLines(shore, theme, 6, 2.4)}<path d="${ground}" fill="${theme.paper}"/></g></g>` +
      `<g clip-path="url(#inset-box)"><g clip-path="url(#inset-land)">`,
  );
  plate.pale(hatch(rect(x, y, width, height), { angle: -32, pitch: 4.4, step: 40, cover: () => 0.3 }));
  plate.raw(
    `</g></g><g transform="scale(${GRID})"><g clip-path="url(#inset)">` +
      line(path(borders()), theme.ink, 0.8, 'stroke-dasharray="5 2 1 2"') +
      line(path(cyprusLine()), theme.ink, 1.3, 'stroke-dasharray="3 2.2"') +
      line(shore, theme.ink, 0.9) +
      `</g><rect x="${x}" y="${y}" width="${width}" height="${height}" fill="none" stroke="${theme.ink}" stroke-width="0.8"/>` +
      `<rect x="${x - 5}" y="${y - 5}" width="${width + 10}" height="${height + 10}" fill="none" stroke="${theme.ink}" stroke-width="1.8"/></g>`,
  );
}

/** Crimea's line for the scene: points of the inset in drawing units. */
export function perekopPoints() {
  const projection = insetProjection();
  return perekopLine().map((points) => points.map((point) => projection(point).map((v) => Math.round(v * 10) / 10)));
}
