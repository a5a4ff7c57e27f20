/** Vite plugin: compiles shipped scenarios to checked data, so that the browser loads no YAML parser to play. */
import type { Plugin } from 'vite';
import {
  compareScenarios,
  formatDiagnostic,
  isTranslatable,
  packData,
  readOverlayBase,
  type Data,
  type Diagnostic,
  type LoadedScenario,
  type ScenarioDifference,
} from '../content/index';
import { compile, type Scenario } from '../engine/index';
import { makeModelCard } from './model-card';
import { readReleases, type Release } from './released-packs';
import { readOverlayFile, readScenario, createShelf, type Shelf } from './scenario-files';
import { listLanguages, readTranslation } from './translation-files';

export interface ScenarioPluginOptions {
  readonly folder: string;
  readonly shipped: readonly string[];
  /** Texts of papers first dealt in these turns travel with the rules; the rest is loaded afterwards. */
  readonly firstTurns: number;
}

/** As `ScenarioKind` of the store, which the command line may not import. */
type ScenarioKind = 'campaign' | 'lesson' | 'short' | 'altered';

const CARD = 'virtual:model-card';
const LIST = 'virtual:scenario-list';
const PACKS = 'virtual:packs';
const RELEASE = /^virtual:release\/([a-z0-9@.-]+)$/;
const CHOICES = /^virtual:scenario-list\/([A-Za-z-]+)$/;
const PART = /^virtual:scenario\/([a-z0-9-]+)\/([A-Za-z-]+)$/;

/** Serves `virtual:model-card` (of the first scenario shipped), `virtual:packs` (what codes may name, with the released editions as parts of their own), `virtual:scenario-list` and its parts: rules with the first words, the other words, and each language by itself. Fails the build when a shipped scenario has an error. */
export function scenarioPlugin(options: ScenarioPluginOptions): Plugin {
  const parts = new Map<string, ShippedParts>();
  const shelf = createShelf();
  const partsOf = (id: string): ShippedParts => {
    const known = parts.get(id) ?? shipScenario({ ...options, shelf, partsOf }, id);
    parts.set(id, known);
    return known;
  };
  let read: readonly Release[] | null = null;
  const releases = (): readonly Release[] => {
    read ??= readReleases(options.folder);
    return read;
  };
  return {
    name: 'four-pillars-scenarios',
    resolveId: (id) =>
      id === CARD || id === LIST || id === PACKS || RELEASE.test(id) || CHOICES.test(id) || PART.test(id) ? `\0${id}` : null,
    load: (id) => {
      const plain = id.replace(/^\0/, '');
      if (plain === CARD) return printData(makeModelCard(compile(partsOf(options.shipped[0] ?? '').loaded.scenario as Scenario)));
      if (plain === LIST) return printList(options.shipped, partsOf);
      if (plain === PACKS) return printPacks(options.shipped, partsOf, releases());
      const [, released] = RELEASE.exec(plain) ?? [];
      if (released !== undefined) return `export default ${JSON.stringify(releases().find(({ id }) => id === released)?.packed)};`;
      const [, chosen] = CHOICES.exec(plain) ?? [];
      if (chosen !== undefined) return printData(options.shipped.map((id) => translateChoice(partsOf(id), chosen)));
      const [, scenario, part = ''] = PART.exec(plain) ?? [];
      if (scenario === undefined) return null;
      const { first, rest, languages } = partsOf(scenario);
      if (part === 'first') return `export default ${JSON.stringify(packData(first as unknown as Data))};`;
      return printData(part === 'rest' ? rest : (languages.get(part)?.table ?? {}));
    },
  };
}

interface ShippedParts {
  /** Whole, or what an overlay has that its base has not. */
  readonly first:
    | { readonly scenario: Scenario; readonly text: Record<string, string> }
    | { readonly of: string; readonly difference: ScenarioDifference; readonly text: Record<string, string> };
  readonly rest: Record<string, string>;
  readonly loaded: LoadedScenario;
  readonly choice: object;
  readonly languages: ReadonlyMap<string, { readonly table: Readonly<Record<string, string>>; readonly isPartial: boolean }>;
}

