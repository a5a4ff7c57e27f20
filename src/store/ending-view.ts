/** The ending: explained by state, aims and the decisions that mattered most. */
import { computeAutopsy, type AutopsyFinding } from '../lab/index';
import { holds, SLOT, unpackMove, type Move } from '../engine/index';
import { viewChanges } from './change-rows';
import { labelTurn, type ViewContext } from './context';
import { viewPowers } from './meter-view';
import { currentState } from './timeline';
import { viewAims, viewCommitments } from './tray-view';
import type { AutopsyItem, EndingView } from './views';

/** Decisions named in an autopsy. */
const AUTOPSY_COUNT = 3;

/** The ending of a finished run; null while it is played. `autopsy` is null until it has been computed. */
export function viewEnding(context: ViewContext, autopsy: readonly AutopsyItem[] | null): EndingView | null {
  const { timeline, book } = context;
  const { model } = timeline;
  const state = currentState(timeline);
  if (state[SLOT.over] !== 1) return null;
  const index = state[SLOT.ending] as number;
  const ending = model.scenario.endings[index];
  const key = `ending.${ending?.id}`;
  const first = model.rules.endingAlsoStart[index] ?? 0;
  const also = book.list(`${key}.also`).filter((_, n) => holds(model, state, model.rules.endingAlso[first + n] ?? -1));
  return {
    id: ending?.id ?? '',
    title: book.get(`${key}.title`),
    paragraphs: [book.get(`${key}.text`), ...also],
    aims: viewAims(context).filter((aim) => aim.declared),
    powers: viewPowers(context),
    rows: viewChanges(context, timeline.lines),
    commitments: viewCommitments(context),
    autopsy,
  };
}

/** Runs the autopsy of a finished run. A few hundred short games: call it when the screen is idle. */
export function viewAutopsy(context: ViewContext): AutopsyItem[] {
  const { timeline } = context;
  return computeAutopsy(timeline.model, timeline.seed, timeline.moves, AUTOPSY_COUNT).map((finding) => viewFinding(context, finding));
}

function viewFinding(context: ViewContext, finding: AutopsyFinding): AutopsyItem {
  const { timeline, book } = context;
  const { scenario } = timeline.model;
  const dossier = scenario.dossiers[unpackMove(finding.move).index];
  const label = (move: Move): string => book.get(`dossier.${dossier?.id}.option.${dossier?.options[unpackMove(move).option]?.id}.label`);
  const own = currentState(timeline)[SLOT.ending] as number;
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
