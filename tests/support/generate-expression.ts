/** Seeded random expressions for generated scenarios. */
import { mix32 } from '../../src/engine/hash';
import type { Expr } from '../../src/engine/scenario';

/** Whole numbers from a seed; the same in every engine. */
export interface Dice {
  /** 0 to `count` - 1. */
  readonly below: (count: number) => number;
  /** `from` to `to`, both included. */
  readonly between: (from: number, to: number) => number;
  /** True in `percent` of cases. */
  readonly chance: (percent: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

/** Dice that always fall the same way for `seed`. */
export function createDice(seed: number): Dice {
  let at = mix32(seed ^ 0x5bd1e995);
  const next = (): number => {
    at = (at + 0x9e3779b9) >>> 0;
    return mix32(at);
  };
  const below = (count: number): number => Math.floor((next() / 0x100000000) * count);
  return {
    below,
    between: (from, to) => from + below(to - from + 1),
    chance: (percent) => below(100) < percent,
    pick: <Item>(items: readonly Item[]): Item => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
  };
}

/** Names that expressions may use. */
export interface Vocabulary {
  readonly variables: readonly string[];
  readonly commitments: readonly string[];
  readonly parties: readonly string[];
  readonly sectors: readonly string[];
  /** Dossier id and option ids. */
  readonly cards: readonly { readonly id: string; readonly options: readonly string[] }[];
  readonly initiatives: readonly string[];
  readonly ladders: readonly string[];
  readonly perils: readonly string[];
  readonly reactions: readonly string[];
  readonly winds: readonly string[];
  readonly tests: readonly { readonly id: string; readonly outcomes: readonly string[] }[];
  readonly aims: readonly string[];
  /** Aims whose measure may be read. */
  readonly measured: readonly string[];
}

/** A yes-or-no expression of at most `depth` levels. */
export function makeCondition(dice: Dice, words: Vocabulary, depth: number): Expr {
  if (depth > 0 && dice.chance(55)) {
    if (dice.chance(30)) return { op: 'not', of: makeCondition(dice, words, depth - 1) };
    const op = dice.pick(['and', 'and', 'or'] as const);
    return { op, left: makeCondition(dice, words, depth - 1), right: makeCondition(dice, words, depth - 1) };
  }
  return dice.chance(55) ? makeComparison(dice, words, depth) : makeReading(dice, words);
}

/** A number-valued expression of at most `depth` levels. */
export function makeAmount(dice: Dice, words: Vocabulary, depth: number): Expr {
  if (depth === 0 || dice.chance(35)) return makeNumber(dice, words);
  const part = (): Expr => makeAmount(dice, words, depth - 1);
  switch (dice.below(5)) {
    case 0:
      return { op: dice.pick(['neg', 'abs'] as const), of: part() };
    case 1:
      return { op: 'if', test: makeCondition(dice, words, depth - 1), then: part(), else: part() };
    case 2:
      return { op: '/', left: part(), right: { op: 'int', value: dice.between(-1, 9) } };
    default:
      return { op: dice.pick(['+', '-', '*', '/', 'min', 'max'] as const), left: part(), right: part() };
  }
}

function makeComparison(dice: Dice, words: Vocabulary, depth: number): Expr {
  const op = dice.pick(['<', '<=', '>', '>=', '==', '!='] as const);
  if (depth > 0 && dice.chance(25)) return { op, left: makeAmount(dice, words, 1), right: makeAmount(dice, words, 1) };
  if (dice.chance(25)) return { op, left: { op: 'turn' }, right: { op: 'int', value: dice.between(0, 10) } };
  return { op, left: { op: 'var', id: dice.pick(words.variables) }, right: { op: 'int', value: dice.between(-10, 80) } };
}

function makeNumber(dice: Dice, words: Vocabulary): Expr {
  const query = { counterparty: dice.pick([...words.parties, 'any']), sector: dice.pick([...words.sectors, 'any']) };
  const choices: readonly Expr[] = [
    { op: 'int', value: dice.between(-12, 12) },
    { op: 'int', value: dice.between(0, 60) },
    { op: 'var', id: dice.pick(words.variables) },
    { op: 'var', id: dice.pick(words.variables) },
    { op: 'turn' },
    { op: 'count', ...query },
    { op: 'total', ...query },
    { op: dice.pick(['since', 'value'] as const), id: dice.pick(words.commitments) },
    { op: 'rung', ladder: dice.pick(words.ladders) },
    makeReading(dice, words),
  ];
  return dice.pick(choices);
}

function makeReading(dice: Dice, words: Vocabulary): Expr {
  const card = dice.pick(words.cards);
  const test = dice.pick(words.tests);
  const choices: readonly Expr[] = [
    { op: dice.pick(['signed', 'active', 'ended'] as const), id: dice.pick(words.commitments) },
    { op: 'answered', card: card.id },
    { op: 'chose', card: card.id, option: dice.pick(card.options) },
    { op: 'started', initiative: dice.pick(words.initiatives) },
    { op: 'settled', ladder: dice.pick(words.ladders) },
    { op: 'broken', peril: dice.pick(words.perils) },
    { op: 'wind', wind: dice.pick(words.winds) },
    { op: 'fired', reaction: dice.pick(words.reactions) },
    { op: 'outcome', test: test.id, outcome: dice.pick(test.outcomes) },
    words.measured.length > 0 ? { op: 'reached', aim: dice.pick(words.measured) } : { op: 'aim', aim: dice.pick(words.aims) },
    { op: 'aim', aim: dice.pick(words.aims) },
  ];
  return dice.pick(choices);
}
