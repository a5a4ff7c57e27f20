/** Random blocks and chances for generated scenarios. */
import type { Block, Chance, FixedEffect, LadderMove } from '../../src/engine/scenario';
import { makeAmount, type Dice, type Vocabulary } from './generate-expression';

/** What a generated block may use. */
export interface BlockContext {
  readonly dice: Dice;
  readonly words: Vocabulary;
  /** Variables that are not derived. */
  readonly written: readonly string[];
  readonly turnCount: number;
}

/** A block of a decision or of a rule; decisions may carry moves of their own `ladder`. */
export function makeBlock(context: BlockContext, kind: 'decision' | 'rule', ladder?: string): Block {
  const { dice, words, written, turnCount } = context;
  const times = (percent: number, count: number): number => (dice.chance(percent) ? dice.between(1, count) : 0);
  const list = <Item>(count: number, make: () => Item): Item[] => Array.from({ length: count }, make);
  const isDated = dice.chance(30);
  return {
    effects: list(times(85, 3), () => ({
      variable: dice.pick(written),
      amount: dice.chance(60) ? ({ op: 'int', value: dice.between(-15, 15) } as const) : makeAmount(context.dice, words, 2),
    })),
    later: list(times(25, 2), () => ({
      turns: isDated ? -1 : dice.between(1, 4),
      at: isDated ? dice.between(0, turnCount + 1) : -1,
      effects: makeFixed(context),
    })),
    builds: list(times(kind === 'decision' ? 20 : 10, 1), () => ({
      turns: isDated ? -1 : dice.between(1, 4),
      until: isDated ? dice.between(0, turnCount + 1) : -1,
      effects: makeFixed(context),
    })),
    signs: list(times(25, 2), () => ({
      commitment: dice.pick(words.commitments),
      value: dice.chance(40) ? dice.between(0, 500) : null,
      turns: dice.chance(40) ? dice.between(0, 4) : null,
    })),
    ends: list(times(15, 1), () => dice.pick(words.commitments)),
    ladder: makeLadderMoves(dice, words, ladder),
  };
}

/** One draw between two small blocks. Half of the odds are literal, so that statistics have something to count. */
export function makeChance(context: BlockContext, ladder?: string): Chance {
  const { dice, words } = context;
  return {
    name: dice.pick(['luck', 'weather']),
    odds: dice.chance(50) ? { op: 'int', value: dice.between(0, 100) } : makeAmount(dice, words, 1),
    then: makeBlock(context, 'decision', ladder),
    else: makeBlock(context, 'decision', ladder),
    history: dice.pick(['then', 'else'] as const),
  };
}

/** One or two literal effects. */
export function makeFixed({ dice, written }: BlockContext): FixedEffect[] {
  return Array.from({ length: dice.between(1, 2) }, () => ({ variable: dice.pick(written), amount: dice.between(-8, 8) }));
}

function makeLadderMoves(dice: Dice, words: Vocabulary, own: string | undefined): Block['ladder'] {
  const ladder = own ?? (dice.chance(8) ? dice.pick(words.ladders) : undefined);
  if (ladder === undefined || dice.chance(20)) return [];
  return [{ ladder, move: dice.pick<LadderMove>(['climb', 'climb', 'hold', 'settle']) }];
}
