import type { GameObjects } from 'phaser';
import type { HouseSight } from '../store/index';
import type { Motion } from './motion';
import { type Printer, reveal } from './print';
import type { RoofLayer } from './roof-layers';

const BUILD_MS = { up: 900, right: 1100, left: 1100, fade: 500 } as const;

/** A row of things on the roof, back to front. */
export interface RowFigure {
  /** Build what is shown and was not there, take away what is not. */
  show(sights: ReadonlySet<HouseSight>, atOnce: boolean): void;
}

function stands({ sight, unless }: RoofLayer, sights: ReadonlySet<HouseSight>): boolean {
  if (unless?.some((other) => sights.has(other))) return false;
  return sight === undefined || sights.has(sight);
}

/** Print a row of layers; each is built and taken away by itself. */
export function createRow(printer: Printer, motion: Motion, into: GameObjects.Container, layers: readonly RoofLayer[]): RowFigure {
  const built = layers.map((layer) => {
    const print = printer.print(layer.sprite, into);
    const way = layer.way ?? 'up';
    const key = `build ${layer.sprite}`;
    const show = (share: number): void => reveal(print, printer.sheet.scale, share, way);
    motion.set(key, 0);
    show(0);
    return { layer, key, way, show, standing: false };
  });
  return {
    show(sights, atOnce) {
      const taken = new Set(built.flatMap(({ layer, standing }) => (standing && layer.place !== undefined ? [layer.place] : [])));
      for (const item of built) {
        const { layer, key, way, show } = item;
        item.standing = stands(layer, sights);
        const to = item.standing ? 1 : 0;
        const isAlways = layer.sight === undefined && layer.unless === undefined;
        if (atOnce || isAlways || (layer.place !== undefined && taken.has(layer.place))) {
          motion.set(key, to);
          show(to);
        } else motion.go(key, to, { durationMs: BUILD_MS[way] }, show);
      }
    },
  };
}
