/** Bots that avoid: signing nothing, hiding, insuring only when it is nearly over. */
import { CLOSE, SLOT } from '../engine/index';
import type { Bot } from './bot';
import { scoreGood, tagsOf } from './rule-bots';
import { createScoredBot, listFirstPaper, pickBest, type Score } from './scored-bot';

/** Every signature weighs more than all that is good. */
const SIGNATURE = 1_000_000;

/** Half-years before the end in which the late insurer wakes. */
const LAST_TURNS = 3;

const scoreUnsigned: Score = (model, state, seen, move) => scoreGood(model, state, seen, move) - SIGNATURE * seen.signs.length;

/** What a move commits to: stake x cost x the strongest signal. */
const scoreHidden: Score = (model, _state, _seen, move) => {
  const tags = tagsOf(model, move);
  if (tags === null) return 0;
  const strongest = Math.max(0, ...Object.values(tags.signal).map(Math.abs));
  return -tags.stake * tags.cost * strongest - tags.stake;
};

export const signsNothingBot: Bot = createScoredBot('signs-nothing', scoreUnsigned);

/** Answers as little as may be answered, with what shows least, and starts nothing. */
export const hiderBot: Bot = {
  id: 'hider',
  choose: (model, state, open, draws) => {
    if (open.includes(CLOSE)) return CLOSE;
    const answers = listFirstPaper(open);
    if (answers.length > 0) return pickBest(model, state, answers, scoreHidden).move;
    return createScoredBot('hider', scoreHidden).choose(model, state, open, draws);
  },
};

/** Greedy until the last half-years, then signs whatever can be signed. */
const scoreLate: Score = (model, state, seen, move) => {
  const isLate = (state[SLOT.turn] as number) >= model.scenario.turnCount - LAST_TURNS;
  return scoreGood(model, state, seen, move) + (isLate ? SIGNATURE * seen.signs.length : 0);
};

export const lateInsurerBot: Bot = createScoredBot('insure-late', scoreLate);
