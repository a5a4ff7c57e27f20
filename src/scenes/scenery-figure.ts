import type { GameObjects } from 'phaser';
import type { HouseState } from '../store/index';
import type { Framing } from './framing';
import { PLATE_SIDES } from './geometry';
import { even, type Motion } from './motion';
import type { Print, Printer } from './print';

export interface SceneryFigure {
  /** Take over sky, season and ground. */
  set(state: HouseState, atOnce: boolean): void;
  /** Keep trees in sight and let the lines run out at the canvas edge. */
  frame(framing: Framing): void;
}

/** The ground step for a tension of 0-100. */
export const groundStep = (tension: number): number => (tension < 34 ? 0 : tension < 68 ? 1 : 2);

/** Above this tension the ground's lines boil for a while after every change. */
const BOILS_FROM = 70;
const BOIL = { durationMs: 2600, steps: 16 } as const;
/** Left end of the poplar, as drawn; a narrow canvas moves the trees in until it is whole. */
const POPLAR_LEFT = 182;
const TREE_SHIFT_MAX = 40;
/** Left end of the outer tree: a canvas that would cut it does without. */
const LINDEN_LEFT = 84;

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

/** Everything behind the House: sky, forecourt, trees. */
export function createScenery(printer: Printer, motion: Motion, into: GameObjects.Container): SceneryFigure {
  const layer = printer.group(into);
  const named = (names: readonly string[]) => new Map(names.map((name) => [name, [printer.print(name, layer)]]));
  const chooseSky = createChoice(motion, 'sky', named(['sky-H1', 'sky-H2', 'sky-crisis']));
  const chooseGround = createChoice(motion, 'ground', named(['ground-0', 'ground-1', 'ground-2']));
  const again = printer.print('ground-2-again', layer).image.setVisible(false);
  const longShade = printer.print('long-shade', layer);
  const chooseShade = createChoice(motion, 'shade', new Map([['H2', [longShade]]]));
  const grove = (kind: string, group: GameObjects.Container = layer) =>
    new Map(['H1', 'H2'].map((season) => [season, ['left', 'right'].map((side) => printer.print(`${kind}-${season}-${side}`, group))]));
  const lindens = printer.group(layer);
  const chooseLindens = createChoice(motion, 'lindens', grove('linden', lindens));
  const edges = [1, -1].map((side) => ({ side, tiles: [0, 500].map((y) => ({ y, ...printer.print('edge', layer) })) }));

  const poplars = grove('tree'); // whole whatever the canvas cuts off
  const choosePoplars = createChoice(motion, 'poplars', poplars);

  /** Two cuts of the same ground take turns: the lines of its stones will not lie still. */
  const boil = (phase: number): void => void again.setVisible(phase < BOIL.steps && Math.floor(phase) % 2 === 1);

  return {
    set(state, atOnce) {
      const wintry = state.sights.includes('snow');
      chooseSky(state.crisis ? 'sky-crisis' : `sky-${state.season}`, atOnce);
      chooseGround(`ground-${groundStep(state.tension)}`, atOnce);
      for (const choose of [chooseLindens, choosePoplars]) choose(wintry ? 'H2' : state.season, atOnce);
      chooseShade(state.crisis ? 'none' : state.season, atOnce);
      motion.set('boil', 0);
      boil(0);
      if (state.tension > BOILS_FROM && !atOnce) motion.go('boil', BOIL.steps, { durationMs: BOIL.durationMs, ease: even }, boil);
    },
    frame({ left, right }) {
      lindens.setVisible(left < LINDEN_LEFT);
      const shift = Math.max(0, Math.min(TREE_SHIFT_MAX, left - POPLAR_LEFT));
      for (const [west, east] of poplars.values()) {
        if (west) west.image.setX(west.frame[4] + shift);
        if (east) east.image.setX(east.frame[4] - shift);
      }
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
