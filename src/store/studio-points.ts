/** The decisions of a timeline, what else they could have been, and what the debrief would say of the whole. */
import { computeRunProfile } from '../classroom/index';
import { MOVE, SLOT, unpackMove, type Move } from '../engine/index';
import { computePremium, computeRunInsurance, listFlipsHere, playSinglePowers } from '../lab/index';
import { labelTurn, type ViewContext } from './context';
import type { LoadedScenario } from './open-run';
import type { ForkPoint, JudgedView, SearchView } from './studio-views';
import { keyOf, labelOf, titleOf } from './studio-words';
import type { Timeline } from './timeline';

/** A single change that a search has found. */
export function viewFound(context: ViewContext, at: number, instead: Move | null, parted: number): SearchView['found'][number] {
  const { timeline } = context;
  const { model } = timeline;
  const was = timeline.moves[at] as Move;
  return {
    at,
    key: keyOf(model, instead),
    turn: labelTurn(context, timeline.marks[at]?.state[SLOT.turn] ?? 0),
    title: titleOf(context, model, was),
    was: unpackMove(was).kind === MOVE.answer ? labelOf(context, model, was) : null,
    instead: instead === null ? null : labelOf(context, model, instead),
    parted,
  };
}

/** Every decision of a timeline that could have been another. */
export function listPoints(context: ViewContext): ForkPoint[] {
  const { timeline } = context;
  const { model } = timeline;
  return timeline.moves.flatMap((move, at): ForkPoint[] => {
    const state = timeline.marks[at]?.state;
    if (state === undefined) return [];
    const options = listFlipsHere(model, state, move, at).map(({ instead }) => ({
      key: keyOf(model, instead),
      label: instead === null ? null : labelOf(context, model, instead),
    }));
    if (options.length === 0) return [];
    const { kind } = unpackMove(move);
    const isPaper = kind === MOVE.answer;
    return [
      {
        at,
        turn: labelTurn(context, state[SLOT.turn] as number),
        kind: isPaper ? 'paper' : kind === MOVE.start ? 'initiative' : 'close',
        title: titleOf(context, model, move),
        own: isPaper ? labelOf(context, model, move) : null,
        options,
      },
    ];
  });
}

/** What the debrief would say of a timeline. */
export function judge(loaded: LoadedScenario, { model, seed, moves, marks }: Timeline): JudgedView {
  const isInsured = model.scenario.insurance !== null;
  const state = marks.at(-1)?.state;
  const profile = computeRunProfile(model, seed, moves);
  let premium: number | null = null;
  if (isInsured && state !== undefined && state[SLOT.over] === 1) {
    loaded.singlePowers ??= playSinglePowers(model);
    if (loaded.singlePowers.length > 0) premium = computePremium(model, state, loaded.singlePowers).premium;
  }
  const toPercent = (permille: number | null): number | null => (permille === null ? null : Math.round(permille / 10));
  return {
    cover: isInsured ? toPercent(computeRunInsurance(model, seed, moves).cover) : null,
    premium,
    label: profile.label,
    broad: toPercent(profile.broad),
    narrow: toPercent(profile.narrow),
    engagement: toPercent(profile.engagement),
    lockIn: toPercent(profile.lockIn),
  };
}
