/** Files in; a checked Scenario with its texts, or every diagnostic, out. */
import type { Scenario } from '../engine/index';
import { collectDeclarations, type Declarations } from './declarations';
import { createCollector, type Collector } from './collector';
import type { Diagnostic } from './diagnostics';
import { LIMITS } from './limits';
import { runLints } from './lint/index';
import { lowerBar } from './lower-bars';
import type { Lowering } from './lower-block';
import { lowerDossier, lowerInitiative } from './lower-cards';
import { lowerHouse } from './lower-house';
import { lowerInsurance, lowerLetter, lowerOffice, lowerPlan, lowerReaction, lowerVoice } from './lower-ends';
import { lowerPlace, lowerRoute } from './lower-map';
import {
  lowerAim,
  lowerCommitment,
  lowerCross,
  lowerDrift,
  lowerEnding,
  lowerLadder,
  lowerManifest,
  lowerPeril,
  lowerPower,
  lowerTest,
  lowerVariable,
  lowerWind,
  lowerWorld,
} from './lower-rules'; // prettier-ignore
import { reportDuplicates } from './duplicates';
import { createDiagnostic, gatherSections, type Item, type Sections } from './shape';
import { countWords, createTextTable } from './text-table';
import { readYaml, type YamlSource } from './yaml-source';

export interface LoadedScenario {
  /** Null when there is any error. */
  readonly scenario: Scenario | null;
  /** Every text by key (text-table.ts). */
  readonly text: Readonly<Record<string, string>>;
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: ScenarioCounts;
}

export interface ScenarioCounts {
  readonly dossiers: number;
  readonly options: number;
  readonly initiatives: number;
  readonly endings: number;
  readonly words: number;
}

/** Loads a scenario. Never throws for anything a file can hold; each stage runs only when the one before found no error. */
export function loadScenario(files: readonly { readonly path: string; readonly text: string }[]): LoadedScenario {
  const collector = createCollector();
  const sections = readSections(files, collector);
  return sections === null ? refuse(collector) : checkSections(sections, collector);
}

/** Sections of files that were read without a finding; overlays read their base again and again. */
const known = new WeakMap<readonly object[], Sections>();

/** The sections of a scenario's files, or null when their shape is wrong. The same list of files is read once. */
export function readSections(files: readonly { readonly path: string; readonly text: string }[], collector: Collector): Sections | null {
  const before = known.get(files);
  if (before !== undefined) return before;
  const { report, hasErrors, diagnostics } = collector;
  const sources = readSources(files, report);
  if (hasErrors()) return null;
  const sections = gatherSections(sources, report);
  checkManifest(sections, sources, report);
  if (diagnostics.length === 0) known.set(files, sections);
  return hasErrors() ? null : sections;
}

/** What is left when a scenario is refused. */
export function refuse({ diagnostics }: Collector): LoadedScenario {
  return { scenario: null, text: {}, diagnostics, counts: NOTHING };
}

/** Checks sections and makes the scenario of them. */
export function checkSections(sections: Sections, collector: Collector): LoadedScenario {
  const { diagnostics, report, hasErrors } = collector;
  const declared = collectDeclarations(sections, report);
  const text = createTextTable();
  reportDuplicates(sections, report);
  const scenario = lowerScenario({ declared, text }, sections.scenario[0] as Item<'scenario'>);
  if (hasErrors()) return refuse(collector);
  runLints({ declared, scenario, text: text.entries });
  const counts = countScenario(scenario, text.entries);
  return { scenario: hasErrors() ? null : scenario, text: text.entries, diagnostics, counts };
}

const NOTHING: ScenarioCounts = { dossiers: 0, options: 0, initiatives: 0, endings: 0, words: 0 };

function readSources(
  files: readonly { readonly path: string; readonly text: string }[],
  report: (diagnostic: Diagnostic) => void,
): YamlSource[] {
  const total = files.reduce((sum, file) => sum + file.text.length, 0);
  const isTooMuch =
    files.length > LIMITS.files || (total > LIMITS.scenarioLength && !files.some((file) => file.text.length > LIMITS.fileLength));
  const read = isTooMuch ? [readYaml(files[0]?.path ?? 'scenario', '')] : files.map((file) => readYaml(file.path, file.text));
  for (const source of read) {
    const place = { source, path: [], name: '' };
    if (isTooMuch) {
      report(
        createDiagnostic(
          place,
          [],
          'SCN004',
          `${files.length} files with ${total} characters; ${LIMITS.files} files and ${LIMITS.scenarioLength} characters are allowed`,
        ),
      );
    }
    for (const fault of source.faults) {
      report({ ...createDiagnostic(place, [], fault.code, fault.message), ...source.placeOf(fault.offset) });
    }
  }
  return read;
}

