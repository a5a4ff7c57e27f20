/** A shipped or authored scenario, checked and compiled, or a UsageError that says what is wrong. */
import { formatDiagnostic } from '../content/index';
import { compile, type Model } from '../engine/index';
import { UsageError } from './exit';
import { createShelf, listScenarioIds, readScenario, type Shelf } from './scenario-files';

/** Folder of the scenarios, relative to the working folder. */
export const SCENARIO_FOLDER = 'scenarios';

export interface LoadedModel {
  readonly model: Model;
  readonly text: Readonly<Record<string, string>>;
}

/** Loads scenario `id`; with a `shelf`, what was read for another one is not read again. */
export function loadModel(id: string | undefined, shelf: Shelf = createShelf()): LoadedModel {
  const known = listScenarioIds(SCENARIO_FOLDER);
  if (id === undefined || !known.includes(id)) throw new UsageError(`name a scenario: ${known.join(', ')}`);
  const { scenario, text, diagnostics } = readScenario(SCENARIO_FOLDER, id, shelf);
  if (scenario === null) {
    const errors = diagnostics.filter((entry) => entry.severity === 'error');
    throw new UsageError(
      `scenario "${id}" has ${errors.length} errors; the first is\n${errors.slice(0, 1).map(formatDiagnostic).join('\n')}`,
    );
  }
  return { model: compile(scenario), text };
}
