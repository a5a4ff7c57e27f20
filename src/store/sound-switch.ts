/** Whether anything may be heard. A file of its own: the first page asks this long before it needs the mix. */
import type { SessionState } from './session';

/** True when something may be heard: switched on, and not a class that began in quiet. */
export function isSoundOn({ settings, quiet }: Pick<SessionState, 'settings' | 'quiet'>): boolean {
  return settings.sound && !quiet;
}
