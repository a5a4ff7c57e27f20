import { type GameObjects, Scene } from 'phaser';
import type { HousePower, HouseState } from '../store/index';
import { createDust, type DustFigure } from './dust-figure';
import { createForeground, type ForegroundFigure } from './foreground-figure';
import { frameHouse } from './framing';
import { FLOOR_Y, PILLAR_X, POWERS } from './geometry';
import { createHall, type HallFigure } from './hall-figure';
import { createMotion, type Motion } from './motion';
import { createPace, type Pace } from './pace';
import { createPillar, type PillarFigure } from './pillar-figure';
import { createPrinter, type Print, type Printer } from './print';
import { createRoof, type RoofFigure } from './roof-figure';
import { createScenery, type SceneryFigure } from './scenery-figure';
import type { PlateSheet } from './sheet';
import { blendPose, forPowers, type HousePose, hasFallen, poseOf, restBeam } from './statics';

/** Largest tilt in degrees: the phone strip has less sky above the domes. */
const TILT_MAX = { large: 7, small: 4 } as const;
const SETTLE_MS = 900;
const FALL_MS = 640;
const WEDGE_HEIGHT = 60;
/** A pillar that sinks further than this, in drawing units, raises dust. */
const DUSTY = 5;

/** What the scene tells the page. */
export interface SceneHooks {
  readonly ready: () => void;
  /** False when the drawing context has been taken away, true once the House stands on it again. */
  readonly drawn: (isDrawn: boolean) => void;
}

interface Figures {
  readonly root: GameObjects.Container;
  readonly scenery: SceneryFigure;
  readonly hall: HallFigure;
  readonly pillars: Readonly<Record<HousePower, PillarFigure>>;
  readonly wedges: Readonly<Record<HousePower, Print>>;
  readonly roof: RoofFigure;
  readonly dust: Readonly<Record<HousePower, DustFigure>>;
  readonly foreground: ForegroundFigure;
}

/** The House: takes a state, moves to it, and lets the loop sleep once nothing moves. */
export class HouseScene extends Scene {
  private readonly motion: Motion;
  private readonly pace: Pace;
  private figures: Figures | undefined;
  private state: HouseState | undefined;
  private shown: HousePose | undefined;
  private sheet: PlateSheet;
  private still: boolean;
  private readonly hooks: SceneHooks;

  constructor(sheet: PlateSheet, still: boolean, hooks: SceneHooks) {
    super('house');
    this.sheet = sheet;
    this.still = still;
    this.hooks = hooks;
    this.pace = createPace();
    this.motion = createMotion(
      () => performance.now(),
      () => this.atOnce,
    );
  }

  /** Reduced motion, or a machine that draws in software. */
  private get atOnce(): boolean {
    return this.still || this.pace.tooSlow;
  }

  create(): void {
    this.raise();
    this.game.events.on('postrender', () => this.sleepIfAtRest());
    this.game.renderer.on('losewebgl', () => this.hooks.drawn(false));
    this.game.renderer.on('restorewebgl', () => this.comeBack());
    this.hooks.ready();
  }

  override update(): void {
    const now = performance.now();
    if (!this.motion.step(now)) return;
    this.pace.frame(now);
    if (this.pace.tooSlow) this.motion.finish();
  }

  /** Show a state: the first one at once, later ones by moving to them. */
  show(state: HouseState): void {
    const atOnce = this.state === undefined || this.atOnce;
    this.state = state;
    this.apply(atOnce);
    this.wake();
  }

  /** Reduced motion may be switched while the House stands. */
  setStill(still: boolean): void {
    this.still = still;
    if (still) this.motion.finish();
    this.wake();
  }

  /** Print the House again from another sheet, in the state it is in. */
  changeSheet(sheet: PlateSheet): void {
    if (sheet.key === this.sheet.key) return;
    const old = this.sheet.key;
    this.motion.finish();
    this.figures?.root.destroy();
    this.sheet = sheet;
    this.raise();
    this.textures.remove(old);
    this.wake();
  }

  /** Fit the House to the canvas. */
  reframe(): void {
    if (!this.figures) return;
    const framing = frameHouse(this.scale.width, this.scale.height, this.sheet.size);
    this.figures.root.setScale(framing.scale).setPosition(framing.offsetX, framing.offsetY);
    this.figures.scenery.frame(framing);
    this.figures.foreground.frame(framing);
    this.wake();
  }

