/** Keeps a player in step with the session and the page. */
import { viewSound, type Session } from '../store/index';
import type { SoundPlayer } from './player';

/** What the page tells. */
export interface PageSignals {
  readonly isHidden: () => boolean;
  readonly onVisibility: (listener: (isHidden: boolean) => void) => void;
  readonly onOnline: (listener: () => void) => void;
}

/** From now on `player` plays what the session says. What was called for earlier is not caught up. */
export function followSession({ store }: Session, page: PageSignals, player: SoundPlayer): void {
  let seen = store.getState().sounds.id;
  player.hide(page.isHidden());
  player.hear(viewSound(store.getState()));
  store.subscribe(({ run, screen, focus, settings, quiet }, before) => {
    const isSameMix = run === before.run && screen === before.screen && focus === before.focus;
    if (!isSameMix || settings !== before.settings || quiet !== before.quiet) player.hear(viewSound(store.getState()));
    const { sounds } = store.getState();
    if (sounds.id === seen) return;
    seen = sounds.id;
    player.play(sounds.calls);
  });
  page.onVisibility((isHidden) => player.hide(isHidden));
  page.onOnline(() => player.retry());
}
