import { AUTO, CANVAS, Game } from 'phaser';
import type { HouseState } from '../store/index';
import { HouseScene } from './HouseScene';
import { type HouseSize, type HouseTheme, loadSheet, type PlateLocator } from './sheet';
import { canvasSize, endGame, measureStage, stageConfig, waitForScene } from './stage';

export interface HouseOptions {
  /** An empty, sized element; the canvas fills it. */
  readonly parent: HTMLElement;
  readonly theme: HouseTheme;
  readonly size: HouseSize;
  readonly plates: PlateLocator;
  readonly reducedMotion: boolean;
  /** Told when the browser takes the drawing context away (false) and when the House stands again (true). */
  readonly onDrawn?: (isDrawn: boolean) => void;
}

/** A House that stands in the page. */
export interface HouseHandle {
  update(state: HouseState): void;
  /** Load and show the other theme's plates; refuses, keeping the present picture, when they cannot be loaded. */
  setTheme(theme: HouseTheme): Promise<void>;
  /** Change to plates cut for another size of screen. */
  setSize(size: HouseSize): Promise<void>;
  setReducedMotion(reduced: boolean): void;
  /** Fit the canvas to its parent; the House also does this by itself when the parent changes size. */
  resize(): void;
  destroy(): void;
}

/** Start a game on WebGL, else on a plain canvas; throws when the browser has neither. */
function startGame(parent: HTMLElement, makeScene: () => HouseScene): { game: Game; scene: HouseScene } {
  const scene = makeScene();
  const config = stageConfig(parent, scene, measureStage(parent));
  try {
    return { game: new Game({ ...config, type: AUTO }), scene };
  } catch {
    parent.replaceChildren();
    const second = makeScene();
    return { game: new Game({ ...config, scene: second, type: CANVAS }), scene: second };
  }
}

/** Draw the House in a parent; refuses when neither plates nor a renderer can be had, leaving the parent empty. */
export async function mountHouse(options: HouseOptions): Promise<HouseHandle> {
  const { parent, plates } = options;
  let { theme, size } = options;
  if (!document.createElement('canvas').getContext('2d')) throw new Error('this browser gives no canvas to draw on');
  const sheet = await loadSheet(plates(theme, size), theme, size);
  const { announce, ready } = waitForScene();
  const hooks = { ready: announce, drawn: (isDrawn: boolean) => options.onDrawn?.(isDrawn) };
  const { game, scene } = startGame(parent, () => new HouseScene(sheet, options.reducedMotion, hooks));
  if (!(await ready)) {
    endGame(game);
    throw new Error('the House did not start in time');
  }
  game.canvas.setAttribute('aria-hidden', 'true');

  function resize(): void {
    const box = measureStage(parent);
    const { width, height } = canvasSize(box);
    if (width === game.canvas.width && height === game.canvas.height) return;
    game.scale.setZoom(1 / box.resolution);
    game.scale.resize(width, height);
    scene.reframe();
  }
  const observer = new ResizeObserver(resize);
  observer.observe(parent);

  let ended = false;
  async function change(nextTheme: HouseTheme, nextSize: HouseSize): Promise<void> {
    [theme, size] = [nextTheme, nextSize];
    const next = await loadSheet(plates(theme, size), nextTheme, nextSize);
    if (!ended && next.theme === theme && next.size === size) scene.changeSheet(next);
  }

  return {
    update: (state) => scene.show(state),
    setTheme: (next) => change(next, size),
    setSize: (next) => change(theme, next),
    setReducedMotion: (reduced) => scene.setStill(reduced),
    resize,
    destroy() {
      if (ended) return;
      ended = true;
      observer.disconnect();
      endGame(game);
    },
  };
}
