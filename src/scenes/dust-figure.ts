import type { GameObjects } from 'phaser';
import { even, type Motion } from './motion';
import type { Printer } from './print';
import { CUTS } from './sprite-names';

const PUFFS = 5;
const DUST_MS = 760;

export interface DustFigure {
  /** A short cloud along the ground about (x, y), `half` to either side, after a while; nothing where no motion is wanted. */
  raise(x: number, y: number, half: number, delayMs: number): void;
}

/** Puffs that roll outward from where stone has moved, and are gone. */
export function createDust(printer: Printer, motion: Motion, into: GameObjects.Container, key: string): DustFigure {
  const cloud = printer.group(into).setVisible(false);
  const puffs = Array.from({ length: PUFFS }, () => printer.print('puff-0', cloud).image);

  function roll(x: number, y: number, half: number, t: number): void {
    cloud.setVisible(t > 0 && t < 1);
    for (const [i, image] of puffs.entries()) {
      const place = (i / (PUFFS - 1)) * 2 - 1;
      const size = Math.max(0, Math.min(CUTS.puffs - 1, Math.round(1 + 3.4 * Math.sin(Math.PI * t) - Math.abs(place))));
      const frame = printer.sheet.frames[`puff-${size}`];
      if (!frame) continue;
      image.setTexture(printer.sheet.key, `puff-${size}`);
      image.setPosition(x + place * half * (0.72 + 0.4 * t) + frame[4], y - 16 * t * (1 - Math.abs(place) * 0.5) + frame[5]);
    }
  }

  return {
    raise(x, y, half, delayMs) {
      motion.set(key, 0);
      motion.go(key, 1, { durationMs: DUST_MS, delayMs, ease: even }, (t) => roll(x, y, half, t));
    },
  };
}
