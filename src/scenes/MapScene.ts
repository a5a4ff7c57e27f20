import { type GameObjects, Scene } from 'phaser';
import type { MapMark, MapPlan, MapView, MapWindow, SheetPoint } from '../store/index';
import { drawBeds, drawFlows, FLOW_SPEED, type FlowCourse, layFlows, listBeads } from './map-flows';
import { inkOf } from './map-ink';
import { gatherMarks, hitMark, standMarks, type Stands } from './map-marks';
import { drawRoute } from './map-pen';
import { createPlacer, type SheetPlacer } from './map-projection';
import type { MapSheet } from './map-sheet';
import { createStamper, type Stamper } from './mark-figure';
import { blendWindow, homeWindow, type Pane } from './map-window';
import { createMotion, even, type Motion } from './motion';

/** Flows run this long after something changed, then the loop sleeps. */
const FLOW_MS = 7000;
const GLIDE_MS = 240;
const SLOW_FRAME_MS = 120;
const SLOW_FRAMES_MAX = 4;

export interface MapListeners {
  /** The sheet has moved; `capitals` says where their marks stand in the pane, by letters. */
  readonly onWindow: (view: MapWindow, capitals: Readonly<Record<string, SheetPoint>>) => void;
  readonly onMarks: (marks: readonly MapMark[]) => void;
}

interface Figures {
  readonly root: GameObjects.Container;
  readonly plate: GameObjects.Image;
  readonly routes: GameObjects.Graphics;
  readonly beds: GameObjects.Graphics;
  readonly flows: GameObjects.Graphics;
  readonly stamper: Stamper;
}

/** The map: the engraved sheet as one texture, and over it lines, flows and marks in screen pixels. Sleeps once nothing moves. */
export class MapScene extends Scene {
  private readonly motion: Motion;
  private readonly placer: SheetPlacer;
  private figures: Figures | undefined;
  private view: MapView | undefined;
  private selected: string | null = null;
  private window: MapWindow;
  private marks: readonly MapMark[] = [];
  private stands: Stands = new Map();
  private courses: readonly FlowCourse[] = [];
  private phase = 0;
  /** What the routes were last drawn for. */
  private laid = '';
  private isStale = true;
  private isWaking = false;
  private isEnded = false;
  private tooSlow = false;
  private slowFrames = 0;
  private lastFrame = 0;

  constructor(
    private sheet: MapSheet,
    private readonly plan: MapPlan,
    private pane: Pane,
    private resolution: number,
    private still: boolean,
    private readonly listeners: MapListeners,
    private readonly onReady: () => void,
  ) {
    super('map');
    this.placer = createPlacer(plan);
    this.window = homeWindow(plan, pane);
    this.motion = createMotion(
      () => performance.now(),
      () => this.still,
    );
  }

  create(): void {
    this.raise();
    this.game.events.on('postrender', () => this.sleepIfAtRest());
    this.game.renderer.on('restorewebgl', () => this.wake());
    this.onReady();
  }

  override update(): void {
    const now = performance.now();
    this.watchPace(now);
    this.motion.step(now);
    if (this.isStale) this.redraw();
    else this.drawMoving();
  }

  /** Show what the store says; what changed draws the eye for a while. */
  show(view: MapView, selected: string | null): void {
    this.view = view;
    this.selected = selected;
    this.runFlows();
  }

  /** Where the sheet lies now. */
  get at(): MapWindow {
    return this.window;
  }

  /** The mark under a point of the pane, or null. */
  hit(x: number, y: number): MapMark | null {
    return hitMark(this.marks, this.stands, x, y);
  }

  /** Move the sheet at once, or glide there. */
  look(next: MapWindow, glide: boolean): void {
    if (!glide || this.still) {
      this.motion.set('glide', 1);
      this.settle(next);
      return;
    }
    const from = this.window;
    this.motion.set('glide', 0);
    this.motion.go('glide', 1, { durationMs: GLIDE_MS }, (share) => this.settle(blendWindow(from, next, share)));
    this.wake();
  }

  /** The game is going: nothing may wake it any more. */
  end(): void {
    this.isEnded = true;
    this.motion.finish();
  }

  setStill(still: boolean): void {
    this.still = still;
    if (still) this.motion.finish();
    this.refresh();
  }

  changeSheet(sheet: MapSheet): void {
    if (sheet.key === this.sheet.key) return;
    const old = this.sheet.key;
    this.figures?.root.destroy();
    this.figures?.stamper.destroy();
    this.sheet = sheet;
    this.raise();
    this.textures.remove(old);
  }

  resize(pane: Pane, resolution: number): void {
    this.pane = pane;
    this.resolution = resolution;
    this.figures?.root.setScale(resolution);
    this.refresh();
  }

