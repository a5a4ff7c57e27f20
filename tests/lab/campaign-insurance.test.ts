/** The campaign's stress test: what really happened is half covered, a country that signs nothing is not, and haste buys no insurance. */
import { describe, expect, test } from 'vitest';
import { historicalBot, type Bot } from '../../src/bots';
import { CLOSE, dropCommitment, MOVE, readSeed, SLOT, STATUS, unpackMove, type Block, type Model, type Move } from '../../src/engine';
import { computeInsurance, computeRunInsurance, coverOf, keepCheckpoints, playGame, type InsuranceReport } from '../../src/lab';
import { loadModel } from '../golden/golden-runs';

const model = loadModel('belgrade');

/** Signs only what every answer signs, and starts nothing. */
const signsNothing: Bot = {
  id: 'signs-nothing',
  choose: (_model, _state, open) => {
    const answers = open.filter((move) => unpackMove(move).kind === MOVE.answer);
    const [first] = answers;
    if (first === undefined) return open.find((move) => unpackMove(move).kind === MOVE.aim) ?? CLOSE;
    const card = unpackMove(first).index;
    return answers.find((move) => unpackMove(move).index === card && countSigned(model, move) === 0) ?? first;
  },
};

function countSigned({ scenario }: Model, move: Move): number {
  const { index, option } = unpackMove(move);
  const chosen = scenario.dossiers[index]?.options[option];
  const blocks: (Block | undefined)[] = [chosen?.block, chosen?.chance?.then, chosen?.chance?.else];
  return blocks.reduce((sum, block) => sum + (block?.signs.length ?? 0), 0);
}

function play(bot: Bot, seed: string): InsuranceReport {
  const keeper = keepCheckpoints(model);
  const { state } = playGame(model, readSeed(seed), bot, { recorder: keeper.recorder });
  return computeInsurance(model, keeper.finish(state));
}

describe('the campaign under stress', () => {
  test('history covers about half at every checkpoint, some shocks wholly and some hardly', () => {
    const { checkpoints, cover } = play(historicalBot, 'history');
    expect(checkpoints.map(({ at }) => at)).toEqual([11, 19, 27]);
    for (const checkpoint of checkpoints) {
      expect(checkpoint.cover).toBeGreaterThanOrEqual(400);
      expect(checkpoint.cover).toBeLessThanOrEqual(680);
    }
    expect(cover).toBeGreaterThanOrEqual(450);
    expect(cover).toBeLessThanOrEqual(650);
    const last = checkpoints.at(-1)?.shocks ?? [];
    expect(last.length).toBeGreaterThanOrEqual(8);
    expect(Math.min(...last.map((shock) => shock.cover))).toBeLessThan(500);
    expect(Math.max(...last.map((shock) => shock.cover))).toBeGreaterThan(900);
    // Every power withdraws something, and nearly every shock has somebody to thank.
    expect(new Set(model.scenario.insurance?.shocks.map(({ power }) => power))).toEqual(new Set(['eu', 'us', 'russia', 'china', null]));
    expect(last.filter(({ saved }) => saved !== null).length).toBeGreaterThanOrEqual(7);
  });

  test('signing nothing covers less than three tenths', () => {
    for (const seed of ['history', 'bare#1', 'bare#2', 'bare#3', 'bare#4']) {
      const { cover } = play(signsNothing, seed);
      expect(cover, seed).toBeLessThan(300);
    }
  });

  test('the country of history without a single tie is hardly better covered', () => {
    const keeper = keepCheckpoints(model);
    const { state } = playGame(model, readSeed('history'), historicalBot, { recorder: keeper.recorder });
    const states = keeper.finish(state);
    for (const copy of states) {
      model.scenario.commitments.forEach((_, commitment) => {
        if (copy[model.layout.status + commitment] === STATUS.active) dropCommitment(model, copy, commitment);
      });
    }
    expect(coverOf(model, states)).toBeLessThan(350);
  });

  test('what is signed in the last half-years insures nothing yet', () => {
    const { state } = playGame(model, readSeed('history'), signsNothing);
    const insuredAt = (signed: number): number => {
      const copy = Int32Array.from(state);
      for (const id of ['gas-interconnector', 'second-vendor', 'own-arms', 'china-partnership']) {
        const index = model.ids.commitment.get(id) ?? -1;
        copy[model.layout.status + index] = 1;
        copy[model.layout.signedTurn + index] = signed;
        copy[model.layout.expiry + index] = 0x7fffffff;
      }
      return computeInsurance(model, [copy]).cover ?? 0;
    };
    const last = model.scenario.turnCount - 1;
    expect(state[SLOT.turn]).toBe(last);
    expect(insuredAt(last - 4)).toBeGreaterThan(insuredAt(last - 3) + 40);
    expect(insuredAt(last - 3)).toBe(insuredAt(last));
  });

  test('a thousand covers take seconds, and an unfinished run has the covers it has reached', () => {
    const keeper = keepCheckpoints(model);
    const { seed, moves, state } = playGame(model, readSeed('history'), historicalBot, { recorder: keeper.recorder });
    const states = keeper.finish(state);
    const begin = performance.now();
    for (let n = 0; n < 200; n++) coverOf(model, states);
    expect(performance.now() - begin).toBeLessThan(4000);
    expect(computeRunInsurance(model, seed, moves.slice(0, 60)).checkpoints.length).toBeLessThan(3);
    expect(computeRunInsurance(model, seed, []).cover).toBeNull();
  });
});
