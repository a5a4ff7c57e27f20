import { Game, WEBGL } from 'phaser';
import type { MapMark, MapPlan, MapView, MapWindow, SheetPoint } from '../store/index';
import { listenToGestures } from './map-gestures';
import { createPlacer } from './map-projection';
import { loadMapSheet, type MapLocator } from './map-sheet';
import { homeWindow, lookAt, moveBy, zoomAbout } from './map-window';
import { MapScene } from './MapScene';
import type { HouseSize, HouseTheme } from './sheet';
import { canvasSize, endGame, measureStage, stageConfig, waitForScene } from './stage';

export interface MapOptions {
  /** An empty, sized element; the canvas fills it and takes the pointer. */
  readonly parent: HTMLElement;
  readonly plan: MapPlan;
  readonly theme: HouseTheme;
  readonly size: HouseSize;
  readonly plates: MapLocator;
  readonly reducedMotion: boolean;
  /** Called whenever the sheet has moved: names in HTML go with it. */
  readonly onWindow: (view: MapWindow, capitals: Readonly<Record<string, SheetPoint>>) => void;
  /** Called whenever the marks gather anew. */
  readonly onMarks: (marks: readonly MapMark[]) => void;
  /** A mark was tapped, or bare paper (null). */
  readonly onTap: (mark: MapMark | null) => void;
}

/** A map that lies in the page. */
export interface MapHandle {
  show(view: MapView, selected: string | null): void;
  /** Move by pixels, as arrow keys do. */
  pan(dx: number, dy: number): void;
  /** Nearer (above 1) or farther about the middle. */
  zoom(factor: number): void;
  home(): void;
  /** Bring a point of the world into the middle, near enough to tell it from its neighbours; what lies beyond the sheet shows the whole of it. */
  seek(lon: number, lat: number): void;
  setTheme(theme: HouseTheme): Promise<void>;
  setReducedMotion(reduced: boolean): void;
  destroy(): void;
}

/** How near `seek` comes, in CSS pixels per drawing unit. */
const SEEK_NEAR = 1.25;

/** Lay the map into a parent; refuses when the plate or WebGL cannot be had, leaving the parent empty. */
export async function mountMap(options: MapOptions): Promise<MapHandle> {
  const { parent, plan, plates, size } = options;
  let box = measureStage(parent);
  const sheet = await loadMapSheet(plates, options.theme, size);
  const listeners = { onWindow: options.onWindow, onMarks: options.onMarks };
  const { announce, ready } = waitForScene();
  const scene = new MapScene(sheet, plan, box, box.resolution, options.reducedMotion, listeners, announce);
  const game = new Game({ ...stageConfig(parent, scene, box), type: WEBGL });
  const end = (): void => {
    scene.end();
    endGame(game);
  };
  if (!(await ready)) {
    end();
    throw new Error('the map did not start in time');
  }
  game.canvas.setAttribute('aria-hidden', 'true');
  const placer = createPlacer(plan);
  const middle = (): [number, number] => [box.width / 2, box.height / 2];
  // Until it is moved, the map shows its home in a window of any size; afterwards a new size keeps what lies in the middle.
  let isMoved = false;
  const move = (at: MapWindow, glide: boolean): void => {
    isMoved = true;
    scene.look(at, glide);
  };
  const stopListening = listenToGestures(parent, {
    onMove: (dx, dy) => move(moveBy(plan, box, scene.at, dx, dy), false),
    onZoom: (factor, x, y) => move(zoomAbout(plan, box, scene.at, factor, x, y), false),
    onTap: (x, y) => options.onTap(scene.hit(x, y)),
    onHover: (x, y) => {
      parent.style.cursor = scene.hit(x, y) === null ? 'grab' : 'pointer';
    },
  });
  const observer = new ResizeObserver(() => {
    const next = measureStage(parent);
    if (next.width === box.width && next.height === box.height && next.resolution === box.resolution) return;
    const { x, y, k } = scene.at;
    const kept = [(box.width / 2 - x) / k, (box.height / 2 - y) / k] as const;
    box = next;
    game.scale.setZoom(1 / box.resolution);
    const { width, height } = canvasSize(box);
    game.scale.resize(width, height);
    scene.resize(box, box.resolution);
    scene.look(isMoved ? lookAt(plan, box, ...kept, k) : homeWindow(plan, box), false);
  });
  observer.observe(parent);
  let ended = false;
  let wanted = options.theme;
  return {
    show: (view, selected) => scene.show(view, selected),
    pan: (dx, dy) => move(moveBy(plan, box, scene.at, dx, dy), true),
    zoom: (factor) => move(zoomAbout(plan, box, scene.at, factor, ...middle()), true),
    home() {
      isMoved = false;
      scene.look(homeWindow(plan, box), true);
    },
    seek(lon, lat) {
      const { x, y, rim } = placer.place({ lon, lat });
      move(rim === null ? lookAt(plan, box, x, y, Math.max(scene.at.k, SEEK_NEAR)) : homeWindow(plan, box), true);
    },
    async setTheme(theme) {
      wanted = theme;
      const next = await loadMapSheet(plates, theme, size);
      if (!ended && next.theme === wanted) scene.changeSheet(next);
    },
    setReducedMotion: (reduced) => scene.setStill(reduced),
    destroy() {
      if (ended) return;
      ended = true;
      observer.disconnect();
      stopListening();
      end();
    },
  };
}