  private raise(): void {
    const texture = this.textures.addImage(this.sheet.key, this.sheet.image);
    if (texture === null) return;
    const root = this.add.container(0, 0).setScale(this.resolution);
    const plate = this.add.image(0, 0, this.sheet.key).setOrigin(0, 0);
    const [routes, beds, flows] = [this.add.graphics(), this.add.graphics(), this.add.graphics()];
    const [beads, marks] = [this.add.container(0, 0), this.add.container(0, 0)];
    root.add([plate, routes, beds, flows, beads, marks]);
    this.figures = { root, plate, routes, beds, flows, stamper: createStamper(this, beads, marks, inkOf(this.sheet.theme)) };
    this.laid = '';
    this.refresh();
  }

  private settle(view: MapWindow): void {
    this.window = view;
    this.refresh();
  }

  private refresh(): void {
    this.isStale = true;
    this.wake();
  }

  private runFlows(): void {
    this.refresh();
    if (this.still || this.tooSlow) return;
    const distance = (FLOW_MS / 1000) * FLOW_SPEED;
    this.motion.set('flow', 0);
    this.motion.go('flow', distance, { durationMs: FLOW_MS, ease: even }, (phase) => {
      this.phase = phase;
    });
  }

  /** Everything anew: after a move of the sheet or a change of what is on it. */
  private redraw(): void {
    const { figures, view, plan, placer, pane } = this;
    if (figures === undefined) return;
    this.isStale = false;
    const { x, y, k } = this.window;
    figures.plate.setPosition(x, y).setScale((k * plan.sheet[0]) / this.sheet.image.naturalWidth);
    if (view === undefined) {
      this.listeners.onWindow(this.window, {});
      return;
    }
    const marks = gatherMarks(view, plan, placer, k);
    if (!isSame(marks, this.marks)) this.listeners.onMarks(marks);
    this.marks = marks;
    this.stands = standMarks(marks, this.window, pane);
    this.listeners.onWindow(this.window, placeCapitals(marks, this.stands));
    const ink = inkOf(this.sheet.theme);
    this.layRoutes(figures, view);
    figures.beds.clear();
    this.courses = layFlows({ view, plan, placer, marks, stands: this.stands, window: this.window });
    drawBeds(figures.beds, this.courses, ink, this.selected);
    figures.stamper.stamp({ marks, view, selected: this.selected, stands: this.stands, plan });
    this.drawMoving();
  }

  private drawMoving(): void {
    const { figures } = this;
    if (figures === undefined) return;
    figures.flows.clear();
    drawFlows(figures.flows, this.courses, inkOf(this.sheet.theme), this.selected, this.phase);
    figures.stamper.thread(listBeads(this.courses, this.phase));
  }

  /** Routes are drawn anew for another nearness only; otherwise they move with the sheet. */
  private layRoutes({ routes }: Figures, view: MapView): void {
    const { x, y, k } = this.window;
    routes.setPosition(x, y);
    const laid = `${k} ${view.routes.map((route) => `${route.id}${route.active}`).join()}`;
    if (laid === this.laid) return;
    this.laid = laid;
    routes.clear();
    const ink = inkOf(this.sheet.theme);
    for (const route of [...view.routes].sort((a, b) => Number(a.active) - Number(b.active)))
      for (const part of this.placer.trace(route.points))
        drawRoute(
          routes,
          route.kind,
          route.active,
          part.map(([u, v]) => [u * k, v * k] as const),
          ink,
        );
  }

  private watchPace(now: number): void {
    const slow = this.lastFrame > 0 && now - this.lastFrame > SLOW_FRAME_MS;
    this.lastFrame = now;
    this.slowFrames = slow ? this.slowFrames + 1 : 0;
    if (this.slowFrames < SLOW_FRAMES_MAX || this.tooSlow) return;
    this.tooSlow = true;
    this.motion.finish();
  }

  private sleepIfAtRest(): void {
    if (!this.isEnded && !this.isStale && !this.motion.step(performance.now())) this.game.loop.sleep();
  }

  /** Waking draws at once, so it waits for the next frame: a hand moves oftener than the screen is drawn. */
  private wake(): void {
    if (this.isWaking || this.isEnded || this.game?.loop === undefined || this.game.loop.running) return;
    this.isWaking = true;
    requestAnimationFrame(() => {
      this.isWaking = false;
      if (this.isEnded || this.game.loop.running) return;
      this.lastFrame = 0;
      this.game.loop.wake(true);
    });
  }
}

function placeCapitals(marks: readonly MapMark[], stands: Stands): Record<string, SheetPoint> {
  return Object.fromEntries(
    marks.flatMap(({ key, capital }) => {
      const spot = stands.get(key);
      return capital === null || spot === undefined ? [] : [[capital, [spot.x, spot.y] as const]];
    }),
  );
}

function isSame(one: readonly MapMark[], other: readonly MapMark[]): boolean {
  return one.length === other.length && one.every((mark, i) => mark.commitments.join() === other[i]?.commitments.join());
}
