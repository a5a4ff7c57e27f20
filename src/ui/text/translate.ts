import { IntlMessageFormat } from 'intl-messageformat';
import { CATALOGUES } from './catalogues';
import type { en } from './en';
import { firstEnglish } from './english';

/** Key of an interface text. */
export type TextKey = keyof typeof en;
/** Values that fill the places of a message. */
export type TextArgs = Readonly<Record<string, string | number>>;

const ENGLISH = 'en';
const english: Partial<Record<TextKey, string>> = { ...firstEnglish };
let locale = ENGLISH;
let catalogue: Readonly<Partial<Record<TextKey, string>>> = english;
const compiled = new Map<string, IntlMessageFormat>();

/** Adds English texts that come with later screens. */
export function addEnglish(texts: Partial<Record<TextKey, string>>): void {
  Object.assign(english, texts);
}

/** The locale interface texts and numbers are written in now. */
export function currentLocale(): string {
  return locale;
}

/** Fetches the texts of a language; calling the answer makes `t` speak it. A language without a catalogue speaks English. */
export async function loadWords(language: string): Promise<() => void> {
  const entry = CATALOGUES[language];
  const next = entry === undefined ? english : await entry.load();
  return () => {
    locale = entry === undefined ? ENGLISH : language;
    catalogue = next;
    compiled.clear();
  };
}

/** True when an interface text exists under `key`; for keys that come from outside (notices). */
export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(english, key);
}

/** The interface text `key` in the chosen language, with its places filled; in English where the language lacks it. */
export function t(key: TextKey, args?: TextArgs): string {
  const own = catalogue[key];
  const pattern = own ?? english[key] ?? key;
  if (!pattern.includes('{')) return pattern;
  let format = compiled.get(key);
  if (format === undefined) {
    format = new IntlMessageFormat(pattern, own === undefined ? ENGLISH : locale, undefined, { ignoreTag: true });
    compiled.set(key, format);
  }
  return String(format.format(args ?? {}));
}
