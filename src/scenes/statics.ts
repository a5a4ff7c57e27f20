import type { HousePower, HouseState } from '../store/index';
import { AXIS_X, FLOOR_Y, PILLAR_HEIGHT, PILLAR_X, POWERS } from './geometry';

/** How one pillar is carried: offsets in drawing units, lean in degrees. */
export interface LegPose {
  /** How far the foot has gone into its pedestal. */
  readonly sink: number;
  readonly lean: number;
  /** Height of what still stands: 400, or a stump once the House has fallen. */
  readonly height: number;
  /** 0 sound, 1 the upper half has slipped off the break. */
  readonly slip: number;
}

export type HousePose = Readonly<Record<HousePower, LegPose>>;

/** The beam at rest on the pillars. */
export interface Beam {
  readonly tiltDeg: number;
  /** Level of the underside at the axis of the House. */
  readonly axisY: number;
  /** Light between each pillar and the beam, in drawing units, never negative. */
  readonly gaps: Readonly<Record<HousePower, number>>;
  /** Level of each pillar's top. */
  readonly tops: Readonly<Record<HousePower, number>>;
}

/** Strain from which a shaft breaks. */
export const BREAKING_STRAIN = 85;
/** Standing at or below which a pillar no longer carries; the House falls when all four are. */
export const FALLEN_STANDING = 3;

const SINK_PER_POINT = 0.72;
const STUMPS: Readonly<Record<HousePower, number>> = { EU: 166, US: 196, RU: 214, CN: 208 };

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** A record with one entry per power. */
export function forPowers<T>(make: (power: HousePower, index: number) => T): Record<HousePower, T> {
  return { EU: make('EU', 0), US: make('US', 1), RU: make('RU', 2), CN: make('CN', 3) };
}

/** True when no pillar carries any more. */
export function hasFallen(state: Pick<HouseState, 'powers'>): boolean {
  return POWERS.every((power) => state.powers[power].standing <= FALLEN_STANDING);
}

/** Where each pillar wants to be for a state: sinks 0.72 units per point of standing lost, leans below 46, slips when broken. */
export function poseOf(state: Pick<HouseState, 'powers'>): HousePose {
  const fallen = hasFallen(state);
  return forPowers((power, index) => {
    const standing = clamp(state.powers[power].standing, 0, 100);
    const broken = fallen || state.powers[power].strain >= BREAKING_STRAIN;
    const lean = clamp((46 - standing) * 0.085, 0, 3) * (index % 2 ? 1 : -1);
    return {
      sink: (100 - standing) * SINK_PER_POINT + (broken ? 16 : 0),
      lean: lean * (broken ? 0.4 : 1),
      height: fallen ? STUMPS[power] : PILLAR_HEIGHT,
      slip: broken ? 1 : 0,
    };
  });
}

/** The pose a share (0-1) of the way between two. */
export function blendPose(from: HousePose, to: HousePose, share: number): HousePose {
  const mix = (a: number, b: number): number => a + (b - a) * share;
  return forPowers((power) => ({
    sink: mix(from[power].sink, to[power].sink),
    lean: mix(from[power].lean, to[power].lean),
    height: mix(from[power].height, to[power].height),
    slip: mix(from[power].slip, to[power].slip),
  }));
}

/** Rest the beam on a pose: a straight line fitted through the four tops, raised until it lies on the highest, so it never cuts one. */
export function restBeam(pose: HousePose, tiltMaxDeg: number): Beam {
  const tops = forPowers((power) => FLOOR_Y - pose[power].height + pose[power].sink);
  const mean = POWERS.reduce((sum, power) => sum + tops[power], 0) / POWERS.length;
  let along = 0;
  let spread = 0;
  for (const power of POWERS) {
    const arm = PILLAR_X[power] - AXIS_X;
    along += arm * (tops[power] - mean);
    spread += arm * arm;
  }
  const steepest = Math.tan((tiltMaxDeg * Math.PI) / 180);
  const slope = clamp(along / spread, -steepest, steepest);
  const line = (x: number): number => slope * (x - AXIS_X);
  const axisY = Math.min(...POWERS.map((power) => tops[power] - line(PILLAR_X[power])));
  const gaps = forPowers((power) => Math.max(0, tops[power] - line(PILLAR_X[power]) - axisY));
  return { tiltDeg: (Math.atan(slope) * 180) / Math.PI, axisY, gaps, tops };
}

/** Pillars and beam of a state once everything has come to rest. */
export function statics(state: Pick<HouseState, 'powers'>, tiltMaxDeg: number): Beam {
  return restBeam(poseOf(state), tiltMaxDeg);
}
