// The plan of the sheet for the screens: how degrees fall on it, where names and rim marks stand, the line that comes with a year.
import { perekopPoints } from './inset.mjs';
import { CONICS, INSET, insetProjection, mainProjection, SHEET } from './projection.mjs';
import { INSET_NAMES, NAMES, RIM, TOWNS } from './towns.mjs';

const round = (v) => Math.round(v * 10) / 10;

/** Everything assets/plates/map.json holds but the fingerprint of its plates. */
export function mapPlan() {
  const main = mainProjection();
  const inset = insetProjection();
  const names = (list, projection) =>
    list.map(([id, lon, lat, turn, style]) => {
      const [x, y] = projection([lon, lat]);
      return { id, x: round(x), y: round(y), turn, style };
    });
  const towns = TOWNS.map(([id, lon, lat, rank, side]) => {
    const [x, y] = main([lon, lat]);
    return { id: `town.${id}`, x: round(x), y: round(y), turn: 0, style: rank === 0 ? 'seat' : rank === 1 ? 'capital' : 'town', side };
  });
  return {
    sheet: [SHEET.width, SHEET.height],
    margin: SHEET.margin + 7,
    inset: INSET,
    conics: CONICS,
    names: [...names(NAMES, main), ...names(INSET_NAMES, inset), ...towns],
    rim: RIM,
    lines: { perekop: perekopPoints() },
  };
}
