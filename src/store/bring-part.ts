/** A part of the session that is fetched when it is first asked for, and once. */

/** Calls `fetchPart` at the first call; a part that could not be fetched is asked for again at the next. */
export function bringPart<T>(fetchPart: () => Promise<T>): () => Promise<T> {
  let part: Promise<T> | null = null;
  return () => {
    if (part === null) {
      part = fetchPart();
      part.catch(() => (part = null));
    }
    return part;
  };
}
