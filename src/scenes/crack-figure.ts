import type { GameObjects } from 'phaser';
import type { HousePower } from '../store/index';
import type { Motion } from './motion';
import { type Printer, uncoverDown } from './print';

/** Strain from which each cut of the cracks shows; each cut continues the one below it. */
const CRACK_STRAINS = [30, 50, 72] as const;

export interface CrackFigure {
  /** Crack as far as a strain of 0-100 goes; new cracks run down the shaft. */
  strain(value: number, atOnce: boolean): void;
  show(visible: boolean): void;
}

/** The cracks of one pillar. */
export function createCracks(printer: Printer, motion: Motion, body: GameObjects.Container, power: HousePower): CrackFigure {
  const cuts = CRACK_STRAINS.map((from, index) => ({
    from,
    print: printer.print(`cracks-${power}-${index + 1}`, body),
    key: `crack ${power} ${index}`,
  }));
  let strained = 0;
  return {
    strain(value, atOnce) {
      for (const { from, print, key } of cuts) {
        const grows = !atOnce && strained < from && value >= from;
        motion.set(key, grows ? 0 : 1);
        uncoverDown(print, grows ? 0 : 1);
        if (grows) motion.go(key, 1, { durationMs: 520 }, (share) => uncoverDown(print, share));
      }
      strained = value;
    },
    show(visible) {
      for (const { from, print } of cuts) print.image.setVisible(visible && strained >= from);
    },
  };
}