/** Told between chapters and at the end. */
const TOLD_LATER = /^(ending|letter|correspondent|voice|shock|service|plan)\./;

/** "dossier.steel-quotas.": whose text a key is. */
function prefixOf(key: string): string {
  return `${key.split('.').slice(0, 2).join('.')}.`;
}

interface Shipping extends ScenarioPluginOptions {
  readonly shelf: Shelf;
  readonly partsOf: (id: string) => ShippedParts;
}

function shipScenario({ folder, firstTurns, shelf, partsOf }: Shipping, id: string): ShippedParts {
  const loaded = readScenario(folder, id, shelf);
  const { scenario, text, diagnostics } = loaded;
  if (scenario === null) throw refuse(id, diagnostics);
  const opening = scenario.played?.first ?? 0;
  const isEarly = (entry: { readonly first: number; readonly last: number }): boolean =>
    entry.first < opening + firstTurns && entry.last >= opening;
  const cited = new Set([...scenario.dossiers, ...scenario.initiatives].filter(isEarly).flatMap((entry) => entry.sources));
  const late = new Set([
    ...Object.keys(text).flatMap((key) => (key.startsWith('source.') && !cited.has(key.split('.')[1] ?? '') ? [prefixOf(key)] : [])),
    ...scenario.perils.map((peril) => `peril.${peril.id}.`),
    ...scenario.ladders.map((ladder) => `ladder.${ladder.id}.`),
    ...scenario.winds.map((wind) => `wind.${wind.id}.`),
    ...scenario.dossiers.filter((dossier) => !isEarly(dossier)).map((dossier) => `dossier.${dossier.id}.`),
    ...(scenario.places ?? []).map((place) => `place.${place.id}.`),
    ...Object.keys(text).flatMap((key) => (TOLD_LATER.test(key) ? [prefixOf(key)] : [])),
    ...scenario.initiatives.filter((initiative) => !isEarly(initiative)).map((initiative) => `initiative.${initiative.id}.`),
  ]);
  const isLate = (key: string): boolean => late.has(prefixOf(key));
  const split = (wanted: boolean): Record<string, string> =>
    Object.fromEntries(Object.entries(text).filter(([key]) => isLate(key) === wanted));
  const minutes = estimateMinutes(scenario);
  const choice = {
    id,
    title: text['scenario.title'],
    subtitle: text['scenario.subtitle'],
    about: text['scenario.about'],
    minutes,
    turns: countTurns(scenario),
    kind: kindOf(scenario, readOverlayFile(folder, id) !== null),
  };
  const languages = new Map(listLanguages(folder, id).map((language) => [language, shipLanguage(folder, id, language, loaded, shelf)]));
  const overlay = readOverlayFile(folder, id);
  const of = overlay === null ? null : readOverlayBase(overlay);
  const shared = { choice, languages, loaded };
  if (of === null) return { ...shared, first: { scenario, text: split(false) }, rest: split(true) };
  const base = partsOf(of);
  const difference = compareScenarios(base.loaded.scenario as Scenario, scenario);
  const without = (own: Record<string, string>, known: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(Object.entries(own).filter(([key, value]) => known[key] !== value));
  return {
    ...shared,
    first: { of, difference, text: without(split(false), base.first.text) },
    rest: without(split(true), { ...base.first.text, ...base.rest }),
  };
}

/** Minutes a first run takes by the measure of `pillars pace`: about a minute and a half a paper, twice that where papers stand alone. */
function estimateMinutes({ due, played }: Scenario): number {
  const papers = played?.dossiers?.length;
  if (papers !== undefined) return Math.round(papers * 3);
  const own = played === null ? due : due.slice(played.first, played.last + 1);
  return Math.round((own.reduce((sum, count) => sum + count, 0) * 3) / 2);
}

/** Half-years in which the player is asked at least once. */
function countTurns({ turnCount, played, dossiers }: Scenario): number {
  if (played === null) return turnCount;
  const own = played.dossiers;
  return own === null
    ? played.last - played.first + 1
    : new Set(dossiers.filter(({ id }) => own.includes(id)).map(({ first }) => first)).size;
}

function kindOf({ guides, played }: Scenario, isOverlay: boolean): ScenarioKind {
  if (!isOverlay) return 'campaign';
  if ((guides ?? []).length > 0) return 'lesson';
  return played === null ? 'altered' : 'short';
}

function shipLanguage(folder: string, id: string, language: string, loaded: LoadedScenario, shelf: Shelf) {
  const { own, table } = readTranslation(folder, id, language, loaded, shelf);
  if (own.diagnostics.some((entry) => entry.severity === 'error')) throw refuse(`${id} in ${language}`, own.diagnostics);
  const isPartial = Object.keys(loaded.text).some((key) => isTranslatable(key) && table[key] === undefined);
  return { table, isPartial };
}

function refuse(id: string, diagnostics: readonly Diagnostic[]): Error {
  const errors = diagnostics.filter((entry) => entry.severity === 'error').slice(0, 20);
  return new Error(`scenario "${id}" has errors:\n${errors.map(formatDiagnostic).join('\n')}`);
}

/** What the title page says of a scenario, in another language as far as it is translated. */
function translateChoice({ choice, languages }: ShippedParts, language: string): object {
  const table = languages.get(language)?.table ?? {};
  const words = ['title', 'subtitle', 'about'].flatMap((name) => {
    const text = table[`scenario.${name}`];
    return text === undefined ? [] : [[name, text] as const];
  });
  return { ...choice, ...Object.fromEntries(words) };
}

function printData(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

function printPacks(shipped: readonly string[], partsOf: (id: string) => ShippedParts, releases: readonly Release[]): string {
  const current = shipped.map((id) => ({ id, packHash: compile(partsOf(id).loaded.scenario as Scenario).packHash, release: null }));
  // A release whose rules are still shipped is read as what is shipped.
  const isShipped = (release: Release): boolean =>
    current.some(({ id, packHash }) => id === release.scenario && packHash === release.packHash);
  const old = releases.filter((release) => !isShipped(release));
  const packs = [...current, ...old.map(({ id, packHash, scenario, version }) => ({ id, packHash, release: { scenario, version } }))];
  const loaders = releases.map(({ id }) => `${JSON.stringify(id)}: () => import('virtual:release/${id}')`);
  return `export const packs = ${JSON.stringify(packs)};\nexport const releases = { ${loaders.join(', ')} };`;
}

function printList(shipped: readonly string[], partsOf: (id: string) => ShippedParts): string {
  const loaders = shipped.map((id) => {
    const names = ['first', 'rest', ...partsOf(id).languages.keys()];
    const load = names.map((name) => `${JSON.stringify(name)}: () => import('virtual:scenario/${id}/${name}')`);
    return `${JSON.stringify(id)}: { ${load.join(', ')} }`;
  });
  const tags = [...new Set(shipped.flatMap((id) => [...partsOf(id).languages.keys()]))].sort();
  const isPartial = (tag: string): boolean => shipped.some((id) => partsOf(id).languages.get(tag)?.isPartial ?? true);
  const choicesIn = tags.map((tag) => `${JSON.stringify(tag)}: () => import('virtual:scenario-list/${tag}')`);
  return [
    `export const choices = ${JSON.stringify(shipped.map((id) => partsOf(id).choice))};`,
    `export const languages = ${JSON.stringify(tags.map((tag) => ({ tag, isPartial: isPartial(tag) })))};`,
    `export const choicesIn = { ${choicesIn.join(', ')} };`,
    `export const loaders = { ${loaders.join(', ')} };`,
  ].join('\n');
}
