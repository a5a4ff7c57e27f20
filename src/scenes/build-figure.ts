import type { GameObjects } from 'phaser';
import type { Motion } from './motion';
import { type Printer, riseTo } from './print';

export interface BuildFigure {
  /** Rise out of the roof, or go back into it. */
  stand(built: boolean, atOnce: boolean): void;
}

/** A landmark that can be built and taken away again. */
export function createBuild(printer: Printer, motion: Motion, into: GameObjects.Container, name: string): BuildFigure {
  const print = printer.print(name, into);
  const key = `build ${name}`;
  const show = (share: number): void => riseTo(print, printer.sheet.scale, share);
  motion.set(key, 0);
  show(0);
  return {
    stand(built, atOnce) {
      const to = built ? 1 : 0;
      if (atOnce) {
        motion.set(key, to);
        show(to);
      } else motion.go(key, to, { durationMs: 700 }, show);
    },
  };
}
