import type { GameObjects } from 'phaser';
import type { HousePower, HouseState } from '../store/index';
import { createBuild } from './build-figure';
import { AXIS_X, PILLAR_X, POWERS } from './geometry';
import type { Motion } from './motion';
import type { Printer } from './print';
import { createSmoke } from './smoke-figure';
import { type Beam, forPowers } from './statics';

export interface RoofFigure {
  rest(beam: Beam): void;
  /** Take over what is built on the roof; cracks climb the beam above broken pillars in a crisis. */
  build(state: HouseState, broken: readonly HousePower[], atOnce: boolean): void;
}

/** The beam and Belgrade on it, one body turning about the axis of the House. */
export function createRoof(printer: Printer, motion: Motion, into: GameObjects.Container): RoofFigure {
  const pivot = printer.group(into, AXIS_X, 0);
  const roof = printer.group(pivot, -AXIS_X, 0);
  const build = (name: string) => createBuild(printer, motion, roof, name);
  const avala = build('avala');
  const roofsInstead = build('roofs-mill');
  const smoke = createSmoke(printer, motion, roof);
  const millHot = build('mill-hot');
  const millCold = build('mill-cold');
  const adaBridge = build('ada-bridge');
  printer.print('city-back', roof);
  const tower = build('tower');
  const crane = build('crane');
  printer.print('city-front', roof);
  printer.print('entablature', roof);
  const bridge = build('bridge');
  const railway = build('railway');
  const cracks = forPowers((power) => printer.print('beam-cracks', roof, PILLAR_X[power]));
  let furnace: HouseState['builds']['furnace'] | undefined;
  return {
    rest(beam) {
      pivot.setY(beam.axisY).setAngle(beam.tiltDeg);
    },
    build({ builds, crisis }, broken, atOnce) {
      const relit = furnace !== undefined && furnace !== 'none' && builds.furnace !== 'none';
      millHot.stand(builds.furnace === 'hot', atOnce || relit);
      millCold.stand(builds.furnace === 'cold', atOnce || relit);
      roofsInstead.stand(builds.furnace === 'none', atOnce);
      smoke.burn(builds.furnace === 'hot', atOnce);
      furnace = builds.furnace;
      avala.stand(builds.avalaTower ?? true, atOnce);
      adaBridge.stand(builds.adaBridge ?? true, atOnce);
      tower.stand(builds.tower, atOnce);
      crane.stand(builds.crane, atOnce);
      bridge.stand(builds.pupinBridge, atOnce);
      railway.stand(builds.railway ?? false, atOnce);
      for (const power of POWERS) cracks[power].image.setVisible(crisis && broken.includes(power));
    },
  };
}
