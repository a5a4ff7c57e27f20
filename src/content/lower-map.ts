/** Places and routes, for the map. */
import type { LonLat, Place, Route, Site } from '../engine/index';
import type { Lowering } from './lower-block';
import type { Raw } from './schema';
import type { Item, Place as FilePlace } from './shape';
import type { Path } from './yaml-source';

/** Where a commitment is: a named place, or a pair. An unknown place is reported. */
export function readSite({ declared }: Lowering, raw: string | readonly [number, number], at: FilePlace, path: Path): Site | null {
  if (typeof raw !== 'string') return toThousandths(raw);
  if (!declared.demand('place', raw, at, path)) return null;
  const place = declared.sections.places.find((item) => item.raw.id === raw);
  return place === undefined ? null : { ...toThousandths(place.raw.at), place: raw };
}

/** A place. */
export function lowerPlace({ text }: Lowering, { raw }: Item<'places'>): Place {
  text.put(`place.${raw.id}.title`, raw.title);
  return { id: raw.id, ...toThousandths(raw.at) };
}

/** A route; its named points become positions. */
export function lowerRoute(lowering: Lowering, { raw, at }: Item<'routes'>): Route {
  lowering.declared.demand('commitment', raw.commitment, at, ['commitment']);
  return {
    id: raw.id,
    commitment: raw.commitment,
    kind: raw.kind,
    carries: raw.carries ?? null,
    points: raw.points.flatMap((point: Raw<'routes'>['points'][number], n): LonLat[] => {
      const site = readSite(lowering, point, at, ['points', n]);
      return site === null ? [] : [{ lon: site.lon, lat: site.lat }];
    }),
  };
}

function toThousandths([lon, lat]: readonly [number, number]): LonLat {
  return { lon: Math.round(lon * 1000), lat: Math.round(lat * 1000) };
}
