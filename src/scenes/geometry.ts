import type { HousePower } from '../store/index';

/** Powers in the order their pillars stand, left to right. */
export const POWERS: readonly HousePower[] = ['EU', 'US', 'RU', 'CN'];

/** Axis of each pillar in drawing units. */
export const PILLAR_X: Readonly<Record<HousePower, number>> = { EU: 400, US: 667, RU: 933, CN: 1200 };

/** Axis of the House; the roof turns about it. */
export const AXIS_X = 800;

/** Level the pillars stand on when nothing has sunk. */
export const FLOOR_Y = 796;

/** Height of a sound pillar. */
export const PILLAR_HEIGHT = 400;

/** Base line of the skyline above the underside of the beam (up is negative). */
export const DECK_Y = -107;

/** Sides of what the sky and the ground plates cover. */
export const PLATE_SIDES = { left: 110, right: 1490 } as const;
