/** Grammar of expressions as texts: mostly well formed over the toy's names, sometimes not. */
import type { Dice } from '../support/generate-expression';

const NAMES: readonly string[] = [
  'support',
  'treasury',
  'debt',
  'standing.north',
  'standing.south',
  'turn',
  'capital',
  'nets',
  'harbour',
  'treaty',
  'old-cable',

  'fishing-treaty',
  'vote-2031',
  'lost',
  'any',
  'own',
  'credit',
  'political',
  'north',
  'south',
  'nobody',
  '2030-H1',
  '2031-H2',
  '2099-H9',
];
const CALLS: readonly string[] = [
  'min',
  'max',
  'abs',
  'if',
  'active',
  'since',
  'signed',
  'chose',
  'count',
  'total',
  'outcome',
  'declared',
  'sum',
  'rung',
  'wind',
  'eval',
];
const OPERATORS: readonly string[] = ['+', '-', '*', '/', '>', '<', '>=', '<=', '==', '!=', 'and', 'or', '%', '=', '&&', '**'];

/** One expression's text of at most about `depth` levels. */
export function makeExpressionText(dice: Dice, depth: number): string {
  const inner = (): string => makeExpressionText(dice, depth - 1);
  if (depth <= 0 || dice.chance(25)) return dice.chance(60) ? dice.pick(NAMES) : String(dice.between(-100, 2000));
  switch (dice.below(6)) {
    case 0:
      return `(${inner()})`;
    case 1:
      return `not ${inner()}`;
    case 2:
      return `${dice.pick(CALLS)}(${Array.from({ length: dice.below(4) }, inner).join(', ')})`;
    case 3:
      return `-${inner()}`;
    default:
      return `${inner()} ${dice.pick(OPERATORS)} ${inner()}`;
  }
}
