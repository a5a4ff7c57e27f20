/** Listens to the session and writes down which short sounds its last step called for. */
import type { StoreApi } from 'zustand/vanilla';
import type { SessionState } from './session';
import { listSoundCalls } from './sound-calls';

/** Keeps `state.sounds` up with the session for as long as the store lives. */
export function followSounds(store: StoreApi<SessionState>): void {
  const heard = new Set<string>();
  store.subscribe((after, before) => {
    if (after.run === before.run && after.screen === before.screen && after.focus === before.focus) return;
    const { calls, once } = listSoundCalls(before, after);
    if (calls.length === 0 || (once !== null && heard.has(once))) return;
    if (once !== null) heard.add(once);
    store.setState((state) => ({ sounds: { id: state.sounds.id + 1, calls } }));
  });
}
