import { spriteNames } from './sprite-names';

export type HouseTheme = 'day' | 'night';
export type HouseSize = 'large' | 'small';

/** Where one plate sheet is served: the WebP and its frames. */
export interface PlateUrls {
  readonly image: string;
  readonly frames: string;
}

/** Gives the addresses of the sheet for a theme and a size. */
export type PlateLocator = (theme: HouseTheme, size: HouseSize) => PlateUrls;

/** x, y, width, height in the sheet (pixels), then left and top of the print in drawing units. */
export type PlateFrame = readonly [number, number, number, number, number, number];

/** One loaded sheet. */
export interface PlateSheet {
  readonly key: string;
  readonly theme: HouseTheme;
  readonly size: HouseSize;
  /** Pixels per drawing unit. */
  readonly scale: number;
  readonly frames: Readonly<Record<string, PlateFrame>>;
  readonly image: HTMLImageElement;
}

function isFrame(value: unknown): value is PlateFrame {
  return Array.isArray(value) && value.length === 6 && value.every((part) => typeof part === 'number');
}

function readFrames(json: unknown, url: string): { scale: number; frames: Record<string, PlateFrame> } {
  const sheet = typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {};
  const listed = typeof sheet.frames === 'object' && sheet.frames !== null ? Object.entries(sheet.frames) : [];
  const frames: Record<string, PlateFrame> = {};
  for (const [name, frame] of listed) if (isFrame(frame)) frames[name] = frame;
  const missing = spriteNames().filter((name) => !frames[name]);
  if (typeof sheet.scale !== 'number' || missing.length > 0)
    throw new Error(`plate frames at ${url} lack ${missing.join(', ') || 'a scale'}: run npm run assets`);
  return { scale: sheet.scale, frames };
}

/** Load one sheet; refuses with a plain error when a file is missing or lacks a sprite. */
export async function loadSheet(urls: PlateUrls, theme: HouseTheme, size: HouseSize): Promise<PlateSheet> {
  const image = new Image();
  image.src = urls.image;
  const [response] = await Promise.all([fetch(urls.frames), image.decode()]);
  if (!response.ok) throw new Error(`plate frames at ${urls.frames}: HTTP ${response.status}`);
  const { scale, frames } = readFrames(await response.json(), urls.frames);
  return { key: `house-${theme}-${size}`, theme, size, scale, frames, image };
}