function checkManifest(sections: Sections, sources: readonly YamlSource[], report: (diagnostic: Diagnostic) => void): void {
  const [first, ...others] = sections.scenario;
  const source = sources[0] ?? readYaml('scenario', '');
  if (first === undefined) report(createDiagnostic({ source, path: [], name: '' }, [], 'SCN107', 'no file has a "scenario" section'));
  for (const { at } of others)
    report(createDiagnostic(at, [], 'SCN107', `a second "scenario" section; the first is in ${first?.at.source.path ?? ''}`));
  const limits = [
    ['dossiers', LIMITS.dossiers],
    ['variables', LIMITS.variables],
  ] as const; // prettier-ignore
  for (const [name, most] of limits) {
    const extra = sections[name][most];
    if (extra !== undefined) report(createDiagnostic(extra.at, [], 'SCN004', `more than ${most} ${name}`));
  }
}

function lowerScenario(lowering: Lowering, manifest: Item<'scenario'>): Scenario {
  const { sections }: Declarations = lowering.declared;
  for (const { raw } of sections.correspondents) {
    lowering.text.put(`correspondent.${raw.id}.title`, raw.title);
    lowering.text.put(`correspondent.${raw.id}.about`, raw.about);
  }
  for (const { raw } of sections.sources) {
    lowering.text.put(`source.${raw.id}.title`, raw.title);
    lowering.text.put(`source.${raw.id}.cite`, raw.cite);
    lowering.text.put(`source.${raw.id}.url`, raw.url);
  }
  return {
    ...lowerManifest(lowering, manifest),
    powers: sections.powers.map((item) => lowerPower(lowering, item)),
    variables: sections.variables.map((item) => lowerVariable(lowering, item)),
    commitments: sections.commitments.map((item) => lowerCommitment(lowering, item)),
    dossiers: sections.dossiers.map((item) => lowerDossier(lowering, item)),
    initiatives: sections.initiatives.map((item) => lowerInitiative(lowering, item)),
    drift: sections.drift.map((item) => lowerDrift(lowering, item)),
    cross: sections.cross.map((item) => lowerCross(lowering, item)),
    world: sections.world.map((item) => lowerWorld(lowering, item)),
    winds: sections.winds.map((item) => lowerWind(lowering, item)),
    ladders: sections.ladders.map((item) => lowerLadder(lowering, item)),
    tests: sections.tests.map((item) => lowerTest(lowering, item)),
    aims: sections.aims.map((item) => lowerAim(lowering, item)),
    perils: sections.perils.map((item) => lowerPeril(lowering, item)),
    endings: sections.endings.map((item) => lowerEnding(lowering, item)),
    reactions: sections.reactions.map((item) => lowerReaction(lowering, item)),
    bars: sections.bars.map((item) => lowerBar(lowering, item)),
    offices: sections.offices.map((item) => lowerOffice(lowering, item)),
    letters: sections.letters.map((item) => lowerLetter(lowering, item)),
    voices: sections.voices.map((item) => lowerVoice(lowering, item)),
    plans: sections.plans.map((item) => lowerPlan(lowering, item)),
    house: sections.house.map((item) => lowerHouse(lowering, item)),
    places: sections.places.map((item) => lowerPlace(lowering, item)),
    routes: sections.routes.map((item) => lowerRoute(lowering, item)),
    insurance: lowerInsurance(lowering, manifest),
    played: null,
  };
}

function countScenario(scenario: Scenario, text: Readonly<Record<string, string>>): ScenarioCounts {
  return {
    dossiers: scenario.dossiers.length,
    options: scenario.dossiers.reduce((sum, dossier) => sum + dossier.options.length, 0),
    initiatives: scenario.initiatives.length,
    endings: scenario.endings.length,
    words: Object.values(text).reduce((sum, entry) => sum + countWords(entry), 0),
  };
}
