/** Tables of change: before, after, why. */
import type { LedgerLine, Scenario } from '../engine/index';
import type { ViewContext } from './context';
import { viewMeter } from './meter-view';
import { viewLedgerLine } from './origin-view';
import { isMinorGroup } from './preview-view';
import type { ChangeRow, LedgerLineView } from './views';

/** One row per visible variable that `lines` moved, largest move (in steps of "clearly") first. */
export function viewChanges(context: ViewContext, lines: readonly LedgerLine[]): ChangeRow[] {
  const { scenario } = context.timeline.model;
  const totals = new Map<number, number>();
  for (const line of lines) totals.set(line.variable, (totals.get(line.variable) ?? 0) + line.amount);
  const rows = [...totals].flatMap(([variable, amount]) => {
    if (amount === 0 || scenario.variables[variable]?.visible !== true) return [];
    const after = valueAfter(context, variable, lines);
    return [{ variable, steps: Math.abs(amount) / (scenario.variables[variable]?.sizes[0] ?? 1), before: after - amount, after }];
  });
  return rows
    .sort((a, b) => rankOf(scenario, a.variable) - rankOf(scenario, b.variable) || b.steps - a.steps || a.variable - b.variable)
    .map(({ variable, before, after }) => ({
      meter: viewMeter(context, variable),
      before,
      after,
      lines: mergeLines(lines.filter((line) => line.variable === variable).map((line) => viewLedgerLine(context, line))),
    }));
}

/** What a government looks at first: powers and country, then what follows from them, then the world. */
function rankOf({ variables }: Scenario, variable: number): number {
  const group = variables[variable]?.group ?? '';
  return group === 'world' ? 2 : isMinorGroup(group) ? 1 : 0;
}

/** The variable's value when the last of `lines` had been written: today's value less everything written since. */
function valueAfter(context: ViewContext, variable: number, lines: readonly LedgerLine[]): number {
  const { timeline } = context;
  const start = timeline.model.initial[timeline.model.layout.variables + variable] ?? 0;
  const last = lines.at(-1);
  let value = start;
  for (const line of timeline.lines) {
    if (line.variable === variable) value += line.amount;
    if (line === last) break;
  }
  return value;
}

/** Lines of the same cause and turn become one, so that a term that moved three times is one line. */
export function mergeLines(lines: readonly LedgerLineView[]): LedgerLineView[] {
  const merged = new Map<string, LedgerLineView>();
  for (const line of lines) {
    const key = [line.turn.turn, line.origin.kind, line.origin.title, line.timing, line.line].join('|');
    const known = merged.get(key);
    merged.set(key, known === undefined ? line : { ...known, amount: known.amount + line.amount });
  }
  return [...merged.values()].filter((line) => line.amount !== 0);
}
