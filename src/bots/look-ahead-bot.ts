/** Looks some half-years ahead under resampled luck, never the run's own, and takes what serves its aims best. */
import { advance, listOpenMoves, mix32, MOVE, reseed, rolloutSeed, SLOT, unpackMove, type Model, type Move } from '../engine/index';
import { valueAims } from './aim-value';
import type { Bot } from './bot';
import { createScoredBot, listFirstPaper } from './scored-bot';
import { scoreGood } from './rule-bots';

const ROLLOUTS = 4;
const HORIZON = 5;

/** Answers papers by rollouts; initiatives and aims as the greedy bot does. */
export function createLookAheadBot(rollouts: number = ROLLOUTS, horizon: number = HORIZON): Bot {
  const plain = createScoredBot('look-ahead', scoreGood);
  return {
    id: 'look-ahead',
    choose: (model, state, open, draws) => {
      const answers = listFirstPaper(open);
      if (answers.length < 2 || open.some((move) => unpackMove(move).kind === MOVE.aim)) return plain.choose(model, state, open, draws);
      const from = draws.next++;
      let best = { move: answers[0] as Move, value: -Infinity };
      for (const move of answers) {
        let value = 0;
        for (let k = 0; k < rollouts; k++) value += rollOut(model, state, move, rolloutSeed(draws.seed, from * rollouts + k), horizon);
        if (value > best.value) best = { move, value };
      }
      return best.move;
    },
  };
}

/** Makes `move` on a copy with other luck, plays at random for `horizon` half-years, and values what the aims then measure. */
function rollOut(model: Model, state: Int32Array, move: Move, seed: number, horizon: number): number {
  const scratch = state.slice();
  const buffer: Move[] = [];
  reseed(model, scratch, seed);
  const until = (state[SLOT.turn] as number) + horizon;
  advance(model, scratch, move, null);
  for (let ply = 1; scratch[SLOT.over] === 0 && (scratch[SLOT.turn] as number) < until; ply++) {
    const count = listOpenMoves(model, scratch, buffer);
    const place = Math.floor((mix32(seed ^ Math.imul(ply, 0x9e3779b1)) / 0x100000000) * count);
    advance(model, scratch, buffer[place] as Move, null);
  }
  return valueAims(model, scratch);
}
