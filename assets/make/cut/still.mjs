// The still House for browsers that can draw neither WebGL nor canvas: all four pillars sound, the beam level, a spring morning.
import { ORDER, X } from '../house/geometry.mjs';

const SINK = 22;
const UNDERSIDE = 396 + SINK;

/** The part of the plate the still shows. */
export const STILL_VIEW = { left: 170, top: 20, right: 1430, bottom: 980 };

/** Sprites of the still in painter's order: [name, x, y, flipped]. */
export function stillPlacement() {
  const flat = (name) => [name, 0, 0, false];
  const roof = (name) => [name, 0, UNDERSIDE, false];
  const standing = (part) => ORDER.map((id) => [`${part}-${id}`, X[id], 796 + SINK, false]);
  return [
    ...['sky-H1', 'ground-0'].map(flat),
    ...[0, 500].flatMap((y) => [
      ['edge', STILL_VIEW.left, y, false],
      ['edge', STILL_VIEW.right, y, true],
    ]),
    ...['tree-H1-left', 'tree-H1-right', 'hall'].map(flat),
    roof('eaves'),
    ...standing('shade'),
    ...standing('pillar'),
    ...ORDER.map((id) => flat(`pedestal-${id}`)),
    ...['far-town', 'avala', 'ada-bridge', 'roofs-mill', 'city-back', 'city-front', 'entablature'].map(roof),
  ];
}
