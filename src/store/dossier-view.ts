/** Papers and initiatives as the Desk shows them. */
import {
  EVENT,
  formatMove,
  holds,
  evaluateExpr,
  legal,
  CARD,
  listDesk,
  MOVE,
  packMove,
  preview,
  priceOf,
  previewFallback,
  unpackMove,
  type LegalMove,
  type Lock,
} from '../engine/index';
import { orderByNight, viewBeat } from './beat-view';
import { splitTrust, viewAdvisers } from './cabinet-view';
import { viewChanges } from './change-rows';
import type { ViewContext } from './context';
import { findBlockLine } from './origin-view';
import { isMinorGroup, viewPreview } from './preview-view';
import { currentState } from './timeline';
import type { DossierView, InitiativeView, OptionView, SourceView } from './views';

/** Every paper on the desk, answered ones included; the beats of a night lie together. */
export function viewDossiers(context: ViewContext): DossierView[] {
  const { timeline } = context;
  const { model } = timeline;
  const state = currentState(timeline);
  const moves = legal(model, state);
  // What history let lie in a half-year that is the player's is nobody's to answer.
  const shown = listDesk(model, state).filter((card) => state[model.layout.card + card] !== CARD.left);
  return orderByNight(model.scenario, shown).map((card) => viewDossier(context, card, moves));
}

/** The hand. */
export function viewInitiatives(context: ViewContext): InitiativeView[] {
  const { timeline, book } = context;
  const { model } = timeline;
  const state = currentState(timeline);
  return legal(model, state)
    .filter(({ move }) => unpackMove(move).kind === MOVE.start)
    .map(({ move, lock }) => {
      const initiative = model.scenario.initiatives[unpackMove(move).index];
      const seen = preview(model, state, move);
      const office = initiative?.office ?? null;
      return {
        move: formatMove(model, move),
        id: initiative?.id ?? '',
        title: book.get(`initiative.${initiative?.id}.title`),
        text: book.get(`initiative.${initiative?.id}.text`),
        capital: priceOf(model, state, unpackMove(move).index),
        office: office === null ? null : { id: office, title: context.words(`office.${office}`) },
        locked: lock === null ? null : viewLock(context, lock),
        preview: viewPreview(context, seen),
        signs: viewBonds(context, seen.signs),
        sources: viewSources(context, initiative?.sources ?? []),
        model: book.find(`initiative.${initiative?.id}.model`),
      };
    });
}

/** Why a move is locked, in the interface's words. */
export function viewLock(context: ViewContext, lock: Lock): string {
  switch (lock.kind) {
    case 'capital':
      return context.words('lock.capital', { price: lock.price, held: lock.held });
    case 'initiative-used':
      return context.words('lock.initiativeUsed', { allowed: lock.allowed });
    case 'papers':
      return context.words('lock.papers', { unanswered: lock.unanswered });
    case 'aims':
      return context.words('lock.aims', { declared: lock.declared, wanted: lock.wanted });
    default:
      return context.words('lock.passed');
  }
}

/** Sources by id. */
export function viewSources(context: Pick<ViewContext, 'book'>, ids: readonly string[]): SourceView[] {
  return ids.map((id) => ({
    id,
    title: context.book.get(`source.${id}.title`),
    cite: context.book.get(`source.${id}.cite`),
    url: context.book.find(`source.${id}.url`),
  }));
}

function viewDossier(context: ViewContext, card: number, moves: readonly LegalMove[]): DossierView {
  const { timeline, book, words } = context;
  const { model } = timeline;
  const state = currentState(timeline);
  const dossier = model.scenario.dossiers[card];
  if (dossier === undefined) throw new RangeError(`no dossier ${card}`);
  const key = `dossier.${dossier.id}`;
  const isPower = model.scenario.powers.some((power) => power.id === dossier.from);
  return {
    id: dossier.id,
    from: dossier.from,
    fromName: isPower ? book.get(`power.${dossier.from}.name`) : words(`from.${dossier.from}`),
    title: book.get(`${key}.title`),
    dateline: book.get(`${key}.dateline`),
    brief: viewBrief(context, card),
    known: book.find(`${key}.known`),
    advisers: viewAdvisers(context, card),
    beat: viewBeat(context, card, (other) => viewAnswer(context, other)),
    options: viewOptions(context, card, moves),
    waiting: { text: book.get(`${key}.default`), preview: viewPreview(context, previewFallback(model, state, card)) },
    history: book.find(`${key}.history`),
    model: book.find(`${key}.model`),
    sources: viewSources(context, dossier.sources),
    answered: viewAnswer(context, card),
  };
}

