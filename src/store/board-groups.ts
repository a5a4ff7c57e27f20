/** Brings the scenarios that the codes on a board belong to, and the exercises laid over them. */
import { judgeExercise, readCodebook } from '../classroom/index';
import type { BoardRecord } from './board-record';
import { listWaiting } from './board-work';
import type { LoadedScenario } from './open-run';
import type { RunHolder } from './run-holder';

/**
 * Loads what waiting codes need, and calls `judge` after each scenario. Bare replay codes do not say where they belong: the shipped
 * scenarios are tried in their order until every code has found its own.
 */
export async function loadGroups(record: BoardRecord, holder: RunHolder, judge: () => Promise<unknown>): Promise<void> {
  const bring = async (scenario: string): Promise<LoadedScenario> => {
    const loaded = await holder.load(scenario);
    await holder.loadRest(loaded);
    return loaded;
  };
  const choices = holder.ports.scenarios.choices.map(({ id }) => id);
  for (const { submission, exercise } of listWaiting(record)) {
    if (submission === null || exercise === null || record.groups.has(submission.exercise) || !choices.includes(exercise.scenario))
      continue;
    const loaded = await bring(exercise.scenario);
    // An exercise that its scenario cannot carry is told as other rules; one that cannot be fetched stops the reading.
    if (judgeExercise(loaded.pack.scenario, exercise).length > 0) continue;
    const { model } = await holder.load(submission.exercise);
    record.groups.set(submission.exercise, {
      key: submission.exercise,
      scenario: exercise.scenario,
      exercise: submission.exercise,
      loaded,
      model,
      codebook: readCodebook(model.scenario),
    });
  }
  await judge();
  for (const scenario of choices) {
    if (!listWaiting(record).some(({ submission }) => submission === null)) return;
    if (!record.groups.has(scenario)) {
      const loaded = await bring(scenario);
      record.groups.set(scenario, {
        key: scenario,
        scenario,
        exercise: null,
        loaded,
        model: loaded.model,
        codebook: readCodebook(loaded.model.scenario),
      });
    }
    await judge();
  }
}
