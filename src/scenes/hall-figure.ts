import type { GameObjects } from 'phaser';
import type { Printer } from './print';

export interface HallFigure {
  /** Show the wall up to the beam at this level of the axis. */
  under(axisY: number): void;
  /** The House lies in ruins: what is left of the wall, the beam in pieces before it, the town behind it. */
  fall(fallen: boolean): void;
}

/** The wall ends behind the middle of the beam, so it comes down with a sinking roof. */
const BEAM_MIDDLE = 55;

/** The hall behind the pillars, whole or in ruins. */
export function createHall(printer: Printer, into: GameObjects.Container): HallFigure {
  const ruins = ['ruin-town', 'ruin-hall', 'ruin-beam'].map((name) => printer.print(name, into).image.setVisible(false));
  const { image, frame } = printer.print('hall', into);
  return {
    under(axisY) {
      const wallTop = Math.max(0, axisY - BEAM_MIDDLE - frame[5]) * printer.sheet.scale;
      image.setCrop(0, wallTop, frame[2], frame[3] - wallTop);
    },
    fall(fallen) {
      image.setVisible(!fallen);
      for (const ruin of ruins) ruin.setVisible(fallen);
    },
  };
}
