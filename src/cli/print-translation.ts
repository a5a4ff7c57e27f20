/** Writes translation files: what is translated stays, what is missing stands ready as a comment, what is stale is marked. */
import { fingerprintText, type TranslatedText } from '../content/index';
import type { Scenario } from '../engine/index';

/** Above this many texts a language gets one file per arc instead of one file. */
const ONE_FILE_MAX = 1500;

/** Families of what is told between chapters and at the end. */
const TOLD: readonly string[] = ['letter', 'voice', 'ending', 'aim', 'correspondent', 'shock'];

/** Path of the file below text/ in which a new text belongs: papers by their arc, what is told and the map’s places by themselves, the rest together. */
export function chooseFile(language: string, key: string, scenario: Scenario, textCount: number): string {
  if (textCount <= ONE_FILE_MAX) return `${language}.yaml`;
  const [family = '', id] = key.split('.');
  if (family === 'place') return `${language}/map.yaml`;
  if (TOLD.includes(family)) return `${language}/telling.yaml`;
  const arc = family === 'dossier' ? scenario.dossiers.find((dossier) => dossier.id === id)?.arc : undefined;
  return `${language}/${arc ?? 'country'}.yaml`;
}

export interface PrintedText {
  readonly key: string;
  readonly english: string;
  readonly entry: TranslatedText | undefined;
}

/** One file. `header` are the comment lines that opened it before. */
export function printTranslation(language: string, header: string, texts: readonly PrintedText[]): string {
  const lines = texts.map(({ key, english, entry }) => {
    const of = fingerprintText(english);
    if (entry === undefined) return `  # missing: ${printEntry(key, of, english)}`;
    if (!entry.isStale) return `  ${printEntry(key, of, entry.text)}`;
    return `  # stale; the sentence of ${quoteDigits(of)} is now: ${english}\n  ${printEntry(key, entry.of, entry.text)}`;
  });
  const isEmpty = texts.every(({ entry }) => entry === undefined);
  return `${header}language: ${language}\ntexts:${isEmpty ? ' {}' : ''}\n${lines.join('\n')}\n`;
}

/** Comment lines at the head of a file. */
export function readHeader(text: string): string {
  return /^(?:#.*\n|\n)*/.exec(text)?.[0] ?? '';
}

function printEntry(key: string, of: string, text: string): string {
  return `${JSON.stringify(key)}: { of: ${quoteDigits(of)}, text: ${JSON.stringify(text)} }`;
}

/** Digits alone, or digits around an e, would be read as a number. */
function quoteDigits(of: string): string {
  return /^\d+(e\d+)?$/.test(of) ? `"${of}"` : of;
}
