/** The Desk: one half-year, whole. */
import { evaluateExpr, CLOSE, EVENT, formatMove, legal, listDesk, CARD, SLOT } from '../engine/index';
import { viewCabinet } from './cabinet-view';
import { viewChanges } from './change-rows';
import { labelTurn, type ViewContext } from './context';
import { viewDossiers, viewInitiatives, viewLock } from './dossier-view';
import { viewHouse } from './house-view';
import { viewMeter, viewMeters, viewPowers } from './meter-view';
import { viewNews } from './news-view';
import { currentState, currentTurn, movesBefore } from './timeline';
import { selectOpposition, viewAims, viewAsks, viewCalendar, viewCommitments, viewPending } from './tray-view';
import type { BriefingView, DeskView } from './views';

/** Everything the Desk shows now. */
export function viewDesk(context: ViewContext): DeskView {
  const { timeline } = context;
  const { model } = timeline;
  const turn = currentTurn(timeline);
  const state = currentState(timeline);
  const aims = viewAims(context);
  return {
    turn: labelTurn(context, turn),
    turnCount: model.scenario.turnCount,
    chapter: viewChapter(context, turn),
    powers: viewPowers(context),
    meters: viewMeters(context),
    briefing: viewBriefing(context),
    dossiers: viewDossiers(context),
    initiatives: viewInitiatives(context),
    initiativesLeft: Math.max(0, (model.initiativesMax[turn] ?? 1) - (state[SLOT.started] as number)),
    capital: viewMeter(context, model.capitalSlot - model.layout.variables),
    aims,
    aimsWanted: model.scenario.aimCount,
    opposition: selectOpposition(aims),
    cabinet: viewCabinet(context),
    pending: viewPending(context),
    calendar: viewCalendar(context),
    asks: viewAsks(context),
    commitments: viewCommitments(context),
    close: viewClose(context),
    canUndo: canUndo(context),
    house: viewHouse(context),
    guide: viewGuide(context),
  };
}

/** The first guide whose condition holds now. */
function viewGuide({ timeline, book }: ViewContext): DeskView['guide'] {
  const { model } = timeline;
  const guide = model.scenario.guides?.find((entry) => evaluateExpr(model, currentState(timeline), entry.when) !== 0);
  if (guide === undefined) return null;
  return { id: guide.id, title: book.get(`guide.${guide.id}.title`), text: book.get(`guide.${guide.id}.text`) };
}

/** True when the last move was made in the half-year that is open. */
export function canUndo({ timeline }: Pick<ViewContext, 'timeline'>): boolean {
  const last = timeline.moves.at(-1);
  return last !== undefined && last !== CLOSE;
}

/** Chapter of a turn, with its place among all. */
export function viewChapter(context: ViewContext, turn: number): DeskView['chapter'] {
  const { chapters } = context.timeline.model.scenario;
  const index = Math.max(
    0,
    chapters.findIndex((chapter) => turn >= chapter.first && turn <= chapter.last),
  );
  const id = chapters[index]?.id ?? '';
  return { id, title: context.book.get(`chapter.${id}.title`), index, count: chapters.length };
}

/** What came in when this half-year opened. */
function viewBriefing(context: ViewContext): BriefingView {
  const { timeline } = context;
  const turn = currentTurn(timeline);
  const opened = timeline.events.findLastIndex((event) => event.kind === EVENT.opened && event.index === turn);
  const events = timeline.events.slice(Math.max(0, opened), timeline.marks[movesBefore(timeline, turn)]?.events);
  const until = timeline.decisionsFrom[turn] ?? timeline.lines.length;
  const lines = timeline.lines.slice(0, until).filter((line) => line.turn === turn);
  return { news: viewNews(context, events), changes: viewChanges(context, lines) };
}

function viewClose(context: ViewContext): DeskView['close'] {
  const { timeline, book } = context;
  const { model } = timeline;
  const state = currentState(timeline);
  const close = legal(model, state).find(({ move }) => move === CLOSE);
  const waiting = listDesk(model, state).filter((card) => state[model.layout.card + card] === CARD.onDesk);
  const left = waiting.length === 1 ? model.scenario.dossiers[waiting[0] ?? -1] : undefined;
  return {
    move: formatMove(model, CLOSE),
    locked: close === undefined ? context.words('lock.over') : close.lock === null ? null : viewLock(context, close.lock),
    waiting:
      left === undefined
        ? null
        : context.words('close.waiting', { title: book.get(`dossier.${left.id}.title`), text: book.get(`dossier.${left.id}.default`) }),
  };
}
