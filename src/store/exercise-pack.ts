/** A scenario with an exercise laid over it, as a pack like any other. */
import { applyExercise, decodeExercise, injectId, listInjectTexts, type Exercise } from '../classroom/index';
import type { Ports, ScenarioLoader, ScenarioPack } from './ports';
import type { TextBook } from './text-book';

/**
 * The pack of the exercise behind `code`.
 * @throws RangeError when the code is not whole, or the scenario cannot play it
 */
export async function loadExercise(scenarios: ScenarioLoader, code: string): Promise<ScenarioPack> {
  const read = decodeExercise(code);
  if (!read.ok) throw new RangeError(`no exercise: ${read.fault}`);
  const { exercise } = read;
  const base = await scenarios.load(exercise.scenario);
  return {
    ...base,
    scenario: applyExercise(base.scenario, exercise),
    exercise,
    retell: (book, words) => retellInjects(exercise, book, words),
  };
}

/** Texts of the reactions that the injects became, from the scenario's own in the language of `book`. */
function retellInjects(exercise: Exercise, book: TextBook, words: Ports['words']): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const [key, from] of listInjectTexts(exercise)) {
    const text = book.find(from);
    if (text !== null) texts[key] = text;
  }
  exercise.injects.forEach((inject, n) => {
    if (inject.kind !== 'move') return;
    const name = book.get(`variable.${inject.id}.title`);
    const size = Math.abs(inject.steps);
    texts[`reaction.${injectId(n)}.title`] = words('inject.title', { name });
    texts[`reaction.${injectId(n)}.line`] = words(inject.steps < 0 ? `inject.down-${size}` : `inject.up-${size}`, { name });
  });
  return texts;
}
