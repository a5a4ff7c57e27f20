import { AUTO, CANVAS, Game, Scale, type Types } from 'phaser';
import type { HouseState } from '../store/index';
import { resolutionOf } from './framing';
import { HouseScene } from './HouseScene';
import { type HouseSize, type HouseTheme, loadSheet, type PlateLocator } from './sheet';

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

const READY = 'ready';
const READY_TIMEOUT_MS = 12_000;

/** True once the scene has announced itself, false when the time is up. */
function waitFor(start: EventTarget, timeoutMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    let timer = setTimeout(giveUp, timeoutMs);
    function giveUp(): void {
      if (document.hidden)
        timer = setTimeout(giveUp, timeoutMs); // a hidden page draws no frames
      else resolve(false);
    }
    start.addEventListener(READY, () => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}

interface CanvasBox {
  readonly width: number;
  readonly height: number;
  readonly resolution: number;
}

function measure(parent: HTMLElement): CanvasBox {
  const width = Math.max(1, parent.clientWidth);
  const height = Math.max(1, parent.clientHeight);
  const resolution = resolutionOf(window.devicePixelRatio, width);
  return { width: Math.round(width * resolution), height: Math.round(height * resolution), resolution };
}

function gameConfig(parent: HTMLElement, scene: HouseScene): Types.Core.GameConfig {
  const { width, height, resolution } = measure(parent);
  return {
    parent,
    scene,
    width,
    height,
    scale: { mode: Scale.NONE, zoom: 1 / resolution },
    transparent: true,
    banner: false,
    autoFocus: false,
    disableContextMenu: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    render: { antialias: true },
  };
}

/** Start a game on WebGL, else on a plain canvas; throws when the browser has neither. */
function startGame(parent: HTMLElement, makeScene: () => HouseScene): { game: Game; scene: HouseScene } {
  const scene = makeScene();
  const config = gameConfig(parent, scene);
  try {
    return { game: new Game({ ...config, type: AUTO }), scene };
  } catch {
    parent.replaceChildren();
    const second = makeScene();
    return { game: new Game({ ...config, scene: second, type: CANVAS }), scene: second };
  }
}

function endGame(game: Game): void {
  game.canvas?.remove();
  game.destroy(true);
  if (!game.loop.running) game.loop.wake();
}

/** Draw the House in a parent; refuses when neither plates nor a renderer can be had, leaving the parent empty. */
export async function mountHouse(options: HouseOptions): Promise<HouseHandle> {
  const { parent, plates } = options;
  let { theme, size } = options;
  if (!document.createElement('canvas').getContext('2d')) throw new Error('this browser gives no canvas to draw on');
  const sheet = await loadSheet(plates(theme, size), theme, size);
  const start = new EventTarget();
  const announce = (): void => void start.dispatchEvent(new Event(READY));
  const ready = waitFor(start, READY_TIMEOUT_MS);
  const hooks = { ready: announce, drawn: (isDrawn: boolean) => options.onDrawn?.(isDrawn) };
  const { game, scene } = startGame(parent, () => new HouseScene(sheet, options.reducedMotion, hooks));
  if (!(await ready)) {
    endGame(game);
    throw new Error('the House did not start in time');
  }
  game.canvas.setAttribute('aria-hidden', 'true');

  function resize(): void {
    const box = measure(parent);
    if (box.width === game.canvas.width && box.height === game.canvas.height) return;
    game.scale.setZoom(1 / box.resolution);
    game.scale.resize(box.width, box.height);
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
