import { describe, expect, it } from 'vitest';
import { listScenarioIds, readScenario } from '../../src/cli/scenario-files';
import { formatDiagnostic, loadScenarioTests, type LoadedScenario } from '../../src/content/index';
import type { Scenario } from '../../src/engine/index';
import { readFiles } from './load';

const ids = listScenarioIds('scenarios');

describe.each(ids)('scenario %s', (id) => {
  const loaded: LoadedScenario = readScenario('scenarios', id);

  it('is without a finding', () => {
    expect(loaded.diagnostics.map(formatDiagnostic)).toEqual([]);
    expect(loaded.scenario?.id).toBe(id);
  });

  it('has the texts of everything that can be shown', () => {
    const { bars, reactions, offices, letters, voices, plans, insurance } = loaded.scenario as Scenario;
    const { dossiers, initiatives, commitments, variables, endings, aims, winds, ladders, tests, perils, drift, cross, powers } =
      loaded.scenario as Scenario;
    const keys = [
      ...dossiers.flatMap(({ id: card, options, sources }) => [
        ...['title', 'dateline', 'brief', 'default', 'adviser.0', 'adviser.1.who'].map((part) => `dossier.${card}.${part}`),
        ...options.flatMap((option) => [
          `dossier.${card}.option.${option.id}.label`,
          ...(option.unlocked === null || option.bars.length > 0 ? [] : [`dossier.${card}.option.${option.id}.reason`]),
        ]),
        ...options.flatMap((option) => option.block.later.map((_, n) => `dossier.${card}.option.${option.id}.later.${n}`)),
        ...options.flatMap((option) => option.block.builds.map((_, n) => `dossier.${card}.option.${option.id}.build.${n}`)),
        ...sources.flatMap((source) => [`source.${source}.title`, `source.${source}.cite`]),
      ]),
      ...initiatives.flatMap((entry) => [`initiative.${entry.id}.title`, `initiative.${entry.id}.text`]),
      ...commitments.flatMap((entry) => [`commitment.${entry.id}.title`, `commitment.${entry.id}.text`]),
      ...variables.flatMap((entry) => [
        `variable.${entry.id}.title`,
        ...entry.bands.map((_, n) => `variable.${entry.id}.band.${n}`),
        ...entry.terms.map((term) => `variable.${entry.id}.term.${term.id}`),
      ]),
      ...endings.flatMap((entry) => [`ending.${entry.id}.title`, `ending.${entry.id}.text`]),
      ...aims.flatMap((entry) => [`aim.${entry.id}.title`, `aim.${entry.id}.about`]),
      ...winds.flatMap((entry) => [`wind.${entry.id}.title`, `wind.${entry.id}.hint`]),
      ...ladders.flatMap((entry) => [`ladder.${entry.id}.ask`, `ladder.${entry.id}.refused`]),
      ...tests.flatMap((entry) => [
        `test.${entry.id}.title`,
        ...entry.outcomes.map((outcome) => `test.${entry.id}.outcome.${outcome.id}.line`),
      ]),
      ...perils.flatMap((entry) => [`peril.${entry.id}.warning.0`, `peril.${entry.id}.warning.1`, `peril.${entry.id}.line`]),
      ...drift.map((entry) => `drift.${entry.id}.title`),
      ...cross.map((entry) => `cross.${entry.id}.title`),
      ...powers.map((entry) => `power.${entry.id}.name`),
      ...bars.map((entry) => `bar.${entry.id}.reason`),
      ...reactions.map((entry) => `reaction.${entry.id}.title`),
      ...offices.flatMap((entry) => [`office.${entry.id}.title`, `office.${entry.id}.temper.1.name`]),
      ...letters.flatMap((entry) => [`correspondent.${entry.correspondent}.title`, `letter.${entry.id}.0`]),
      ...voices.flatMap((entry) => [`voice.${entry.id}.open.0`, `voice.${entry.id}.close.0`]),
      ...plans.map((entry) => `plan.${entry.id}.title`),
      ...(insurance?.services ?? []).map((entry) => `service.${entry.id}.title`),
      ...(insurance?.shocks ?? []).map((entry) => `shock.${entry.id}.title`),
    ];
    expect(keys.filter((key) => (loaded.text[key] ?? '') === '')).toEqual([]);
  });

  it('carries tests that can be read', () => {
    const { tests, diagnostics } = loadScenarioTests(readFiles(id, 'tests'), loaded.scenario as Scenario);
    expect(diagnostics.map(formatDiagnostic)).toEqual([]);
    expect(tests.length).toBeGreaterThan(0);
  });
});
