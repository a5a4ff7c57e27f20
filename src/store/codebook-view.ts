/** The codebook of a run: how each of its decisions is coded, as shipped or as a reader has changed it. */
import { decisionsOf, type Codebook, type Decision } from '../classroom/index';
import type { Tags } from '../engine/index';
import { labelTurn, type ViewContext } from './context';
import type { CodingView } from './views';

/** Every coded decision of the run, oldest first. `codebook` holds the changed codings only. */
export function viewCodings(context: ViewContext, codebook: Codebook): CodingView[] {
  const { model, seed, moves } = context.timeline;
  return decisionsOf(model, seed, moves, codebook).map((decision) => ({
    key: decision.key,
    turn: labelTurn(context, decision.turn),
    ...viewDecisionTitle(context, decision.key),
    tags: tagsOf(decision),
    isEdited: codebook.has(decision.key),
  }));
}

/** Titles of the decision behind a key of the codebook: the paper and the option, or the initiative. */
export function viewDecisionTitle({ book }: Pick<ViewContext, 'book'>, key: string): Pick<CodingView, 'title' | 'label'> {
  const [dossier = '', option] = key.split('/');
  if (option === undefined) return { title: book.get(`initiative.${key}.title`), label: null };
  return { title: book.get(`dossier.${dossier}.title`), label: book.get(`dossier.${dossier}.option.${option}.label`) };
}

/** The tags behind a coding. */
export function tagsOf({ coding }: Pick<Decision, 'coding'>): Tags {
  return { ...coding, stake: (coding.stake / 100) as Tags['stake'] };
}
