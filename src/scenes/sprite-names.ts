import { POWERS } from './geometry';

/** How many cuts there are of each graded thing. */
export const CUTS = { cracks: 3, ground: 3, puffs: 6 } as const;

const PER_POWER = ['pedestal', 'pillar', 'lower', 'upper', 'clamp', 'torn'] as const;
const SCENERY = ['sky-calm', 'sky-crisis', 'tree-H1-left', 'tree-H1-right', 'tree-H2-left', 'tree-H2-right', 'edge'];
const BUILDING = ['hall', 'entablature', 'beam-cracks', 'wedges', 'rubble', 'heap', 'camera-left', 'camera-right'];
const SKYLINE = [
  'avala',
  'ada-bridge',
  'city-back',
  'city-front',
  'roofs-mill',
  'mill-hot',
  'mill-cold',
  'tower',
  'crane',
  'bridge',
  'railway',
];

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** Every frame a plate sheet must hold for the House to be drawn. */
export function spriteNames(): readonly string[] {
  return [
    ...SCENERY,
    ...BUILDING,
    ...SKYLINE,
    ...POWERS.flatMap((power) => PER_POWER.map((part) => `${part}-${power}`)),
    ...POWERS.flatMap((power) => upTo(CUTS.cracks).map((level) => `cracks-${power}-${level + 1}`)),
    ...upTo(CUTS.ground).map((step) => `ground-${step}`),
    ...upTo(CUTS.puffs).map((size) => `puff-${size}`),
  ];
}
