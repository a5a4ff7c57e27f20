import { describe, expect, it } from 'vitest';
import { fingerprintText, formatDiagnostic, isTranslatable, loadScenario, loadTranslation } from '../../src/content/index';
import { chooseFile, printTranslation } from '../../src/cli/print-translation';
import { createShelf, listScenarioIds, readScenario } from '../../src/cli/scenario-files';
import { listLanguages, readTranslation } from '../../src/cli/translation-files';
import { readFiles } from './load';

const toy = loadScenario(readFiles('toy'));
const KEY = 'dossier.nets.title';
const of = fingerprintText(toy.text[KEY] ?? '');
const all = Object.keys(toy.text).filter(isTranslatable).length;

const load = (...texts: string[]) =>
  loadTranslation(
    texts.map((text, n) => ({ path: `scenarios/toy/text/sr/${n}.yaml`, text })),
    toy.text,
    'sr',
  );
const file = (...lines: string[]): string => ['language: sr', 'texts:', ...lines.map((line) => `  ${line}`)].join('\n');

describe('a translation', () => {
  it('gives the texts whose sentence is the one that was translated, and counts the rest', () => {
    const { table, diagnostics, counts } = load(file(`${KEY}: { of: "${of}", text: Mreže }`));
    expect(diagnostics).toEqual([]);
    expect(table).toEqual({ [KEY]: 'Mreže' });
    expect(counts).toEqual({ translated: 1, stale: 0, missing: all - 1 });
  });

  it('falls back to English for a stale sentence, and says so at its place', () => {
    const { table, diagnostics, counts } = load(file(`${KEY}: { of: "00000000", text: Mreže }`));
    expect(table).toEqual({});
    expect(counts).toEqual({ translated: 0, stale: 1, missing: all - 1 });
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code: 'SCN402', severity: 'warning', line: 3, path: 'scenarios/toy/text/sr/0.yaml' });
  });

  it('refuses markup, unknown keys and fields, repeated keys and wrong fingerprints, and then gives no text at all', () => {
    const bad: readonly (readonly [string[], string])[] = [
      [[file(`${KEY}: { of: "${of}", text: "<b>Mreže</b>" }`)], 'SCN307'],
      [[file(`dossier.nets.titles: { of: "${of}", text: Mreže }`)], 'SCN401'],
      [[file(`${KEY}: { of: "${of}", text: Mreže, note: ok }`)], 'SCN101'],
      [[file(`${KEY}: { of: "${of}", text: Mreže }`, `${KEY}: { of: "${of}", text: Mreže }`)], 'SCN002'],
      [[file(`${KEY}: { of: "${of}", text: Mreže }`), file(`${KEY}: { of: "${of}", text: Mreže }`)], 'SCN106'],
      [[file(`${KEY}: { of: 12345678, text: Mreže }`)], 'SCN103'],
      [[file(`${KEY}: { of: "xyz", text: Mreže }`)], 'SCN103'],
      [[file(`${KEY}: { of: "${of}", text: "" }`)], 'SCN103'],
      [[file(`__proto__: { of: "${of}", text: Mreže }`)], 'SCN101'],
      [['language: sr\ntexts: &a {}'], 'SCN003'],
      [['- a'], 'SCN102'],
      [['language: en-gb\ntexts: {}'], 'SCN103'],
    ];
    for (const [texts, code] of bad) {
      const { table, diagnostics } = load(...texts);
      expect(
        diagnostics.map((entry) => entry.code),
        texts.join('\n'),
      ).toContain(code);
      expect(table).toEqual({});
    }
  });

  it('answers a hostile file soon', () => {
    const strangers = Array.from({ length: 1900 }, (_, n) => `dossier.nets${n}.option.${'x'.repeat(50)}.titel: { of: "${of}", text: M }`);
    for (const text of [file(...strangers), 'x'.repeat(1_000_001), `texts: ${'{a: '.repeat(5000)}`, '\u0000']) {
      expect(load(text).diagnostics.some((entry) => entry.severity === 'error')).toBe(true);
    }
  });

  it('is written so that it reads the same, with what is missing as comments', () => {
    const { entries } = load(
      file(`${KEY}: { of: "${of}", text: "Mreže: „nove“ # i stare" }`, `scenario.title: { of: "00000000", text: Igra }`),
    );
    const keys = Object.keys(toy.text).filter(isTranslatable);
    const texts = keys.map((key) => ({ key, english: toy.text[key] ?? '', entry: entries.get(key) }));
    const printed = printTranslation('sr', '# By hand.\n', texts);
    const again = load(printed);
    expect(printed.startsWith('# By hand.\nlanguage: sr\n')).toBe(true);
    expect([...again.entries.keys()].sort()).toEqual([KEY, 'scenario.title'].sort());
    expect(again.table).toEqual({ [KEY]: 'Mreže: „nove“ # i stare' });
    expect(printed.match(/# missing: /g)).toHaveLength(all - 2);
    expect(printed).toContain(
      `# stale; the sentence of ${fingerprintText(toy.text['scenario.title'] ?? '')} is now: ${toy.text['scenario.title'] ?? ''}`,
    );
    const empty = printTranslation(
      'sr',
      '',
      texts.map(({ key, english }) => ({ key, english, entry: undefined })),
    );
    expect(load(empty).diagnostics).toEqual([]);
    // A translator takes the comment marks away and translates in place.
    const filled = load(empty.replace('texts: {}', 'texts:').replaceAll('# missing: ', ''));
    expect(filled.diagnostics.map(formatDiagnostic)).toEqual([]);
    expect(filled.counts).toEqual({ translated: all, stale: 0, missing: 0 });
  });

  it('keeps every file of a large scenario within the limit of one map', () => {
    const { scenario, text } = readScenario('scenarios', 'belgrade');
    const keys = Object.keys(text).filter(isTranslatable);
    const sizes = new Map<string, number>();
    for (const key of keys) {
      const path = scenario === null ? '' : chooseFile('sr', key, scenario, keys.length);
      sizes.set(path, (sizes.get(path) ?? 0) + 1);
    }
    expect(Math.max(...sizes.values())).toBeLessThan(1500);
  });
});

const shelf = createShelf();

describe.each(listScenarioIds('scenarios'))('translations of %s', (id) => {
  it('are without an error', () => {
    const loaded = readScenario('scenarios', id, shelf);
    for (const language of listLanguages('scenarios', id)) {
      const { own, table } = readTranslation('scenarios', id, language, loaded, shelf);
      expect(own.diagnostics.filter((entry) => entry.code !== 'SCN402').map(formatDiagnostic)).toEqual([]);
      for (const key of Object.keys(table)) expect(loaded.text[key]).toBeDefined();
    }
  });
});
