import type { HouseSight } from '../store/index';
import type { Way } from './print';

/** One sprite of the roof: always there, or standing for a sight. */
export interface RoofLayer {
  readonly sprite: string;
  /** Stands while this sight is shown; left out, always. */
  readonly sight?: HouseSight;
  /** Stands while none of these is shown. */
  readonly unless?: readonly HouseSight[];
  /** Takes its place at once when one of the others of its place stood there before. */
  readonly place?: string;
  /** How it is built: out of the roof, or along it. */
  readonly way?: Way;
}

const MILLS: readonly HouseSight[] = ['steel-mill-hot', 'steel-mill-cold'];

/** The town on the roof behind the beam's edge, back to front. */
export const BEHIND: readonly RoofLayer[] = [
  { sprite: 'far-town' },
  { sprite: 'avala', sight: 'avala-tower' },
  { sprite: 'motorway', sight: 'coast-motorway', way: 'left' },
  { sprite: 'ada-bridge', sight: 'ada-bridge' },
  { sprite: 'smelter', sight: 'copper-smelter' },
  { sprite: 'roofs-mill', unless: MILLS },
  { sprite: 'mill-hot', sight: 'steel-mill-hot', place: 'mill' },
  { sprite: 'mill-cold', sight: 'steel-mill-cold', place: 'mill' },
  { sprite: 'city-back' },
  { sprite: 'tower', sight: 'waterfront-tower' },
  { sprite: 'crane', sight: 'crane' },
  { sprite: 'city-front' },
];

/** What stands on the edge itself, before the beam. */
export const BEFORE: readonly RoofLayer[] = [
  { sprite: 'data-centre', sight: 'data-centre' },
  { sprite: 'metro', sight: 'metro-works' },
  { sprite: 'tyres', sight: 'tyre-works' },
  { sprite: 'bridge', sight: 'pupin-bridge', way: 'right' },
  { sprite: 'railway', sight: 'railway', way: 'right' },
  { sprite: 'road', sight: 'corridor-road', way: 'right' },
  { sprite: 'pipe', sight: 'gas-pipe', way: 'left' },
  { sprite: 'snow', sight: 'snow', way: 'fade' },
];
