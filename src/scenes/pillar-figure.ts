import type { GameObjects } from 'phaser';
import type { HousePower, PillarBearing } from '../store/index';
import { createClamps } from './clamp-figure';
import { createCracks } from './crack-figure';
import { FLOOR_Y, PILLAR_HEIGHT, PILLAR_X } from './geometry';
import type { Motion } from './motion';
import type { Printer } from './print';
import type { LegPose } from './statics';

export interface PillarFigure {
  /** Stand as the pose says; called on every frame of a change. */
  stand(pose: LegPose): void;
  /** Take over cracks and clamps. */
  wear(bearing: PillarBearing, broken: boolean, atOnce: boolean): void;
}

/** Below this height the upper half no longer stands on the stump. */
const STUMP_HEIGHT = PILLAR_HEIGHT - 70;
/** Where the upper half comes to lie when it has slipped off the break. */
const SLIPPED = { x: 15, y: 8, angle: 2.4 } as const;

const clampCount = (hold: number): number => Math.max(0, Math.min(4, Math.round(hold / 25)));

/** One pillar with its cracks and clamps; the pedestal before it is drawn later and hides its foot. */
export function createPillar(printer: Printer, motion: Motion, into: GameObjects.Container, power: HousePower): PillarFigure {
  const body = printer.group(into, PILLAR_X[power], FLOOR_Y);
  const whole = printer.print(`pillar-${power}`, body).image;
  const lower = printer.print(`lower-${power}`, body).image;
  const upper = printer.group(body);
  printer.print(`upper-${power}`, upper);
  const cracks = createCracks(printer, motion, body, power);
  const clamps = createClamps(printer, motion, body, power);
  return {
    stand({ sink, lean, slip, height }) {
      const broken = slip > 0;
      const stump = height < STUMP_HEIGHT;
      body.setY(FLOOR_Y + sink).setAngle(lean);
      whole.setVisible(!broken);
      lower.setVisible(broken);
      upper.setVisible(broken && !stump);
      upper.setPosition(SLIPPED.x * slip, SLIPPED.y * slip).setAngle(SLIPPED.angle * slip);
      cracks.show(!broken);
      clamps.follow({ broken, stump, upper });
    },
    wear({ strain, hold }, broken, atOnce) {
      cracks.strain(strain, atOnce);
      clamps.fasten(clampCount(hold), broken, atOnce);
    },
  };
}
