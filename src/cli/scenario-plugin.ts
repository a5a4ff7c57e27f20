/** Vite plugin: compiles shipped scenarios to checked data, so that the browser loads no YAML parser to play. */
import type { Plugin } from 'vite';
import { formatDiagnostic } from '../content/index';
import type { Scenario } from '../engine/index';
import { readScenario } from './scenario-files';

export interface ScenarioPluginOptions {
  readonly folder: string;
  readonly shipped: readonly string[];
  /** Texts of papers first dealt in these turns travel with the rules; the rest is loaded afterwards. */
  readonly firstTurns: number;
}

const LIST = 'virtual:scenario-list';
const PART = /^virtual:scenario\/([a-z0-9-]+)\/(first|rest)$/;

/** Serves `virtual:scenario-list` and its parts. Fails the build when a shipped scenario has an error. */
export function scenarioPlugin(options: ScenarioPluginOptions): Plugin {
  const parts = new Map<string, ShippedParts>();
  const partsOf = (id: string): ShippedParts => {
    const known = parts.get(id) ?? shipScenario(options, id);
    parts.set(id, known);
    return known;
  };
  return {
    name: 'four-pillars-scenarios',
    resolveId: (id) => (id === LIST || PART.test(id) ? `\0${id}` : null),
    load: (id) => {
      const plain = id.replace(/^\0/, '');
      if (plain === LIST) return printList(options.shipped, partsOf);
      const [, scenario, part] = PART.exec(plain) ?? [];
      if (scenario === undefined) return null;
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(partsOf(scenario)[part as 'first' | 'rest']))});`;
    },
  };
}

interface ShippedParts {
  readonly first: { readonly scenario: Scenario; readonly text: Record<string, string> };
  readonly rest: Record<string, string>;
  readonly choice: object;
}

function shipScenario({ folder, firstTurns }: ScenarioPluginOptions, id: string): ShippedParts {
  const { scenario, text, diagnostics } = readScenario(folder, id);
  if (scenario === null) {
    const errors = diagnostics.filter((entry) => entry.severity === 'error').slice(0, 20);
    throw new Error(`scenario "${id}" has errors:\n${errors.map(formatDiagnostic).join('\n')}`);
  }
  const late = new Set([
    ...scenario.dossiers.filter((dossier) => dossier.first >= firstTurns).map((dossier) => `dossier.${dossier.id}.`),
    ...scenario.endings.map((ending) => `ending.${ending.id}.`),
    ...scenario.initiatives.filter((initiative) => initiative.first >= firstTurns).map((initiative) => `initiative.${initiative.id}.`),
  ]);
  const isLate = (key: string): boolean => late.has(key.split('.').slice(0, 2).join('.') + '.');
  const split = (wanted: boolean): Record<string, string> =>
    Object.fromEntries(Object.entries(text).filter(([key]) => isLate(key) === wanted));
  const minutes = Math.round((scenario.due.reduce((sum, due) => sum + due, 0) * 3) / 2);
  const choice = {
    id,
    title: text['scenario.title'],
    subtitle: text['scenario.subtitle'],
    about: text['scenario.about'],
    minutes,
    turns: scenario.turnCount,
  };
  return { first: { scenario, text: split(false) }, rest: split(true), choice };
}

function printList(shipped: readonly string[], partsOf: (id: string) => ShippedParts): string {
  const loaders = shipped.map((id) => {
    const load = (part: string): string => `${part}: () => import('virtual:scenario/${id}/${part}')`;
    return `${JSON.stringify(id)}: { ${load('first')}, ${load('rest')} }`;
  });
  return `export const choices = ${JSON.stringify(shipped.map((id) => partsOf(id).choice))};\nexport const loaders = { ${loaders.join(', ')} };`;
}
