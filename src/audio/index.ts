/** Sound, fetched after the first click: a player over howler and the committed files. */
import type { Session } from '../store/index';
import { followSession, type PageSignals } from './follow-session';
import { chooseFormats } from './formats';
import { createHowlerLibrary } from './howler-library';
import { createSoundPlayer } from './player';
import { locateSound } from './sound-files';
import { browserTimers } from './timers';

export type { PageSignals } from './follow-session';

/** Where memory is short: phones, and whatever says that it has less than 4 GB. */
function isSmallDevice(): boolean {
  const { deviceMemory } = navigator as Navigator & { readonly deviceMemory?: number };
  return (deviceMemory !== undefined && deviceMemory < 4) || window.matchMedia('(pointer: coarse) and (max-width: 60em)').matches;
}

/** Plays the session from now on; nothing happens where the browser cannot play the score. */
export function startSound(session: Session, page: PageSignals): void {
  const library = createHowlerLibrary();
  const probe = new Audio();
  const formats = chooseFormats((type) => probe.canPlayType(type) !== '', isSmallDevice());
  if (library === null || formats.length === 0) return;
  const isOnline = (): boolean => navigator.onLine;
  followSession(session, page, createSoundPlayer({ library, timers: browserTimers, formats, locate: locateSound, isOnline }));
}
