import type { GameObjects } from 'phaser';
import type { HousePower, PillarBearing } from '../store/house-state';
import { FLOOR_Y, PILLAR_X } from './geometry';
import { drop, type Motion } from './motion';
import { type Print, type Printer, uncoverDown } from './print';
import type { LegPose } from './statics';

/** Levels of the clamps' bands on the shaft, lowest first: sound, and where they end up on a broken shaft. */
const CLAMP_Y = [-158, -193, -228, -263] as const;
const BROKEN_CLAMP_Y = [-147, -187, -243, -272] as const;
/** The clamp at the break is torn open and hangs from the stump. */
const TORN = 1;
const DROP = 12;
const CRACK_STRAINS = [30, 50, 72] as const;

export interface PillarFigure {
  /** Stand as the pose says; called on every frame of a change. */
  stand(pose: LegPose): void;
  /** Take over cracks and clamps. */
  wear(bearing: PillarBearing, broken: boolean, atOnce: boolean): void;
}

interface PillarParts {
  readonly whole: Print;
  readonly lower: Print;
  readonly upper: GameObjects.Container;
  readonly cracks: readonly Print[];
  readonly clamps: readonly GameObjects.Container[];
  readonly torn: Print;
  readonly wholeClamps: GameObjects.Container;
}

function buildParts(printer: Printer, body: GameObjects.Container, power: HousePower): PillarParts {
  const whole = printer.print(`pillar-${power}`, body);
  const lower = printer.print(`lower-${power}`, body);
  const upper = printer.group(body);
  printer.print(`upper-${power}`, upper);
  const cracks = [1, 2, 3].map(level => printer.print(`cracks-${power}-${level}`, body));
  const torn = printer.print(`torn-${power}`, body, 4, BROKEN_CLAMP_Y[TORN]);
  torn.image.setAngle(-14);
  const wholeClamps = printer.group(body);
  const clamps = CLAMP_Y.map((y, index) => {
    const clamp = printer.group(wholeClamps, 0, y);
    printer.print(`clamp-${power}`, clamp);
    clamp.setName(`clamp ${index}`);
    return clamp;
  });
  return { whole, lower, upper, cracks, clamps, torn, wholeClamps };
}

const levelOf = (strain: number): number => CRACK_STRAINS.filter(from => strain >= from).length;

/** One pillar with its cracks and clamps; the pedestal in front of it is drawn by the ground. */
export function createPillar(
  printer: Printer,
  motion: Motion,
  into: GameObjects.Container,
  power: HousePower,
): PillarFigure {
  const body = printer.group(into, PILLAR_X[power], FLOOR_Y);
  const parts = buildParts(printer, body, power);
  let level = 0;
  let clampCount = 0;

  function showBreak(slip: number, sunkStump: boolean): void {
    const broken = slip > 0;
    parts.whole.image.setVisible(!broken);
    parts.lower.image.setVisible(broken);
    parts.upper.setVisible(broken && !sunkStump);
    parts.upper.setPosition(15 * slip, 8 * slip).setAngle(2.4 * slip);
    for (const [index, crack] of parts.cracks.entries()) crack.image.setVisible(!broken && index < level);
    placeClamps(broken, sunkStump);
  }

  function placeClamps(broken: boolean, sunkStump: boolean): void {
    for (const [index, clamp] of parts.clamps.entries()) {
      const aloft = broken && index > TORN;
      if (broken)
        clamp.setPosition(aloft ? parts.upper.x + 6 : 0, (BROKEN_CLAMP_Y[index] ?? 0) + (aloft ? parts.upper.y : 0));
      clamp.setAngle(aloft ? parts.upper.angle : 0);
      clamp.setVisible(index < clampCount && !(broken && index === TORN) && !(sunkStump && aloft));
    }
    parts.torn.image.setVisible(broken && clampCount > TORN);
  }

  function fasten(count: number, broken: boolean, atOnce: boolean): void {
    for (const [index, clamp] of parts.clamps.entries()) {
      const rest = CLAMP_Y[index] ?? 0;
      const key = `clamp ${power} ${index}`;
      const isNew = index >= clampCount && index < count;
      if (broken) {
        motion.set(key, rest);
        continue;
      }
      const put = (y: number): void => {
        clamp.setPosition(0, y);
      };
      motion.set(key, isNew && !atOnce ? rest - DROP : rest);
      put(isNew && !atOnce ? rest - DROP : rest);
      if (isNew && !atOnce)
        motion.go(key, rest, { durationMs: 130, delayMs: (index - clampCount) * 90, ease: drop }, put);
    }
    clampCount = count;
  }

  function crack(next: number, atOnce: boolean): void {
    for (const [index, print] of parts.cracks.entries()) {
      const key = `crack ${power} ${index}`;
      const grows = !atOnce && index >= level && index < next;
      motion.set(key, grows ? 0 : 1);
      uncoverDown(print, grows ? 0 : 1);
      if (grows) motion.go(key, 1, { durationMs: 520 }, share => uncoverDown(print, share));
    }
    level = next;
  }

  return {
    stand(pose) {
      body.setY(FLOOR_Y + pose.sink).setAngle(pose.lean);
      showBreak(pose.slip, pose.height < 330);
    },
    wear(bearing, broken, atOnce) {
      crack(levelOf(bearing.strain), atOnce);
      fasten(Math.max(0, Math.min(4, Math.round(bearing.hold / 25))), broken, atOnce);
    },
  };
}
