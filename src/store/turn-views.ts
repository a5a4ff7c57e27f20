/** What a closed half-year did, and what a closed chapter did. */
import { EVENT, SLOT, type LedgerEvent, type State } from '../engine/index';
import { viewChanges } from './change-rows';
import { viewChronicle } from './chronicle-view';
import { labelTurn, type ViewContext } from './context';
import { viewFrontPages } from './headlines';
import { viewLetters } from './letter-view';
import { viewPowers } from './meter-view';
import { viewNews } from './news-view';
import { currentState, type Timeline } from './timeline';
import { viewTurnCues } from './turn-cues';
import { viewAims, viewCommitments } from './tray-view';
import type { ChapterBreakView, InsuranceView, TurnEndView } from './views';

/** The half-year `turn`, which must be closed. */
export function viewTurnEnd(context: ViewContext, turn: number): TurnEndView {
  const { timeline } = context;
  const { chapters, turnCount } = timeline.model.scenario;
  const next = turnAfter(timeline, turn);
  const lines = timeline.lines.filter((line) => line.turn >= turn && line.turn < next);
  // Of half-years that history played, everything is news; of the player's own, what its close brought.
  const isNews = ({ turn: at, kind }: LedgerEvent): boolean => (at === turn ? CLOSING.includes(kind) : at > turn && at < next);
  const closing = timeline.events.filter(isNews);
  return {
    turn: labelTurn(context, turn),
    until: next > turn + 1 ? labelTurn(context, next - 1) : null,
    rows: viewChanges(context, lines),
    powers: viewPowers(context, { first: turn, next }),
    news: viewNews(context, closing),
    frontPages: viewFrontPages(context, turn, next),
    cues: viewTurnCues(context, closing),
    chapterBreak: next < turnCount && chapters.some((chapter) => chapter.last >= turn && chapter.last < next),
  };
}

/** The half-year that opened when `turn` was closed: the next one, or later where history played some. */
function turnAfter(timeline: Timeline, turn: number): number {
  const state = stateAfter(timeline, turn);
  if (state === undefined || state[SLOT.over] === 1) return timeline.model.scenario.turnCount;
  return state[SLOT.turn] as number;
}

/** How things stood when `turn` had been closed and nobody had decided anything new. */
function stateAfter(timeline: Timeline, turn: number): State | undefined {
  return timeline.marks.find(({ state }) => state[SLOT.over] === 1 || (state[SLOT.turn] as number) > turn)?.state;
}

const CLOSING: readonly number[] = [EVENT.left, EVENT.outcome, EVENT.warning, EVENT.broken, EVENT.reaction, EVENT.drawn];

/** The break after the chapter that `turn` closed; null when no chapter ends there. `viewInsurance` gives the stress test between two half-years. */
export function viewChapterBreak(
  context: ViewContext,
  turn: number,
  viewInsurance: (first: number, last: number) => InsuranceView | null,
): ChapterBreakView | null {
  const { timeline, book } = context;
  const { chapters } = timeline.model.scenario;
  const next = turnAfter(timeline, turn);
  const index = chapters.findLastIndex((chapter) => chapter.last >= turn && chapter.last < next);
  const closed = chapters[index];
  const opened = chapters[index + 1];
  if (closed === undefined || opened === undefined) return null;
  const inside = (at: number): boolean => at >= closed.first && at <= closed.last;
  return {
    closed: { id: closed.id, title: book.get(`chapter.${closed.id}.title`) },
    opened: { id: opened.id, title: book.get(`chapter.${opened.id}.title`), brief: book.get(`chapter.${opened.id}.brief`) },
    from: labelTurn(context, closed.first),
    to: labelTurn(context, closed.last),
    rows: viewChanges(
      context,
      timeline.lines.filter((line) => inside(line.turn)),
    ),
    decisions: viewChronicle(context).filter((entry) => inside(entry.turn.turn) && DECISIONS.includes(entry.kind)),
    commitments: viewCommitments(context).filter((entry) => entry.signed !== null && inside(entry.signed.turn)),
    aims: viewAims(context).filter((aim) => aim.declared),
    letters: viewLetters(context, index, stateAfter(timeline, turn) ?? currentState(timeline)),
    insurance: viewInsurance(closed.first, closed.last),
  };
}

const DECISIONS: readonly string[] = ['decision', 'default', 'initiative', 'aim'];
