/** The games behind the balance gates: every bot under every set of aims and every seed. */
import { createLookAheadBot, declareAims, historicalBot, listPlanBots, listRuleBots, type Bot } from '../../bots/index';
import { CARD, readSeed, SLOT, type Model, type Seed } from '../../engine/index';
import { traceRun } from '../trace-run';
import { keepCheckpoints } from '../checkpoint-states';
import { coverOf } from '../insurance';
import { judgeAim, scoreRun } from './score';

export type BotKind = 'rule' | 'plan' | 'look-ahead' | 'historical';

/** One game. */
export interface CaseRun {
  readonly bot: string;
  readonly kind: BotKind;
  /** Index of the set of aims in the scenario's panel. */
  readonly set: number;
  readonly seed: number;
  /** Thousandths of a point. */
  readonly score: number;
  readonly coverPermille: number;
  readonly ending: number;
  /** Result of every aim of the scenario, declared or not: 0, 1, 2. Length aims. */
  readonly aims: readonly number[];
  /** Per dossier: 0 never dealt, 1 dealt and left, otherwise chosen option + 2. */
  readonly papers: Uint8Array;
  /** Per initiative: 1 when started. */
  readonly initiatives: Uint8Array;
  /** Perils broken without two earlier warnings in two earlier half-years. Always 0 if the engine is right. */
  readonly unwarned: number;
}

/** A bot with its part in the gates. */
export interface Contestant {
  readonly bot: Bot;
  readonly kind: BotKind;
}

/** Everybody who takes part. The look-ahead bot is slow and plays only where `withLookAhead`. */
export function listContestants(model: Model, withLookAhead: boolean): Contestant[] {
  return [
    ...listRuleBots(model).map((bot) => ({ bot, kind: 'rule' as const })),
    ...listPlanBots(model).map((bot) => ({ bot, kind: 'plan' as const })),
    ...(withLookAhead ? [{ bot: createLookAheadBot(), kind: 'look-ahead' as const }] : []),
    { bot: historicalBot, kind: 'historical' as const },
  ];
}

/** Plays one case for one contestant. */
export function playCase(model: Model, { bot, kind }: Contestant, set: number, seed: Seed): CaseRun {
  const aims = (model.scenario.panel[set] ?? []).map((id) => model.ids.aim.get(id) ?? 0);
  const keeper = keepCheckpoints(model);
  const { final, states } = traceRun(model, seed, declareAims(bot, aims), keeper.recorder);
  const { layout, scenario } = model;
  const coverPermille = coverOf(model, keeper.finish(final)) ?? 0;
  return {
    bot: bot.id,
    kind,
    set,
    seed: seed.value,
    score: scoreRun(model, final, aims, coverPermille),
    coverPermille,
    ending: final[SLOT.ending] as number,
    aims: scenario.aims.map((_, aim) => judgeAim(model, final, aim)),
    papers: Uint8Array.from(scenario.dossiers, (_, card) => {
      const status = final[layout.card + card] as number;
      return status === CARD.undealt ? 0 : (final[layout.choice + card] as number) + 1;
    }),
    initiatives: Uint8Array.from(scenario.initiatives, (_, index) => ((final[layout.initiative + index] as number) > 0 ? 1 : 0)),
    unwarned: countUnwarned(model, states),
  };
}

/** The `index`-th seed of the comparison. */
export function balanceSeed(index: number): Seed {
  return readSeed(`balance#${index}`);
}

/** A peril's level rises by one a half-year at most, so a break at level 3 needs levels 1 and 2 at two earlier ends. */
function countUnwarned({ layout, scenario }: Model, states: readonly Int32Array[]): number {
  let count = 0;
  scenario.perils.forEach((_, peril) => {
    const levels = states.map((state) => state[layout.peril + peril] as number);
    const broke = levels.indexOf(3);
    if (broke >= 0 && !(levels.slice(0, broke).includes(1) && levels.slice(0, broke).includes(2))) count++;
  });
  return count;
}
