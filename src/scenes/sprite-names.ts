import { POWERS } from './geometry';

/** How many cuts there are of each graded thing. */
export const CUTS = { cracks: 3, ground: 3, puffs: 6, beamCracks: 2 } as const;

const PER_POWER = ['pedestal', 'shade', 'pillar', 'lower', 'upper', 'clamp', 'torn'] as const;
const SCENERY = [
  'sky-H1',
  'sky-H2',
  'sky-crisis',
  'linden-H1-left',
  'linden-H1-right',
  'linden-H2-left',
  'linden-H2-right',
  'tree-H1-left',
  'tree-H1-right',
  'tree-H2-left',
  'tree-H2-right',
  'ground-2-again',
  'long-shade',
  'edge',
];
const BUILDING = ['hall', 'eaves', 'entablature', 'wedges', 'rubble', 'snow-front', 'camera-left', 'camera-right'];
const RUIN = ['ruin-town', 'ruin-hall', 'ruin-beam', 'heap'];
const SKYLINE = [
  'far-town',
  'avala',
  'motorway',
  'ada-bridge',
  'smelter',
  'city-back',
  'tower',
  'crane',
  'city-front',
  'roofs-mill',
  'mill-hot',
  'mill-cold',
  'data-centre',
  'metro',
  'tyres',
  'bridge',
  'railway',
  'road',
  'pipe',
  'snow',
];

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** Every frame a plate sheet must hold for the House to be drawn. */
export function spriteNames(): readonly string[] {
  return [
    ...SCENERY,
    ...BUILDING,
    ...RUIN,
    ...SKYLINE,
    ...POWERS.flatMap((power) => PER_POWER.map((part) => `${part}-${power}`)),
    ...POWERS.flatMap((power) => upTo(CUTS.cracks).map((level) => `cracks-${power}-${level + 1}`)),
    ...upTo(CUTS.beamCracks).map((cut) => `beam-cracks-${cut}`),
    ...upTo(CUTS.ground).map((step) => `ground-${step}`),
    ...upTo(CUTS.puffs).map((size) => `puff-${size}`),
  ];
}
