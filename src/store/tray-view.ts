/** What is on its way, what is signed, what is due, who asks, what was aimed at. */
import { formatMove, legal, measureAim, MOVE, PENDING_WORDS, RUNG, SLOT, STATUS, NEVER, unpackMove } from '../engine/index';
import { labelTurn, type ViewContext } from './context';
import { viewOwner } from './origin-view';
import { currentState } from './timeline';
import type { AimView, AskView, CalendarItem, CommitmentView, PendingView } from './views';

/** Both kinds of delay, soonest first. */
export function viewPending(context: ViewContext): PendingView[] {
  const { model } = context.timeline;
  const state = currentState(context.timeline);
  const items: PendingView[] = [];
  for (let i = 0; i < (state[SLOT.pending] as number); i++) {
    const slot = model.layout.pendingSlots + i * PENDING_WORDS;
    items.push(
      ...viewPendingItem(context, state[slot] as number, state[slot + 1] as number, state[slot + 2] as number, state[slot + 3] as number),
    );
  }
  return items.filter((item) => item.at.turn < model.scenario.turnCount).sort((a, b) => a.at.turn - b.at.turn);
}

function viewPendingItem(context: ViewContext, item: number, next: number, last: number, origin: number): PendingView[] {
  const { model } = context.timeline;
  const { delayed, scenario } = model;
  const isArrival = delayed.kind[item] === 0;
  const views: PendingView[] = [];
  for (let i = delayed.effectStart[item] as number; i < (delayed.effectStart[item + 1] as number); i++) {
    const variable = scenario.variables[delayed.effectVariable[i] as number];
    if (variable === undefined || !variable.visible) continue;
    views.push({
      kind: isArrival ? 'arrives' : 'builds',
      variable: variable.id,
      name: context.book.get(`variable.${variable.id}.title`),
      amount: delayed.effectAmount[i] as number,
      unit: variable.unit,
      at: labelTurn(context, next),
      until: isArrival ? null : labelTurn(context, Math.min(last, scenario.turnCount - 1)),
      origin: viewOwner(context, model.owners[model.delayedOwner[item]?.block ?? -1], origin),
    });
  }
  return views;
}

/** Everything signed so far, active ones first, newest first. */
export function viewCommitments(context: ViewContext): CommitmentView[] {
  const { model } = context.timeline;
  const state = currentState(context.timeline);
  return model.scenario.commitments
    .flatMap((entry, index): CommitmentView[] => {
      const status = state[model.layout.status + index];
      if (status === STATUS.none) return [];
      const signed = state[model.layout.signedTurn + index] as number;
      const expiry = state[model.layout.expiry + index] as number;
      return [
        {
          id: entry.id,
          title: context.book.get(`commitment.${entry.id}.title`),
          text: context.book.get(`commitment.${entry.id}.text`),
          counterparty: entry.counterparty,
          sector: entry.sector,
          value: status === STATUS.active ? (state[model.layout.value + index] as number) : entry.value,
          bound: entry.bound,
          signed: signed < 0 ? null : labelTurn(context, signed),
          expires: expiry === NEVER || expiry >= model.scenario.turnCount ? null : labelTurn(context, expiry),
          status: status === STATUS.active ? 'active' : 'ended',
        },
      ];
    })
    .sort((a, b) => Number(b.status === 'active') - Number(a.status === 'active') || (b.signed?.turn ?? -1) - (a.signed?.turn ?? -1));
}

/** Known tests ahead and commitments that run out. */
export function viewCalendar(context: ViewContext): CalendarItem[] {
  const { timeline, book } = context;
  const { scenario } = timeline.model;
  const turn = currentState(timeline)[SLOT.turn] as number;
  const tests = scenario.tests
    .filter((test) => test.at >= turn)
    .map((test) => ({
      at: labelTurn(context, test.at),
      kind: test.kind,
      title: book.get(`test.${test.id}.title`),
      about: book.get(`test.${test.id}.about`),
    }));
  const expiries = viewCommitments(context).flatMap((entry) =>
    entry.status === 'active' && entry.expires !== null
      ? [{ at: entry.expires, kind: 'expiry', title: context.words('calendar.expires', { title: entry.title }), about: entry.text }]
      : [],
  );
  return [...tests, ...expiries].sort((a, b) => a.at.turn - b.at.turn);
}

/** The envoys' notes: active ladders, computed from the rules. */
export function viewAsks(context: ViewContext): AskView[] {
  const { timeline, book } = context;
  const { model } = timeline;
  const state = currentState(timeline);
  return model.scenario.ladders.flatMap((ladder, index) => {
    const rung = state[model.layout.rung + index] as number;
    if (rung === RUNG.idle || rung >= RUNG.settled) return [];
    const since = state[model.layout.rungTurn + index] as number;
    const climbs = state[model.layout.climbTurn + index] as number;
    return [
      {
        power: ladder.power,
        ladder: ladder.id,
        title: book.get(`ladder.${ladder.id}.title`),
        ask: book.get(`ladder.${ladder.id}.ask`),
        refused: book.get(`ladder.${ladder.id}.refused`),
        rung,
        rungCount: ladder.rungs.length,
        due: labelTurn(context, Math.min(climbs > 0 ? climbs : since + 1, model.scenario.turnCount - 1)),
      },
    ];
  });
}

/** Every aim with its measure now. */
export function viewAims(context: ViewContext): AimView[] {
  const { timeline, book } = context;
  const { model } = timeline;
  const state = currentState(timeline);
  const open = new Map(
    legal(model, state)
      .filter(({ move }) => unpackMove(move).kind === MOVE.aim)
      .map(({ move }) => [unpackMove(move).index, formatMove(model, move)]),
  );
  return model.scenario.aims.map((aim, index) => {
    const value = measureAim(model, state, index);
    return {
      id: aim.id,
      title: book.get(`aim.${aim.id}.title`),
      about: book.get(`aim.${aim.id}.about`),
      declared: state[model.layout.aim + index] === 1,
      move: open.get(index) ?? null,
      value,
      reached: aim.reached,
      partly: aim.partly,
      unit: aim.unit,
      result: value >= aim.reached ? 'reached' : value >= aim.partly ? 'partly' : 'missed',
      par: aim.par,
    };
  });
}

/** Promises the opposition office holds up at a time. */
const OPPOSITION_COUNT = 2;

/** The declared aims that stand worst and are not reached: furthest from their mark, in spans from "partly" to "reached". */
export function selectOpposition(aims: readonly AimView[]): AimView[] {
  const short = ({ value, reached, partly }: AimView): number => (reached - value) / Math.max(1, reached - partly);
  return aims
    .filter((aim) => aim.declared && aim.result !== 'reached')
    .sort((a, b) => short(b) - short(a))
    .slice(0, OPPOSITION_COUNT);
}
