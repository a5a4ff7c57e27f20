import type { HouseSize, HouseTheme } from './sheet';

/** Address of the engraved map for a theme and a size. */
export type MapLocator = (theme: HouseTheme, size: HouseSize) => string;

/** One loaded map. */
export interface MapSheet {
  readonly key: string;
  readonly theme: HouseTheme;
  readonly image: HTMLImageElement;
}

/** Load one map; refuses when it cannot be fetched. */
export async function loadMapSheet(locate: MapLocator, theme: HouseTheme, size: HouseSize): Promise<MapSheet> {
  const image = new Image();
  image.src = locate(theme, size);
  await image.decode();
  return { key: `map-${theme}-${size}`, theme, image };
}
