type Listener = (text: string) => void;
const listeners = new Set<Listener>();

/** Says a short fact through the one polite status region. */
export function announce(text: string): void {
  for (const listener of listeners) listener(text);
}

/** Hears what is announced; returns the way to stop. */
export function hearAnnouncements(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
