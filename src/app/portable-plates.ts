/** The portable game's plates: the small sheets travel inside the page and are handed out as blobs, which the drawing library can load. */
import dayImage from '../../assets/plates/day-small.webp?url';
import dayFrames from '../../assets/plates/day-small.json?url';
import nightImage from '../../assets/plates/night-small.webp?url';
import nightFrames from '../../assets/plates/night-small.json?url';
import mapDay from '../../assets/plates/map-day-small.webp?url';
import mapNight from '../../assets/plates/map-night-small.webp?url';
import type { MapLocator, PlateLocator } from '../scenes/index';

const blobs = new Map<string, string>();

/** A blob's address with the bytes of a `data:` address. */
function toBlob(data: string): string {
  const known = blobs.get(data);
  if (known !== undefined) return known;
  const comma = data.indexOf(',');
  const head = data.slice(5, comma);
  const body = data.slice(comma + 1);
  const bytes = head.endsWith(';base64')
    ? Uint8Array.from(atob(body), (letter) => letter.charCodeAt(0))
    : new TextEncoder().encode(decodeURIComponent(body));
  const address = URL.createObjectURL(new Blob([bytes], { type: head.split(';')[0] ?? '' }));
  blobs.set(data, address);
  return address;
}

/** Where the sheet of a theme is; there is one size. */
export const locatePlates: PlateLocator = (theme) => ({
  image: toBlob(theme === 'night' ? nightImage : dayImage),
  frames: toBlob(theme === 'night' ? nightFrames : dayFrames),
});

/** Where the engraved map of a theme is; there is one size. */
export const locateMap: MapLocator = (theme) => toBlob(theme === 'night' ? mapNight : mapDay);
