/** The autopsy in words. */
import { SLOT, unpackMove, type Move } from '../engine/index';
import type { AutopsyFinding } from '../lab/index';
import { labelTurn, type ViewContext } from './context';
import { currentState } from './timeline';
import type { AutopsyItem } from './views';

/** A finding of the autopsy with the titles of its decision, its options and what would differ. */
export function viewFinding(context: ViewContext, finding: AutopsyFinding): AutopsyItem {
  return viewFindingOf(context, finding, currentState(context.timeline)[SLOT.ending] as number);
}

/** `viewFinding` for a run that ended with ending `own`, whichever run the context holds. */
export function viewFindingOf(context: ViewContext, finding: AutopsyFinding, own: number): AutopsyItem {
  const { timeline, book } = context;
  const { scenario } = timeline.model;
  const dossier = scenario.dossiers[unpackMove(finding.move).index];
  const label = (move: Move): string => book.get(`dossier.${dossier?.id}.option.${dossier?.options[unpackMove(move).option]?.id}.label`);
  return {
    turn: labelTurn(context, finding.turn),
    title: book.get(`dossier.${dossier?.id}.title`),
    chosen: label(finding.move),
    instead: label(finding.instead),
    weight: finding.weight,
    differences: finding.differences.map(({ variable, was, wouldBe }) => ({
      name: book.get(`variable.${scenario.variables[variable]?.id}.title`),
      unit: scenario.variables[variable]?.unit ?? 'points',
      was,
      wouldBe,
    })),
    otherEnding: finding.ending === own ? null : book.get(`ending.${scenario.endings[finding.ending]?.id}.title`),
  };
}
