import type { GameObjects } from 'phaser';
import type { HousePower, HouseState } from '../store/index';
import type { Framing } from './framing';
import { PILLAR_X, PLATE_SIDES, POWERS } from './geometry';
import type { Motion } from './motion';
import type { Print, Printer } from './print';
import { forPowers } from './statics';

export interface SceneryFigure {
  /** Take over sky, season and ground. */
  set(state: HouseState, atOnce: boolean): void;
  /** Keep trees in sight and let the lines run out at the canvas edge. */
  frame(framing: Framing): void;
}

/** The ground step for a tension of 0-100. */
export const groundStep = (tension: number): number => (tension < 34 ? 0 : tension < 68 ? 1 : 2);

const TREE_INSET = 62;
/** Trees step in from a narrow canvas, less so when camera poles stand there. */
const TREE_SHIFT_MAX = { free: 58, watched: 26 } as const;

/** Prints of which one shows at a time; a change cross-fades. */
function createChoice(motion: Motion, key: string, prints: ReadonlyMap<string, readonly Print[]>) {
  return (chosen: string, atOnce: boolean): void => {
    for (const [name, group] of prints) {
      const show = (alpha: number): void => {
        for (const { image } of group) image.setAlpha(alpha).setVisible(alpha > 0);
      };
      const to = name === chosen ? 1 : 0;
      if (atOnce) {
        motion.set(`${key} ${name}`, to);
        show(to);
      } else motion.go(`${key} ${name}`, to, { durationMs: 300 }, show);
    }
  };
}

/** Everything behind the House: sky, trees, forecourt. */
export function createScenery(printer: Printer, motion: Motion, into: GameObjects.Container): SceneryFigure {
  const layer = printer.group(into);
  const all = (names: readonly string[]) => names.map((name) => printer.print(name, layer));
  const skies = new Map(['sky-calm', 'sky-crisis'].map((name) => [name, all([name])]));
  const grounds = new Map(['ground-0', 'ground-1', 'ground-2'].map((name) => [name, all([name])]));
  const trees = new Map(['H1', 'H2'].map((season) => [season, all([`tree-${season}-left`, `tree-${season}-right`])]));
  const edges = [1, -1].map((side) => ({ side, tiles: [0, 500].map((y) => ({ y, ...printer.print('edge', layer) })) }));
  const chooseSky = createChoice(motion, 'sky', skies);
  const chooseGround = createChoice(motion, 'ground', grounds);
  const chooseTrees = createChoice(motion, 'trees', trees);

  function tremble(phase: number): void {
    const offset = phase >= 15 ? 0 : [0, 1.1, -0.7, 0.5][Math.floor(phase) % 4];
    for (const [print] of grounds.values()) if (print) print.image.setY(print.frame[5] + (offset ?? 0));
  }

  let westEdge: number = PLATE_SIDES.left;
  let watched = false;
  function plantTrees(): void {
    const most = watched ? TREE_SHIFT_MAX.watched : TREE_SHIFT_MAX.free;
    const shift = Math.max(0, Math.min(most, westEdge + TREE_INSET - 212));
    for (const [west, east] of trees.values()) {
      if (west) west.image.setX(west.frame[4] + shift);
      if (east) east.image.setX(east.frame[4] - shift);
    }
  }

  return {
    set(state, atOnce) {
      watched = state.builds.cameras;
      plantTrees();
      chooseSky(state.crisis ? 'sky-crisis' : 'sky-calm', atOnce);
      chooseGround(`ground-${groundStep(state.tension)}`, atOnce);
      chooseTrees(state.season, atOnce);
      motion.set('tremble', 0);
      if (state.tension > 70 && !atOnce) motion.go('tremble', 15, { durationMs: 2500, ease: (t) => t }, tremble);
      else tremble(15);
    },
    frame({ left, right }) {
      westEdge = left;
      plantTrees();
      for (const { side, tiles } of edges)
        for (const { image, frame, y } of tiles) {
          const cut = side > 0 ? left > PLATE_SIDES.left + 20 : right < PLATE_SIDES.right - 20;
          image
            .setVisible(cut)
            .setFlipX(side < 0)
            .setY(y);
          image.setX(side > 0 ? left - 2 : right + 2 - frame[2] / printer.sheet.scale);
        }
    },
  };
}

/** What stands before the House: pedestals, rubble, cameras, and the heap when it has fallen. */
export interface ForegroundFigure {
  set(state: HouseState, broken: readonly HousePower[], fallen: boolean): void;
  frame(framing: Framing): void;
}

const POLES = { left: 256, right: 1344 } as const;
const POLE_INSET = 92;

/** The foreground, drawn over pillars and roof. */
export function createForeground(printer: Printer, into: GameObjects.Container): ForegroundFigure {
  const layer = printer.group(into);
  const left = printer.print('camera-left', layer, POLES.left, 912);
  const right = printer.print('camera-right', layer, POLES.right, 912);
  const rubble = forPowers((power) => printer.print('rubble', layer, PILLAR_X[power], 924));
  const heap = printer.print('heap', layer, 800, 938);
  return {
    set({ builds }, broken, fallen) {
      for (const { image } of [left, right]) image.setVisible(builds.cameras);
      for (const power of POWERS) rubble[power].image.setVisible(!fallen && broken.includes(power));
      heap.image.setVisible(fallen);
    },
    frame(framing) {
      const shift = Math.max(0, Math.min(36, framing.left + POLE_INSET - POLES.left));
      left.image.setX(POLES.left + shift + left.frame[4]);
      right.image.setX(POLES.right - shift + right.frame[4]);
    },
  };
}
