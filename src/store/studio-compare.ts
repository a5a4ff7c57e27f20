/** Two to four timelines side by side. */
import { CLOSE, SLOT, STATUS, type Move } from '../engine/index';
import { compareChances, listChances } from '../lab/index';
import { labelTurn, type ViewContext } from './context';
import { mergeLines } from './change-rows';
import { viewLedgerLine } from './origin-view';
import { isMinorGroup } from './preview-view';
import { sentenceOf, titleOf, viewChance } from './studio-words';
import type { ComparedMeter, ComparisonView, Divergence, JudgedView, LedgerDifference } from './studio-views';
import { computeSeries, currentState, currentTurn, type Timeline } from './timeline';
import { viewAims } from './tray-view';

/** A timeline with its name. */
export interface Side {
  readonly id: string;
  readonly name: string;
  readonly context: ViewContext;
  readonly judged: JudgedView | null;
}

/** The comparison of `sides`, which are timelines of one scenario; at least one. */
export function viewComparison(sides: readonly Side[]): ComparisonView {
  const [first] = sides;
  if (first === undefined) throw new RangeError('nothing to compare');
  const { context } = first;
  const timelines = sides.map((side) => side.context.timeline);
  const last = Math.max(...timelines.map(currentTurn));
  return {
    lines: sides.map(({ id, name, context: own }) => ({ id, name, ending: findEnding(own) })),
    turns: Array.from({ length: last + 1 }, (_, turn) => labelTurn(context, turn)),
    meters: compareMeters(context, timelines),
    divergence: findDivergence(context, timelines),
    commitments: compareCommitments(context, timelines),
    aims: compareAims(sides),
    chances: viewChances(context, timelines),
    judged: sides.map(({ judged }) => judged),
  };
}

/** Title of the ending a timeline has reached; null before it. */
export function findEnding({ timeline, book }: ViewContext): string | null {
  const state = currentState(timeline);
  if (state[SLOT.over] !== 1) return null;
  return book.get(`ending.${timeline.model.scenario.endings[state[SLOT.ending] as number]?.id}.title`);
}

function compareMeters({ timeline, book }: ViewContext, timelines: readonly Timeline[]): ComparedMeter[] {
  const rows = timelines.map(computeSeries);
  const meters = timeline.model.scenario.variables.flatMap(
    (variable, index): { readonly meter: ComparedMeter; readonly rank: number }[] => {
      if (!variable.visible) return [];
      const series = rows.map((turns) => turns.map((row) => row[index] as number));
      const length = Math.max(...series.map((own) => own.length));
      let widest = 0;
      for (let turn = 0; turn < length; turn++) {
        const values = series.flatMap((own) => own[turn] ?? []);
        widest = Math.max(widest, Math.max(...values) - Math.min(...values));
      }
      const spread = Math.round((10 * widest) / Math.max(1, variable.sizes[0]));
      const { id, unit, min, max } = variable;
      // Trust and tempers of the cabinet move in large steps and say little: they come after all that a government looks at.
      const rank = isMinorGroup(variable.group) ? 1 : 0;
      return [{ meter: { id, name: book.get(`variable.${id}.title`), unit, min, max, series, spread }, rank }];
    },
  );
  meters.sort((a, b) => a.rank - b.rank || b.meter.spread - a.meter.spread);
  return meters.map(({ meter }) => meter);
}

/** The first half-year in which the timelines did not do the same, and what each did there that not all did. */
export function findDivergence(context: ViewContext, timelines: readonly Timeline[]): Divergence | null {
  const { model } = context.timeline;
  const turns = timelines.map(splitTurns);
  const length = Math.max(...turns.map((own) => own.length));
  for (let turn = 0; turn < length; turn++) {
    const done = turns.map((own) => own[turn] ?? []);
    if (done.every((own) => own.join() === done[0]?.join())) continue;
    const isShared = (move: Move): boolean => done.every((own) => own.includes(move));
    const sides = done.map((own) => {
      const move = own.find((entry) => !isShared(entry));
      return move === undefined ? null : sentenceOf(context, model, move);
    });
    // The same moves in another order change nothing worth telling.
    if (sides.every((side) => side === null)) continue;
    return { turn: labelTurn(context, turn), sides };
  }
  return null;
}

