/** Questions of the screens about the open run, and changes of how its debrief is read. */
import { viewChronicle } from './chronicle-view';
import type { ViewContext } from './context';
import { viewEnding } from './ending-view';
import { viewLedger } from './ledger-view';
import { viewMap } from './map-view';
import { findHistory } from './open-run';
import type { RunHolder } from './run-holder';
import type { OpenRun } from './run-record';
import { viewReport } from './lms-report';
import type { SessionCommands } from './session';
import { currentTurn } from './timeline';
import { viewBetween, viewCourse, viewRecord } from './record-view';
import { viewOptionSheets } from './option-sheet';
import { createTextBook } from './text-book';
import { viewChapterBreak } from './turn-views';

type AskingCommands = Pick<
  SessionCommands,
  | 'ledger'
  | 'map'
  | 'chronicle'
  | 'record'
  | 'course'
  | 'between'
  | 'chapterBreak'
  | 'ending'
  | 'report'
  | 'optionSheets'
  | 'recode'
  | 'resetCodebook'
>;

/** The asking commands over `holder`. */
export function createAskingCommands({ open, contextOf, shownOf, debriefs, load, loadRest, languages }: RunHolder): AskingCommands {
  const ask = <T>(question: (run: OpenRun, context: ViewContext) => T, otherwise: T): T => {
    const run = open();
    return run === null ? otherwise : question(run, shownOf(run));
  };
  return {
    ledger: (variable) => ask((run, context) => viewLedger(context, variable, findHistory(run.loaded)), null),
    map: () => ask((_, context) => viewMap(context), null),
    chronicle: () => ask((run) => viewChronicle(contextOf(run)), []),
    record: () => ask((run) => viewRecord(contextOf(run), findHistory(run.loaded)), null),
    course: (variable) => ask((run) => viewCourse(contextOf(run), variable, findHistory(run.loaded)), null),
    between: (variable, from, to) => ask((run) => viewBetween(contextOf(run), variable, from, to), null),
    chapterBreak: () =>
      ask((run, context) => {
        const turn = run.turnEnd?.turn.turn ?? currentTurn(run.timeline) - 1;
        return viewChapterBreak(context, turn, (first, last) => debriefs.viewInsurance(context, run, first, last));
      }, null),
    ending: () => ask((run, context) => viewEnding(context, debriefs.viewParts(context, run)), null),
    report: () => ask((run, context) => viewReport(run, debriefs.viewParts(context, run).profile), null),
    optionSheets: async (id) => {
      const loaded = await load(id);
      await loadRest(loaded);
      return viewOptionSheets(loaded.model.scenario, createTextBook([languages.tableOf(id), loaded.pack.text, loaded.rest ?? {}]));
    },
    recode: (key, tags) => ask((run) => debriefs.recode(run, key, tags), undefined),
    resetCodebook: () => ask((run) => debriefs.resetCodebook(run), undefined),
  };
}
