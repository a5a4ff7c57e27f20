/** The Chronicle's record of a run, and the account of a meter between two of its moments. */
import { EVENT, type LedgerEvent } from '../engine/index';
import { mergeLines } from './change-rows';
import { viewEntry } from './chronicle-view';
import { labelTurn, type ViewContext } from './context';
import { viewLedger } from './ledger-view';
import { viewMeter, viewPowerMark } from './meter-view';
import { viewLedgerLine } from './origin-view';
import { findSubject } from './record-subject';
import { currentTurn, firstTurn, movesBefore, type Timeline } from './timeline';
import type { BetweenView, CourseView, RecordEntry, RecordTurn, RecordView } from './views';

/** What history has to show beside a run. */
const BESIDE: readonly number[] = [EVENT.answered, EVENT.left, EVENT.started];

/** Every half-year so far with what happened in it; `history` is the historical run of the same scenario. */
export function viewRecord(context: ViewContext, history: Timeline): RecordView {
  const { timeline, book } = context;
  const { scenario } = timeline.model;
  const isHistory = isSameRun(timeline, history);
  const past: ViewContext = { ...context, timeline: history };
  const first = firstTurn(timeline);
  const turns: RecordTurn[] = [];
  const own = viewEntries(context, () => true);
  const others = isHistory ? [] : viewEntries(past, ({ kind }) => BESIDE.includes(kind));
  for (let turn = 0; turn <= currentTurn(timeline); turn++) {
    const entries = own.filter((entry) => entry.turn.turn === turn);
    // Half-years that history played before the player's first are the past of both.
    if (turn < first && entries.length === 0) continue;
    const chapter = scenario.chapters.find((entry) => entry.first === turn);
    turns.push({
      turn: labelTurn(context, turn),
      chapter: chapter === undefined ? null : book.get(`chapter.${chapter.id}.title`),
      entries,
      history: others.filter((entry) => entry.turn.turn === turn),
    });
  }
  const all = [...own, ...others];
  return {
    turns,
    arcs: scenario.arcs.filter((arc) => all.some((entry) => entry.arc === arc)).map((id) => ({ id, title: book.get(`arc.${id}.title`) })),
    powers: scenario.powers.filter(({ id }) => all.some((entry) => entry.powers.includes(id))).map(({ id }) => viewPowerMark(context, id)),
    meters: scenario.variables
      .filter(({ visible }) => visible)
      .map(({ id, group }) => ({ id, name: book.get(`variable.${id}.title`), group })),
    isHistory,
  };
}

/** `variable` over the whole run; null for an unknown meter. */
export function viewCourse(context: ViewContext, variable: string, history: Timeline): CourseView | null {
  const ledger = viewLedger(context, variable, history);
  if (ledger === null) return null;
  const { meter, series, historySeries } = ledger;
  return { meter, turns: series.map((_, turn) => labelTurn(context, turn)), series, historySeries };
}

/** What moved `variable` from the opening of turn `from` to the opening of turn `to`; past the open half-year `to` means now. Null for an unknown meter. */
export function viewBetween(context: ViewContext, variable: string, from: number, to: number): BetweenView | null {
  const { timeline } = context;
  const { model } = timeline;
  const index = model.ids.variable.get(variable);
  if (index === undefined || model.scenario.variables[index]?.visible !== true) return null;
  const [start, end] = [linesAt(timeline, Math.min(from, to)), linesAt(timeline, Math.max(from, to))];
  const own = (first: number, last: number) => timeline.lines.slice(first, last).filter((line) => line.variable === index);
  const initial = model.initial[model.layout.variables + index] as number;
  const before = own(0, start).reduce((sum, line) => sum + line.amount, initial);
  const lines = own(start, end);
  return {
    meter: viewMeter(context, index),
    before,
    after: lines.reduce((sum, line) => sum + line.amount, before),
    lines: mergeLines(lines.map((line) => viewLedgerLine(context, line))),
  };
}

/** Number of ledger lines written when `turn` had opened; all of them when it has not. */
function linesAt(timeline: Timeline, turn: number): number {
  const before = movesBefore(timeline, turn);
  return before < 0 ? timeline.lines.length : (timeline.marks[before]?.lines ?? 0);
}

function viewEntries(context: ViewContext, isWanted: (event: LedgerEvent) => boolean): RecordEntry[] {
  return context.timeline.events.flatMap((event, at) => {
    const entry = isWanted(event) ? viewEntry(context, event) : null;
    if (entry === null) return [];
    const { arc, powers, sources } = findSubject(context, event);
    return [{ ...entry, key: `${at}`, arc, powers, sources: entry.sources.length > 0 ? entry.sources : sources }];
  });
}

function isSameRun(one: Timeline, other: Timeline): boolean {
  return one.seed.history && one.moves.every((move, at) => other.moves[at] === move);
}
