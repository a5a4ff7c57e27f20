import type { GameObjects } from 'phaser';
import { DECK_Y } from './geometry';
import { even, type Motion } from './motion';
import type { Printer } from './print';
import { CUTS } from './sprite-names';

export interface SmokeFigure {
  /** Smoke or clear air; the plume drifts for a while after each change and then stands still. */
  burn(hot: boolean, atOnce: boolean): void;
}

/** Where one plume leaves its stack and how far the wind takes it. */
export interface Plume {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly rise: number;
  readonly puffs: number;
  /** Cut of its last puff, counted from 1. */
  readonly largest: number;
}

/** The two stacks of the steel mill. */
export const MILL_PLUMES: readonly Plume[] = [
  { x: 1293, y: DECK_Y - 110, length: 66, rise: 44, puffs: 7, largest: CUTS.puffs },
  { x: 1264, y: DECK_Y - 88, length: 54, rise: 34, puffs: 6, largest: CUTS.puffs - 2 },
];
/** The tall stack of the copper smelter: a long low trail over everything to its right. */
export const SMELTER_PLUMES: readonly Plume[] = [
  { x: 1180, y: DECK_Y - 149, length: 150, rise: 30, puffs: 11, largest: CUTS.puffs },
  { x: 1196, y: DECK_Y - 117, length: 46, rise: 22, puffs: 5, largest: CUTS.puffs - 3 },
];
const DRIFT_MS = 6400;
const DRIFT_STEPS = 4;

/** Plumes of puffs on a path along the wind, each size cut for itself. */
export function createSmoke(
  printer: Printer,
  motion: Motion,
  into: GameObjects.Container,
  key: string,
  stacks: readonly Plume[],
): SmokeFigure {
  const cloud = printer.group(into);
  const plumes = stacks.map((plume) => {
    const group = printer.group(cloud);
    return { ...plume, images: Array.from({ length: plume.puffs }, () => printer.print('puff-0', group).image) };
  });

  function drift(phase: number): void {
    const part = phase - Math.floor(phase);
    for (const plume of plumes)
      for (const [order, image] of plume.images.entries()) {
        const t = (plume.puffs - 1 - order + part) / plume.puffs; // the far, large puffs lie behind the near ones
        const size = Math.min(plume.largest - 1, Math.floor(t ** 0.8 * plume.largest));
        const frame = printer.sheet.frames[`puff-${size}`];
        if (!frame) continue;
        image.setTexture(printer.sheet.key, `puff-${size}`);
        const sway = Math.sin(order * 2.4) * 3 * t;
        image.setPosition(plume.x + plume.length * t ** 1.25 + sway + frame[4], plume.y - plume.rise * t ** 0.6 + sway + frame[5]);
      }
  }

  drift(0);
  cloud.setVisible(false);
  return {
    burn(hot, atOnce) {
      cloud.setVisible(hot);
      motion.set(key, 0);
      if (!hot) return;
      if (atOnce) drift(0);
      else motion.go(key, DRIFT_STEPS, { durationMs: DRIFT_MS, ease: even }, drift);
    },
  };
}
