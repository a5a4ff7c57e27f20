/** `pillars check [scenario] [--strict] [--json]` */
import { countOffers, formatDiagnostic, type OfferCounts } from '../content/index';
import type { Scenario } from '../engine/index';
import { readArguments } from './arguments';
import { EXIT, UsageError, type Exit } from './exit';
import { SCENARIO_FOLDER } from './load-model';
import { runScenarioTests } from './scenario-tests';
import { listScenarioIds, readScenario, createShelf, type Shelf } from './scenario-files';
import { listLanguages, readTranslation } from './translation-files';

/** Checks scenarios and runs the tests they carry. 0 clean, 1 findings. Warnings are findings under --strict. */
export function check(argv: readonly string[]): Exit {
  const { positionals, flags } = readArguments(argv, { flags: ['strict', 'json'] });
  const known = listScenarioIds(SCENARIO_FOLDER);
  const wanted = positionals.length === 0 ? known : positionals;
  const stranger = wanted.find((id) => !known.includes(id));
  if (stranger !== undefined) throw new UsageError(`no scenario "${stranger}"; there are ${known.join(', ')}`);
  const shelf = createShelf();
  const reports = wanted.map((id) => checkOne(id, shelf));
  if (flags.has('json')) console.log(JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 2));
  else for (const report of reports) printReport(report);
  const findings = reports.some(
    (report) => report.errors > 0 || report.tests.failed.length > 0 || (flags.has('strict') && report.warnings > 0),
  );
  return findings ? EXIT.findings : EXIT.fine;
}

interface Report {
  readonly scenario: string;
  readonly errors: number;
  readonly warnings: number;
  readonly dossiers: number;
  readonly options: number;
  readonly initiatives: number;
  readonly endings: number;
  readonly words: number;
  readonly beats: number;
  readonly ladders: number;
  readonly winds: number;
  readonly aims: number;
  readonly commitments: number;
  /** Per power, what its papers amount to. */
  readonly offers: readonly OfferCounts[];
  readonly tests: { readonly passed: number; readonly failed: readonly string[] };
  /** Stale sentences are no findings: whoever mends an English sentence need not know the other languages; English is shown. */
  readonly languages: Readonly<Record<string, { readonly translated: number; readonly stale: number; readonly missing: number }>>;
  readonly diagnostics: readonly string[];
}

function checkOne(id: string, shelf: Shelf): Report {
  const loaded = readScenario(SCENARIO_FOLDER, id, shelf);
  const count = (severity: string): number => loaded.diagnostics.filter((entry) => entry.severity === severity).length;
  const tests = loaded.scenario === null ? { passed: 0, failed: [] } : runScenarioTests(id, loaded.scenario);
  const languages = loaded.scenario === null ? [] : listLanguages(SCENARIO_FOLDER, id);
  const translations = languages.map((language) => ({ language, ...readTranslation(SCENARIO_FOLDER, id, language, loaded, shelf).own }));
  const mistranslations = translations.flatMap(({ diagnostics }) => diagnostics.filter((entry) => entry.code !== 'SCN402'));
  return {
    scenario: id,
    errors: count('error') + mistranslations.filter((entry) => entry.severity === 'error').length,
    warnings: count('warning') + mistranslations.filter((entry) => entry.severity === 'warning').length,
    ...loaded.counts,
    ...countParts(loaded.scenario),
    tests,
    languages: Object.fromEntries(translations.map(({ language, counts }) => [language, counts])),
    diagnostics: [...loaded.diagnostics, ...mistranslations].map(formatDiagnostic),
  };
}

function countParts(scenario: Scenario | null): Pick<Report, 'beats' | 'ladders' | 'winds' | 'aims' | 'commitments' | 'offers'> {
  if (scenario === null) return { beats: 0, ladders: 0, winds: 0, aims: 0, commitments: 0, offers: [] };
  return {
    beats: scenario.dossiers.filter(({ after }) => after !== null).length,
    ladders: scenario.ladders.length,
    winds: scenario.winds.length,
    aims: scenario.aims.length,
    commitments: scenario.commitments.length,
    offers: countOffers(scenario),
  };
}

function printReport(report: Report): void {
  for (const text of report.diagnostics) console.log(text);
  for (const text of report.tests.failed) console.log(text);
  const { scenario, dossiers, options, initiatives, endings, words, errors, warnings, tests } = report;
  console.log(`${scenario}: ${dossiers} dossiers, ${options} options, ${initiatives} initiatives, ${endings} endings, ${words} words`);
  console.log(
    `${scenario}: ${report.beats} papers follow another, ${report.ladders} ladders, ${report.winds} winds, ${report.aims} aims, ${report.commitments} commitments`,
  );
  for (const { power, offers, help, cost, disappoint } of report.offers)
    console.log(`${scenario}: of ${offers} papers from ${power} ${help} help, ${cost} cost, ${disappoint} can disappoint`);
  console.log(`${scenario}: ${errors} errors, ${warnings} warnings, ${tests.passed} scenario tests passed, ${tests.failed.length} failed`);
  for (const [language, { translated, stale, missing }] of Object.entries(report.languages))
    console.log(`${scenario} in ${language}: ${translated} texts translated, ${stale} stale, ${missing} missing`);
}
