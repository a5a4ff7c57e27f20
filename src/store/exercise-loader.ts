/** Exercises as scenarios: wherever a scenario's id is asked for, the code of an exercise will do. So saves, forks and restarts need not know of classes. */
import type { Ports } from './ports';

/** True for the code of an exercise. No scenario's id begins so: ids are in lower case. */
export function isExerciseCode(id: string): boolean {
  return /^X\d/.test(id);
}

/** The ports, with exercises among the scenarios. Their work is fetched when one is first opened. */
export function addExercises(ports: Ports): Ports {
  const { scenarios } = ports;
  return {
    ...ports,
    scenarios: {
      ...scenarios,
      load: async (id) => (isExerciseCode(id) ? (await import('./exercise-pack')).loadExercise(scenarios, id) : scenarios.load(id)),
      // The exercise's own few texts are made of its scenario's (exercise-pack.ts).
      loadTranslation: (id, language) => scenarios.loadTranslation(isExerciseCode(id) ? (id.split('.')[1] ?? '') : id, language),
    },
  };
}
