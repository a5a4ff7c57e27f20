/** `pillars calibrate [SCENARIO] [--seeds N] [--json]`: the historical run against the real series. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDiagnostic, loadReference } from '../content/index';
import type { Model } from '../engine/index';
import { calibrate as calibrateModel, type Calibration, type CalibratedSeries } from '../lab/index';
import { readArguments, readCount } from './arguments';
import { EXIT, UsageError, type Exit } from './exit';
import { loadModel, SCENARIO_FOLDER } from './load-model';
import { labelTurn } from './replay';

/** Prints the calibration. Exit 1 when a target is missed. */
export function calibrate(argv: readonly string[]): Exit {
  const { positionals, flags, values } = readArguments(argv, { flags: ['json'], values: ['seeds'] });
  const { model } = loadModel(positionals[0] ?? 'belgrade');
  const report = calibrateScenario(model, readCount(values, 'seeds', 200, [1, 100_000]));
  if (flags.has('json')) console.log(JSON.stringify(report, null, 2));
  else printCalibration(model, report);
  return report.passes ? EXIT.fine : EXIT.findings;
}

/** The calibration of a scenario that has a reference. */
export function calibrateScenario(model: Model, seeds: number): Calibration {
  const path = join(SCENARIO_FOLDER, model.scenario.id, 'reference.yaml');
  if (!existsSync(path)) throw new UsageError(`scenario "${model.scenario.id}" has no reference.yaml`);
  const { reference, diagnostics } = loadReference({ path, text: readFileSync(path, 'utf8') }, model.scenario);
  if (reference === null) throw new UsageError(diagnostics.map(formatDiagnostic).join('\n'));
  return calibrateModel(model, reference, seeds);
}

function printCalibration(model: Model, report: Calibration): void {
  for (const series of report.series) printSeries(series);
  for (const loan of report.loans) {
    const at = loan.signedAt < 0 ? 'not signed' : labelTurn(model, loan.signedAt);
    console.log(
      `${mark(loan.passes)} ${loan.title}: ${at}, EUR ${loan.eurMillions} m (in fact ${spanOf(model, loan.wantedFirst, loan.wantedLast)}, EUR ${loan.wantedEurMillions} m, USD ${loan.wantedUsdMillions} m)`,
    );
  }
  for (const claim of report.claims)
    console.log(
      `${mark(claim.passes)} ${claim.title}: ${claim.values.join(', ')} (holds in ${claim.holdsPct} % of ${report.seeds} other seeds)`,
    );
  console.log(
    `${report.datedParameters} dated parameters; ${report.seeds} other seeds; ${report.passes ? 'every target is met' : 'a target is missed'}`,
  );
}

function spanOf(model: Model, first: number, last: number): string {
  return first === last ? labelTurn(model, first) : `${labelTurn(model, first)} to ${labelTurn(model, last)}`;
}

function printSeries(series: CalibratedSeries): void {
  const naive = series.naiveErrorTenths === null ? '' : `, naive forecast ${series.naiveErrorTenths / 10}`;
  console.log(
    `${mark(series.passes)} ${series.title} (${series.unit}, grade ${series.grade}): mean error ${series.errorTenths / 10}, of the median ${series.medianErrorTenths / 10}, target ${series.target}${naive}`,
  );
  for (const { year, modelled, measured, error, counts, band } of series.years)
    console.log(
      `   ${year}  modelled ${modelled}  measured ${measured}  error ${error > 0 ? '+' : ''}${error}  band ${band[0]}..${band[1]}..${band[2]}${counts ? '' : '  (sources conflict)'}`,
    );
}

function mark(passes: boolean): string {
  return passes ? 'ok  ' : 'MISS';
}
