/** `pillars check [scenario] [--strict] [--json]` */
import { formatDiagnostic } from '../content/index';
import { readArguments } from './arguments';
import { EXIT, UsageError, type Exit } from './exit';
import { SCENARIO_FOLDER } from './load-model';
import { runScenarioTests } from './scenario-tests';
import { listScenarioIds, readScenario } from './scenario-files';

/** Checks scenarios and runs the tests they carry. 0 clean, 1 findings. Warnings are findings under --strict. */
export function check(argv: readonly string[]): Exit {
  const { positionals, flags } = readArguments(argv, { flags: ['strict', 'json'] });
  const known = listScenarioIds(SCENARIO_FOLDER);
  const wanted = positionals.length === 0 ? known : positionals;
  const stranger = wanted.find((id) => !known.includes(id));
  if (stranger !== undefined) throw new UsageError(`no scenario "${stranger}"; there are ${known.join(', ')}`);
  const reports = wanted.map((id) => checkOne(id));
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
  readonly tests: { readonly passed: number; readonly failed: readonly string[] };
  readonly diagnostics: readonly string[];
}

function checkOne(id: string): Report {
  const loaded = readScenario(SCENARIO_FOLDER, id);
  const count = (severity: string): number => loaded.diagnostics.filter((entry) => entry.severity === severity).length;
  const tests = loaded.scenario === null ? { passed: 0, failed: [] } : runScenarioTests(id, loaded.scenario);
  return {
    scenario: id,
    errors: count('error'),
    warnings: count('warning'),
    ...loaded.counts,
    tests,
    diagnostics: loaded.diagnostics.map(formatDiagnostic),
  };
}

function printReport(report: Report): void {
  for (const text of report.diagnostics) console.log(text);
  for (const text of report.tests.failed) console.log(text);
  const { scenario, dossiers, options, initiatives, endings, words, errors, warnings, tests } = report;
  console.log(`${scenario}: ${dossiers} dossiers, ${options} options, ${initiatives} initiatives, ${endings} endings, ${words} words`);
  console.log(`${scenario}: ${errors} errors, ${warnings} warnings, ${tests.passed} scenario tests passed, ${tests.failed.length} failed`);
}
