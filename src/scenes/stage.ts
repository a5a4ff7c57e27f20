/** What House and Map share of a Phaser game in the page: its size, its settings, its start and its end. */
import { type Game, Scale, type Scene, type Types } from 'phaser';
import { resolutionOf } from './framing';

/** Milliseconds after which a scene that has not announced itself is given up. */
const READY_TIMEOUT_MS = 12_000;

/** A canvas: size in CSS pixels, and device pixels for each. */
export interface StageBox {
  readonly width: number;
  readonly height: number;
  readonly resolution: number;
}

/** The box of `parent`, at least one pixel wide and high. */
export function measureStage(parent: HTMLElement): StageBox {
  const width = Math.max(1, parent.clientWidth);
  return { width, height: Math.max(1, parent.clientHeight), resolution: resolutionOf(window.devicePixelRatio, width) };
}

/** Size of the canvas in device pixels. */
export function canvasSize({ width, height, resolution }: StageBox): { readonly width: number; readonly height: number } {
  return { width: Math.round(width * resolution), height: Math.round(height * resolution) };
}

/** Settings of a game that takes no input of its own and makes no sound. */
export function stageConfig(parent: HTMLElement, scene: Scene, box: StageBox): Types.Core.GameConfig {
  return {
    parent,
    scene,
    ...canvasSize(box),
    scale: { mode: Scale.NONE, zoom: 1 / box.resolution },
    transparent: true,
    banner: false,
    autoFocus: false,
    disableContextMenu: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    render: { antialias: true },
  };
}

/** `announce` is for the scene; `ready` is true once it was called, false when the time is up. The time of a hidden page does not count: it draws no frames. */
export function waitForScene(): { readonly announce: () => void; readonly ready: Promise<boolean> } {
  let announce: () => void = () => undefined;
  const ready = new Promise<boolean>((resolve) => {
    let timer = setTimeout(giveUp, READY_TIMEOUT_MS);
    function giveUp(): void {
      if (document.hidden) timer = setTimeout(giveUp, READY_TIMEOUT_MS);
      else resolve(false);
    }
    announce = () => {
      clearTimeout(timer);
      resolve(true);
    };
  });
  return { announce: () => announce(), ready };
}

/** Ends a game, takes its canvas away and gives its drawing context back. A loop that sleeps must run once more for that. */
export function endGame(game: Game): void {
  const gl = 'gl' in game.renderer ? game.renderer.gl : null;
  // What the library leaves in the context would stay until the next collection.
  game.events.once('destroy', () => setTimeout(() => gl?.getExtension('WEBGL_lose_context')?.loseContext()));
  game.canvas?.remove();
  game.destroy(true);
  if (!game.loop.running) game.loop.wake();
}
