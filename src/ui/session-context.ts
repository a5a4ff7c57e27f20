import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { MapMark, MapPlan, MapView, MapWindow, Session, SessionState, SheetPoint } from '../store/index';

/** What the living map tells the page. */
export interface MapEvents {
  readonly onWindow: (view: MapWindow, capitals: Readonly<Record<string, SheetPoint>>) => void;
  readonly onMarks: (marks: readonly MapMark[]) => void;
  readonly onTap: (mark: MapMark | null) => void;
}

/** The living map as the page steers it. */
export interface MapPicture {
  readonly show: (view: MapView, selected: string | null) => void;
  readonly pan: (dx: number, dy: number) => void;
  readonly zoom: (factor: number) => void;
  readonly home: () => void;
  readonly seek: (lon: number, lat: number) => void;
  readonly destroy: () => void;
}

/** The map: its plan, a still print per theme, and the living one; null where it cannot be drawn. */
export interface MapSlot {
  readonly load: () => Promise<MapPlan>;
  readonly still: { readonly day: string; readonly night: string };
  readonly mount: (parent: HTMLElement, plan: MapPlan, events: MapEvents) => Promise<MapPicture | null>;
}

/** Editions of the game that lie on this device (offline play). */
export interface EditionSlot {
  readonly onReady: (listener: (isReady: boolean) => void) => void;
  readonly take: () => Promise<void>;
}

/** One shipped package. */
export interface LicenceView {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** What a classroom has around the page, where it has it. */
export interface LessonSlot {
  /** Makes and hands over the LMS package of the exercise with this code. */
  readonly makePackage?: (code: string) => Promise<void>;
  /** Hands a submission to the LMS that the page runs in; false when it was not taken. */
  readonly submit?: (submission: string) => Promise<boolean>;
}

/** Things the app hangs into the page: the living House, a still print of it per theme, the map. */
export interface Slots {
  readonly mountHouse?: (parent: HTMLElement) => void;
  readonly map?: MapSlot;
  readonly lessons?: LessonSlot;
  readonly licences?: () => Promise<readonly LicenceView[]>;
  /** Never resolves where there is no offline play. */
  readonly edition?: Promise<EditionSlot>;
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
