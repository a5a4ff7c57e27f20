import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Session, SessionState } from '../store/index';

/** Things the app hangs into the page: the living House, and a still print of it per theme. */
export interface Slots {
  readonly mountHouse?: (parent: HTMLElement) => void;
  readonly stillHouse?: { readonly day: string; readonly night: string };
}

const Context = createContext<{ readonly session: Session; readonly slots: Slots } | null>(null);

/** Gives the session and the slots to every component below. */
export const SessionProvider = Context.Provider;

function useShared() {
  const shared = useContext(Context);
  if (shared === null) throw new Error('A screen was drawn outside renderApp');
  return shared;
}

/** The commands and the store. */
export function useSession(): Session {
  return useShared().session;
}

/** What the app hangs into the page. */
export function useSlots(): Slots {
  return useShared().slots;
}

/** A part of the session's state; the component is drawn again when that part changes identity. */
export function useSelected<T>(select: (state: SessionState) => T): T {
  const { store } = useSession();
  const [value, setValue] = useState<T>(() => select(store.getState()));
  useEffect(() => {
    const update = () => setValue(() => select(store.getState()));
    update();
    return store.subscribe(update);
  }, [store]);
  return value;
}
