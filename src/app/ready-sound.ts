/** Brings sound: after a first click, once a decision can be made, when it may be heard, and not before all of these. */
import type { PageSignals } from '../audio/index';
import { isSoundOn, type Session } from '../store/index';

export interface SoundSurroundings extends PageSignals {
  /** Hears every click of a person. */
  readonly onClick: (listener: () => void) => void;
  readonly isOnline: () => boolean;
  readonly after: (work: () => void, milliseconds: number) => void;
  readonly loadSound: () => Promise<(session: Session, page: PageSignals) => void>;
}

/** Papers, letters and the living House are fetched first. */
const WAIT_MS = 2500;

/** Waits for its moment, then hands the session to the player. */
export function readySound(session: Session, around: SoundSurroundings): void {
  const { store } = session;
  let hasClicked = false;
  let stage: 'waiting' | 'coming' | 'here' = 'waiting';

  const mayCome = (): boolean => {
    const state = store.getState();
    return hasClicked && isSoundOn(state) && state.run !== null && !state.loading && around.isOnline() && !around.isHidden();
  };
  const consider = (): void => {
    if (stage !== 'waiting' || !mayCome()) return;
    stage = 'coming';
    around.after(() => void bring(), WAIT_MS);
  };
  const bring = async (): Promise<void> => {
    stage = mayCome() ? 'coming' : 'waiting';
    if (stage === 'waiting') return;
    try {
      const startSound = await around.loadSound();
      stage = 'here';
      startSound(session, around);
    } catch {
      // Not fetched: the next click tries again.
      stage = 'waiting';
    }
  };

  around.onClick(() => {
    hasClicked = true;
    consider();
  });
  around.onVisibility(consider);
  around.onOnline(consider);
  store.subscribe(consider);
}

/** The page's own surroundings. */
export const pageSurroundings: SoundSurroundings = {
  // A click that a script makes is not a wish to hear something. Enter and Space on a button are clicks too.
  onClick: (listener) => document.addEventListener('click', (event) => event.isTrusted && listener(), { capture: true }),
  onVisibility: (listener) => document.addEventListener('visibilitychange', () => listener(document.hidden)),
  onOnline: (listener) => window.addEventListener('online', listener),
  isHidden: () => document.hidden,
  isOnline: () => navigator.onLine,
  after: (work, milliseconds) => void setTimeout(work, milliseconds),
  loadSound: async () => (await import('../audio/index')).startSound,
};
