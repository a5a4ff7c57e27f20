/** Ports in memory: storage that can be told to fail, a clock that counts, one lock table. */
import { unpackData } from '../../src/content';
import { compile, type Scenario } from '../../src/engine';
import {
  createSession,
  type PackChoice,
  type Ports,
  type ScenarioPack,
  type SavedRun,
  type Session,
  type Settings,
  type StorageFault,
} from '../../src/store';
import { readReleases } from '../../src/cli/released-packs';
import { readScenario } from '../../src/cli/scenario-files';

export interface Memory {
  readonly runs: Map<string, SavedRun>;
  journal: SavedRun | null;
  fault: StorageFault | null;
  readonly held: Set<string>;
  clock: number;
  /** True when nothing more can be fetched. */
  offline: boolean;
  settings: Partial<Settings>;
  /** Released editions beside those of scenarios/released, with what each holds. */
  readonly packs: PackChoice[];
  readonly contents: Map<string, Scenario>;
}

/** An empty browser. */
export function createMemory(): Memory {
  return {
    runs: new Map(),
    journal: null,
    fault: null,
    held: new Set(),
    clock: 1000,
    offline: false,
    settings: {},
    packs: [],
    contents: new Map(),
  };
}

const loaded = new Map<string, ReturnType<typeof readScenario>>();

function read(id: string): { scenario: Scenario; text: Readonly<Record<string, string>> } {
  const known = loaded.get(id) ?? readScenario('scenarios', id);
  loaded.set(id, known);
  if (known.scenario === null) throw new Error(`scenario "${id}" has errors`);
  compile(known.scenario);
  return { scenario: known.scenario, text: known.text };
}

const releases = readReleases('scenarios');

/** A tab over `memory`. */
export function openTab(
  memory: Memory,
  scenario = 'toy',
  options: Parameters<typeof createSession>[1] = {},
): Session & { readonly wake: () => Promise<void> } {
  let own: string | null = null;
  const ports: Ports = {
    storage: {
      journal: (run) => {
        memory.journal = run;
      },
      list: async () => {
        const runs = new Map(memory.fault === null ? memory.runs : []);
        if (memory.journal !== null && (runs.get(memory.journal.id)?.saved ?? -1) < memory.journal.saved)
          runs.set(memory.journal.id, memory.journal);
        return { runs: [...runs.values()], broken: 0, fault: memory.fault };
      },
      save: async (run) => {
        if (memory.fault !== null) return memory.fault;
        memory.runs.set(run.id, structuredClone(run));
        return 'saved';
      },
      remove: async (id) => {
        if (memory.fault !== null) return memory.fault;
        memory.runs.delete(id);
        return 'removed';
      },
    },
    settings: {
      load: () => memory.settings,
      save: (settings) => {
        memory.settings = settings;
      },
    },
    scenarios: {
      choices: [{ id: scenario, title: scenario, subtitle: '', about: '', minutes: 1, turns: 1, kind: 'campaign' as const }],
      load: async (id) => {
        if (memory.offline) throw new TypeError('failed to fetch');
        const old = memory.contents.get(id);
        const release = releases.find((entry) => entry.id === id);
        if (release !== undefined) return { ...(unpackData(release.packed) as unknown as ScenarioPack), loadRest: null };
        return old === undefined ? { ...read(id), loadRest: null } : { scenario: old, text: read(old.id).text, loadRest: null };
      },
      listPacks: async () => {
        const released = releases.map(({ id, packHash, scenario: of, version }) => ({ id, packHash, release: { scenario: of, version } }));
        return [{ id: scenario, packHash: compile(read(scenario).scenario).packHash, release: null }, ...memory.packs, ...released];
      },
      languages: [],
      loadChoices: async () => [],
      loadTranslation: async () => ({}),
    },
    tabs: {
      hold: async (id) => {
        if (memory.held.has(id)) return false;
        memory.held.add(id);
        own = id;
        return true;
      },
      release: () => {
        if (own !== null) memory.held.delete(own);
        own = null;
      },
    },
    now: () => memory.clock++,
    freshSeed: () => String(memory.clock++),
    loadWords: async () => () => undefined,
    loadModelCard: async () => ({ scenario, seeds: 1, datedParameters: 0, series: [], loans: [], claims: [] }),
    words: (key, args) => `${key}${args === undefined ? '' : ` ${JSON.stringify(args)}`}`,
    whenIdle: (work) => work(),
  };
  return createSession(ports, options);
}

/** Lets queued promises finish. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 20; i++) await Promise.resolve();
}