/** Paragraphs of the brief: the constant one, and those whose condition holds. */
function viewBrief(context: ViewContext, card: number): string[] {
  const { timeline, book } = context;
  const { model } = timeline;
  const key = `dossier.${model.scenario.dossiers[card]?.id}`;
  const first = model.rules.dossierAlsoStart[card] ?? 0;
  const also = book.list(`${key}.also`).filter((_, n) => holds(model, currentState(timeline), model.rules.dossierAlso[first + n] ?? -1));
  return [book.get(`${key}.brief`), ...also];
}

function viewOptions(context: ViewContext, card: number, moves: readonly LegalMove[]): OptionView[] {
  const { timeline, book } = context;
  const { model } = timeline;
  const dossier = model.scenario.dossiers[card];
  return moves
    .filter(({ move }) => unpackMove(move).kind === MOVE.answer && unpackMove(move).index === card)
    .map(({ move, lock }) => {
      const option = dossier?.options[unpackMove(move).option];
      const key = `dossier.${dossier?.id}.option.${option?.id}`;
      const seen = preview(model, currentState(timeline), move);
      const { trust, rest } = splitTrust(context, seen);
      return {
        move: formatMove(model, move),
        id: option?.id ?? '',
        label: book.get(`${key}.label`),
        locked: lock === null ? null : findOptionReason(context, card, unpackMove(move).option),
        preview: viewPreview(context, rest),
        trust,
        signs: viewBonds(context, seen.signs),
        ends: viewBonds(context, seen.ends),
        history: option?.history ?? false,
      };
    });
}

/** Why an option is closed: the bar that closes it, else its own reason. */
export function findOptionReason({ timeline, book }: ViewContext, card: number, place: number): string {
  const { model } = timeline;
  const dossier = model.scenario.dossiers[card];
  const option = dossier?.options[place];
  const bar = (option?.bars ?? [])
    .map((index) => model.scenario.bars[index])
    .find((entry) => entry !== undefined && evaluateExpr(model, currentState(timeline), entry.when) !== 0);
  return bar === undefined ? book.get(`dossier.${dossier?.id}.option.${option?.id}.reason`) : book.get(`bar.${bar.id}.reason`);
}

/** What a signature did: the option, the sentences it spoke, and the changes it made. */
function viewAnswer(context: ViewContext, card: number): DossierView['answered'] {
  const { timeline, book } = context;
  const { model } = timeline;
  const state = currentState(timeline);
  if (state[model.layout.card + card] !== CARD.answered) return null;
  const place = (state[model.layout.choice + card] as number) - 1;
  const dossier = model.scenario.dossiers[card];
  const option = dossier?.options[place];
  const block = model.choices.block[(model.cards.choiceStart[card] ?? 0) + place] ?? -1;
  const at = timeline.moves.indexOf(packMove(MOVE.answer, card, place));
  const [before, after] = [timeline.marks[at], timeline.marks[at + 1]];
  const drawn = timeline.events.slice(before?.events, after?.events).filter((event) => event.kind === EVENT.drawn);
  const spoken = [block, ...drawn.map((event) => event.index)].map((index) => findBlockLine(context, index));
  const minor = new Set(model.scenario.variables.flatMap((variable, index) => (isMinorGroup(variable.group) ? [index] : [])));
  const lines = timeline.lines.slice(before?.lines, after?.lines).filter((line) => !minor.has(line.variable));
  return {
    option: option?.id ?? '',
    label: book.get(`dossier.${dossier?.id}.option.${option?.id}.label`),
    line: spoken.filter((line) => line !== null).join(' ') || null,
    changes: viewChanges(context, lines),
  };
}

function viewBonds(context: ViewContext, commitments: readonly number[]): { id: string; title: string }[] {
  return commitments.map((index) => {
    const id = context.timeline.model.scenario.commitments[index]?.id ?? '';
    return { id, title: context.book.get(`commitment.${id}.title`) };
  });
}
