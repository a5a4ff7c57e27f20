/** The ending: what became of Belgrade, who says what of it, and the parts that are worked out afterwards. */
import { holds, SLOT } from '../engine/index';
import { viewChanges } from './change-rows';
import type { ViewContext } from './context';
import { viewLetters, viewVerdicts } from './letter-view';
import { viewPowers } from './meter-view';
import { currentState } from './timeline';
import { viewAims, viewCommitments } from './tray-view';
import type { EndingView } from './views';

/** What is worked out when the screen is idle. */
export type EndingParts = Pick<EndingView, 'insurance' | 'profile' | 'autopsy'>;

/** The ending of a finished run; null while it is played. */
export function viewEnding(context: ViewContext, parts: EndingParts): EndingView | null {
  const { timeline, book } = context;
  const { model } = timeline;
  const state = currentState(timeline);
  if (state[SLOT.over] !== 1) return null;
  const index = state[SLOT.ending] as number;
  const ending = model.scenario.endings[index];
  const key = `ending.${ending?.id}`;
  const first = model.rules.endingAlsoStart[index] ?? 0;
  const also = book.list(`${key}.also`).filter((_, n) => holds(model, state, model.rules.endingAlso[first + n] ?? -1));
  return {
    id: ending?.id ?? '',
    title: book.get(`${key}.title`),
    paragraphs: [book.get(`${key}.text`), ...also],
    aims: viewAims(context).filter((aim) => aim.declared),
    powers: viewPowers(context),
    rows: viewChanges(context, timeline.lines),
    commitments: viewCommitments(context),
    letters: viewLetters(context, model.scenario.chapters.length - 1, state),
    verdicts: viewVerdicts(context, state),
    isStressed: model.scenario.insurance !== null,
    ...parts,
  };
}
