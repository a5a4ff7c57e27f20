/** Where and why a run made under other rules parts from these, in words. */
import { CLOSE, isOpenMove, legal, MOVE, parseMove, unpackMove, type Model, type Move } from '../engine/index';
import { labelTurn, type ViewContext } from './context';
import { findOptionReason, viewLock } from './dossier-view';
import { currentState, currentTurn } from './timeline';

/** What a sentence about a parting needs: half-year, the decision in words, and the reason in words. */
export interface Parting {
  readonly [name: string]: string | number;
  readonly year: number;
  readonly half: 1 | 2;
  readonly decision: string;
  readonly reason: string;
  readonly replayed: number;
  readonly total: number;
}

/** Tells why `key`, the first move of a run that is not open at the end of `context`'s timeline, is not open there. `total` counts the run's moves. */
export function describeParting(context: ViewContext, key: string, total: number): Parting {
  const { timeline } = context;
  const { year, half } = labelTurn(context, currentTurn(timeline));
  return {
    year,
    half,
    decision: nameMove(context, key),
    reason: findReason(context, key),
    replayed: timeline.moves.length,
    total,
  };
}

/** "Steel quotas: Ask for an exemption"; the key's own words where the scenario has lost it. */
export function nameMove(context: ViewContext, key: string): string {
  const { book, words } = context;
  if (key === 'close') return words('parted.close');
  const [kind = '', rest = ''] = key.split(':');
  const [id = '', option = ''] = rest.split('/');
  if (kind === 'answer') {
    const title = book.find(`dossier.${id}.title`) ?? id;
    return `${title}: ${book.find(`dossier.${id}.option.${option}.label`) ?? option}`;
  }
  return book.find(`${kind === 'start' ? 'initiative' : 'aim'}.${id}.title`) ?? id;
}

function findReason(context: ViewContext, key: string): string {
  const { timeline, words } = context;
  const { model } = timeline;
  const state = currentState(timeline);
  const move = parseMove(model, key);
  if (move === null) return words(hasCard(model, key) ? 'parted.option-gone' : 'parted.gone');
  const seen = legal(model, state).find((entry) => entry.move === move);
  if (seen === undefined || isOpenMove(model, state, move)) return words(absenceOf(move));
  if (seen.lock?.kind === 'condition') {
    const { index, option } = unpackMove(move);
    return words('parted.because', { reason: findOptionReason(context, index, option) });
  }
  return seen.lock === null ? words('parted.locked') : words('parted.because', { reason: viewLock(context, seen.lock) });
}

function hasCard(model: Model, key: string): boolean {
  const [kind, rest = ''] = key.split(':');
  return kind === 'answer' && model.ids.dossier.has(rest.split('/')[0] ?? '');
}

function absenceOf(move: Move): string {
  if (move === CLOSE) return 'parted.over';
  const { kind } = unpackMove(move);
  return kind === MOVE.answer ? 'parted.not-dealt' : kind === MOVE.start ? 'parted.not-in-hand' : 'parted.not-to-declare';
}
