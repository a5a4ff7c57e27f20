import type { GameObjects, Scene } from 'phaser';
import type { PlateFrame, PlateSheet } from './sheet';

/** A sprite of the sheet on the stage, with what is needed to uncover it bit by bit. */
export interface Print {
  readonly image: GameObjects.Image;
  readonly frame: PlateFrame;
}

/** Lays sprites of one sheet into one container, in drawing units. */
export interface Printer {
  readonly scene: Scene;
  readonly sheet: PlateSheet;
  /** Put a sprite where it was drawn, moved by (x, y). */
  print(name: string, into: GameObjects.Container, x?: number, y?: number): Print;
  group(into: GameObjects.Container, x?: number, y?: number): GameObjects.Container;
}

/** A printer for a scene whose textures hold the sheet. */
export function createPrinter(scene: Scene, sheet: PlateSheet): Printer {
  return {
    scene,
    sheet,
    print(name, into, x = 0, y = 0) {
      const frame = sheet.frames[name];
      if (!frame) throw new Error(`the sheet ${sheet.key} has no sprite ${name}`);
      const image = scene.add.image(frame[4] + x, frame[5] + y, sheet.key, name);
      image.setOrigin(0, 0).setScale(1 / sheet.scale);
      into.add(image);
      return { image, frame };
    },
    group(into, x = 0, y = 0) {
      const container = scene.add.container(x, y);
      into.add(container);
      return container;
    },
  };
}

/** Uncover a print from the top down to a share (0-1) of its height. */
export function uncoverDown({ image, frame }: Print, share: number): void {
  image.setCrop(0, 0, frame[2], frame[3] * share);
}

/** How a thing comes to stand: up out of the line it stands on, along it to a side, or all over. */
export type Way = 'up' | 'right' | 'left' | 'fade';

/** Show a share (0-1) of a print, coming the given way. */
export function reveal(print: Print, sheetScale: number, share: number, way: Way): void {
  const { image, frame } = print;
  image.setVisible(share > 0.001);
  if (way === 'fade') image.setAlpha(share);
  else if (way === 'right') image.setCrop(0, 0, frame[2] * share, frame[3]);
  else if (way === 'left') image.setCrop(frame[2] * (1 - share), 0, frame[2] * share, frame[3]);
  else {
    const shown = frame[3] * share;
    image.setCrop(0, 0, frame[2], shown);
    image.y = frame[5] + (frame[3] - shown) / sheetScale;
  }
}