  /** Let the loop run until nothing moves. */
  private wake(): void {
    if (this.game.loop.running) return;
    this.pace.pause();
    this.game.loop.wake(true);
  }

  /** The context that was lost is there again: draw once more, and only then say so. */
  private comeBack(): void {
    this.motion.finish();
    this.game.events.once('postrender', () => this.hooks.drawn(true));
    this.wake();
  }

  private raise(): void {
    const texture = this.textures.addImage(this.sheet.key, this.sheet.image);
    for (const [name, [x, y, w, h]] of Object.entries(this.sheet.frames)) texture?.add(name, 0, x, y, w, h);
    this.figures = buildFigures(createPrinter(this, this.sheet), this.motion, this.add.container(0, 0));
    this.reframe();
    if (this.state) this.apply(true);
  }

  private apply(atOnce: boolean): void {
    const { figures, state } = this;
    if (!figures || !state) return;
    const fallen = hasFallen(state);
    const target = poseOf(state);
    const broken = POWERS.filter((power) => target[power].slip > 0);
    figures.scenery.set(state, atOnce);
    for (const power of POWERS) figures.pillars[power].wear(state.powers[power], broken.includes(power), atOnce);
    figures.roof.build(state, broken, atOnce);
    const from = this.shown ?? target;
    const stand = (share: number): void => {
      this.stand(blendPose(from, target, share));
      this.settleRuin(state, broken, fallen && share >= 1);
    };
    this.motion.set('pose', atOnce ? 1 : 0);
    if (atOnce) {
      stand(1);
      return;
    }
    if (fallen) this.raiseDust(POWERS, FALL_MS - 80);
    else
      this.raiseDust(
        POWERS.filter((power) => target[power].sink - from[power].sink > DUSTY),
        120,
      );
    const timing = fallen ? { durationMs: FALL_MS, ease: (t: number) => t * t } : { durationMs: SETTLE_MS };
    this.motion.go('pose', 1, timing, stand);
  }

  /** The ruin is there the moment the fall is over; a House that stands again has none. */
  private settleRuin(state: HouseState, broken: readonly HousePower[], lies: boolean): void {
    this.figures?.hall.fall(lies);
    this.figures?.roof.fall(lies);
    this.figures?.foreground.set(state, broken, lies);
  }

  private raiseDust(powers: readonly HousePower[], delayMs: number): void {
    for (const power of powers) this.figures?.dust[power].raise(PILLAR_X[power], FLOOR_Y - 8, delayMs > FALL_MS / 2 ? 124 : 78, delayMs);
  }

  private stand(pose: HousePose): void {
    const { figures } = this;
    if (!figures) return;
    this.shown = pose;
    const beam = restBeam(pose, TILT_MAX[this.sheet.size]);
    for (const power of POWERS) {
      figures.pillars[power].stand(pose[power]);
      const { image, frame } = figures.wedges[power];
      const gap = Math.min(WEDGE_HEIGHT, beam.gaps[power]);
      const cut = frame[3] * (1 - Math.min(1, (gap + 4) / WEDGE_HEIGHT));
      image.setVisible(gap >= 3 && pose[power].height > 300).setCrop(0, cut, frame[2], frame[3] - cut);
      image.setPosition(PILLAR_X[power] + frame[4], beam.tops[power] + 1 + frame[5]);
    }
    figures.roof.rest(beam);
    figures.hall.under(beam.axisY);
  }

  private sleepIfAtRest(): void {
    if (!this.motion.step(performance.now())) this.game.loop.sleep();
  }
}

/** Lay everything out from the sky forward. */
function buildFigures(printer: Printer, motion: Motion, root: GameObjects.Container): Figures {
  const scenery = createScenery(printer, motion, root);
  const hall = createHall(printer, root);
  const under = printer.group(root);
  const shafts = printer.group(root);
  const pillars = forPowers((power) => createPillar(printer, motion, { under, over: shafts }, power));
  for (const power of POWERS) printer.print(`pedestal-${power}`, root);
  const wedges = forPowers(() => printer.print('wedges', root));
  const roof = createRoof(printer, motion, { under, over: root });
  const dust = forPowers((power) => createDust(printer, motion, root, `dust ${power}`));
  const foreground = createForeground(printer, root);
  return { root, scenery, hall, pillars, wedges, roof, dust, foreground };
}
