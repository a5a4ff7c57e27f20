import type { GameObjects } from 'phaser';
import type { HousePower } from '../store/index';
import { drop, type Motion } from './motion';
import type { Printer } from './print';

/** Levels of the clamps' bands on the shaft, lowest first: sound, and where they end up on a broken shaft. */
const CLAMP_Y = [-158, -193, -228, -263] as const;
/** On a broken shaft the second clamp has sprung and hugs the head of the stump; those above ride on the upper half. */
const BROKEN_CLAMP_Y = [-143, -171, -246, -276] as const;
const TORN = 1;
const DROP = 12;

/** How a shaft stands, as far as its clamps are concerned. */
export interface ShaftBreak {
  readonly broken: boolean;
  /** The upper half is gone altogether. */
  readonly stump: boolean;
  readonly upper: GameObjects.Container;
}

export interface ClampFigure {
  /** Fasten this many clamps (0-4); new ones drop and stop dead. */
  fasten(count: number, broken: boolean, atOnce: boolean): void;
  /** Go with the halves of the shaft. */
  follow(shaft: ShaftBreak): void;
}

/** The iron clamps of one pillar. */
export function createClamps(printer: Printer, motion: Motion, body: GameObjects.Container, power: HousePower): ClampFigure {
  const torn = hugHighSide(printer, body, power);
  const clamps = CLAMP_Y.map((soundY, index) => {
    const group = printer.group(body, 0, soundY);
    printer.print(`clamp-${power}`, group);
    return { group, soundY, brokenY: BROKEN_CLAMP_Y[index] ?? soundY, key: `clamp ${power} ${index}` };
  });
  let fastened = 0;

  return {
    fasten(count, broken, atOnce) {
      for (const [index, { group, soundY, key }] of clamps.entries()) {
        const drops = !broken && !atOnce && index >= fastened && index < count;
        const from = drops ? soundY - DROP : soundY;
        motion.set(key, from);
        group.setPosition(0, from);
        const timing = { durationMs: 130, delayMs: (index - fastened) * 90, ease: drop };
        if (drops) motion.go(key, soundY, timing, (y) => group.setY(y));
      }
      fastened = count;
    },
    follow(shaft) {
      for (const [index, { group, brokenY }] of clamps.entries()) {
        const held = index < fastened;
        group.setVisible(held && !shaft.broken);
        if (!shaft.broken) group.setAngle(0);
        else if (index < TORN) group.setPosition(0, brokenY).setVisible(held);
        else if (index > TORN) ride(group, brokenY, shaft).setVisible(held && !shaft.stump);
      }
      torn.setVisible(shaft.broken && fastened > TORN);
    },
  };
}

/** The sprung clamp, on the side of the stump that stands higher. */
function hugHighSide(printer: Printer, body: GameObjects.Container, power: HousePower): GameObjects.Image {
  const { image, frame } = printer.print(`torn-${power}`, body, 0, BROKEN_CLAMP_Y[TORN]);
  if (power === 'EU' || power === 'RU') image.setFlipX(true).setX(-frame[4] - frame[2] / printer.sheet.scale);
  return image;
}

/** Where a level of the upper half has come to, now that it has slipped and turned about the pillar's foot. */
function ride(group: GameObjects.Container, y: number, { upper }: ShaftBreak): GameObjects.Container {
  const turn = (upper.angle * Math.PI) / 180;
  return group.setPosition(upper.x - y * Math.sin(turn), upper.y + y * Math.cos(turn)).setAngle(upper.angle);
}
