/** What the papers that come from a power amount to, when Belgrade does what the power wants. */
import type { Block, Option, Scenario } from '../engine/index';
import { createRanges } from './range';

/** Counts over a power's papers; one paper may help, cost and disappoint at once. */
export interface OfferCounts {
  readonly power: string;
  readonly offers: number;
  /** It surely brings something that is good for Belgrade besides a power's favour. */
  readonly help: number;
  /** It surely takes something: a measure gets worse, or another power's standing falls. */
  readonly cost: number;
  /** It can turn out worse than it looks: by chance or later, or it brings nothing. */
  readonly disappoint: number;
}

/** The answer a power wants is the one that raises its standing most; the first of equals. */
export function countOffers(scenario: Scenario): readonly OfferCounts[] {
  return scenario.powers.map((power) => {
    const offers = scenario.dossiers
      .filter((dossier) => dossier.from === power.id)
      .flatMap(({ options }) => findWanted(scenario, options, power.standing) ?? []);
    const judged = offers.map((option) => judge(scenario, option, power.standing));
    const count = (key: 'help' | 'cost' | 'disappoint'): number => judged.filter((entry) => entry[key]).length;
    return { power: power.id, offers: offers.length, help: count('help'), cost: count('cost'), disappoint: count('disappoint') };
  });
}

function findWanted(scenario: Scenario, options: readonly Option[], standing: string): Option | undefined {
  const rangeOf = createRanges(scenario);
  const worth = ({ block }: Option): number =>
    listEffects(block)
      .filter((effect) => effect.variable === standing)
      .reduce((sum, { amount }) => {
        const { lo, hi } = typeof amount === 'number' ? { lo: amount, hi: amount } : rangeOf(amount, { lo: 0, hi: scenario.turnCount });
        return sum + lo + hi;
      }, 0);
  return options.reduce<Option | undefined>(
    (best, option) => (best === undefined || worth(option) > worth(best) ? option : best),
    undefined,
  );
}

type AnyEffect = Block['effects'][number] | Block['later'][number]['effects'][number];

function listEffects(block: Block): readonly AnyEffect[] {
  return [...block.effects, ...block.later.flatMap(({ effects }) => effects), ...block.builds.flatMap(({ effects }) => effects)];
}

function judge(scenario: Scenario, { block, chance }: Option, standing: string): Record<'help' | 'cost' | 'disappoint', boolean> {
  const rangeOf = createRanges(scenario);
  const good = new Map(scenario.variables.map((variable) => [variable.id, variable.good]));
  const own = new Set(scenario.powers.flatMap((power) => [power.standing, power.hold, power.strain]));
  const others = new Set(scenario.powers.map((power) => power.standing).filter((id) => id !== standing));
  const signOf = ({ variable, amount }: AnyEffect): number => {
    const { lo, hi } = typeof amount === 'number' ? { lo: amount, hi: amount } : rangeOf(amount, { lo: 0, hi: scenario.turnCount });
    const way = (lo > 0 ? 1 : hi < 0 ? -1 : 0) * (good.get(variable) ?? 0);
    return own.has(variable) && !(way < 0 && others.has(variable)) ? 0 : way;
  };
  const has = (effects: readonly AnyEffect[], way: 1 | -1): boolean => effects.some((effect) => signOf(effect) === way);
  const all = listEffects(block);
  const delayed = [...block.later, ...block.builds].flatMap(({ effects }): readonly AnyEffect[] => effects);
  const drawn = chance === null ? [] : [chance.then, chance.else].map(listEffects);
  const help = has(all, 1) || (drawn.length > 0 && drawn.every((effects) => has(effects, 1)));
  return {
    help,
    cost: has(all, -1) || block.ends.length > 0,
    disappoint: has(delayed, -1) || drawn.some((effects) => has(effects, -1)) || !(help || block.signs.length > 0),
  };
}
