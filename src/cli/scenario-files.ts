/** Reads scenario folders from disk for the checker, the build and the command line. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { loadOverlay, loadScenario, readOverlayBase, type LoadedScenario } from '../content/index';

export interface ScenarioFile {
  readonly path: string;
  readonly text: string;
}

/** YAML files of a scenario folder in path order, tests/, text/ and reference.yaml left out. Paths are relative to the working folder. */
export function readScenarioFiles(folder: string, id: string): ScenarioFile[] {
  const root = join(folder, id);
  if (!existsSync(root) || !statSync(root).isDirectory()) return [];
  return listYaml(root, posix.join(folder, id)).filter(({ path }) => !/\/(tests|text)\/|\/reference\.yaml$/.test(path));
}

/** YAML files of one folder below a scenario ("tests" or "text"). */
export function readScenarioFolder(folder: string, id: string, name: string): ScenarioFile[] {
  const root = join(folder, id, name);
  return existsSync(root) ? listYaml(root, posix.join(folder, id, name)) : [];
}

/** Ids of the scenarios in a folder. */
export function listScenarioIds(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Reads and checks a scenario, or an overlay over the scenario it names. */
export function readScenario(folder: string, id: string): LoadedScenario {
  const files = readScenarioFiles(folder, id);
  const overlay = files.find((file) => file.path.endsWith('/overlay.yaml'));
  if (overlay === undefined) return loadScenario(files);
  const base = readOverlayBase(overlay);
  // An overlay without a base is checked against nothing and says so itself.
  return loadOverlay(overlay, base === null || base === id ? [] : readScenarioFiles(folder, base));
}

function listYaml(root: string, shown: string): ScenarioFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => ({ path: posix.join(shown, name), text: readFileSync(join(root, name), 'utf8') }));
}
