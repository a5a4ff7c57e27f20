/** A run in memory: decisions, the state after each, and the ledger. Undo drops the tail. */
import {
  createLedger,
  EVENT,
  SLOT,
  start,
  step,
  type LedgerEvent,
  type LedgerLine,
  type Model,
  type Move,
  type Recorder,
  type Seed,
  type State,
} from '../engine/index';

interface Mark {
  readonly state: State;
  readonly lines: number;
  readonly events: number;
}

export interface Timeline {
  readonly model: Model;
  readonly seed: Seed;
  readonly moves: Move[];
  /** marks[i] is how things stood after move i - 1; marks[0] is the opening of the first half-year. */
  readonly marks: Mark[];
  readonly lines: LedgerLine[];
  readonly events: LedgerEvent[];
  /** Index into `lines` at which each opened half-year's own decisions begin. Index = turn. */
  readonly decisionsFrom: number[];
}

/** The seed of a run as players write it: "history", or a number. */
export function seedWord({ seed }: Pick<Timeline, 'seed'>): string {
  return seed.history ? 'history' : String(seed.value);
}

/** A run at its first half-year. */
export function openTimeline(model: Model, seed: Seed): Timeline {
  const ledger = createLedger();
  const state = start(model, seed, ledger);
  const { lines, events } = ledger;
  return {
    model,
    seed,
    moves: [],
    marks: [{ state, lines: lines.length, events: events.length }],
    lines,
    events,
    decisionsFrom: Array.from({ length: (state[SLOT.turn] as number) + 1 }, () => lines.length),
  };
}

/** Adds a move. Throws IllegalMove and changes nothing when it is not open. */
export function pushMove(timeline: Timeline, move: Move): void {
  const { lines, events } = timeline;
  const recorder: Recorder = {
    line: (turn, variable, amount, cause, index, origin) => lines.push({ turn, variable, amount, cause, index, origin }),
    event: (turn, kind, index, detail) => events.push({ turn, kind, index, detail }),
  };
  const before = currentState(timeline);
  const state = step(timeline.model, before, move, recorder);
  timeline.moves.push(move);
  timeline.marks.push({ state, lines: lines.length, events: events.length });
  // Half-years that history played in between have no decisions of the player's.
  for (let turn = (before[SLOT.turn] as number) + 1; turn <= (state[SLOT.turn] as number); turn++)
    timeline.decisionsFrom[turn] = lines.length;
}

/** Drops every move from the `count`-th on. */
export function cutTimeline(timeline: Timeline, count: number): void {
  const mark = timeline.marks[count];
  if (mark === undefined) return;
  timeline.moves.length = count;
  timeline.marks.length = count + 1;
  timeline.lines.length = mark.lines;
  timeline.events.length = mark.events;
  timeline.decisionsFrom.length = (mark.state[SLOT.turn] as number) + 1;
}

/** The run as it stood at the opening of `turn`, as a timeline of its own; the whole run when it has not come that far. */
export function copyUntil(timeline: Timeline, turn: number): Timeline {
  const { model, seed, moves, marks, lines, events, decisionsFrom } = timeline;
  const found = movesBefore(timeline, turn);
  const count = found < 0 ? moves.length : found;
  const mark = marks[count] as Mark;
  return {
    model,
    seed,
    moves: moves.slice(0, count),
    marks: marks.slice(0, count + 1),
    lines: lines.slice(0, mark.lines),
    events: events.slice(0, mark.events),
    decisionsFrom: decisionsFrom.slice(0, (mark.state[SLOT.turn] as number) + 1),
  };
}

/** First half-year that is the player's. */
export function firstTurn(timeline: Timeline): number {
  return (timeline.marks[0] as Mark).state[SLOT.turn] as number;
}

/** The state as it stands. */
export function currentState(timeline: Timeline): State {
  return (timeline.marks.at(-1) as Mark).state;
}

/** Turn that is open now; the last one once the run is over. */
export function currentTurn(timeline: Timeline): number {
  return currentState(timeline)[SLOT.turn] as number;
}

/** Number of moves before the opening of `turn`. */
export function movesBefore(timeline: Timeline, turn: number): number {
  return timeline.marks.findIndex((mark) => (mark.state[SLOT.turn] as number) >= turn);
}

/** Every variable's value at the end of each closed half-year, then now. Rows of variableCount numbers; index = turn. */
export function computeSeries(timeline: Timeline): number[][] {
  const { model, lines } = timeline;
  const count = model.scenario.variables.length;
  const values = [...model.initial.subarray(model.layout.variables, model.layout.variables + count)];
  const rows: number[][] = [];
  let turn = 0;
  for (const line of lines) {
    while (line.turn > turn) {
      rows.push([...values]);
      turn++;
    }
    values[line.variable] = (values[line.variable] ?? 0) + line.amount;
  }
  while (rows.length <= currentTurn(timeline)) rows.push([...values]);
  return rows;
}

/** Events of `turn`, oldest first; opening events only when `opening`. */
export function eventsOf(timeline: Timeline, turn: number): LedgerEvent[] {
  return timeline.events.filter((event) => event.turn === turn);
}

/** True once the last half-year is closed. */
export function isOver(timeline: Timeline): boolean {
  return timeline.events.some((event) => event.kind === EVENT.ending);
}
