/** Two headlines a half-year: one paper prints what went best for the government, the other what went worst. */
import { CAUSE, type LedgerLine } from '../engine/index';
import type { ViewContext } from './context';
import { findBlockLine, findDelayedText } from './origin-view';
import type { TurnEndView } from './views';

/** The sentences spoken from half-year `turn` to before `next`, weighed by what they moved in steps of "clearly"; best and worst, when they differ. */
export function viewHeadlines(context: ViewContext, turn: number, next: number): TurnEndView['headlines'] {
  const weights = new Map<string, number>();
  for (const line of context.timeline.lines) {
    if (line.turn < turn || line.turn >= next) continue;
    const sentence = findSentence(context, line);
    if (sentence !== null) weights.set(sentence, (weights.get(sentence) ?? 0) + weigh(context, line));
  }
  const sorted = [...weights].sort((a, b) => b[1] - a[1]);
  const [best, worst] = [sorted[0], sorted.at(-1)];
  if (best === undefined || worst === undefined || best === worst) return [];
  return [
    { paper: context.words('paper.kind'), text: best[0] },
    { paper: context.words('paper.unkind'), text: worst[0] },
  ];
}

function findSentence(context: ViewContext, line: LedgerLine): string | null {
  if (line.cause === CAUSE.block) return findBlockLine(context, line.index);
  return line.cause === CAUSE.delayed ? findDelayedText(context, line.index) : null;
}

function weigh({ timeline }: ViewContext, line: LedgerLine): number {
  const variable = timeline.model.scenario.variables[line.variable];
  return variable === undefined ? 0 : (variable.good * line.amount) / variable.sizes[0];
}
