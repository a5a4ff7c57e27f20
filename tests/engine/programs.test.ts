/** The evaluator against the tree where numbers are extreme: saturation, rounding, divisors that are not positive, deep nesting. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile, evaluateExpr, INT32_MAX, INT32_MIN, type Expr } from '../../src/engine';
import { generateScenario } from '../support/generate-scenario';
import { evaluateNaive } from '../support/naive-expression';
import { startNaive } from '../support/naive-interpreter';
import { serialiseNaive } from '../support/naive-state';

const scenario = generateScenario(7);
const model = compile(scenario);
const naive = startNaive(scenario, { value: 7, history: false });
const state = serialiseNaive(naive);

const BINARY = ['+', '-', '*', '/', 'min', 'max', '<', '<=', '>', '>=', '==', '!=', 'and', 'or'] as const;

const { tree } = fc.letrec<{ tree: Expr }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6, depthSize: 'large' },
    fc.constantFrom(INT32_MAX, INT32_MIN, INT32_MAX - 1, -1, 0, 1, 2, 3, 7, 100, 65_536).map((value): Expr => ({ op: 'int', value })),
    fc.integer({ min: INT32_MIN, max: INT32_MAX }).map((value): Expr => ({ op: 'int', value })),
    fc.constantFrom(...scenario.variables.map(({ id }): Expr => ({ op: 'var', id }))),
    fc.constantFrom(
      ...scenario.commitments.flatMap(({ id }): Expr[] => [
        { op: 'since', id },
        { op: 'value', id },
        { op: 'active', id },
      ]),
    ),
    fc.constantFrom<Expr>(
      { op: 'turn' },
      { op: 'count', counterparty: 'any', sector: 'any' },
      { op: 'total', counterparty: 'any', sector: 'any' },
    ),
    fc.record({ op: fc.constantFrom('not' as const, 'neg' as const, 'abs' as const), of: tie('tree') }),
    fc.record({ op: fc.constantFrom(...BINARY), left: tie('tree'), right: tie('tree') }),
    fc.record({ op: fc.constantFrom(...BINARY), left: tie('tree'), right: tie('tree') }),
    fc.record({ op: fc.constant('if' as const), test: tie('tree'), then: tie('tree'), else: tie('tree') }),
  ),
}));

test('programs equal the tree at the ends of 32 bits', () => {
  fc.assert(
    fc.property(tree, (expr) => {
      expect(evaluateExpr(model, state, expr)).toBe(evaluateNaive(naive, expr) | 0);
    }),
    { numRuns: 4_000, seed: 5 },
  );
});
