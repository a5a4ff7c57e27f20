// The House in drawing units: the frame every plate and every scene agrees on.
/** The view the plates are cut for. */
export const VIEW = { left: 110, top: 0, right: 1490, bottom: 1000 };
/** Powers from left to right. */
export const ORDER = ['EU', 'US', 'RU', 'CN'];
/** Axis of each pillar. */
export const X = { EU: 400, US: 667, RU: 933, CN: 1200 };
/** Level the pillars stand on when nothing has sunk. */
export const FLOOR = 796;
/** The hall behind the pillars. */
export const HALL = { left: 326, right: 1274, top: 360 };
/** The beam: outer ends of its face and height up to the deck's edge. */
export const BEAM = { left: 292, right: 1308, height: 84 };
/** Thickness of the roof deck above the beam. */
export const ROOF_H = 26;
/** Base line of the skyline above the underside of the beam (up is negative). */
export const DECK = -BEAM.height - ROOF_H + 3;
/** Level of the eye: lines of the paving meet there, on the axis of the House. */
export const EYE = { x: 800, y: 646 };
