import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en';

/** Key of an interface text. */
export type TextKey = keyof typeof en;
/** Values that fill the places of a message. */
export type TextArgs = Readonly<Record<string, string | number>>;

const catalogues: Readonly<Record<string, Readonly<Record<string, string>>>> = { en };
let locale = 'en';
const compiled = new Map<string, IntlMessageFormat>();

/** The locale interface texts and numbers are written in now. */
export function currentLocale(): string {
  return locale;
}

/** Chooses the language of the interface; a language without a catalogue falls back to English. */
export function chooseLocale(language: string): void {
  const next = catalogues[language] ? language : 'en';
  if (next === locale) return;
  locale = next;
  compiled.clear();
}

/** True when an interface text exists under `key`; for keys that come from outside (notices). */
export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(en, key);
}

/** The interface text `key` in the chosen language, with its places filled. */
export function t(key: TextKey, args?: TextArgs): string {
  const pattern = catalogues[locale]?.[key] ?? en[key];
  if (!pattern.includes('{')) return pattern;
  let format = compiled.get(key);
  if (format === undefined) {
    format = new IntlMessageFormat(pattern, locale, undefined, { ignoreTag: true });
    compiled.set(key, format);
  }
  return String(format.format(args ?? {}));
}
