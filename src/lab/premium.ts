/** What the insurance cost: the run's welfare against the best of the runs that serve one power only. */
import { listBots } from '../bots/index';
import { HISTORY_SEED, measureWelfare, readSeed, type Model } from '../engine/index';
import { playGame } from './play-game';

/** A single-power run's end: the power served and the scenario's welfare index. */
export interface SinglePowerRun {
  readonly power: string;
  /** Welfare points. */
  readonly welfare: number;
}

/** One run of each always-POWER bot under the reserved seed, in the order of the powers. Plays that many games: keep the result with the model. */
export function playSinglePowers(model: Model): SinglePowerRun[] {
  const bots = listBots(model);
  return model.scenario.powers.flatMap(({ id }) => {
    const bot = bots.get(`always-${id}`);
    return bot === undefined ? [] : [{ power: id, welfare: measureWelfare(model, playGame(model, readSeed(HISTORY_SEED), bot).state) }];
  });
}

export interface Premium {
  /** Welfare index at the end of the run, in welfare points. */
  readonly own: number;
  /** The best single-power run. */
  readonly best: SinglePowerRun;
  /** `best.welfare - own`, in welfare points; negative when hedging was also the better business. */
  readonly premium: number;
}

/**
 * The premium of a finished run with final state `state`, against the runs of `playSinglePowers`.
 * It is shown and never subtracted from anything. Source: model.md, "Insurance".
 */
export function computePremium(model: Model, state: Int32Array, singlePowers: readonly SinglePowerRun[]): Premium {
  const [first] = singlePowers;
  if (first === undefined) throw new RangeError('no single-power run to compare with');
  const best = singlePowers.reduce((top, run) => (run.welfare > top.welfare ? run : top), first);
  const own = measureWelfare(model, state);
  return { own, best, premium: best.welfare - own };
}
