/** howler as the sound library: Web Audio only, one context, no pool of media elements. */
import howler from 'howler/dist/howler.core.min.js';
import type { SoundLibrary } from './library';

/** The library, or null where the browser has no Web Audio: loops of media elements would drift apart. */
export function createHowlerLibrary(): SoundLibrary | null {
  const { Howl, Howler } = howler;
  if (!Howler.usingWebAudio) return null;
  // The layers never end: there is nothing to suspend by itself, and nothing is played by elements.
  Howler.autoSuspend = false;
  Howler.html5PoolSize = 0;
  const ignore = (): void => undefined;
  return {
    open: (options) => new Howl({ ...options, html5: false }),
    now: () => Howler.ctx?.currentTime ?? 0,
    suspend: () => void Howler.ctx?.suspend().catch(ignore),
    resume: () => void Howler.ctx?.resume().catch(ignore),
  };
}