function splitTurns({ moves, marks }: Timeline): Move[][] {
  const turns: Move[][] = [];
  moves.forEach((move, at) => {
    if (move === CLOSE) return;
    const turn = marks[at]?.state[SLOT.turn] ?? 0;
    (turns[turn] ??= []).push(move);
  });
  return turns;
}

const STATUS_NAMES = new Map<number, 'active' | 'ended'>([
  [STATUS.active, 'active'],
  [STATUS.ended, 'ended'],
]);

/** Commitments whose fate is not the same everywhere. */
function compareCommitments(context: ViewContext, timelines: readonly Timeline[]): ComparisonView['commitments'] {
  const { model } = context.timeline;
  const { layout } = model;
  return model.scenario.commitments.flatMap(({ id }, index) => {
    const sides = timelines.map((timeline) => STATUS_NAMES.get(currentState(timeline)[layout.status + index] as number) ?? 'none');
    if (sides.every((side) => side === sides[0])) return [];
    const since = timelines.map((timeline, n) => {
      const turn = currentState(timeline)[layout.signedTurn + index] as number;
      return sides[n] === 'none' || turn < 0 ? null : labelTurn(context, turn);
    });
    return [{ title: context.book.get(`commitment.${id}.title`), sides, since }];
  });
}

function compareAims(sides: readonly Side[]): ComparisonView['aims'] {
  const views = sides.map(({ context }) => viewAims(context));
  const [first = []] = views;
  return first.flatMap(({ title, unit }, index) => {
    const own = views.flatMap((aims) => aims[index] ?? []);
    if (!own.some(({ declared }) => declared)) return [];
    return [{ title, unit, sides: own.map(({ declared, value, result }) => ({ declared, value, result })) }];
  });
}

/** Which chances of the first two timelines fell differently, and why. */
function viewChances(context: ViewContext, timelines: readonly Timeline[]): ComparisonView['chances'] {
  const [first, second] = timelines;
  if (first === undefined || second === undefined) return { same: 0, rows: [] };
  const { model } = context.timeline;
  const [own, other] = [first, second].map(({ seed, moves }) => listChances(model, seed, moves));
  const compared = compareChances(own ?? [], other ?? []);
  const rows = compared.flatMap(({ first: a, second: b, reason }) => {
    const either = a ?? b;
    if (reason === 'same' || either === null) return [];
    const sides = [a, b].map((chance) => (chance === null ? null : viewChance(context, model, chance)));
    return [
      {
        turn: labelTurn(context, either.turn),
        title: titleOf(context, model, either.move),
        reason,
        sides: [sides[0] ?? null, sides[1] ?? null] as const,
      },
    ];
  });
  return { same: compared.length - rows.length, rows };
}

/** The ledger of `variable` in two timelines, line by line; null when there is no such meter. */
export function viewLedgerDifference(one: ViewContext, two: ViewContext, variable: string): LedgerDifference | null {
  const { model } = one.timeline;
  const index = model.ids.variable.get(variable);
  const known = index === undefined ? undefined : model.scenario.variables[index];
  if (index === undefined || known?.visible !== true) return null;
  const linesOf = (context: ViewContext) =>
    mergeLines(context.timeline.lines.filter((line) => line.variable === index).map((line) => viewLedgerLine(context, line)));
  const rows = new Map<string, { turn: LedgerDifference['rows'][number]['turn']; title: string; sides: [number, number] }>();
  [one, two].forEach((context, side) => {
    for (const line of linesOf(context)) {
      const key = [line.turn.turn, line.origin.kind, line.origin.title, line.timing, line.line].join('|');
      const row = rows.get(key) ?? { turn: line.turn, title: line.origin.title, sides: [0, 0] };
      row.sides[side === 0 ? 0 : 1] += line.amount;
      rows.set(key, row);
    }
  });
  const all = [...rows.values()];
  const different = all.filter(({ sides }) => sides[0] !== sides[1]).sort((a, b) => a.turn.turn - b.turn.turn);
  const endOf = ({ timeline }: ViewContext): number => currentState(timeline)[model.layout.variables + index] as number;
  return {
    name: one.book.get(`variable.${variable}.title`),
    unit: known.unit,
    ends: [endOf(one), endOf(two)],
    rows: different,
    same: all.length - different.length,
  };
}
