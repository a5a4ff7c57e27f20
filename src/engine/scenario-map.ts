/** Where things are, for the map. Changes no rule; degrees times 1000. */

export interface LonLat {
  readonly lon: number;
  readonly lat: number;
}

/** Where a commitment is: a point, and the named place it was given by, if it was. */
export interface Site extends LonLat {
  readonly place?: string;
}

export interface Place extends LonLat {
  readonly id: string;
}

export type RouteKind = 'pipeline' | 'motorway' | 'railway' | 'cable' | 'shipping';
/** What moves: money, gas, goods, arms, vaccines. */
export type Cargo = 'money' | 'gas' | 'goods' | 'arms' | 'vaccines';

/** A line that is on the map while its commitment is, from where its cargo comes to where it goes. */
export interface Route {
  readonly id: string;
  readonly commitment: string;
  readonly kind: RouteKind;
  /** Null for what lies still. */
  readonly carries: Cargo | null;
  readonly points: readonly LonLat[];
}
