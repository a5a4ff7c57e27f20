/** Addresses of the committed plates, one sheet per theme and size; a page loads one. */
import type { PlateLocator } from '../scenes/index';

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
