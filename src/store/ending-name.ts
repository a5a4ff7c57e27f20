/** What a finished run is called in lists. */
import { SLOT } from '../engine/index';
import type { ViewContext } from './context';
import { currentState } from './timeline';

/** Title of the ending; null while the run goes on, and while the words of endings have not come. */
export function nameEnding({ timeline, book }: ViewContext): string | null {
  const state = currentState(timeline);
  if (state[SLOT.over] !== 1) return null;
  const ending = timeline.model.scenario.endings[state[SLOT.ending] as number];
  return book.find(`ending.${ending?.id}.title`);
}
