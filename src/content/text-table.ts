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
      if (text !== undefined) entries[key] = setType(foldLines(text));
    },
  };
}

/** A text on one line. Lines are cut and joined: a pattern for it would look at long runs of spaces again and again. */
export function foldLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}

/** Straight apostrophes after a letter or digit become typographic ones; authors may type either. */
function setType(text: string): string {
  return text.replace(/(?<=[\p{L}\d])'/gu, '’');
}

/** Words in a text: runs of characters between spaces. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
