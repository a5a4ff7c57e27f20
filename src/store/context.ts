/** What every view builder needs: the run, the scenario's words, the interface's words. */
import type { Ports } from './ports';
import type { TextBook } from './text-book';
import type { Timeline } from './timeline';
import type { TurnLabel } from './views';

export interface ViewContext {
  readonly timeline: Timeline;
  readonly book: TextBook;
  readonly words: Ports['words'];
}

/** Calendar half-year of a turn index. */
export function labelTurn(context: Pick<ViewContext, 'timeline'>, turn: number): TurnLabel {
  const { start } = context.timeline.model.scenario;
  const halves = start.year * 2 + (start.half - 1) + turn;
  return { turn, year: Math.floor(halves / 2), half: halves % 2 === 0 ? 1 : 2 };
}
