import type { GameObjects } from 'phaser';
import type { HousePower, HouseSight, HouseState } from '../store/index';
import { createRow } from './build-figure';
import { AXIS_X, PILLAR_X, POWERS } from './geometry';
import type { Motion } from './motion';
import type { Printer } from './print';
import { BEFORE, BEHIND } from './roof-layers';
import { createSmoke, MILL_PLUMES, SMELTER_PLUMES } from './smoke-figure';
import { type Beam, forPowers } from './statics';

export interface RoofFigure {
  rest(beam: Beam): void;
  /** Take over what is built on the roof; cracks climb the beam above every broken pillar. */
  build(state: HouseState, broken: readonly HousePower[], atOnce: boolean): void;
  /** The roof lies in pieces: nothing of it is left up here. */
  fall(fallen: boolean): void;
}

/** The beam and Belgrade on it, one body turning about the axis of the House; its shade on the wall goes into `under`. */
export function createRoof(
  printer: Printer,
  motion: Motion,
  { under, over }: { readonly under: GameObjects.Container; readonly over: GameObjects.Container },
): RoofFigure {
  const shadePivot = printer.group(under, AXIS_X, 0);
  printer.print('eaves', printer.group(shadePivot, -AXIS_X, 0));
  const pivot = printer.group(over, AXIS_X, 0);
  const roof = printer.group(pivot, -AXIS_X, 0);
  const smelterSmoke = createSmoke(printer, motion, roof, 'smelter smoke', SMELTER_PLUMES);
  const millSmoke = createSmoke(printer, motion, roof, 'mill smoke', MILL_PLUMES);
  const behind = createRow(printer, motion, roof, BEHIND);
  printer.print('entablature', roof);
  const before = createRow(printer, motion, roof, BEFORE);
  const cracks = forPowers((power, index) => printer.print(`beam-cracks-${index % 2}`, roof, PILLAR_X[power]));
  const burning = new Map<HouseSight, boolean>();

  function burn(smoke: typeof millSmoke, sight: HouseSight, sights: ReadonlySet<HouseSight>, atOnce: boolean): void {
    const hot = sights.has(sight);
    if (burning.get(sight) === hot && !atOnce) return; // what burns already goes on as it is
    burning.set(sight, hot);
    smoke.burn(hot, atOnce);
  }

  return {
    rest(beam) {
      for (const body of [pivot, shadePivot]) body.setY(beam.axisY).setAngle(beam.tiltDeg);
    },
    build(state, broken, atOnce) {
      const sights = new Set(state.sights);
      behind.show(sights, atOnce);
      before.show(sights, atOnce);
      burn(millSmoke, 'steel-mill-hot', sights, atOnce);
      burn(smelterSmoke, 'copper-smelter', sights, atOnce);
      for (const power of POWERS) cracks[power].image.setVisible(broken.includes(power));
    },
    fall(fallen) {
      for (const body of [pivot, shadePivot]) body.setVisible(!fallen);
    },
  };
}
