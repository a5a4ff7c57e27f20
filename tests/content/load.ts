/** Loading scenarios in tests: the toy from disk, small changes of it, and a scenario of one screen. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadScenario, type LoadedScenario } from '../../src/content/index';

export interface TestFile {
  readonly path: string;
  readonly text: string;
}

/** The files of a shipped scenario in path order, without tests and translations. */
export function readFiles(id: string, folder = ''): TestFile[] {
  const root = join('scenarios', id, folder);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yaml') && (folder !== '' || !/^(tests|text)\/|^reference\.yaml$/.test(name)))
    .sort()
    .map((name) => ({ path: `scenarios/${id}/${folder === '' ? '' : `${folder}/`}${name}`, text: readFileSync(join(root, name), 'utf8') }));
}

/** The toy's files after a change of text that must find its place. */
export function changeToy(find: string, replacement: string): TestFile[] {
  const files = readFiles('toy');
  const hits = files.filter(({ text }) => text.includes(find));
  if (hits.length === 0) throw new Error(`the toy scenario does not hold "${find}"`);
  return files.map(({ path, text }) => ({ path, text: text.replace(find, () => replacement) }));
}

/** Loads the toy after a change. */
export function loadChanged(find: string, replacement: string): LoadedScenario {
  return loadScenario(changeToy(find, replacement));
}

/** Loads the toy with one more file. */
export function loadWith(text: string, path = 'scenarios/toy/extra.yaml'): LoadedScenario {
  return loadScenario([...readFiles('toy'), { path, text }]);
}
