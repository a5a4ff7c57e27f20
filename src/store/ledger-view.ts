/** One meter's ledger: lines that add up, values over time, history's beside them. */
import type { ViewContext } from './context';
import { mergeLines } from './change-rows';
import { viewMeter } from './meter-view';
import { viewLedgerLine } from './origin-view';
import { computeSeries, type Timeline } from './timeline';
import type { LedgerView } from './views';

/** The ledger of a variable; null when there is no such visible variable. `history` is the historical run, when it is known. */
export function viewLedger(context: ViewContext, variable: string, history: Timeline | null): LedgerView | null {
  const { timeline } = context;
  const { model } = timeline;
  const index = model.ids.variable.get(variable);
  if (index === undefined || model.scenario.variables[index]?.visible !== true) return null;
  const lines = timeline.lines.filter((line) => line.variable === index).map((line) => viewLedgerLine(context, line));
  const series = computeSeries(timeline).map((row) => row[index] as number);
  return {
    meter: viewMeter(context, index),
    start: model.initial[model.layout.variables + index] as number,
    lines: mergeLines(lines),
    series,
    historySeries:
      history === null
        ? []
        : computeSeries(history)
            .map((row) => row[index] as number)
            .slice(0, series.length),
  };
}
