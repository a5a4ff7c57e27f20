// The still House for browsers that can draw neither WebGL nor canvas: all four pillars sound, the beam level.
import { ORDER, X } from '../house/geometry.mjs';

const SINK = 22;
const UNDERSIDE = 396 + SINK;

/** The part of the plate the still shows. */
export const STILL_VIEW = { left: 190, top: 40, right: 1410, bottom: 980 };

/** Sprites of the still in painter's order: [name, x, y, flipped]. */
export function stillPlacement() {
  const roof = (name) => [name, 0, UNDERSIDE, false];
  return [
    ...['sky-calm', 'ground-0'].map((name) => [name, 0, 0, false]),
    ['tree-H1-left', 48, 0, false],
    ['tree-H1-right', -48, 0, false],
    ...[0, 500].flatMap((y) => [
      ['edge', STILL_VIEW.left, y, false],
      ['edge', STILL_VIEW.right, y, true],
    ]),
    ['hall', 0, 0, false],
    ...ORDER.map((id) => [`pillar-${id}`, X[id], 796 + SINK, false]),
    ...ORDER.map((id) => [`pedestal-${id}`, 0, 0, false]),
    ...['avala', 'ada-bridge', 'city-back', 'roofs-mill', 'city-front', 'entablature'].map(roof),
  ];
}
