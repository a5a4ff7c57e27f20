/** Commands that change the open run: a decision, and taking it back. */
import { CLOSE, IllegalMove, parseMove } from '../engine/index';
import { canUndo } from './desk-view';
import { trimNotes } from './lesson-notes';
import type { RunHolder } from './run-holder';
import type { OpenRun } from './run-record';
import type { SessionCommands } from './session';
import { currentTurn, cutTimeline, pushMove } from './timeline';
import { viewTurnEnd } from './turn-views';

type DecidingCommands = Pick<SessionCommands, 'decide' | 'undo'>;

/** What is said in the status region, by the first word of a move's key. */
const SAID: Readonly<Record<string, string>> = {
  answer: 'status.signed',
  start: 'status.started',
  aim: 'status.declared',
  close: 'status.closed',
};

/** The deciding commands over `holder`. */
export function createDecidingCommands(holder: RunHolder): DecidingCommands {
  const { store, notify, announce } = holder;

  const close = (run: OpenRun, turn: number): void => {
    run.turnEnd = viewTurnEnd(holder.contextOf(run), turn);
    store.setState({ screen: 'turn-end', focus: null });
    holder.debriefs.workOut(run);
    if (run.loaded.rest === null) void holder.loadRest(run.loaded);
  };

  const decide: DecidingCommands['decide'] = (key) => {
    const run = holder.open();
    if (run === null) return;
    if (run.readOnly) {
      notify('warning', 'run.readOnly');
      return;
    }
    if (run.moment !== null) {
      notify('warning', 'run.past');
      return;
    }
    const move = parseMove(run.timeline.model, key);
    const turn = currentTurn(run.timeline);
    try {
      if (move === null) throw new IllegalMove(key);
      pushMove(run.timeline, move);
    } catch (error) {
      if (!(error instanceof IllegalMove)) throw error;
      notify('error', 'run.illegal');
      return;
    }
    run.turnEnd = null;
    // Whoever decides in a guest goes on from it: from here on it is a run of their own.
    run.visit = null;
    void holder.keep(run);
    if (move === CLOSE) close(run, turn);
    holder.publish();
    announce(SAID[key.split(':')[0] ?? ''] ?? 'status.signed');
  };

  const undo: DecidingCommands['undo'] = () => {
    const run = holder.open();
    if (run === null || run.readOnly || run.moment !== null || run.visit !== null || !canUndo(run)) return;
    cutTimeline(run.timeline, run.timeline.moves.length - 1);
    run.lesson = trimNotes(run.lesson, run.timeline.moves.length);
    void holder.keep(run);
    holder.publish();
    announce('status.undone');
  };

  return { decide, undo };
}
