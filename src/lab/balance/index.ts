/** Balance: the gates of the build, each with its figure. */
import type { Model } from '../../engine/index';
import { groupCases, judgeOptions, judgePars, judgePlans, judgeReach, judgeRules, measurePars, type Gate } from './gates';
import { judgeWorth } from './option-worth';
import { balanceSeed, listContestants, playCase, type CaseRun } from './play-cases';

export type { Gate } from './gates';
export type { CaseRun } from './play-cases';

export interface BalanceReport {
  readonly games: number;
  readonly cases: number;
  readonly gates: readonly Gate[];
  /** Measured share of games that reach each aim, per cent, by aim id. */
  readonly pars: Readonly<Record<string, number>>;
  readonly bots: readonly { readonly bot: string; readonly kind: string; readonly score: number; readonly coverPermille: number }[];
  readonly endings: Readonly<Record<string, number>>;
  readonly passes: boolean;
}

export interface BalanceOptions {
  /** Seeds per set of aims. */
  readonly seeds: number;
  readonly withLookAhead: boolean;
  /** Random games, moments a paper and rollouts a moment for the worth of options; 0 games leaves that gate out. */
  readonly worth: { readonly games: number; readonly moments: number; readonly rollouts: number };
  readonly onProgress?: (done: number, whole: number) => void;
}

/** Plays every bot under every set of aims and seed and judges the gates. */
export function computeBalance(model: Model, options: BalanceOptions): BalanceReport {
  const contestants = listContestants(model, options.withLookAhead);
  const sets = Math.max(1, model.scenario.panel.length);
  const whole = sets * options.seeds * contestants.length;
  const runs: CaseRun[] = [];
  for (let set = 0; set < sets; set++) {
    for (let index = 0; index < options.seeds; index++) {
      // Other sets, other seeds: a case is a pair.
      const seed = balanceSeed(set * options.seeds + index);
      for (const contestant of contestants) {
        runs.push(playCase(model, contestant, set, seed));
        options.onProgress?.(runs.length, whole);
      }
    }
  }
  return judgeBalance(model, runs, options);
}

function judgeBalance(model: Model, runs: readonly CaseRun[], { worth }: BalanceOptions): BalanceReport {
  const cases = groupCases(runs);
  const gates = [
    ...judgeRules(cases),
    ...judgePlans(model, cases),
    judgeOptions(model, cases),
    ...judgePars(model, runs),
    ...judgeReach(model, runs),
    ...(worth.games > 0 ? [judgeWorth(model, worth)] : []),
  ];
  const pars = measurePars(model, runs);
  const names = [...new Map(runs.map((run) => [run.bot, run.kind]))];
  const meanOf = (bot: string, value: (run: CaseRun) => number): number => {
    const own = runs.filter((run) => run.bot === bot);
    return Math.round(own.reduce((sum, run) => sum + value(run), 0) / Math.max(1, own.length));
  };
  const bots = names
    .map(([bot, kind]) => ({ bot, kind, score: meanOf(bot, (run) => run.score), coverPermille: meanOf(bot, (run) => run.coverPermille) }))
    .sort((a, b) => b.score - a.score);
  return {
    games: runs.length,
    cases: cases.length,
    gates,
    pars: Object.fromEntries(model.scenario.aims.map((aim, n) => [aim.id, pars[n] ?? 0])),
    bots,
    endings: Object.fromEntries(model.scenario.endings.map(({ id }, ending) => [id, runs.filter((run) => run.ending === ending).length])),
    passes: gates.every((gate) => gate.passes),
  };
}
