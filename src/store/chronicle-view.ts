/** The chronicle: the run as a list, half-year by half-year. */
import { EVENT, type LedgerEvent } from '../engine/index';
import { labelTurn, type ViewContext } from './context';
import { viewSources } from './dossier-view';
import { viewNews } from './news-view';
import type { ChronicleEntry } from './views';

/** Every decision, arrival, test, warning and wind so far, oldest first. */
export function viewChronicle(context: ViewContext): ChronicleEntry[] {
  return context.timeline.events.flatMap((event) => viewEntry(context, event) ?? []);
}

const NEWS_KINDS: ReadonlyMap<number, ChronicleEntry['kind']> = new Map([
  [EVENT.arrived, 'arrival'],
  [EVENT.outcome, 'test'],
  [EVENT.wind, 'wind'],
  [EVENT.warning, 'warning'],
  [EVENT.broken, 'break'],
  [EVENT.reaction, 'reaction'],
  [EVENT.rung, 'ladder'],
  [EVENT.measured, 'ladder'],
  [EVENT.expired, 'expiry'],
]);

/** One event as an entry; null when it is told elsewhere or is silent. */
export function viewEntry(context: ViewContext, event: LedgerEvent): ChronicleEntry | null {
  const { scenario } = context.timeline.model;
  const { book, words } = context;
  const turn = labelTurn(context, event.turn);
  const plain = { turn, history: null, sources: [] };
  switch (event.kind) {
    case EVENT.answered:
      return viewAnswered(context, event);
    case EVENT.left: {
      const dossier = scenario.dossiers[event.index];
      const key = `dossier.${dossier?.id}`;
      return {
        ...plain,
        kind: 'default',
        title: book.get(`${key}.title`),
        text: words('chronicle.left', { text: book.get(`${key}.default`) }),
      };
    }
    case EVENT.started: {
      const initiative = scenario.initiatives[event.index];
      const key = `initiative.${initiative?.id}`;
      return {
        ...plain,
        kind: 'initiative',
        title: book.get(`${key}.title`),
        text: book.get(`${key}.text`),
        sources: viewSources(context, initiative?.sources ?? []),
      };
    }
    case EVENT.aim: {
      const key = `aim.${scenario.aims[event.index]?.id}`;
      return { ...plain, kind: 'aim', title: book.get(`${key}.title`), text: book.get(`${key}.about`) };
    }
    default: {
      const kind = NEWS_KINDS.get(event.kind);
      const news = kind === undefined ? undefined : viewNews(context, [event])[0];
      return kind === undefined || news === undefined
        ? null
        : { ...plain, kind, title: news.origin?.title ?? words(`chronicle.${kind}`), text: news.text };
    }
  }
}

function viewAnswered(context: ViewContext, event: LedgerEvent): ChronicleEntry {
  const dossier = context.timeline.model.scenario.dossiers[event.index];
  const option = dossier?.options[event.detail];
  const { book } = context;
  const key = `dossier.${dossier?.id}`;
  const history = book.find(`${key}.history`);
  return {
    turn: labelTurn(context, event.turn),
    kind: 'decision',
    title: book.get(`${key}.title`),
    text: book.get(`${key}.option.${option?.id}.label`),
    history: history === null ? null : { text: history, same: option?.history ?? false },
    sources: viewSources(context, dossier?.sources ?? []),
  };
}
