import type { GameObjects } from 'phaser';
import type { HousePower, HouseState } from '../store/index';
import type { Framing } from './framing';
import { PILLAR_X, POWERS } from './geometry';
import type { Printer } from './print';
import { forPowers } from './statics';

/** What stands before the House: rubble, cameras, and the heap when it has fallen. */
export interface ForegroundFigure {
  set(state: HouseState, broken: readonly HousePower[], fallen: boolean): void;
  frame(framing: Framing): void;
}

const POLES = { left: 256, right: 1344 } as const;
const POLE_INSET = 72;

/** The foreground, drawn over pillars and roof. */
export function createForeground(printer: Printer, into: GameObjects.Container): ForegroundFigure {
  const layer = printer.group(into);
  const snow = printer.print('snow-front', layer);
  const left = printer.print('camera-left', layer, POLES.left, 912);
  const right = printer.print('camera-right', layer, POLES.right, 912);
  const rubble = forPowers((power, index) => {
    const print = printer.print('rubble', layer, PILLAR_X[power], 926);
    if (index % 2 === 1) {
      print.image.setFlipX(true);
      print.image.x = 2 * PILLAR_X[power] - print.image.x - print.frame[2] / printer.sheet.scale;
    }
    return print;
  });
  const heap = printer.print('heap', layer, 800, 940);
  return {
    set({ sights }, broken, fallen) {
      for (const { image } of [left, right]) image.setVisible(sights.includes('cameras'));
      for (const power of POWERS) rubble[power].image.setVisible(!fallen && broken.includes(power));
      heap.image.setVisible(fallen);
      snow.image.setVisible(sights.includes('snow') && !fallen);
    },
    frame(framing) {
      const shift = Math.max(0, Math.min(22, framing.left + POLE_INSET - POLES.left));
      left.image.setX(POLES.left + shift + left.frame[4]);
      right.image.setX(POLES.right - shift + right.frame[4]);
    },
  };
}
