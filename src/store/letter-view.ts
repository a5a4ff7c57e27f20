/** Letters at the end of a chapter, and verdicts at the end of all: texts chosen by what the state holds. */
import { evaluateExpr, type Expr, type State } from '../engine/index';
import type { ViewContext } from './context';
import type { LetterView, VerdictView } from './views';

/** The letters of chapter `index`, as they were written at `state`. Each correspondent leads in turn: the first letter moves on by one a chapter. */
export function viewLetters(context: ViewContext, index: number, state: State): LetterView[] {
  const { model } = context.timeline;
  const { book } = context;
  const chapter = model.scenario.chapters[index]?.id;
  const letters = model.scenario.letters
    .filter((letter) => letter.chapter === chapter)
    .flatMap(({ id, correspondent, variants }): LetterView[] => {
      const variant = chooseVariant(context, state, variants);
      if (variant < 0) return [];
      return [
        {
          id,
          from: book.get(`correspondent.${correspondent}.title`),
          about: book.get(`correspondent.${correspondent}.about`),
          text: book.get(`letter.${id}.${variant}`),
        },
      ];
    });
  const lead = letters.length === 0 ? 0 : index % letters.length;
  return [...letters.slice(lead), ...letters.slice(0, lead)];
}

/** What each voice says at `state`: the first opening that holds, what it cites (in order, as many as it may), the first closing that holds. */
export function viewVerdicts(context: ViewContext, state: State): VerdictView[] {
  const { model } = context.timeline;
  const { book } = context;
  return model.scenario.voices.map(({ id, opens, cites, closes, most }) => {
    const key = `voice.${id}`;
    const cited = cites.flatMap((when, n) => (evaluateExpr(model, state, when) === 0 ? [] : [book.get(`${key}.cite.${n}`)]));
    return {
      id,
      title: book.get(`${key}.title`),
      about: book.get(`${key}.about`),
      opening: book.find(`${key}.open.${chooseVariant(context, state, opens)}`) ?? '',
      cites: cited.slice(0, most),
      closing: book.find(`${key}.close.${chooseVariant(context, state, closes)}`) ?? '',
    };
  });
}

/** Index of the first variant whose condition holds, -1 when none does. */
function chooseVariant({ timeline: { model } }: ViewContext, state: State, variants: readonly (Expr | null)[]): number {
  return variants.findIndex((when) => when === null || evaluateExpr(model, state, when) !== 0);
}
