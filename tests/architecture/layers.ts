/**
 * The import law of src/: one row per folder, and a folder without a row fails the test.
 * `folders` and `packages` are what the folder's files may import besides each other; a package ending in ":" is a prefix.
 * A `pure` folder must also pass the determinism scan and may import neither styles nor pictures.
 */
export interface Layer {
  readonly pure: boolean;
  readonly folders: readonly string[];
  readonly packages: readonly string[];
}

export const LAYERS: Readonly<Record<string, Layer>> = {
  engine: { pure: true, folders: [], packages: ['seedrandom'] },
  content: { pure: true, folders: ['engine'], packages: ['yaml', 'valibot', '@valibot/to-json-schema'] },
  bots: { pure: true, folders: ['engine'], packages: [] },
  lab: { pure: true, folders: ['engine', 'content', 'bots'], packages: [] },
  classroom: { pure: true, folders: ['engine', 'content', 'bots', 'lab'], packages: ['fflate'] },
  store: { pure: true, folders: ['engine', 'content', 'bots', 'lab', 'classroom'], packages: ['zustand'] },
  scenes: { pure: false, folders: ['store'], packages: ['phaser'] },
  ui: { pure: false, folders: ['store'], packages: ['preact', 'intl-messageformat', 'uqr'] },
  audio: { pure: false, folders: ['store'], packages: ['howler'] },
  platform: { pure: false, folders: ['store'], packages: ['idb'] },
  app: {
    pure: false,
    folders: ['engine', 'content', 'bots', 'lab', 'classroom', 'store', 'scenes', 'ui', 'audio', 'platform'],
    packages: ['preact', 'virtual:'],
  },
  cli: {
    pure: false,
    folders: ['engine', 'content', 'bots', 'lab', 'classroom'],
    packages: ['node:', 'vite', '<computed>', 'playwright-core', 'quickjs-emscripten'],
  },
};

/** Folders of the law that src/ does not hold yet. A folder leaves the list with its first file. */
export const NOT_YET: readonly string[] = [];

/** Folders whose files other folders may reach only through index.ts. */
export const SEALED: readonly string[] = ['engine', 'content', 'bots', 'lab', 'classroom', 'store', 'scenes', 'ui', 'audio', 'platform'];

/** Math members whose result every browser computes to the same bits. */
export const EXACT_MATH: readonly string[] = [
  'abs',
  'ceil',
  'clz32',
  'floor',
  'fround',
  'imul',
  'max',
  'min',
  'round',
  'sign',
  'sqrt',
  'trunc',
]; // prettier-ignore

/** Names a pure folder may not read, with the way out. */
export const BANNED_NAMES: ReadonlyMap<string, string> = new Map([
  ['Date', 'take the date from the scenario state'],
  ['Intl', 'format numbers and names in src/ui'],
  ['globalThis', 'take what you need as an argument'],
]);

/** Names of the surroundings; a pure folder may use the word for something of its own that the same file declares. */
export const BANNED_SURROUNDINGS: ReadonlyMap<string, string> = new Map([
  ...['console', 'process', 'window', 'document', 'navigator', 'self', 'localStorage', 'fetch'].map(
    (name) => [name, 'leave it to src/app, src/platform or src/cli'] as const,
  ),
  ...['performance', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame'].map(
    (name) => [name, 'time passes in turns only'] as const,
  ),
  ['crypto', 'draw with src/engine/chance'],
]);

/** Methods a pure folder may not call, with the way out. */
export const BANNED_METHODS: ReadonlyMap<string, string> = new Map([
  ['localeCompare', 'compare code units with < and >'],
  ['toLocaleString', 'format in src/ui'],
  ['toLocaleDateString', 'format in src/ui'],
  ['toLocaleLowerCase', 'use toLowerCase on ids only'],
  ['toLocaleUpperCase', 'use toUpperCase on ids only'],
]);

/** Most code lines (blank and comment lines not counted) a source file may have. */
export const MAX_LINES = 300;

/** Longer files that were accepted, each with its own limit. */
export const LONGER_FILES: ReadonlyMap<string, number> = new Map();

/** How many longer files there may be: this number may only be lowered. */
export const LONGER_FILES_MAX = 0;
