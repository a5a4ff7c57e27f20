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

/** Folder of the released editions inside the scenarios' folder. */
export const RELEASED = 'released';

/** Ids of the scenarios in a folder. */
export function listScenarioIds(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== RELEASED)
    .map((entry) => entry.name)
    .sort();
}

/** The overlay file of a folder, or null when it holds a whole scenario. */
export function readOverlayFile(folder: string, id: string): ScenarioFile | null {
  return readScenarioFiles(folder, id).find((file) => file.path.endsWith('/overlay.yaml')) ?? null;
}

/** What was read already, for whoever reads many overlays of one base. */
export interface Shelf {
  readonly files: Map<string, readonly ScenarioFile[]>;
  readonly scenarios: Map<string, LoadedScenario>;
}

/** An empty shelf. */
export function createShelf(): Shelf {
  return { files: new Map(), scenarios: new Map() };
}

/** Reads and checks a scenario, or an overlay over the scenario it names. */
export function readScenario(folder: string, id: string, shelf: Shelf = createShelf()): LoadedScenario {
  const key = `${folder}/${id}`;
  const known = shelf.scenarios.get(key);
  if (known !== undefined) return known;
  const loaded = readUnknown(folder, id, shelf);
  shelf.scenarios.set(key, loaded);
  return loaded;
}

function readUnknown(folder: string, id: string, shelf: Shelf): LoadedScenario {
  const overlay = readOverlayFile(folder, id);
  if (overlay === null) return loadScenario(filesOf(folder, id, shelf));
  const base = readOverlayBase(overlay);
  // An overlay without a base is checked against nothing and says so itself.
  if (base === null || base === id) return loadOverlay(overlay, []);
  return loadOverlay(overlay, filesOf(folder, base, shelf));
}

/** The same list for the same folder, so that it is parsed once. */
function filesOf(folder: string, id: string, { files }: Shelf): readonly ScenarioFile[] {
  const key = `${folder}/${id}`;
  const known = files.get(key) ?? readScenarioFiles(folder, id);
  files.set(key, known);
  return known;
}

function listYaml(root: string, shown: string): ScenarioFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => ({ path: posix.join(shown, name), text: readFileSync(join(root, name), 'utf8') }));
}
