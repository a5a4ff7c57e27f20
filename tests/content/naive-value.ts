/** Value of an expression without readings, for tests of the parser alone. */
import type { Expr } from '../../src/engine/index';

export function naiveValue(expr: Expr): number {
  switch (expr.op) {
    case 'int':
      return expr.value;
    case 'neg':
      return -naiveValue(expr.of) || 0;
    case 'not':
      return naiveValue(expr.of) === 0 ? 1 : 0;
    case 'abs':
      return Math.abs(naiveValue(expr.of));
    case 'if':
      return naiveValue(expr.test) === 0 ? naiveValue(expr.else) : naiveValue(expr.then);
    default:
      if (!('left' in expr)) throw new Error(`${expr.op} reads a state`);
      return combine(expr.op, naiveValue(expr.left), naiveValue(expr.right));
  }
}

function combine(op: string, a: number, b: number): number {
  const results: Readonly<Record<string, number | boolean>> = {
    and: a !== 0 && b !== 0,
    or: a !== 0 || b !== 0,
    '+': a + b,
    '-': a - b,
    '*': a * b,
    '/': Math.round(a / b),
    '<': a < b,
    '<=': a <= b,
    '>': a > b,
    '>=': a >= b,
    '==': a === b,
    '!=': a !== b,
    min: Math.min(a, b),
    max: Math.max(a, b),
  }; // prettier-ignore
  return Number(results[op]);
}
