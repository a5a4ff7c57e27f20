/** View models of the map: what is signed and where it is, lines, flows, the names of the year. Plain data. */
import type { CommitmentView, LedgerLineView, PowerView, TurnLabel } from './fact-views';

/** Degrees. */
export interface MapPoint {
  readonly lon: number;
  readonly lat: number;
}

export type MapCargo = 'money' | 'gas' | 'goods' | 'arms' | 'vaccines';

/** A commitment that is somewhere, with what it has written into the ledger so far. */
export interface MapItem extends CommitmentView {
  /** Words for the place, or null where a line has no place of its own. */
  readonly place: string | null;
  /** Id of the named place, when it is one. */
  readonly placeId: string | null;
  readonly at: MapPoint;
  /** What moves because of it, or null. */
  readonly cargo: MapCargo | null;
  /** How its line is drawn, when it has one. */
  readonly route: MapRoute['kind'] | null;
  /** Lines of the decision that signed it, and its upkeep, oldest first. */
  readonly lines: readonly LedgerLineView[];
}

/** A line on the map, from where its cargo comes to where it goes. */
export interface MapRoute {
  readonly id: string;
  readonly commitment: string;
  readonly kind: 'pipeline' | 'motorway' | 'railway' | 'cable' | 'shipping';
  readonly carries: MapCargo | null;
  readonly active: boolean;
  readonly points: readonly MapPoint[];
}

/** Something on its way: along a route, or from a power's capital to a place. */
export interface MapFlow {
  readonly commitment: string;
  readonly power: string;
  readonly letters: string;
  readonly cargo: MapCargo;
  /** The route it follows; null when it comes straight from the capital. */
  readonly route: string | null;
  readonly to: MapPoint;
}

/** A name on the sheet. Its place is in the plan of the plates, under the same id. */
export interface MapName {
  readonly id: string;
  readonly text: string;
}

export interface MapView {
  readonly turn: TurnLabel;
  readonly powers: readonly (Pick<PowerView, 'id' | 'name' | 'letters' | 'shape'> & { readonly capital: string })[];
  /** Active ones first, newest first. */
  readonly items: readonly MapItem[];
  readonly routes: readonly MapRoute[];
  readonly flows: readonly MapFlow[];
  readonly names: readonly MapName[];
  /** The footnote that goes with a name of the year, or null. */
  readonly footnote: string | null;
  /** Dashed lines that this year has: ids of the plan. */
  readonly dashed: readonly string[];
}
