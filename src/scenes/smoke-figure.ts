import type { GameObjects } from 'phaser';
import { DECK_Y } from './geometry';
import { even, type Motion } from './motion';
import type { Printer } from './print';
import { CUTS } from './sprite-names';

export interface SmokeFigure {
  /** Smoke or clear air; the plume drifts for a while after each change and then stands still. */
  burn(hot: boolean, atOnce: boolean): void;
}

const PLUMES = [
  { x: 1271, y: DECK_Y - 110, length: 74, rise: 44, puffs: 7, largest: CUTS.puffs },
  { x: 1242, y: DECK_Y - 88, length: 60, rise: 34, puffs: 6, largest: CUTS.puffs - 2 },
] as const;
const DRIFT_MS = 6400;
const DRIFT_STEPS = 4;

/** The mill's two plumes: puffs on a path along the wind, each size cut for itself. */
export function createSmoke(printer: Printer, motion: Motion, into: GameObjects.Container): SmokeFigure {
  const cloud = printer.group(into);
  const plumes = PLUMES.map((plume) => {
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
      motion.set('smoke', 0);
      if (!hot) return;
      if (atOnce) drift(0);
      else motion.go('smoke', DRIFT_STEPS, { durationMs: DRIFT_MS, ease: even }, drift);
    },
  };
}
