import { type GameObjects, Scene } from 'phaser';
import type { HousePower, HouseState } from '../store/index';
import { frameHouse } from './framing';
import { PILLAR_X, POWERS } from './geometry';
import { createMotion, type Motion } from './motion';
import { createPillar, type PillarFigure } from './pillar-figure';
import { createPrinter, type Print, type Printer } from './print';
import { createRoof, type RoofFigure } from './roof-figure';
import { createForeground, createScenery, type ForegroundFigure, type SceneryFigure } from './scenery-figure';
import type { PlateSheet } from './sheet';
import { blendPose, forPowers, type HousePose, hasFallen, poseOf, restBeam } from './statics';

/** Largest tilt in degrees: the phone strip has less sky above the domes. */
const TILT_MAX = { large: 7, small: 4 } as const;
const SETTLE_MS = 900;
const WEDGE_HEIGHT = 60;
const SLOW_FRAME_MS = 160;
const SLOW_FRAMES_MAX = 3;
/** The wall ends behind the middle of the beam, so it comes down with a fallen roof. */
const BEAM_MIDDLE = 55;

interface Figures {
  readonly root: GameObjects.Container;
  readonly scenery: SceneryFigure;
  readonly hall: Print;
  readonly pillars: Readonly<Record<HousePower, PillarFigure>>;
  readonly wedges: Readonly<Record<HousePower, Print>>;
  readonly roof: RoofFigure;
  readonly foreground: ForegroundFigure;
}

/** The House: takes a state, moves to it, and lets the loop sleep once nothing moves. */
export class HouseScene extends Scene {
  private readonly motion: Motion;
  private figures: Figures | undefined;
  private state: HouseState | undefined;
  private shown: HousePose | undefined;
  private sheet: PlateSheet;
  private still: boolean;
  /** A machine that draws in software gets the House set at once, like reduced motion. */
  private tooSlow = false;
  private slowFrames = 0;
  private lastFrame = 0;
  private readonly onReady: () => void;

  constructor(sheet: PlateSheet, still: boolean, onReady: () => void) {
    super('house');
    this.sheet = sheet;
    this.still = still;
    this.onReady = onReady;
    this.motion = createMotion(
      () => performance.now(),
      () => this.still || this.tooSlow,
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
    if (this.motion.step(now)) this.watchPace(now);
  }

  /** Show a state: the first one at once, later ones by moving to them. */
  show(state: HouseState): void {
    const atOnce = this.state === undefined || this.still || this.tooSlow;
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

  private raise(): void {
    const texture = this.textures.addImage(this.sheet.key, this.sheet.image);
    for (const [name, [x, y, w, h]] of Object.entries(this.sheet.frames)) texture?.add(name, 0, x, y, w, h);
    const printer = createPrinter(this, this.sheet);
    this.figures = buildFigures(printer, this.motion, this.add.container(0, 0));
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
    figures.foreground.set(state, broken, fallen);
    const from = this.shown ?? target;
    const stand = (share: number): void => this.stand(blendPose(from, target, share));
    this.motion.set('pose', atOnce ? 1 : 0);
    if (atOnce) stand(1);
    else this.motion.go('pose', 1, { durationMs: SETTLE_MS }, stand);
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
      image.setVisible(gap >= 3).setCrop(0, cut, frame[2], frame[3] - cut);
      image.setPosition(PILLAR_X[power] + frame[4], beam.tops[power] + 1 + frame[5]);
    }
    figures.roof.rest(beam);
    const wallTop = Math.max(0, beam.axisY - BEAM_MIDDLE - figures.hall.frame[5]) * this.sheet.scale;
    figures.hall.image.setCrop(0, wallTop, figures.hall.frame[2], figures.hall.frame[3] - wallTop);
  }

  private watchPace(now: number): void {
    const slow = this.lastFrame > 0 && now - this.lastFrame > SLOW_FRAME_MS;
    this.lastFrame = now;
    this.slowFrames = slow ? this.slowFrames + 1 : 0;
    if (this.slowFrames < SLOW_FRAMES_MAX) return;
    this.tooSlow = true;
    this.motion.finish();
  }

  private sleepIfAtRest(): void {
    if (!this.motion.step(performance.now())) this.game.loop.sleep();
  }

  private wake(): void {
    if (this.game.loop.running) return;
    this.lastFrame = 0;
    this.game.loop.wake(true);
  }
}

/** Lay everything out from the sky forward. */
function buildFigures(printer: Printer, motion: Motion, root: GameObjects.Container): Figures {
  const scenery = createScenery(printer, motion, root);
  const hall = printer.print('hall', root);
  const pillars = forPowers((power) => createPillar(printer, motion, root, power));
  for (const power of POWERS) printer.print(`pedestal-${power}`, root);
  const wedges = forPowers(() => printer.print('wedges', root));
  const roof = createRoof(printer, motion, root);
  const foreground = createForeground(printer, root);
  return { root, scenery, hall, pillars, wedges, roof, foreground };
}
