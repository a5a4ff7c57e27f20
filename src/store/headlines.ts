/** Two front pages a half-year: the paper that needs the ministry's advertising prints what went best, the one that does not get it what went worst. */
import { CAUSE, type Block, type BlockOwner, type LedgerLine, type Scenario } from '../engine/index';
import type { ViewContext } from './context';
import { findBlockLine, findDelayedText, viewOrigin } from './origin-view';
import { isMinorGroup } from './preview-view';
import type { FrontPageView } from './views';

/** The variable in which a scenario counts sums that were announced and are not there. */
const CLAIM_GAP = 'claim-gap';

const PAPERS = ['fed', 'unfed'] as const;

/** Both front pages of the half-years from `turn` to before `next`. Each leads with the ledger line that moved most its way. */
export function viewFrontPages(context: ViewContext, turn: number, next: number): FrontPageView[] {
  const { timeline, words } = context;
  const lines = timeline.lines.filter((line) => line.turn >= turn && line.turn < next);
  const leads = findLeads(context, lines);
  const claim = findClaim(context, lines);
  const sentences = leads.map((line) => (line === null ? null : findSentence(context, line)));
  return PAPERS.map((paper, n) => {
    const line = leads[n] ?? null;
    const sentence = sentences[n] ?? null;
    return {
      paper,
      name: words(`paper.${paper}`),
      about: words(`paper.about.${paper}`),
      figure: line === null ? null : viewFigure(context, line),
      // One event is told once: the second paper then prints its figure only.
      sentence: n > 0 && sentence === sentences[0] ? null : sentence,
      claim,
    };
  });
}

/**
 * The lines that moved most for the better and most for the worse. Deeds and events come before the drift of every half-year;
 * where all went one way, the other paper has the least of that way.
 */
function findLeads(context: ViewContext, lines: readonly LedgerLine[]): (LedgerLine | null)[] {
  const weighed = sumByCause(lines)
    .map((line) => ({ line, weight: weigh(context, line), isEvent: line.cause === CAUSE.block || line.cause === CAUSE.delayed }))
    .filter(({ weight }) => weight !== 0);
  return [1, -1].map((way) => {
    const sorted = [...weighed].sort((a, b) => way * (b.weight - a.weight));
    const deed = sorted.find(({ isEvent, weight }) => isEvent && way * weight > 0);
    return (deed ?? sorted[0])?.line ?? null;
  });
}

/** Lines of one variable with one cause, put together. */
function sumByCause(lines: readonly LedgerLine[]): LedgerLine[] {
  const sums = new Map<string, LedgerLine>();
  for (const line of lines) {
    const key = [line.variable, line.cause, line.index, line.origin].join('|');
    const known = sums.get(key);
    sums.set(key, known === undefined ? line : { ...known, amount: known.amount + line.amount });
  }
  return [...sums.values()];
}

/** Steps of "clearly" for the country, 0 for what no reader would buy a paper for: results of other figures, limits, the trust of offices. */
function weigh({ timeline }: ViewContext, line: LedgerLine): number {
  const variable = timeline.model.scenario.variables[line.variable];
  if (variable === undefined || !variable.visible || isMinorGroup(variable.group)) return 0;
  if (variable.id === CLAIM_GAP || variable.id === timeline.model.scenario.capital) return 0;
  if (line.cause === CAUSE.term || line.cause === CAUSE.clamp) return 0;
  return (variable.good * line.amount) / variable.sizes[0];
}

function viewFigure(context: ViewContext, line: LedgerLine): FrontPageView['figure'] {
  const variable = context.timeline.model.scenario.variables[line.variable];
  if (variable === undefined) return null;
  return {
    name: context.book.get(`variable.${variable.id}.title`),
    unit: variable.unit,
    amount: line.amount,
    isGood: variable.good * line.amount > 0,
    cause: viewOrigin(context, line).title,
  };
}

function findSentence(context: ViewContext, line: LedgerLine): string | null {
  if (line.cause === CAUSE.block) return findBlockLine(context, line.index);
  return line.cause === CAUSE.delayed ? findDelayedText(context, line.index) : null;
}

/** The largest sum announced: what is not there by the ledger, and beside it what the same decision signed. */
function findClaim(context: ViewContext, lines: readonly LedgerLine[]): FrontPageView['claim'] {
  const { model } = context.timeline;
  const gap = model.ids.variable.get(CLAIM_GAP);
  const claims = lines.filter(
    ({ variable, amount, cause }) => variable === gap && amount > 0 && (cause === CAUSE.block || cause === CAUSE.delayed),
  );
  const [first] = claims.sort((a, b) => b.amount - a.amount);
  if (first === undefined) return null;
  const block = first.cause === CAUSE.block ? first.index : (model.delayedOwner[first.index]?.block ?? -1);
  const real = sumSigned(model.scenario, model.owners[block]);
  return { title: viewOrigin(context, first).title, announced: first.amount + real, real };
}

function sumSigned(scenario: Scenario, owner: BlockOwner | undefined): number {
  const signs = owner === undefined ? [] : (findBlock(scenario, owner)?.signs ?? []);
  return signs.reduce((sum, { commitment, value }) => {
    const known = scenario.commitments.find(({ id }) => id === commitment);
    return sum + Math.max(0, value ?? known?.value ?? 0);
  }, 0);
}

function findBlock({ dossiers, initiatives }: Scenario, { kind, index, option, branch }: BlockOwner): Block | undefined {
  if (kind === 'fallback') return dossiers[index]?.fallback;
  const choice = kind === 'option' ? dossiers[index]?.options[option] : kind === 'initiative' ? initiatives[index] : undefined;
  return branch === 'base' ? choice?.block : choice?.chance?.[branch];
}
