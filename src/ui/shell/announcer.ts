type Listener = (text: string) => void;
const listeners = new Set<Listener>();
/** A region says a text again only when it has said another one in between. */
const PAUSE_MS = 80;
let last = '';

/** Says a short fact through the one polite status region. */
export function announce(text: string): void {
  last = text;
  for (const listener of listeners) listener(text);
}

/** Says the last fact once more. */
export function repeatLast(): void {
  const text = last;
  for (const listener of listeners) listener('');
  setTimeout(() => announce(text), PAUSE_MS);
}

/** Hears what is announced; returns the way to stop. */
export function hearAnnouncements(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
