/** The scenario's words by key. A missing key is shown as its last part, never as an empty page. */

export interface TextBook {
  /** The text of `key`; its last part when there is none. */
  readonly get: (key: string) => string;
  /** The text of `key`, or null. */
  readonly find: (key: string) => string | null;
  /** Texts `key`.0, `key`.1, ... as far as they go. */
  readonly list: (key: string) => string[];
}

/** A book over one or more tables; earlier ones win. */
export function createTextBook(tables: readonly Readonly<Record<string, string>>[]): TextBook {
  const find = (key: string): string | null => {
    for (const table of tables) {
      const text = table[key];
      if (text !== undefined) return text;
    }
    return null;
  };
  const list = (key: string): string[] => {
    const texts: string[] = [];
    for (let n = 0; ; n++) {
      const text = find(`${key}.${n}`);
      if (text === null) return texts;
      texts.push(text);
    }
  };
  return { get: (key) => find(key) ?? key.slice(key.lastIndexOf('.') + 1), find, list };
}
