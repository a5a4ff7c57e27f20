import type { SessionState, Settings } from '../../store/index';

/** Whether exact numbers are shown: as the settings say, unless an exercise keeps them away. */
export function selectAnalyst({ settings, run }: SessionState): boolean {
  return settings.analyst && (run?.lesson?.analyst ?? true);
}

/** When history is shown: as the settings say; in a running exercise as that says. */
export function selectHistory({ settings, run }: SessionState): Settings['history'] {
  const lesson = run?.lesson ?? null;
  if (run === null || lesson === null || run.finished) return settings.history;
  return lesson.history === 'hidden' ? 'never' : lesson.history;
}

/** Whether the odds of a decision may be asked for: off until a run has been finished or the player wishes for them, kept away where the exercise keeps exact numbers away. */
export function selectOdds({ settings, run, saves }: SessionState): 'shown' | 'off' | 'kept' {
  if (run?.finished === false && run.lesson?.analyst === false) return 'kept';
  return settings.odds || run?.finished === true || saves.some(({ finished }) => finished) ? 'shown' : 'off';
}
