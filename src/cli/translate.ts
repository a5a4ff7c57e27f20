/** `pillars translate SCENARIO LANG [--write]` */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatDiagnostic, isTranslatable, LANGUAGE_TAG } from '../content/index';
import { readArguments } from './arguments';
import { EXIT, UsageError, type Exit } from './exit';
import { SCENARIO_FOLDER } from './load-model';
import { chooseFile, printTranslation, readHeader, type PrintedText } from './print-translation';
import { listScenarioIds, readScenario } from './scenario-files';
import { readTranslation, readTranslationFiles, type ReadTranslation } from './translation-files';

/** Says how complete a language is; with --write puts what is missing into its files. 0 nothing stale, 1 findings. */
export function translate(argv: readonly string[]): Exit {
  const { positionals, flags } = readArguments(argv, { flags: ['write'] });
  const [id = '', language = '', more] = positionals;
  const known = listScenarioIds(SCENARIO_FOLDER);
  if (!known.includes(id)) throw new UsageError(`name a scenario: ${known.join(', ')}`);
  if (!LANGUAGE_TAG.test(language) || language === 'en' || more !== undefined)
    throw new UsageError('name one language by its tag, such as de, sr-Latn or pt-BR; English stands in the scenario itself');
  const loaded = readScenario(SCENARIO_FOLDER, id);
  if (loaded.scenario === null) throw new UsageError(`scenario "${id}" has errors; see pillars check ${id}`);
  const read = readTranslation(SCENARIO_FOLDER, id, language, loaded);
  for (const diagnostic of read.own.diagnostics) console.log(formatDiagnostic(diagnostic));
  const { translated, stale, missing } = read.own.counts;
  const all = translated + stale + missing;
  const percent = all === 0 ? 100 : Math.floor((translated * 100) / all);
  console.log(`${id} in ${language}: ${translated} of ${all} texts translated (${percent} %), ${stale} stale, ${missing} missing`);
  if (read.own.diagnostics.some((entry) => entry.severity === 'error')) return EXIT.findings;
  if (flags.has('write')) for (const path of write(id, language, read, loaded.scenario)) console.log(`written: ${path}`);
  return stale > 0 ? EXIT.findings : EXIT.fine;
}

/** Writes every file of the language again, missing texts as comments; gives the paths. */
function write(id: string, language: string, { own, ownText }: ReadTranslation, scenario: Parameters<typeof chooseFile>[2]): string[] {
  const root = join(SCENARIO_FOLDER, id, 'text');
  const before = new Map(readTranslationFiles(SCENARIO_FOLDER, id, language).map(({ path, text }) => [path, text]));
  const keys = Object.keys(ownText).filter(isTranslatable);
  const files = new Map<string, PrintedText[]>();
  for (const key of keys) {
    const entry = own.entries.get(key);
    const path = entry?.path ?? `${SCENARIO_FOLDER}/${id}/text/${chooseFile(language, key, scenario, keys.length)}`;
    const list = files.get(path) ?? [];
    list.push({ key, english: ownText[key] ?? '', entry });
    files.set(path, list);
  }
  mkdirSync(root, { recursive: true });
  for (const [path, texts] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, printTranslation(language, readHeader(before.get(path) ?? ''), texts));
  }
  return [...files.keys()];
}
