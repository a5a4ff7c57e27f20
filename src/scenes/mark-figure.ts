import type { GameObjects, Scene } from 'phaser';
import type { MapCargo, MapMark, MapPlan, MapView } from '../store/index';
import type { MapInk } from './map-ink';
import { findCapital, type Stands } from './map-marks';
import { BEAD_SIDE, MARK_SIDE, type MarkLook, paintBead, paintMark } from './mark-paint';

interface Stamping {
  readonly marks: readonly MapMark[];
  readonly view: MapView;
  readonly plan: MapPlan;
  readonly selected: string | null;
  readonly stands: Stands;
}

/** Where a bead is. */
export interface BeadSpot {
  readonly cargo: MapCargo;
  readonly x: number;
  readonly y: number;
}

/** Puts marks and beads on the map. Each look is painted once; the screen shows prints of it. */
export interface Stamper {
  /** Stamp every mark anew. */
  stamp(stamping: Stamping): void;
  /** Thread the beads anew. */
  thread(beads: readonly BeadSpot[]): void;
  /** Forget every picture, before another ink is used. */
  destroy(): void;
}

/** Pixels of a picture per CSS pixel. */
const FINENESS = 3;

/** A stamper in one ink: beads go into the first container, marks into the second. */
export function createStamper(scene: Scene, beads: GameObjects.Container, marks: GameObjects.Container, ink: MapInk): Stamper {
  const painted = new Set<string>();
  const paint = (key: string, side: number, work: (pen: CanvasRenderingContext2D) => void): string => {
    if (painted.has(key)) return key;
    const texture = scene.textures.createCanvas(key, side * FINENESS, side * FINENESS);
    const pen = texture?.getContext();
    if (texture === null || pen === undefined) return key;
    pen.setTransform(FINENESS, 0, 0, FINENESS, (side * FINENESS) / 2, (side * FINENESS) / 2);
    work(pen);
    texture.refresh();
    painted.add(key);
    return key;
  };
  const stampMarks = createPool(scene, marks);
  const threadBeads = createPool(scene, beads);
  return {
    stamp(stamping) {
      const prints = stamping.marks.flatMap((mark) => {
        const spot = stamping.stands.get(mark.key);
        if (spot === undefined) return [];
        const look = lookOf(mark, stamping);
        return [{ ...spot, key: paint(`mark ${JSON.stringify(look)}`, MARK_SIDE, (pen) => paintMark(pen, look, ink)) }];
      });
      stampMarks(prints);
    },
    thread(spots) {
      threadBeads(spots.map(({ cargo, x, y }) => ({ x, y, key: paint(`bead ${cargo}`, BEAD_SIDE, (pen) => paintBead(pen, cargo, ink)) })));
    },
    destroy() {
      for (const key of painted) scene.textures.remove(key);
      painted.clear();
    },
  };
}

interface Printed {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/** Images that are used again and again. */
function createPool(scene: Scene, into: GameObjects.Container): (prints: readonly Printed[]) => void {
  const pool: GameObjects.Image[] = [];
  return (prints) => {
    prints.forEach(({ key, x, y }, i) => {
      let image = pool[i];
      if (image === undefined) {
        image = scene.add.image(0, 0, key).setScale(1 / FINENESS);
        into.add(image);
        pool.push(image);
      } else if (image.texture.key !== key) image.setTexture(key);
      image.setPosition(x, y).setVisible(true);
    });
    for (const image of pool.slice(prints.length)) image.setVisible(false);
  };
}

function lookOf(mark: MapMark, { view, plan, selected }: Stamping): MarkLook {
  const held = view.items.filter((item) => mark.commitments.includes(item.id));
  const alive = held.filter((item) => item.status === 'active');
  const chosen = selected !== null && mark.commitments.includes(selected);
  if (mark.capital !== null) {
    const letters = mark.capital;
    const shape = view.powers.find((power) => power.letters === letters)?.shape ?? 'circle';
    const rim = findCapital(plan, letters);
    const turn = rim === null ? 0 : (plan.rim[rim.key]?.turn ?? 0);
    return { capital: { letters, shape, turn }, parties: [], alive: true, count: held.length, chosen };
  }
  const parties = new Map<string, string | null>();
  for (const item of alive.length > 0 ? alive : held) {
    const power = view.powers.find((one) => one.id === item.counterparty);
    parties.set(power?.letters ?? '', power?.shape ?? null);
  }
  const list = [...parties].map(([letters, shape]) => ({ letters, shape }));
  return { capital: null, parties: list, alive: alive.length > 0, count: held.length, chosen };
}
