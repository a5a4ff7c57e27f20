// How the map lies on the sheet. The scene knows the same formula (src/scenes/map-projection.ts) by the constants in map.json.
import { geoConicConformal } from 'd3-geo';

/** Size of the map in drawing units, its neatline and its inset. */
export const SHEET = { width: 1600, height: 1200, margin: 26 };
/** The inset in the lower left corner: the Black Sea and the Levant. */
export const INSET = { x: 44, y: 812, width: 292, height: 344 };

const MAIN_CONIC = { parallels: [42, 46.5], lon: 20.62, lat: 44.26, scale: 9560, x: 800, y: 600 };
const INSET_CONIC = {
  parallels: [37, 44],
  lon: 33.6,
  lat: 40.62,
  scale: 1400,
  x: INSET.x + INSET.width / 2,
  y: INSET.y + INSET.height / 2,
};

/** Constants of the two projections, for the scene. */
export const CONICS = { main: MAIN_CONIC, inset: INSET_CONIC };

function createProjection({ parallels, lon, lat, scale, x, y }, [x0, y0, x1, y1]) {
  return geoConicConformal()
    .parallels(parallels)
    .rotate([-lon, 0])
    .center([0, lat])
    .scale(scale)
    .translate([x, y])
    .clipExtent([
      [x0, y0],
      [x1, y1],
    ]);
}

const BLEED = 90;

/** The projection of the sheet; geometry is cut a little outside it. */
export const mainProjection = () => createProjection(MAIN_CONIC, [-BLEED, -BLEED, SHEET.width + BLEED, SHEET.height + BLEED]);

/** The projection of the inset; geometry is cut a little outside it. */
export const insetProjection = () =>
  createProjection(INSET_CONIC, [INSET.x - 20, INSET.y - 20, INSET.x + INSET.width + 20, INSET.y + INSET.height + 20]);
