/** Addresses of the committed plates, one sheet per theme and size; a page loads one. */
import type { MapLocator, PlateLocator } from '../scenes/index';

const images = import.meta.glob<string>('../../assets/plates/{day,night}-{large,small}.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});
const frames = import.meta.glob<string>('../../assets/plates/{day,night}-{large,small}.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Where the sheet of a theme and size is served. */
export const locatePlates: PlateLocator = (theme, size) => {
  const image = images[`../../assets/plates/${theme}-${size}.webp`];
  const frame = frames[`../../assets/plates/${theme}-${size}.json`];
  if (image === undefined || frame === undefined) throw new Error(`no plates for ${theme} ${size}: run npm run assets`);
  return { image, frames: frame };
};

const maps = import.meta.glob<string>('../../assets/plates/map-{day,night}-{large,small}.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Where the engraved map of a theme and size is served. */
export const locateMap: MapLocator = (theme, size) => {
  const address = maps[`../../assets/plates/map-${theme}-${size}.webp`];
  if (address === undefined) throw new Error(`no map for ${theme} ${size}: run npm run assets`);
  return address;
};
