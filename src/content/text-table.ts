/** The scenario's texts by key. Keys are id paths, so that a translation can name them and a typo changes no rule. */

export interface TextTable {
  /** Adds a text; undefined adds nothing. Folded line breaks become spaces. */
  readonly put: (key: string, text: string | undefined) => void;
  readonly entries: Readonly<Record<string, string>>;
}

/** An empty table. */
export function createTextTable(): TextTable {
  const entries: Record<string, string> = {};
  return {
    entries,
    put: (key, text) => {
      if (text !== undefined) entries[key] = text.replace(/\s*\n\s*/g, ' ').trim();
    },
  };
}

/** Words in a text: runs of characters between spaces. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
