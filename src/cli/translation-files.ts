/** Reads translations from disk: `SCENARIO/text/LANG.yaml` and `SCENARIO/text/LANG/*.yaml`. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGE_TAG, loadTranslation, readOverlayBase, type LoadedScenario, type LoadedTranslation } from '../content/index';
import { createShelf, readOverlayFile, readScenario, readScenarioFolder, type ScenarioFile, type Shelf } from './scenario-files';

type Texts = Readonly<Record<string, string>>;

/** Languages that a scenario has files for. An overlay has those of its base too. */
export function listLanguages(folder: string, id: string): string[] {
  const root = join(folder, id, 'text');
  const own = existsSync(root) ? readdirSync(root).map((name) => name.replace(/\.ya?ml$/, '')) : [];
  const base = findBase(folder, id);
  const below = base === null ? [] : listLanguages(folder, base);
  return [...new Set([...own.filter((name) => LANGUAGE_TAG.test(name)), ...below])].sort();
}

/** The files of one language of one scenario. */
export function readTranslationFiles(folder: string, id: string, language: string): ScenarioFile[] {
  const start = `${folder}/${id}/text/${language}`;
  return readScenarioFolder(folder, id, 'text').filter(
    ({ path }) => /^\.ya?ml$|^\//.test(path.slice(start.length)) && path.startsWith(start),
  );
}

export interface ReadTranslation {
  /** What the scenario's own files say about its own texts. */
  readonly own: LoadedTranslation;
  /** The scenario's own English texts: for an overlay those it lays over its base. */
  readonly ownText: Texts;
  /** Everything known in that language, the base's texts included where the overlay keeps them. */
  readonly table: Texts;
}

/** Reads one language of a checked scenario. */
export function readTranslation(
  folder: string,
  id: string,
  language: string,
  { text }: Pick<LoadedScenario, 'text'>,
  shelf: Shelf = createShelf(),
): ReadTranslation {
  const files = readTranslationFiles(folder, id, language);
  const baseId = findBase(folder, id);
  if (baseId === null) {
    const own = loadTranslation(files, text, language);
    return { own, ownText: text, table: own.table };
  }
  const base = readScenario(folder, baseId, shelf);
  const isKept = (key: string): boolean => base.text[key] === text[key];
  const ownText = Object.fromEntries(Object.entries(text).filter(([key]) => !isKept(key)));
  const own = loadTranslation(files, ownText, language);
  const below = Object.entries(readTranslation(folder, baseId, language, base, shelf).table).filter(([key]) => isKept(key));
  return { own, ownText, table: { ...Object.fromEntries(below), ...own.table } };
}

function findBase(folder: string, id: string): string | null {
  const overlay = readOverlayFile(folder, id);
  const base = overlay === null ? null : readOverlayBase(overlay);
  return base === id ? null : base;
}
