/** The shape of what the map holds: places, and the lines that come and go with a commitment. */
import * as v from 'valibot';
import { id, list, optional, text } from './schema-parts';

/** Longitude and latitude. */
const lonLat = v.tuple([v.pipe(v.number(), v.minValue(-180), v.maxValue(180)), v.pipe(v.number(), v.minValue(-90), v.maxValue(90))]);
/** A named place, or longitude and latitude. */
export const spot = v.union([id, lonLat], 'a place or a pair of longitude and latitude');

/** Item schemas of the map's two sections. */
export const MAP_SECTIONS = {
  places: v.strictObject({ id, title: text, at: lonLat, note: text }),
  routes: v.strictObject({
    id,
    commitment: id,
    kind: v.picklist(['pipeline', 'motorway', 'railway', 'cable', 'shipping']),
    carries: optional(v.picklist(['money', 'gas', 'goods', 'arms', 'vaccines'])),
    points: v.pipe(list(spot), v.minLength(2, 'two points or more')),
    note: text,
  }),
} as const;
