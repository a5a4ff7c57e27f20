import { isTextKey, t, type TextArgs } from './translate';

/**
 * Interface words by key for the session (locks, offices, causes). A key without a text is shown
 * as its last part in plain letters, never as an empty place.
 */
export function sessionWords(key: string, args?: TextArgs): string {
  if (isTextKey(key)) return t(key, args);
  const last = key.split('.').at(-1) ?? key;
  return last.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
}
