/** Moves and chances in the scenario's words. */
import { CLOSE, formatMove, MOVE, unpackMove, type Model, type Move } from '../engine/index';
import type { DrawnChance } from '../lab/index';
import type { ViewContext } from './context';
import type { ChanceSide } from './studio-views';

type Words = Pick<ViewContext, 'book'>;

/** What a move is about: the paper's or the initiative's title, the aim's; empty for a close. */
export function titleOf({ book }: Words, model: Model, move: Move): string {
  const { kind, index } = unpackMove(move);
  const { scenario } = model;
  if (kind === MOVE.answer) return book.get(`dossier.${scenario.dossiers[index]?.id}.title`);
  if (kind === MOVE.start) return book.get(`initiative.${scenario.initiatives[index]?.id}.title`);
  return kind === MOVE.aim ? book.get(`aim.${scenario.aims[index]?.id}.title`) : '';
}

/** What was done: the option's label; the title for anything else. */
export function labelOf(words: Words, model: Model, move: Move): string {
  const { kind, index, option } = unpackMove(move);
  if (kind !== MOVE.answer) return titleOf(words, model, move);
  const dossier = model.scenario.dossiers[index];
  return words.book.get(`dossier.${dossier?.id}.option.${dossier?.options[option]?.id}.label`);
}

/** Title and label in one. */
export function sentenceOf(words: Words, model: Model, move: Move): string {
  const title = titleOf(words, model, move);
  return unpackMove(move).kind === MOVE.answer ? `${title}: ${labelOf(words, model, move)}` : title;
}

/** Key of a move that may be none. */
export function keyOf(model: Model, move: Move | null): string {
  return move === null ? 'none' : formatMove(model, move);
}

/** One side of a chance. */
export function viewChance(words: Words, model: Model, chance: DrawnChance): ChanceSide {
  const { index, option, kind } = unpackMove(chance.move);
  const choice = kind === MOVE.answer ? (model.cards.choiceStart[index] as number) + option : (model.initiatives.choice[index] as number);
  return { label: labelOf(words, model, chance.move), oddsPct: chance.odds, happened: model.choices.thenBlock[choice] === chance.block };
}

/** True for moves that the studio can change or that somebody decided. */
export function isDecision(move: Move): boolean {
  return move !== CLOSE && unpackMove(move).kind !== MOVE.aim;
}
