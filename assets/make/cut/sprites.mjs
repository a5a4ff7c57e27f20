// Every sprite of the House: its name, the box it is drawn in (drawing units) and the hand that draws it.
import { tool } from '../engrave/hatch.mjs';
import { Plate } from '../engrave/plate.mjs';
import { cameraPole } from '../house/cameras.mjs';
import { eaves } from '../house/eaves.mjs';
import { entablature } from '../house/entablature.mjs';
import { DECK, FLOOR, ORDER, VIEW, X } from '../house/geometry.mjs';
import { hall } from '../house/hall.mjs';
import { pedestal } from '../house/pedestal.mjs';
import { raggedEdge } from '../house/ragged-edge.mjs';
import { fallenBeam, ruinedHall, townBehind } from '../house/collapse.mjs';
import { beamCracks, heap, rubble } from '../house/ruin.mjs';
import { longShade } from '../nature/long-shade.mjs';
import { snowFront } from '../house/snow-front.mjs';
import { steps } from '../house/steps.mjs';
import { wedges } from '../house/wedges.mjs';
import { ground } from '../nature/ground.mjs';
import { evening, morning, storm } from '../nature/sky.mjs';
import { puff } from '../nature/smoke.mjs';
import { farTree, nearTree } from '../nature/trees.mjs';
import { lowerPiece, pillar, upperPiece } from '../stone/pillar.mjs';
import { pillarShade } from '../stone/cast.mjs';
import { clamp, tornClamp } from '../stone/clamps.mjs';
import { cracks } from '../stone/cracks.mjs';
import { skylineSprites } from './skyline-sprites.mjs';

/** The burins: a small print is cut again with the coarser one, never just scaled down. */
export const BURINS = { large: { pitch: 1, line: 1 }, small: { pitch: 1.75, line: 1.7 } };
/** Pixels per drawing unit of each size. */
export const SCALES = { large: 1.2, small: 0.75 };

const PILLAR_BOX = [-120, -440, 270, 460];
const GROUND = { left: VIEW.left, right: VIEW.right, top: 846, bottom: 992 };
const SKY = { left: VIEW.left, right: VIEW.right, top: 14, bottom: 700 };
const SKY_BOX = [SKY.left, 0, SKY.right - SKY.left, 720];
const GROUND_BOX = [GROUND.left, 830, GROUND.right - GROUND.left, 170];

const scenery = [
  ['sky-H1', SKY_BOX, (p) => morning(p, SKY)],
  ['sky-H2', SKY_BOX, (p) => evening(p, SKY)],
  ['sky-crisis', SKY_BOX, (p) => storm(p, SKY)],
  ...[10, 52, 88].map((tension, i) => [`ground-${i}`, GROUND_BOX, (p) => ground(p, GROUND, tension)]),
  ['long-shade', GROUND_BOX, (p) => longShade(p, GROUND)],
  ['ground-2-again', GROUND_BOX, (p) => ground(p, GROUND, 88, 2)],
  ...['H1', 'H2'].flatMap((half) => [
    [`linden-${half}-left`, [30, 480, 330, 420], (p) => farTree(p, half, 'left')],
    [`linden-${half}-right`, [1250, 480, 330, 420], (p) => farTree(p, half, 'right')],
    [`tree-${half}-left`, [30, 480, 330, 420], (p) => nearTree(p, half, 'left')],
    [`tree-${half}-right`, [1250, 480, 330, 420], (p) => nearTree(p, half, 'right')],
  ]),
  ['edge', [0, 0, 110, 502], (p) => raggedEdge(p, 500)],
];

const building = [
  [
    'hall',
    [220, 350, 1160, 560],
    (p) => {
      hall(p);
      steps(p);
    },
  ],
  ['eaves', [300, -10, 1000, 70], eaves],
  ['entablature', [250, -126, 1100, 140], entablature],
  ...[0, 1].map((cut) => [`beam-cracks-${cut}`, [-90, -112, 190, 120], (p) => beamCracks(p, cut)]),
  ['wedges', [-40, -64, 80, 68], (p) => wedges(p, 60)],
  ['rubble', [-130, -16, 260, 60], rubble],
  ['ruin-town', [240, 440, 1120, 270], townBehind],
  ['ruin-hall', [210, 490, 1180, 420], ruinedHall],
  ['ruin-beam', [260, 520, 1090, 400], fallenBeam],
  ['heap', [-530, -110, 1060, 170], heap],
  ['snow-front', [210, 770, 1180, 190], snowFront],
  ['camera-left', [-110, -290, 240, 300], (p) => cameraPole(p, 1)],
  ['camera-right', [-130, -290, 240, 300], (p) => cameraPole(p, -1)],
  ...[4, 7, 10, 13, 16, 19].map((radius, i) => [`puff-${i}`, [-24, -24, 48, 48], (p) => puff(p, radius, i * 1.7)]),
];

const pillars = ORDER.flatMap((id) => [
  [`pedestal-${id}`, [X[id] - 110, FLOOR - 16, 220, 170], (p) => pedestal(p, id)],
  [`shade-${id}`, PILLAR_BOX, (p) => pillarShade(p, id)],
  [`pillar-${id}`, PILLAR_BOX, (p) => pillar(p, id)],
  [`lower-${id}`, PILLAR_BOX, (p) => lowerPiece(p, id)],
  [`upper-${id}`, PILLAR_BOX, (p) => upperPiece(p, id)],
  ...[30, 60, 84].map((strain, i) => [`cracks-${id}-${i + 1}`, PILLAR_BOX, (p) => cracks(p, id, strain, X[id])]),
  [`clamp-${id}`, [-90, -30, 180, 60], (p) => clamp(p, id)],
  [`torn-${id}`, [-90, -40, 200, 80], (p) => tornClamp(p, id)],
]);

const SPRITES = [...scenery, ...building, ...skylineSprites(DECK), ...pillars];

/** Engrave all sprites of one theme and size: { name, box, svg } in painter's order. */
export function engraveSprites(theme, size, only) {
  Object.assign(tool, BURINS[size]);
  try {
    return SPRITES.filter(([name]) => !only || only.has(name)).map(([name, box, draw]) => {
      const plate = new Plate(theme);
      draw(plate);
      const [x, y, w, h] = box;
      return { name, box, svg: plate.svg(w, h, { view: [x, y, w, h], background: false }) };
    });
  } finally {
    Object.assign(tool, BURINS.large);
  }
}
