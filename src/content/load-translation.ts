/** Translations of a scenario: texts in another language, each with the fingerprint of the sentence that it translates. */
import * as v from 'valibot';
import { hashText } from '../engine/index';
import { createCollector } from './collector';
import type { Diagnostic } from './diagnostics';
import { LIMITS } from './limits';
import { PROSE_RULES } from './lint/prose';
import { createDiagnostic, reportShape, type Place } from './shape';
import { suggestKey } from './suggest-key';
import { createTextTable, foldLines } from './text-table';
import { listUnknownKeys } from './unknown-keys';
import { readYaml, type YamlSource } from './yaml-source';

/** A language tag such as "sr", "sr-Latn" or "pt-BR". */
export const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/;

/** Shape of a translation file. */
export const TRANSLATION = v.strictObject({
  language: v.pipe(v.string('a language tag such as sr-Latn'), v.regex(LANGUAGE_TAG, 'a language tag such as sr-Latn')),
  texts: v.record(
    v.string(),
    v.strictObject({
      of: v.pipe(v.string('a text of 8 hexadecimal digits, in quotes'), v.regex(/^[0-9a-f]{8}$/, '8 hexadecimal digits, in quotes')),
      text: v.pipe(v.string('a text'), v.minLength(1, 'a text that is not empty'), v.maxLength(LIMITS.textLength)),
    }),
  ),
});

/** One entry as a file holds it. */
export interface TranslatedText {
  /** Fingerprint of the sentence that was translated. */
  readonly of: string;
  readonly text: string;
  /** The file it stands in. */
  readonly path: string;
  /** The sentence has changed since. */
  readonly isStale: boolean;
}

export interface TranslationCounts {
  readonly translated: number;
  readonly stale: number;
  readonly missing: number;
}

export interface LoadedTranslation {
  /** Texts whose sentence is still the one that was translated; empty when there is any error. What it lacks is shown in English. */
  readonly table: Readonly<Record<string, string>>;
  /** Every entry with a known key, stale ones too. */
  readonly entries: ReadonlyMap<string, TranslatedText>;
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: TranslationCounts;
}

/** Fingerprint of an English sentence: 8 hexadecimal digits. */
export function fingerprintText(text: string): string {
  return hashText(text).toString(16).padStart(8, '0');
}

/** False for what is the same in every language: sources, and the ids behind an adviser's office. */
export function isTranslatable(key: string): boolean {
  return !key.startsWith('source.') && !key.endsWith('.who');
}

/**
 * Reads the files of one language against the English texts of a scenario. A stale sentence is left out and reported,
 * a key without a sentence is an error, a sentence without a key is counted. Never throws for anything a file can hold.
 */
export function loadTranslation(
  files: readonly { readonly path: string; readonly text: string }[],
  text: Readonly<Record<string, string>>,
  language: string,
): LoadedTranslation {
  const { diagnostics, report, hasErrors } = createCollector();
  const english = new Map(Object.entries(text).filter(([key]) => isTranslatable(key)));
  const reading: Reading = { english, language, report, entries: new Map(), strangers: 0 };
  let length = 0;
  for (const file of files.slice(0, LIMITS.files)) {
    length += file.text.length;
    // A language larger than a whole scenario may be is refused like one file that is.
    readFile(reading, length > LIMITS.scenarioLength ? tooMuch(file.path, report) : readYaml(file.path, file.text));
  }
  const table = createTextTable();
  let translated = 0;
  let stale = 0;
  for (const [key, entry] of reading.entries) {
    if (entry.isStale) stale++;
    else {
      translated++;
      if (!hasErrors()) table.put(key, entry.text);
    }
  }
  const counts = { translated, stale, missing: english.size - translated - stale };
  return { table: table.entries, entries: reading.entries, diagnostics, counts };
}

function tooMuch(path: string, report: (diagnostic: Diagnostic) => void): YamlSource {
  const source = readYaml(path, '');
  const message = `the files of this language hold more than ${LIMITS.scenarioLength} characters`;
  report(createDiagnostic({ source, path: [], name: '' }, [], 'SCN004', message));
  return source;
}

interface Reading {
  readonly english: ReadonlyMap<string, string>;
  readonly language: string;
  readonly report: (diagnostic: Diagnostic) => void;
  readonly entries: Map<string, TranslatedText>;
  /** Unknown keys so far; only the first get a hint. */
  strangers: number;
}

function readFile(reading: Reading, source: YamlSource): void {
  const { report, language } = reading;
  const at: Place = { source, path: [], name: 'translation' };
  for (const fault of source.faults) report({ ...createDiagnostic(at, [], fault.code, fault.message), ...source.placeOf(fault.offset) });
  if (source.value === null || source.value === undefined) return;
  const result = v.safeParse(TRANSLATION, source.value);
  if (!result.success || listUnknownKeys(TRANSLATION, source.value).length > 0) {
    reportShape(at, (result.issues ?? []) as unknown as v.BaseIssue<unknown>[], TRANSLATION, report);
    return;
  }
  if (result.output.language !== language) {
    const message = `the file says "${result.output.language}", its name says "${language}"`;
    report(createDiagnostic(at, ['language'], 'SCN403', message));
  }
  for (const [key, raw] of Object.entries(result.output.texts)) readEntry(reading, at, key, raw);
}

function readEntry(reading: Reading, at: Place, key: string, raw: { readonly of: string; readonly text: string }): void {
  const { english, entries, report } = reading;
  const sentence = english.get(key);
  if (sentence === undefined) {
    reading.strangers++;
    // Nobody reads more than these; finding the place of each would take long.
    if (reading.strangers > LIMITS.diagnostics + 1) return;
    const hint = reading.strangers > LIMITS.fileFaults ? null : suggestKey(key, english);
    report(createDiagnostic(at, ['texts', key], 'SCN401', `the scenario has no text "${key.slice(0, LIMITS.keyLength)}"`, hint, true));
    return;
  }
  const first = entries.get(key);
  if (first !== undefined) {
    report(createDiagnostic(at, ['texts', key], 'SCN106', `"${key}" is translated in ${first.path} already`, null, true));
    return;
  }
  const folded = foldLines(raw.text);
  for (const [pattern, code, message] of PROSE_RULES) {
    if (pattern.test(folded)) report(createDiagnostic(at, ['texts', key, 'text'], code, message));
  }
  const isStale = raw.of !== fingerprintText(sentence);
  if (isStale) {
    const message = `"${key}" was translated from another sentence (now ${fingerprintText(sentence)}); English is shown`;
    report(createDiagnostic(at, ['texts', key, 'of'], 'SCN402', message));
  }
  entries.set(key, { of: raw.of, text: folded, path: at.source.path, isStale });
}
