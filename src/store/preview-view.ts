/** Previews in words and sizes. */
import type { Preview, PreviewEntry } from '../engine/index';
import { labelTurn, type ViewContext } from './context';
import type { PreviewLine } from './views';

/** Odds in percent from which a thing is "likely"; below it "could" (design rule of the fixed words). */
const LIKELY_FROM = 65;

/** Groups of results that follow from what the preview already says; shown in the analyst view. */
const MINOR_GROUPS: readonly string[] = ['strains', 'holds', 'lock-in', 'cabinet'];

/** True for a group of variables that follow from others. */
export function isMinorGroup(group: string): boolean {
  return MINOR_GROUPS.includes(group);
}

/** The lines of a preview: powers first, then by size, certain before uncertain. */
export function viewPreview(context: ViewContext, preview: Preview): PreviewLine[] {
  return preview.entries
    .filter((entry) => context.timeline.model.scenario.variables[entry.variable]?.visible === true)
    .map((entry) => viewLine(context, entry))
    .sort((a, b) => Number(b.power !== null) - Number(a.power !== null) || b.odds - a.odds || b.size - a.size);
}

function viewLine(context: ViewContext, entry: PreviewEntry): PreviewLine {
  const { scenario } = context.timeline.model;
  const variable = scenario.variables[entry.variable];
  if (variable === undefined) throw new RangeError(`no variable ${entry.variable}`);
  const power = scenario.powers.find((candidate) => candidate.standing === variable.id)?.id ?? null;
  const size = Math.abs(entry.amount);
  return {
    variable: variable.id,
    name: power === null ? context.book.get(`variable.${variable.id}.title`) : context.book.get(`power.${power}.short`),
    power,
    minor: isMinorGroup(variable.group),
    direction: entry.amount > 0 ? 1 : -1,
    size: size >= variable.sizes[1] ? 3 : size >= variable.sizes[0] ? 2 : 1,
    sure: entry.odds >= 100 ? 'will' : entry.odds >= LIKELY_FROM ? 'likely' : 'could',
    odds: entry.odds,
    when: viewTiming(context, entry),
    low: entry.amount,
    high: entry.amount,
    unit: variable.unit,
    good: variable.good,
  };
}

function viewTiming(context: ViewContext, { timing }: PreviewEntry): PreviewLine['when'] {
  if (timing.kind === 'now') return { kind: 'now' };
  if (timing.kind === 'arrives') return { kind: 'arrives', at: labelTurn(context, timing.turn) };
  return { kind: 'builds', from: labelTurn(context, timing.from), until: labelTurn(context, timing.until) };
}
