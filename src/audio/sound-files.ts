/** Addresses of the committed sounds. */
import type { SoundFormat } from './formats';

const files = import.meta.glob<string>('../../assets/sound/*.{webm,m4a}', { query: '?url', import: 'default', eager: true });

/** Where `layer-eu`, say, is served in a format. */
export function locateSound(name: string, format: SoundFormat): string {
  const address = files[`../../assets/sound/${name}.${format}`];
  if (address === undefined) throw new Error(`no sound ${name}.${format}: run npm run assets:music`);
  return address;
}
