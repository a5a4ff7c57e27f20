/** News: what happened, in sentences that name their cause. */
import { EVENT, type LedgerEvent } from '../engine/index';
import type { ViewContext } from './context';
import { blockKey } from '../content/index';
import { findBlockLine, findDelayedText, viewOwner } from './origin-view';
import type { NewsLine } from './views';

/** The news behind `events`, in the order of their weight; repeated build-ups speak once. */
export function viewNews(context: ViewContext, events: readonly LedgerEvent[]): NewsLine[] {
  const news = events.flatMap((event) => viewEvent(context, event) ?? []);
  const unique = news.filter((item, index) => news.findIndex((other) => other.text === item.text) === index);
  return unique.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

const ORDER: readonly NewsLine['kind'][] = [
  'break',
  'warning',
  'test',
  'reaction',
  'ladder',
  'arrival',
  'wind',
  'decision',
  'expiry',
  'hint',
  'world',
];

function viewEvent(context: ViewContext, event: LedgerEvent): NewsLine | null {
  const { model } = context.timeline;
  const { scenario } = model;
  const { book, words } = context;
  switch (event.kind) {
    case EVENT.arrived:
      return viewArrival(context, event);
    case EVENT.drawn: {
      const text = findBlockLine(context, event.index);
      return text === null ? null : { kind: 'decision', text, origin: viewOwner(context, model.owners[event.index], event.turn) };
    }
    case EVENT.windHint:
      return { kind: 'hint', text: book.get(`wind.${scenario.winds[event.index]?.id}.hint`), origin: null };
    case EVENT.wind: {
      const id = scenario.winds[event.index]?.id;
      return { kind: 'wind', text: book.find(`wind.${id}.line`) ?? book.get(`wind.${id}.title`), origin: null };
    }
    case EVENT.outcome: {
      const test = scenario.tests[event.index];
      const key = `test.${test?.id}.outcome.${test?.outcomes[event.detail]?.id}.line`;
      return { kind: 'test', text: book.find(key) ?? book.get(`test.${test?.id}.title`), origin: null };
    }
    case EVENT.warning:
      return { kind: 'warning', text: book.get(`peril.${scenario.perils[event.index]?.id}.warning.${event.detail}`), origin: null };
    case EVENT.broken:
      return { kind: 'break', text: book.get(`peril.${scenario.perils[event.index]?.id}.line`), origin: null };
    case EVENT.rung:
      return { kind: 'ladder', text: book.get(`ladder.${scenario.ladders[event.index]?.id}.ask`), origin: null };
    case EVENT.measured: {
      const text =
        book.find(`ladder.${scenario.ladders[event.index]?.id}.measure.line`) ??
        book.find(`ladder.${scenario.ladders[event.index]?.id}.measure`);
      return text === null ? null : { kind: 'ladder', text, origin: null };
    }
    case EVENT.reaction: {
      const text = book.find(`reaction.${scenario.reactions[event.index]?.id}.line`);
      return text === null ? null : { kind: 'reaction', text, origin: null };
    }
    case EVENT.expired:
      return {
        kind: 'expiry',
        text: words('news.expired', { title: book.get(`commitment.${scenario.commitments[event.index]?.id}.title`) }),
        origin: null,
      };
    case EVENT.left:
      return viewLeft(context, event);
    default:
      return null;
  }
}

function viewArrival(context: ViewContext, event: LedgerEvent): NewsLine | null {
  const { model } = context.timeline;
  // Build-ups speak when they begin; each turn's amount is in the table.
  const isArrival = model.delayed.kind[event.index] === 0;
  if (!isArrival && event.turn !== event.detail + 1) return null;
  const text = findDelayedText(context, event.index);
  const block = model.delayedOwner[event.index]?.block ?? -1;
  return text === null ? null : { kind: 'arrival', text, origin: viewOwner(context, model.owners[block], event.detail) };
}

function viewLeft(context: ViewContext, event: LedgerEvent): NewsLine {
  const { model } = context.timeline;
  const fallback = model.cards.fallback[event.index] ?? -1;
  const text = findBlockLine(context, fallback) ?? context.book.get(blockKey(model, fallback));
  return { kind: 'decision', text, origin: viewOwner(context, model.owners[fallback], event.turn) };
}
