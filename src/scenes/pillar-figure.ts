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
/** Where the upper half comes to lie when it has slipped off the break: to the side its break falls to. */
const SLIPPED: Readonly<Record<HousePower, { readonly x: number; readonly y: number; readonly angle: number }>> = {
  EU: { x: -13, y: 8, angle: -2.2 },
  US: { x: 13, y: 9, angle: 2.1 },
  RU: { x: -14, y: 7, angle: -1.6 },
  CN: { x: 12, y: 8, angle: 2.6 },
};

const clampCount = (hold: number): number => Math.max(0, Math.min(4, Math.round(hold / 25)));

/** One pillar with its cracks and clamps; what it throws on the wall goes into `under`, and the pedestal hides its foot. */
export function createPillar(
  printer: Printer,
  motion: Motion,
  { under, over }: { readonly under: GameObjects.Container; readonly over: GameObjects.Container },
  power: HousePower,
): PillarFigure {
  const shade = printer.group(under, PILLAR_X[power], FLOOR_Y);
  printer.print(`shade-${power}`, shade);
  const body = printer.group(over, PILLAR_X[power], FLOOR_Y);
  const whole = printer.print(`pillar-${power}`, body).image;
  const lower = printer.print(`lower-${power}`, body).image;
  const upper = printer.group(body);
  printer.print(`upper-${power}`, upper);
  const cracks = createCracks(printer, motion, body, power);
  const clamps = createClamps(printer, motion, body, power);
  const slipped = SLIPPED[power];
  return {
    stand({ sink, lean, slip, height }) {
      const broken = slip > 0;
      const stump = height < STUMP_HEIGHT;
      body.setY(FLOOR_Y + sink).setAngle(lean);
      shade
        .setY(FLOOR_Y + sink)
        .setAngle(lean)
        .setVisible(!stump);
      whole.setVisible(!broken);
      lower.setVisible(broken);
      upper.setVisible(broken && !stump);
      upper.setPosition(slipped.x * slip, slipped.y * slip).setAngle(slipped.angle * slip);
      cracks.show(!broken);
      clamps.follow({ broken, stump, upper });
    },
    wear({ strain, hold }, broken, atOnce) {
      cracks.strain(strain, atOnce);
      clamps.fasten(clampCount(hold), broken, atOnce);
    },
  };
}
